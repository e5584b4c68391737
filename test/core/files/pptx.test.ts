import { pptxCases } from "./pptx.cases";
import { pptxInkCases } from "./pptx-ink.cases";
import { testReads } from "./reading";

describe("pptx", () => testReads(pptxCases));
describe("colours of pptx", () => testReads(pptxInkCases));
