import { emlCases } from "./eml.cases";
import { testReads } from "./reading";

describe("eml", () => testReads(emlCases));
