import type { CodeRecognizer } from "../define";
import { modulo, passesLuhn, passesMod11 } from "./checksums";

/** A number of the organisation's own making, as a policy describes it. */
export interface NumberMask {
  readonly id: string;
  /** 9 stands for a digit, everything else for itself: K-999999. */
  readonly mask: string;
  readonly checksum: "none" | "mod11" | "luhn" | "mod97";
  /** What people call it, by language. */
  readonly label: Readonly<Record<string, string>>;
}

/** Recognizes the numbers of one mask, with or without its separators; unlabelled only as the mask writes them. */
export function maskedNumber({ id, mask, checksum, label }: NumberMask): CodeRecognizer {
  const bare = mask.replace(/[^0-9a-z]+/gi, "").toUpperCase();
  const names = Object.keys(label).map((language) => label[language] ?? "");
  return {
    id,
    kind: "code",
    type: "CUSTOMER_ID",
    words: [id.replace(/-/g, " "), ...names].filter((name) => /[a-z\u00c0-\u024f]/i.test(name)),
    lengths: [bare.length],
    pattern: patternOf(bare),
    valid: (code) => CHECKS[checksum](code),
    // A number of nothing but digits could be anything.
    alone: checksum === "none" && /^9+$/.test(mask) ? "never" : patternOf(mask),
    unmistakable: true,
  };
}

function patternOf(mask: string): RegExp {
  return new RegExp(`^${mask.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&").replace(/9/g, "\\d")}$`, "i");
}

const CHECKS: Readonly<Record<NumberMask["checksum"], (bare: string) => boolean>> = {
  none: () => true,
  luhn: (bare) => passesLuhn(digitsOf(bare)),
  mod11: (bare) => passesMod11(digitsOf(bare)),
  mod97: (bare) => passesMod97(digitsOf(bare)),
};

/** The last two digits are what is left of the others, divided by 97; 97 stands for nothing left. */
function passesMod97(digits: string): boolean {
  const rest = modulo(digits.slice(0, -2), 97);
  return Number(digits.slice(-2)) === (rest === 0 ? 97 : rest);
}

function digitsOf(bare: string): string {
  return bare.replace(/\D/g, "");
}
