import { htmlCases } from "./html.cases";
import { testReads } from "./reading";

describe("html", () => testReads(htmlCases));
