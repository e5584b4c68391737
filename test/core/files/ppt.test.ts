import { pptCases } from "./ppt.cases";
import { testReads } from "./reading";

describe("ppt", () => testReads(pptCases));
