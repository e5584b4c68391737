import { vcfCases } from "./vcf.cases";
import { testReads } from "./reading";

describe("vcf", () => testReads(vcfCases));
