import { runToEnd } from "../../src/core/model/work";
import { makeScanner, scan } from "../../src/core/recognizers/scan";
import { recognizers } from "../../src/core/recognizers";
import { ratioOf, speedOf, time, type BenchRow } from "../support/bench";

/** Invented mails of the four languages, half of them without anything to find. */
const MAILS: readonly string[] = [
  "Hi Tom,\n\nThe steering meeting moves from Tuesday to Thursday, room 4.02. Could you ask the others whether they can make it? The agenda stays as it was, and I will bring the figures of last month: 2,318 orders, 4.7 % more than the year before.\n\nKind regards,\n\nVerity Longstaff\nOperations Manager | Northmoor Packaging Ltd\nT: +44 20 7946 0705   E: verity.longstaff@northmoor.example\nwww.northmoor.example | Registered in England no. 04077202 | VAT GB219831160\n",
  "Hoi Sanne,\n\nKun je 74,95 euro terugboeken naar Wietske? Haar rekening is NL91 ABNA 0417 1643 00. Graag voor vrijdag, ze heeft al twee keer gebeld over bestelling 122349228.\n\nGroet,\nJurre\n\nOp di 10 nov 2026 om 09:12 schreef Pepijn Overdijk <pepijn@noorderlicht.example>:\n> Dank, ik zoek het vandaag uit en kom erop terug.\n> Kenmerk: Z455717\n",
  "Sehr geehrte Frau Sänger,\n\nanbei wie besprochen der Entwurf für den Katalog. Auf Seite 14 fehlt noch ein Bild, das schicke ich Ihnen bis Freitag nach. Die Lieferung verlässt am 3. Dezember unser Lager.\n\nMit freundlichen Grüßen\n\nKonstantin Wehrhahn\nRahmenbau Isar GmbH\nTel. +49 40 66969 601 | k.wehrhahn@isar.example\nAmtsgericht München HRB 995877 | USt-IdNr. DE709401656\n",
  "Bonjour Madame Quesnel,\n\nVoici l’accès provisoire. Identifiant : stagiaire4, mot de passe : Soleil2026!. À changer dès la première connexion.\n\nCordialement,\n\nMaëlle Trévidic\nMenuiserie du Canal SARL\nSIRET 94558395300050 | TVA FR03383725983\n",
  "Morning,\n\nhere is what we agreed on the phone. We keep the old supplier until the summer, then we look again at price and quality together with the people of the warehouse. Nobody needs to do anything before that. I will tell the team on Monday, and put a summary on the page where everybody can read it.\n\nThanks,\nAnna\n",
];

function textOf(length: number): string {
  const parts: string[] = [];
  for (let written = 0, index = 0; written < length; index++) {
    const mail = MAILS[index % MAILS.length] ?? "";
    parts.push(mail);
    written += mail.length + 1;
  }
  return parts.join("\n").slice(0, length);
}

/** Nothing but what makes recognizers look: the worst that a mail can be. */
const DENSE: readonly string[] = [
  "password: password: login user pass wachtwoord is inlog met en wachtwoord password as password\n",
  "12 345 678 90 12-34-56 1.2.3.4 06 12 34 56 78 0031 NL 12 ABCD 3456 7890 12/12/1990 99.99\n",
  "Anna Maria Jan Piet Eva Tom Mr Mrs Herr Frau de heer name naam Anna Eva Roos Willem van der Anna\n",
  "she has diabetes he is ill born geboren BSN IBAN tel PIN code naam adres salary patient member union\n",
  "Piet heeft diabetes en BSN 111222333 ",
];

const LARGE = 5_000_000;
const DENSE_LENGTH = 1_000_000;
const MIDDLE = 100_000;
const MAIL = 10_000;

function readEveryCharacter(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

/** How long the catalogue takes, and that it takes no longer a character in a long text, or with more recognizers. */
export default async function run(): Promise<readonly BenchRow[]> {
  const large = textOf(LARGE);
  const middle = textOf(MIDDLE);
  const mail = textOf(MAIL);
  const dense = DENSE.map((line) => line.repeat(DENSE_LENGTH / line.length));
  const doubled = makeScanner([...recognizers, ...recognizers]);
  const bare = await time("charCodeAt over 5 MB, to compare", () => readEveryCharacter(large));
  const whole = await time("scan 5 MB of mail text", () => scan(large));
  const twice = await time("scan 5 MB with every recognizer twice", () => runToEnd(doubled(large)));
  const some = await time("scan 100 KB", () => scan(middle));
  const one = await time("scan a mail of 10 KB", () => scan(mail));
  return [
    bare,
    whole,
    speedOf(whole, LARGE, 35),
    ratioOf("  times as long as charCodeAt", whole, bare),
    twice,
    ratioOf("  times as long as with every recognizer once", twice, whole, 1.2),
    some,
    ratioOf("  5 MB takes so many times as long as 100 KB", whole, some, 60),
    one,
    { name: "  the slowest percent of it", value: one.p99 ?? NaN, unit: "ms", budget: 1 },
    await time("scan 1 MB of nothing but password words", () => scan(dense[0] ?? ""), 150),
    await time("scan 1 MB of nothing but numbers", () => scan(dense[1] ?? ""), 500),
    await time("scan 1 MB of nothing but names", () => scan(dense[2] ?? ""), 500),
    await time("scan 1 MB of nothing but words that announce", () => scan(dense[3] ?? ""), 500),
    await time("scan 1 MB on one line", () => scan(dense[4] ?? ""), 1_000),
  ];
}
