import { pdfCases } from "./pdf.cases";
import { testReads } from "./reading";

describe("pdf", () => testReads(pdfCases));
