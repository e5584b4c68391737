import { testReads } from "./reading";
import { xlsbCases } from "./xlsb.cases";

describe("xlsb", () => testReads(xlsbCases));
