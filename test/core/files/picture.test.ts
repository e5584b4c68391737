import { pictureCases } from "./picture.cases";
import { testReads } from "./reading";

describe("picture", () => testReads(pictureCases));
