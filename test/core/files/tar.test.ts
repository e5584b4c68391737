import { tarCases } from "./tar.cases";
import { testReads } from "./reading";

describe("tar", () => testReads(tarCases));
