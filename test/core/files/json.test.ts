import { jsonCases } from "./json.cases";
import { testReads } from "./reading";

describe("json", () => testReads(jsonCases));
