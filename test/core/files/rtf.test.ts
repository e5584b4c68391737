import { rtfCases } from "./rtf.cases";
import { testReads } from "./reading";

describe("rtf", () => testReads(rtfCases));
