import { endOfLine, startOfLine, type Range } from "../text/ranges";
import { defineRecognizer, type Found } from "./define";
import { announcedCodes, codeInCell, labelTest, type Written } from "./shared/announced";

const NUMBERS =
  "customer no, customer nr, customer number, customer numbers, customernumber, customer id, customerid, customer code, cust no, cust id, customer ref, customer reference, client ref, client reference, cust ref, client no, client nr, client number, client id, clientid, client code, member no, member nr, member number, member id, memberid, membership no, membership number, membership id, subscriber number, subscriber no, donor number, loyalty number, klantnummer, klantnummers, klantnr, klnr, klant nr, lid nr, lidmaatschapsnr, abonneenr, abonnee nr, mitgl nr, customer account number, customer account, kundenkontonummer, cliente n, kunde nr, mitglied nr, klantnum, klantcode, klant id, clientnummer, clientnr, lidnummer, lidnummers, lidnr, lidmaatschapsnummer, relatienummer, relatienr, debiteurnummer, debiteurennummer, donateursnummer, abonneenummer, kundennummer, kundennummern, kundennr, kunden nr, kunden id, kundenkonto, kdnr, kd nr, kdn nr, mitgliedsnummer, mitgliedsnr, mitglieds nr, mitgliedernummer, mandantennummer, debitorennummer, debitor nr, numero client, numero de client, numeros clients, numero du client, n client, client n, client numero, adherent n, membre n, abonne n, n de client, no client, ref client, code client, identifiant client, compte client, numero d'adherent, numero adherent, n d'adherent, n adherent, numero de membre, n de membre, numero d'abonne, n d'abonne, numero de cliente, n de cliente, nº cliente, num cliente, codigo de cliente, id cliente, numero de socio, n de socio, codice cliente, numero cliente, cod cliente, n cliente, numero tessera, numer klienta, nr klienta, kundnummer, kundenummer, medlemsnummer".split(
    ", ",
  );
/** They announce a number only right behind them. */
const PEOPLE =
  "customer, client, membership, abonnee, klant, lid, relatie, kunde, kundin, mitglied, member, cliente, socio, adherent, abonne".split(
    ", ",
  );
const isPersonLabel = labelTest(PEOPLE);
/** A customer's only as the heading of a list of people. */
const isId = labelTest(["id", "nr"]);

/** A number under which an organisation knows a customer or member. */
export const customerId = defineRecognizer({
  id: "customer-id",
  kind: "label",
  type: "CUSTOMER_ID",
  words: [...NUMBERS, ...PEOPLE, "id", "nr"],
  read(text, label): readonly Found[] {
    if (isId(text, label) || isOurs(text, label) || isInsured(text, label) || isProgram(text, label)) return [];
    const isPerson = isPersonLabel(text, label);
    const found = announcedCodes(text, label, (written) =>
      isPerson ? written.direct && isBehindPerson(written) : isCustomer(written),
    );
    if (isPerson && found.some(({ start }) => !/^ ?:? ?$/.test(text.slice(label.end, start)))) return [];
    // The receiver's own number is no news to him.
    return isYours(text, label) ? found.map((one) => ({ ...one, confidence: "low" as const })) : found;
  },
  readCell(text, start, end, heading): Found | undefined {
    const isHeading = isId(heading, { start: 0, end: heading.length });
    if (isHeading && !isBesideMailbox(text, start, end)) return undefined;
    return codeInCell(text, start, end, isCustomer);
  },
});

/** Half of a row at most; characters. */
const LONGEST_ROW = 1_000;

/** Does a mail address stand in the same row? */
function isBesideMailbox(text: string, start: number, end: number): boolean {
  return text.slice(startOfLine(text, start, LONGEST_ROW), endOfLine(text, end, LONGEST_ROW)).includes("@");
}

function isCustomer({ bare, text, direct }: Written): boolean {
  if (/^(\d)\1+$/.test(bare) || / \d{5}|\d{5} /.test(text)) return false;
  if (/^\d{5,12}$/.test(bare) || /^[A-Z]{1,4}\d{3,12}[A-Z]?$/.test(bare)) return true;
  return direct && /^(?:\d{4}|[A-Z]{1,4}\d{1,6}[A-Z]{1,3}\d{1,8}|\d{3,10}[A-Z]{1,2})$/.test(bare);
}

/** "customer 204518", "klant K-204518" */
function isBehindPerson({ bare, text }: Written): boolean {
  return /^(?:\d{5,10}|[A-Z]{1,3}-?\d{4,10})$/i.test(text) && !/^(\d)\1+$/.test(bare);
}

/** Characters in front of a label in which "our" or "your" stands. */
const BEFORE = 24;

/** Under which a supplier knows us. */
function isOurs(text: string, label: Range): boolean {
  return /\b(?:our|onze|ons|unser[en]?|notre|nuestr[oa]|nostr[oa])(?: \w{2,10})? $/i.test(before(text, label, BEFORE));
}

function isYours(text: string, label: Range): boolean {
  return /\b(?:your|uw|je|jouw|ihre[nr]?|deine[nr]?|votre|tu|su|suo|vostro)(?: \w{2,10})? $/i.test(
    before(text, label, BEFORE),
  );
}

/** "client id" of a program that logs in. */
function isProgram(text: string, label: Range): boolean {
  return /\b(?:oauth|api|azure|tenant|entra|app|sso)\b/i.test(
    text.slice(Math.max(0, label.start - 60), label.end + 60),
  );
}

/** The number of who is insured is another type. */
function isInsured(text: string, label: Range): boolean {
  const sentence =
    before(text, label, 80)
      .split(/[.!?\n]\s*/)
      .pop() ?? "";
  const rest = text.slice(label.end, label.end + BEFORE).split(/[.!?\n]/)[0] ?? "";
  return /mutuelle|\bsant[ée]\b|krankenkasse|zorgverzeker|health insur/i.test(sentence + rest);
}

function before(text: string, { start }: Range, length: number): string {
  return text.slice(Math.max(0, start - length), start);
}
