import { runToEnd } from "../../../src/core/model/work";
import { DEFAULT_POLICY } from "../../../src/core/policy/defaults";
import type { Policy } from "../../../src/core/policy/policy";
import { detectionOf, exportIn } from "../../../src/core/review/detection";
import { inspectFile } from "../../../src/core/review/inspect";
import { keyMaker } from "../../../src/core/review/keys";

const CSV = "Member,Account\nK-204518,NL91ABNA0417164300\nK-204519,DE89370400440532013000\n";
const label = { en: "member", nl: "", de: "", fr: "" };

function countsWith(policy: Policy): readonly (readonly [string, number])[] {
  const bytes = Uint8Array.from(CSV, (letter) => letter.charCodeAt(0));
  const { digest } = keyMaker("salt", "me@shop.example");
  const { report } = runToEnd(inspectFile("members.csv", bytes, { digest, detection: detectionOf(policy) }));
  return report.counts.map(({ type, count }) => [type, count]);
}

test("a policy's own numbers count in files, its own data do not", () => {
  const pattern = { id: "member", mask: "K-999999", checksum: "none", label } as const;
  const organisation = { ...DEFAULT_POLICY.organisation, ownData: ["NL91 ABNA 0417 1643 00"] };
  const counts = countsWith({ ...DEFAULT_POLICY, organisation, patterns: [pattern] });
  expect(counts).toContainEqual(["CUSTOMER_ID", 2]);
  expect(counts).toContainEqual(["IBAN", 1]);
  expect(countsWith(DEFAULT_POLICY)).toContainEqual(["IBAN", 2]);
});

const EXPORTS = [
  { name: "All customers", headers: ["Customer no.", "Birth date", "IBAN"] },
  { name: "Accounts", headers: ["IBAN"] },
  { name: "Empty", headers: [] },
];
const table = (text: string) =>
  ({ where: "table", kind: "text", hidden: false, text, table: { firstColumn: 0 } }) as const;

test.each([
  ["all headers", "Customer no.\tBirth date\tIBAN\n1\t2\t3", "All customers"],
  ["in another order, with others between", "IBAN\tName\tBirth date\tCustomer no.", "All customers"],
  ["in capitals and with more spaces", "CUSTOMER  NO.\t birth date\tiban ", "All customers"],
  ["under a title", "Export of today\n\nCustomer no.\tBirth date\tIBAN", "All customers"],
  ["the export with the most headers wins", "IBAN\tBalance", "Accounts"],
  ["one is missing", "Customer no.\tBirth date", undefined],
  ["in two lines", "Customer no.\nBirth date\nIBAN!", undefined],
  ["parts of words", "Customer no.s\tBirth dates\tIBANs", undefined],
  ["far down in the table", `${"a\tb\n".repeat(20)}Customer no.\tBirth date\tIBAN`, undefined],
])("a known export: %s", (_, text, name) => {
  expect(exportIn([table(text)], EXPORTS)).toBe(name);
});

test("headers in running text are no export", () => {
  expect(exportIn([{ where: "text", kind: "text", hidden: false, text: "IBAN" }], EXPORTS)).toBeUndefined();
});
