import { htmlToText, plainRichText } from "../../../src/core/text/html";
import { countPeople } from "../../../src/core/recognizers/people";
import { scan, valueOf } from "../../../src/core/recognizers/scan";
import { scanMail } from "../../../src/core/recognizers/scan-mail";

const foundIn = (text: string): readonly string[] =>
  scanMail(plainRichText(text)).spans.map(({ start, end }) => text.slice(start, end));

test("leaves out greeting, own signature, disclaimer and the header of the answered mail", () => {
  const text = `Hi anna@shop.example,

Call Eva on 06-12345678.

Kind regards,

Tom Berg
T: +44 20 7946 0810 | tom@berg.example

This e-mail may be confidential and is intended for the addressee only; mail to office.berg@berg.example.

From: Eva <eva@agency.example>
Sent: Monday
To: tom@berg.example
Subject: Hello

My number is 06-87654321.`;
  expect(foundIn(text)).toEqual(["06-12345678", "06-87654321"]);
});

test("keeps what stands below a signature", () => {
  expect(foundIn("Hi,\n\nGroet,\nAnna\n\nPS Het BSN van Piet is 111222333.")).toEqual(["Piet", "111222333"]);
});

const CUSTOMERS = Array.from({ length: 12 }, (_, index) => `Klant${index + 10} 06123456${index + 10}`);

test.each([
  [
    "a password below the name",
    "Hi Eva,\nAs agreed, the login is below.\nKind regards,\nAnna\n\nPassword: Welkom2024!x",
    ["Welkom2024!x"],
  ],
  ["a password below thanks", "Hi,\n\nThanks!\nTom\n\nPassword: Welkom2024!x", ["Welkom2024!x"]],
  ["a password right below the name", "Hi,\n\nGroet,\nAnna\nWachtwoord: Welkom2024!x", ["Welkom2024!x"]],
  [
    "a user name with its password",
    "Hi,\n\nGroet,\nAnna\nUsername: t.varga\nPassword: Welkom2024!x",
    ["t.varga", "Welkom2024!x"],
  ],
  ["a number below the signature mark", "Hi,\n-- \nBSN 111222333", ["111222333"]],
  [
    "rows of people and their numbers",
    "Hi,\n\nGroet,\nAnna\nPiet BSN 111222333\nEva BSN 390996038\nTom BSN 123456782",
    ["111222333", "390996038", "123456782"],
  ],
  [
    "rows of people and their accounts",
    "Hi,\n\nGroet,\nAnna\nPiet NL91 ABNA 0417 1643 00\nEva DE89370400440532013000",
    ["NL91 ABNA 0417 1643 00", "DE89370400440532013000"],
  ],
  [
    "an account of somebody, by the way",
    "Hi,\n\nGroet,\nAnna\nbtw the IBAN of Piet is NL91 ABNA 0417 1643 00",
    ["NL91 ABNA 0417 1643 00"],
  ],
  [
    "more accounts than a company has",
    "Hi,\n\nGroet,\nAnna\nPiet NL91ABNA0417164300 BIC ABNANL2A\nEva DE89370400440532013000 BIC COBADEFF\nTom GB29NWBK60161331926819 BIC NWBKGB2L",
    ["NL91ABNA0417164300", "DE89370400440532013000", "GB29NWBK60161331926819"],
  ],
  [
    "more telephone numbers than a person has",
    `Hi,\n\nGroet, Anna\n${CUSTOMERS.join("\n")}`,
    CUSTOMERS.map((row) => row.slice(8)),
  ],
  [
    "more addresses than a person has",
    "Hi,\n\nGroet, Anna\na@klant.example\nb@klant.example\nc@klant.example",
    ["a@klant.example", "b@klant.example", "c@klant.example"],
  ],
  [
    "a number in a sentence below the signature",
    "Hi,\n\nGroet,\nAnna\n\nBel ook even met Eva op 06-12345678.",
    ["06-12345678"],
  ],
  [
    "a password in a disclaimer",
    "This email is confidential and intended for you, do not forward: the password is Welkom2024!x.",
    ["Welkom2024!x"],
  ],
])("finds %s", (_, text, found) => {
  expect(foundIn(text)).toEqual(found);
});

test.each([
  [
    "two addresses and four numbers",
    "T 020-1234567 | M 06-12345678\nF 020-7654321 | +44 20 7946 0810\na@b.example, info@b.example",
  ],
  ["an address written twice", "tom@berg.example\nTom@Berg.example\ninfo@berg.example"],
  ["a Dutch footer", "Berg B.V.\nIBAN NL91 ABNA 0417 1643 00 | KvK 12345678 | BTW NL123456789B01"],
  [
    "a German footer",
    "Bankverbindung: DE89 3704 0044 0532 0130 00\nAmtsgericht Köln, HRB 54321, USt-IdNr. DE123456789",
  ],
  ["a footer in lines", "IBAN: NL91ABNA0417164300\nBIC: ABNANL2A\nKvK: 12345678"],
  ["a French footer", "IBAN FR14 2004 1010 0505 0001 3M02 606 - RCS Paris 123 456 789 - TVA FR12345678901"],
  ["a British footer", "Registered in England 01234567. IBAN GB29 NWBK 6016 1331 9268 19"],
  ["a profile", "Skype username: anna.b77"],
  [
    "an address in a disclaimer",
    "This e-mail is confidential and intended for the addressee only: delete it and mail office@berg.example.",
  ],
  [
    "a disclaimer about passwords",
    "This e-mail is confidential and intended for the addressee. We never ask for your password by e-mail.",
  ],
])("is silent about a signature with %s", (_, signature) => {
  expect(foundIn(`Hi,\n\nKind regards,\nAnna Berg\n${signature}`)).toEqual([]);
});

test("finds the cells of a table in HTML", () => {
  const rich = htmlToText(
    "<table><tr><td><p>Naam</p></td><td>BSN</td><td>Geboren</td></tr><tr><td><p>Roos</p></td><td><b>111222</b>333</td><td>14-04-1994</td></tr></table>",
  );
  const { spans } = scanMail(rich);
  expect(spans.map(({ start, end }) => rich.text.slice(start, end))).toEqual(["Roos", "111222333", "14-04-1994"]);
});

test.each([
  ["a Teams meeting", "Microsoft Teams\nMeeting ID: 312 456 789 01\nPasscode: xY7z9Q\nDial in: 123456789#"],
  [
    "a Webex meeting",
    "Join from the meeting link\nhttps://firm.webex.com/firm/j.php\nMeeting number: 2345 678 9012\nPassword: aB3dE5fG",
  ],
  ["an invoice", "Invoice 2026-247276 for EUR 12,480.00, VAT GB603126783, purchase order PO-63119756, due 14/10/2026."],
  ["a parcel", "Uw bestelling 122349228 is onderweg, zendingsnummer 3SABCD1234567, EAN 8710032384956."],
  ["a voucher", "Gebruik code ZOMER25 voor 25% korting tot 31-12-2026."],
  ["a reset link", "Wachtwoord vergeten? https://mijn.example.com/reset?code=Ab12Cd34"],
  ["a policy", "Ein Passwort hat mindestens 12 Zeichen, 2 Ziffern und wird alle 90 Tage gewechselt."],
  ["a register", "Amtsgericht München, HRB 543878, USt-IdNr. DE908061434, Steuernummer 143/123/12345"],
  ["figures", "Le chiffre d'affaires est de 2 318 440 €, soit 4,7 % de plus qu'en 2025."],
])("is silent about %s", (_, text) => {
  expect(foundIn(text)).toEqual([]);
});

test("counts people by their most frequent kind of value, and by rows in a table", () => {
  const text = "a@x.example, b@x.example, A@X.example and 06-12345678";
  expect(countPeople(text, scan(text), false)).toBe(2);
  const sheet = "Name\tMail\tPhone\nA\ta@x.example\t0612345678\nB\t\t0612345678\nC\t\t\n";
  expect(countPeople(sheet, scan(sheet, { table: true }), true)).toBe(2);
  expect(countPeople("nobody", [], false)).toBe(0);
});

test.each([
  ["Roos Terpstra called. Mevrouw Terpstra, R. Terpstra", 1],
  ["Terpstra, Roos; 3\nRoos Terpstra", 1],
  ["Roos Terpstra, roos@mail.example, 06-12345678", 1],
  ["Roos Terpstra and Piet Terpstra", 2],
  ["Roos Terpstra, Piet van der Meer and Harriet Dunmore", 3],
  ["mevrouw Terpstra and Frau Krüger", 2],
])("counts the people of %j", (text, people) => {
  expect(countPeople(text, scan(text), false)).toBe(people);
});

test("counts neither the heading nor the totals of a table, and two numbers of one row once", () => {
  const sheet =
    "Name\tPhone\tMobile\nRoos Terpstra\t020 624 11 11\t06 12345678\nPiet Terpstra\t020 624 11 12\t06 12345679\nTotal\t0201112223\t\n";
  expect(countPeople(sheet, scan(sheet, { table: true }), true)).toBe(2);
});

test("is silent about names in greeting, signature and headers, and where the sender names himself", () => {
  const text = `Dear Harriet Dunmore,

This is Anna Jansen from Shop. Sanne will call you.

Kind regards,

Anna Jansen
Shop, 14 Mill Lane, Leeds LS1 4DY

On Mon, 2 Nov 2026 at 09:12, Harriet Dunmore <harriet@agency.example> wrote:
> Thanks!`;
  expect(foundIn(text)).toEqual([]);
});

test.each([
  ["NL91 ABNA 0417 1643 00", "IBAN NL91ABNA0417164300"],
  ["BSN 1112.22.333", "BSN 111222333"],
  ["Anna@Kestrel.example", "anna@kestrel.example"],
  ["+31 (0)6 12345678", "0031 612345678"],
  ["mail an.na@kestrel.example", "mail An dot na (at) kestrel [dot] example"],
  ["an.na@mail.voorbeeld.nl", "an punt na apenstaartje mail punt voorbeeld punt nl"],
  ["an.na@kestrel.example", "an.na @ kestrel.example"],
  ["creditcard ４９０４ ７１７８ ４１６０ ２４２６", "creditcard 4904717841602426"],
])("knows the value of %j and %j as one", (one, other) => {
  const valueIn = (text: string): readonly string[] => scan(text).map((span) => valueOf(text, span));
  expect(valueIn(one)).toHaveLength(1);
  expect(valueIn(one)).toEqual(valueIn(other));
});

test("a column without cells beside it is read by its heading", () => {
  const sheet = "BSN\n111222333\n390996038\n123456789\n";
  expect(scan(sheet, { table: true })).toHaveLength(2);
});

test("the name of a sheet announces its numbers", () => {
  expect(scan("111222333\t12", { table: true })).toEqual([]);
  expect(scan("111222333\t12", { table: true, context: "BSN 2026" })).toHaveLength(1);
});
