import { odfCases } from "./odf.cases";
import { testReads } from "./reading";

describe("odf", () => testReads(odfCases));
