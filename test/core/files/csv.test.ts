import { csvCases } from "./csv.cases";
import { testReads } from "./reading";

describe("csv", () => testReads(csvCases));
