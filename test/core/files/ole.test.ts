import { oleCases } from "./ole.cases";
import { testReads } from "./reading";

describe("ole", () => testReads(oleCases));
