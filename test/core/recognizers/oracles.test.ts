/** Our answers beside those of libraries that others wrote, on generated numbers; every known difference has its reason. */
import creditCardType from "credit-card-type";
import { isValidIBAN } from "ibantools";
import { parsePhoneNumberFromString, type CountryCode } from "libphonenumber-js/max";
import { stdnum } from "stdnum";
import { recognizers } from "../../../src/core/recognizers";
import { scan } from "../../../src/core/recognizers/scan";
import { IDENTIFIERS, inShape, luhnDigit, makeCard, makeIban, mutated } from "../../support/identifiers";
import { Random } from "../../support/random";

/** Numbers of each kind, and as many with one letter or digit changed. */
const NUMBERS = 2000;

interface Validator {
  validate(value: string): { readonly isValid: boolean };
}

function twin(country: string, name: string): Validator {
  const found: Validator | undefined = stdnum[country]?.[name];
  if (found === undefined) throw new Error(`stdnum has no ${country}.${name}`);
  return found;
}

/** Those that stdnum has, or has under the name of a company's number that is built alike. */
const TWINS: Readonly<Record<string, Validator>> = {
  "nl.bsn": twin("NL", "bsn"),
  "be.nn": twin("BE", "insz"),
  "de.idnr": twin("DE", "idnr"),
  "de.stnr": twin("DE", "stnr"),
  "de.svnr": twin("DE", "svnr"),
  "at.vnr": twin("AT", "vnr"),
  "at.tin": twin("AT", "tin"),
  "ch.ssn": twin("CH", "ssn"),
  "fr.nir": twin("FR", "nir"),
  "fr.nif": twin("FR", "nif"),
  "gb.nino": twin("GB", "nino"),
  "gb.utr": twin("GB", "utr"),
  "us.ssn": twin("US", "ssn"),
  "es.dni": twin("ES", "dni"),
  "es.nie": twin("ES", "nie"),
  "es.nss": twin("ES", "nss"),
  "it.codicefiscale": twin("IT", "codicefiscale"),
  "pl.pesel": twin("PL", "pesel"),
  "pt.nif": twin("PT", "nif"),
  "pt.cc": twin("PT", "cc"),
  "se.personnummer": twin("SE", "personnummer"),
  "dk.cpr": twin("DK", "cpr"),
  "no.fodselsnummer": twin("NO", "fodselsnummer"),
  "fi.hetu": twin("FI", "hetu"),
  "is.kennitala": twin("IS", "kennitala"),
  "ie.pps": twin("IE", "pps"),
  "cz.rc": twin("CZ", "rc"),
  "ro.cnp": twin("RO", "cnp"),
  "bg.egn": twin("BG", "egn"),
  "hr.oib": twin("HR", "oib"),
  "si.emso": twin("SI", "emso"),
  "ee.ik": twin("EE", "ik"),
  "lt.asmens": twin("LT", "asmens"),
  "lv.pk": twin("LV", "pvn"),
  "gr.amka": twin("GR", "amka"),
  "gr.afm": twin("GR", "vat"),
  "cy.tic": twin("CY", "vat"),
};
/** It knows none of these; examples that their authorities or the press have printed. */
const PRINTED: readonly (readonly [sub: string, value: string])[] = [
  ["de.kvnr", "A123456780"],
  ["gb.nhs", "9434765919"],
  ["lu.matricule", "1893120105732"],
];

interface Difference {
  readonly sub: string;
  readonly value: string;
  readonly taken: "by us" | "by stdnum";
  readonly why: string;
  /** Other numbers that the same reason explains. */
  readonly covers: RegExp | "all";
}

const DIFFERENCES: readonly Difference[] = [
  {
    sub: "de.stnr",
    value: "10863114177",
    taken: "by us",
    why: "It wants a digit to come twice, which is a rule of the Steuer-ID.",
    covers: "all",
  },
  {
    sub: "us.ssn",
    value: "999537026",
    taken: "by us",
    why: "A tax number of somebody without a social security number (ITIN).",
    covers: /^9/,
  },
  {
    sub: "us.ssn",
    value: "123456789",
    taken: "by stdnum",
    why: "Everybody's example.",
    covers: /^(?:123456789|078051120|219099999)$/,
  },
  {
    sub: "pt.nif",
    value: "990911330",
    taken: "by stdnum",
    why: "First digits of companies and estates.",
    covers: /^(?:4[0-46-9]|[5-79])/,
  },
  {
    sub: "dk.cpr",
    value: "0205545759",
    taken: "by us",
    why: "Numbers without the checksum have been given out since 2007.",
    covers: "all",
  },
  {
    sub: "fi.hetu",
    value: "121037F657J",
    taken: "by us",
    why: "Signs of the century that came in 2023.",
    covers: /^\d{6}[B-FU-Y]/,
  },
  {
    sub: "fi.hetu",
    value: "131040A734E",
    taken: "by us",
    why: "A later day than today: the core has no clock.",
    covers: /^\d{6}A/,
  },
  {
    sub: "fi.hetu",
    value: "131052-9993",
    taken: "by stdnum",
    why: "Serials 0 and 1 do not exist, those from 900 on are for tests.",
    covers: /(?:9..|00[01]).$/,
  },
  {
    sub: "is.kennitala",
    value: "0811972024",
    taken: "by stdnum",
    why: "The last digit is the century: 8, 9 or 0; and the day of a company is higher by 40.",
    covers: /[1-7]$|^[4-7]/,
  },
  {
    sub: "ie.pps",
    value: "6677063BB",
    taken: "by us",
    why: "Second letters from B to I count 18 and more since 2013.",
    covers: /[B-I]$/,
  },
  {
    sub: "cz.rc",
    value: "8801251680",
    taken: "by us",
    why: "A remainder of 10 was written as 0 after 1985 too.",
    covers: /0$/,
  },
  {
    sub: "ro.cnp",
    value: "1390405827981",
    taken: "by us",
    why: "Counties 70 and 80 to 83 are registers of people from abroad.",
    covers: /^.{7}(?:70|8[0-3])/,
  },
  { sub: "bg.egn", value: "3300050040", taken: "by stdnum", why: "There is no month 0 or 87.", covers: "all" },
  {
    sub: "si.emso",
    value: "2704001504490",
    taken: "by stdnum",
    why: "A remainder that makes 10 is skipped, not written as 0.",
    covers: /0$/,
  },
  { sub: "ee.ik", value: "39407326136", taken: "by stdnum", why: "There is no such day, or century.", covers: "all" },
  {
    sub: "lt.asmens",
    value: "52910102766",
    taken: "by us",
    why: "A later day than today: the core has no clock.",
    covers: /^[56][2-9]/,
  },
  {
    sub: "lt.asmens",
    value: "98804048715",
    taken: "by stdnum",
    why: "A first digit of 7 to 9: no birth in it.",
    covers: /^[7-9]/,
  },
  {
    sub: "lv.pk",
    value: "36088018324",
    taken: "by us",
    why: "Numbers since 2017 begin with 32 to 39 and are random.",
    covers: /^3[2-9]/,
  },
  {
    sub: "lv.pk",
    value: "60059618250",
    taken: "by stdnum",
    why: "It reads VAT numbers, which companies have.",
    covers: /^[4-9]/,
  },
  {
    sub: "gr.afm",
    value: "836210760",
    taken: "by stdnum",
    why: "It reads VAT numbers; first digits of companies.",
    covers: /^(?:09|[89])/,
  },
];

const ours = (id: string): ((bare: string) => boolean) => {
  const recognizer = recognizers.find((one) => one.id === id);
  if (recognizer?.kind !== "code") throw new Error(`no identifier ${id}`);
  return (bare) => recognizer.pattern.test(bare) && recognizer.valid(bare);
};

/** Its Swedish numbers must have their hyphen. */
const isTheirs = (sub: string, bare: string): boolean =>
  TWINS[sub]?.validate(sub === "se.personnummer" ? inShape(bare, "######-####") : bare).isValid === true;

const twins = IDENTIFIERS.filter(({ sub }) => TWINS[sub] !== undefined);

test.each(PRINTED)("takes an example of %s", (sub, value) => {
  expect(ours(sub.replace(".", "-"))(value)).toBe(true);
});

test.each(DIFFERENCES)("$sub $value is taken $taken alone. $why", ({ sub, value, taken }) => {
  expect([ours(sub.replace(".", "-"))(value.replace("-", "")), isTheirs(sub, value)]).toEqual([
    taken === "by us",
    taken === "by stdnum",
  ]);
});

describe.each(twins.map((kind) => [kind.sub, kind] as const))("%s", (sub, { id, make }) => {
  const isOurs = ours(id);
  const known = DIFFERENCES.filter((difference) => difference.sub === sub);

  test("stdnum answers as we do, but where we know why not", () => {
    const random = new Random(3);
    const unexplained: string[] = [];
    for (let count = 0; count < NUMBERS; count++) {
      const valid = make(random);
      for (const bare of [valid, mutated(valid, random)]) {
        const byUs = isOurs(bare);
        if (byUs === isTheirs(sub, bare)) continue;
        const taken = byUs ? "by us" : "by stdnum";
        const isKnown = known.some(
          ({ covers, ...one }) => one.taken === taken && (covers === "all" || covers.test(bare)),
        );
        if (!isKnown) unexplained.push(`${bare} ${taken}`);
      }
    }
    expect(unexplained).toEqual([]);
  });
});

test("ibantools answers as we do", () => {
  const isOurs = ours("iban");
  const random = new Random(5);
  const differing: string[] = [];
  for (let count = 0; count < NUMBERS; count++) {
    const valid = makeIban(random);
    for (const value of [valid, mutated(valid, random)]) {
      if (isOurs(value) !== isValidIBAN(value)) differing.push(value);
    }
  }
  expect(differing).toEqual([]);
});

test("ibantools also wants the national check digits of an account, which the standard leaves to the banks", () => {
  const french = "FR229302810762IHOWU15MGD024";
  expect([ours("iban")(french), isValidIBAN(french)]).toEqual([true, false]);
});

/** Brands whose cards we know without a word, as it names them. */
const BRANDS = ["visa", "mastercard", "american-express", "discover", "jcb", "unionpay"];

const brandOf = (card: string): string | undefined =>
  creditCardType(card).find(({ type, lengths }) => BRANDS.includes(type) && lengths.includes(card.length))?.type;
/** Cards of sixteen digits that only one of us knows. */
const OTHER_CARDS: readonly (readonly [why: string, begins: RegExp])[] = [
  ["JCB has given out 2131 and 1800 with fifteen digits only.", /^2131/],
  ["Brazil's Elo and Hiper have some of the ranges of Discover and UnionPay; a card is a card.", /^6[25]/],
];

test("credit-card-type names a brand for every card that we find without a word, and only for those", () => {
  const random = new Random(6);
  const differing: string[] = [];
  for (let count = 0; count < NUMBERS; count++) {
    const body = random.letter("23456") + random.digits(14);
    for (const card of [makeCard(random), `${body}${luhnDigit(body)}`]) {
      const isFound = scan(card).some(({ type }) => type === "PAYMENT_CARD");
      const isKnown = OTHER_CARDS.some(([, begins]) => begins.test(card));
      if (isFound !== (brandOf(card) !== undefined) && !isKnown) differing.push(card);
    }
  }
  expect(differing).toEqual([]);
});

/** First digits of numbers, behind the trunk zero, and how many digits follow. */
const PHONES: readonly (readonly [country: CountryCode, prefixes: string, digits: number])[] = [
  ["NL", "6 20 10 30 85", 9],
  ["BE", "47 48 2 3 9", 8],
  ["DE", "151 170 30 89 40", 10],
  ["FR", "6 7 1 2 4", 9],
  ["GB", "74 79 20 161 121", 10],
  ["AT", "664 676 1 316", 10],
  ["CH", "76 79 44 31 22", 9],
  ["ES", "6 91 93", 9],
  ["IT", "33 34 06 02", 10],
  ["PT", "91 96 21", 9],
  ["SE", "70 73 8", 9],
  ["DK", "2 3 4 5", 8],
  ["NO", "4 9 2", 8],
  ["PL", "50 60 22", 9],
  ["IE", "85 87 1", 9],
  ["LU", "621 661", 9],
];
const LABELS = ["Tel.", "Phone:", "Telefoon", "Telefonnummer:", "Téléphone :"];

describe.each(PHONES)("phones of %s", (country, prefixes, digits) => {
  test("finds behind a label what libphonenumber calls valid, as it writes it", () => {
    const random = new Random(9);
    const missed: string[] = [];
    for (let count = 0; count < 300; count++) {
      const prefix = random.one(prefixes.split(" "));
      const number = parsePhoneNumberFromString(prefix + random.digits(digits - prefix.length), country);
      if (number?.isValid() !== true) continue;
      for (const written of [number.formatNational(), number.formatInternational(), number.number]) {
        const text = `${random.one(LABELS)} ${written}`;
        const isFound = scan(text).some(
          ({ type, start, end }) => type === "PHONE" && text.slice(start, end) === written,
        );
        if (!isFound) missed.push(text);
      }
    }
    expect(missed).toEqual([]);
  });
});
