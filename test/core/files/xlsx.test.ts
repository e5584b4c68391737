import { testReads } from "./reading";
import { xlsxCases } from "./xlsx.cases";

describe("xlsx", () => testReads(xlsxCases));
