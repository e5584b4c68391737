import { docCases } from "./doc.cases";
import { testReads } from "./reading";

describe("doc", () => testReads(docCases));
