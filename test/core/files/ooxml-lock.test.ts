import { ooxmlLockCases } from "./ooxml-lock.cases";
import { testReads } from "./reading";

describe("ooxml-lock", () => testReads(ooxmlLockCases));
