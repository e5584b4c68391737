import { weightedSum } from "./checksums";
import { isDay, pairsOf } from "./dates";

const WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1];
/** For numbers whose remainder by the first weights is no digit. */
const OTHER_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3];

/** Personal code of Estonia and Lithuania, eleven digits: sex and century, birth, serial, check digit. */
export function isBalticCode(bare: string): boolean {
  const [year = 0, month = 0, day = 0] = pairsOf(bare.slice(1));
  if (!isDay(day, month, year)) return false;
  const first = weightedSum(bare, WEIGHTS) % 11;
  const rest = first === 10 ? weightedSum(bare, OTHER_WEIGHTS) % 11 : first;
  return rest % 10 === Number(bare.charAt(10));
}
