import { pptxCases } from "./pptx.cases";
import { testReads } from "./reading";

describe("pptx", () => testReads(pptxCases));
