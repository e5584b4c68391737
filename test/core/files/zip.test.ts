import { testReads } from "./reading";
import { zipCases } from "./zip.cases";

describe("zip", () => testReads(zipCases));
