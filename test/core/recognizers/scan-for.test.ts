import { runToEnd } from "../../../src/core/model/work";
import { scannerFor } from "../../../src/core/recognizers/scan-for";
import type { NumberMask } from "../../../src/core/recognizers/shared/masked-number";

const mask = (written: string, checksum: NumberMask["checksum"] = "none"): NumberMask => ({
  id: "policy-number",
  mask: written,
  checksum,
  label: { en: "policy number", nl: "polis" },
});

const foundIn = (text: string, patterns: readonly NumberMask[], ownData: readonly string[] = []): readonly string[] =>
  runToEnd(scannerFor({ patterns, ownData })(text)).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

test.each([
  ["K-999999", "none", "Her number is K-204518.", "K-204518"],
  ["K-999999", "none", "policy number K204518", "K204518"],
  ["9999.9999", "none", "see 2045.1812", "2045.1812"],
  ["9999.99", "none", "see 2045.18", "2045.18"],
  ["999999", "none", "polis 204518", "204518"],
  ["999999", "none", "Policy number: 204518", "204518"],
  ["99999999", "luhn", "number 20451811", "20451811"],
  ["999999999", "mod11", "number 123456782", undefined],
  ["999999999", "mod11", "number 204518121", "204518121"],
  ["99999999", "mod97", "number 20451842", "20451842"],
] as const)("the mask %s with checksum %s finds in %j", (written, checksum, text, value) => {
  expect(foundIn(text, [mask(written, checksum)])).toEqual(value === undefined ? [] : [`CUSTOMER_ID ${value}`]);
});

test.each([
  ["K-999999", "none", "order XK-204518"],
  ["K-999999", "none", "K-2045189"],
  ["K-999999", "none", "L-204518"],
  ["999999", "none", "204518"],
  ["999999", "none", "in 204518 cases"],
  ["99999999", "luhn", "polis 20451812"],
  ["99999999", "mod97", "polis 20451843"],
  ["9999.9999", "none", "20451812"],
] as const)("the mask %s with checksum %s is silent about %j", (written, checksum, text) => {
  expect(foundIn(text, [mask(written, checksum)])).toEqual([]);
});

test.each([
  ["an account", "NL91 ABNA 0417 1643 00", "Pay to NL91ABNA0417164300."],
  ["a telephone number", "+31 20 123 45 67", "Bel 020-1234567"],
  ["a telephone number, the other way round", "020 123 45 67", "Call +31 (0)20 123 45 67"],
  ["a mailbox", "planning.team@shop.example", "Mail Planning.Team@shop.example"],
])("what is the organisation's own never counts: %s", (_, own, text) => {
  expect(foundIn(text, [], [own])).toEqual([]);
  expect(foundIn(text, [], ["DE89370400440532013000"])).toHaveLength(1);
});
