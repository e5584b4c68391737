import { msgCases } from "./msg.cases";
import { testReads } from "./reading";

describe("msg", () => testReads(msgCases));
