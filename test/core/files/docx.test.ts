import { docxCases } from "./docx.cases";
import { testReads } from "./reading";

describe("docx", () => testReads(docxCases));
