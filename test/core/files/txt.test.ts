import { txtCases } from "./txt.cases";
import { testReads } from "./reading";

describe("txt", () => testReads(txtCases));
