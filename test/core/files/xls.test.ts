import { testReads } from "./reading";
import { xlsCases } from "./xls.cases";

describe("xls", () => testReads(xlsCases));
