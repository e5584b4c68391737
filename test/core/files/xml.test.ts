import { xmlCases } from "./xml.cases";
import { testReads } from "./reading";

describe("xml", () => testReads(xmlCases));
