import { gzCases } from "./gz.cases";
import { testReads } from "./reading";

describe("gz", () => testReads(gzCases));
