import { leftTextCases } from "./left-text.cases";
import { testReads } from "./reading";

describe("what earlier saves left", () => testReads(leftTextCases));
