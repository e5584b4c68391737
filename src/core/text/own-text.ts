import { isCompanyLine } from "./company-line";
import { containing, isBlank, linesOf, type Range } from "./ranges";

export interface OwnPart extends Range {
  readonly kind: "new" | "signature" | "disclaimer";
}

/** What the sender wrote, told apart from signature and disclaimer. `marked` are signatures that the markup names, in order. */
export function ownParts(text: string, range: Range, marked: readonly Range[]): readonly OwnPart[] {
  const lines = linesOf(text, range);
  const parts: { kind: OwnPart["kind"]; start: number; end: number }[] = [];
  let signatureEnd = -1;
  lines.forEach((line, index) => {
    if (index > signatureEnd && beginsSignature(text, lines, index)) signatureEnd = endOfSignature(text, lines, index);
    const kind = kindOf(line, index <= signatureEnd);
    const end = lines[index + 1]?.start ?? range.end;
    const last = parts[parts.length - 1];
    if (last?.kind === kind) last.end = end;
    else parts.push({ kind, start: line.start, end });
  });
  return parts;

  function kindOf(line: Range, inSignature: boolean): OwnPart["kind"] {
    if (isDisclaimer(text.slice(line.start, line.end))) return "disclaimer";
    if (inSignature || containing(marked, line.start) !== undefined) return "signature";
    const before = parts[parts.length - 1]?.kind;
    return before === "disclaimer" && isBlank(text.slice(line.start, line.end)) ? "disclaimer" : "new";
  }
}

/** Name and greeting word in the first line: "Hi Tom," in "Hi Tom, I reset it". */
export function greetingOf(text: string, range: Range): Range | undefined {
  const lead = /^\s*/.exec(text.slice(range.start, range.start + LONGEST_LEAD))?.[0].length ?? 0;
  const start = range.start + lead;
  const match = GREETING.exec(text.slice(start, Math.min(range.end, start + LONGEST_GREETING)));
  return match === null ? undefined : { start, end: start + match[0].length };
}

const LONGEST_LEAD = 200;
const LONGEST_GREETING = 90;
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|afternoon|greetings|hoi|hallo|hai|dag|beste|geachte|lieve|goe(?:de|ie)?(?:morgen|middag|avond)|sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen|abend)|moin|servus|bonjour|bonsoir|salut|ch[eè]re?s?|madame|monsieur|mesdames|messieurs|coucou|hola|buenos d[ií]as|buenas tardes|estimad[oa]s?|querid[oa]s?|ciao|buongiorno|buonasera|gentil[ei]|egregi[oa]|car[oaie]|ol[áa]|bom dia|boa tarde|prezad[oa]s?)(?![a-z\u00e0-\u00ff'-])[^,!:;?\n\d]{0,60}(?:[,!:]|$|(?=\n))/i;

/** A whole line that ends a mail, whoever's name follows. */
const CLOSING =
  /^\s*(?:met (?:een )?(?:vriendelijke|hartelijke|warme|beste|zonnige|sportieve|collegiale) groet(?:en)?|(?:hartelijke?|vriendelijke|lieve|warme) groet(?:en|jes)?|met groet|groet(?:en|jes)?|gr\.?|m\.?v\.?g\.?|hoogachtend|(?:with )?(?:kind(?:est)?|best|warm(?:est)?) regards|regards|(?:with )?best wishes|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|cheers|mit (?:freundlichen|besten|herzlichen|lieben|vielen|sonnigen) gr(?:ü|ue)(?:ß|ss)en|(?:freundliche|beste|herzliche|liebe|viele|sch(?:ö|oe)ne) gr(?:ü|ue)(?:ß|ss)e|hochachtungsvoll|mfg|lg|vg|(?:(?:bien|tr[èe]s) )?cordialement|bien [àa] (?:vous|toi)|(?:bien )?sinc[èe]rement|(?:meilleures |sinc[èe]res )?salutations(?: distingu[ée]es)?|cdlt|amicalement|(?:un )?(?:cordial |cordiales )?saludos?(?: cordial(?:es)?)?|atentamente|(?:cordiali|distinti) saluti|un saluto|atenciosamente|(?:com os )?(?:melhores )?cumprimentos)(?![a-z\u00e0-\u00ff])/i;
const FORMAL_FRENCH =
  /^\s*(?:je vous prie|nous vous prions|veuillez) (?:d['’]agr[ée]er|agr[ée]er|de croire|croire|recevoir|de recevoir)/i;
/** Ends a mail only where a name follows. */
const THANKS =
  /^\s*(?:(?:many |with )?thanks(?: (?:again|in advance))?|thank you|best|all the best|(?:alvast |hartelijk )?(?:be)?dankt?|liefs|danke|(?:vielen|besten|herzlichen) dank|bis bald|merci(?: (?:d['’]avance|beaucoup))?|[àa] bient[ôo]t|(?:muchas )?gracias|grazie|obrigad[oa])[\s,.!]*$/i;
const NAME_WORD = /^[A-Z\u00c0-\u00dd][\w'’\u00c0-\u00ff.-]{0,30}[,.!]?$/;
const PARTICLE = /^(?:van|von|de[rn]?|du|l[ae]|el|en|und|et|&)$/;
/** RFC 3676 section 4.3; programs lose the space. */
const SIGNATURE_MARK = /^--\s?$/;
const POSTSCRIPT = /^\s*(?:p\.?\s?s\.?|nb)[\s:.]/i;

function beginsSignature(text: string, lines: readonly Range[], index: number): boolean {
  const line = lineAt(text, lines, index);
  if (SIGNATURE_MARK.test(line)) return true;
  if (FORMAL_FRENCH.test(line)) return true;
  const closing = CLOSING.exec(line);
  if (closing !== null) return isNameOrNothing(line.slice(closing[0].length));
  const next = nextText(text, lines, index + 1);
  return THANKS.test(line) && next !== "" && isNameOrNothing(next);
}

/** Case counts: "Regards the invoice" closes nothing. */
function isNameOrNothing(rest: string): boolean {
  const words = rest
    .replace(/^[\s,.!]+/, "")
    .split(/\s+/)
    .filter((word) => word !== "");
  return words.length <= 5 && words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word));
}

/** Non-blank lines of a signature; one with more is followed by something else. */
const MOST_LINES = 15;
/** A block with more addresses than one person has is a list, not a signature. */
const MOST_ADDRESSES = 4;
/** Prose of this length is no line of a signature; characters. */
const SENTENCE = 70;

function endOfSignature(text: string, lines: readonly Range[], first: number): number {
  let written = 0;
  let addresses = 0;
  let firstBlank = -1;
  for (let index = first; index < lines.length; index++) {
    const line = lineAt(text, lines, index);
    if (isBlank(line)) {
      if (firstBlank < 0 && written > 1) firstBlank = index;
      continue;
    }
    if (index > first && isApart(text, lines, index) && (isProse(line) || OTHERS_LABEL.test(line))) return index - 1;
    written++;
    if (line.includes("@")) addresses++;
    if (addresses > MOST_ADDRESSES) return Math.max(first, firstBlank);
    if (index > first && (written > MOST_LINES || isNoSignature(line))) return index - 1;
  }
  return lines.length - 1;
}

function isNoSignature(line: string): boolean {
  if (POSTSCRIPT.test(line) || /:\s*$/.test(line)) return true;
  return (
    line.length > SENTENCE &&
    /[a-z\u00e0-\u00ff)][.!?](?:\s|$)/.test(line) &&
    !/[|•·@]/.test(line) &&
    !isDisclaimer(line)
  );
}

/** The first line of a paragraph, or right below the signature mark. */
function isApart(text: string, lines: readonly Range[], index: number): boolean {
  const above = lineAt(text, lines, index - 1);
  return isBlank(above) || SIGNATURE_MARK.test(above);
}

/** "Password: x", "BSN Piet: x", "Customer = x": announces a secret or somebody else. */
const OTHERS_LABEL =
  /^\s*(?:[\w'’-]{1,20} ){0,3}(?:passwords?|passcode|passphrase|pin(?:code)?|log-?in|user ?name|user|wachtwoord|inlog(?:gegevens|naam)?|gebruikersnaam|passwort|kennwort|benutzername|zugangsdaten|mot de passe|mdp|identifiants?|code d'accès|contraseña|usuario|api[ -]key|token|secret|bsn|geboortedatum|date of birth|geburtsdatum|date de naissance|klant(?:en|nummer)?|customers?|kunden?|clients?)\b[^:=\n]{0,30}[:=]/i;
/** Job titles and slogans have fewer words in lower case. */
const FEWEST_PLAIN_WORDS = 6;
/** A full stop makes a sentence of less. */
const FEWEST_IN_SENTENCE = 2;

function isProse(line: string): boolean {
  if (/[|•·]/.test(line) || isDisclaimer(line) || isCompanyLine(line)) return false;
  const plain = line.split(/\s+/).filter((word) => /^[a-z\u00df-\u00ff]/.test(word) && !PARTICLE.test(word)).length;
  return plain >= FEWEST_PLAIN_WORDS || (plain >= FEWEST_IN_SENTENCE && /[\w\u00df-\u00ff)][.!?]\s*$/.test(line));
}

/** Disclaimers are long; characters. */
const SHORTEST_DISCLAIMER = 60;
const THIS_MAIL =
  /th(?:is|e contents? of this) (?:e-?mail|message|communication)|di(?:t|e) (?:e-?mail|bericht)|deze (?:e-?mail|mail)|diese[rs]? (?:e-?mail|nachricht)|ce (?:message|courriel|mail)|cet e-?mail|est[ea] (?:mensa|correo|e-?mail)|quest[oa] (?:messaggio|e-?mail)/i;
const SECRECY = /confiden[tc]i|vertrouwelijk|vertraulich|riservat|privileged/i;
const RECEIVER =
  /addressee|intended|recipient|in error|geadresseerde|bestemd|abusievelijk|adressat|empf(?:ä|ae)nger|irrt(?:ü|ue)mlich|destinat|par erreur|por error|delete|verwijder|l(?:ö|oe)schen|supprimer/i;
const PAPER = /before printing|before you print|denk aan het milieu|printen van deze|drucken dieser|imprimer ce/i;

function isDisclaimer(line: string): boolean {
  if (PAPER.test(line)) return true;
  return line.length >= SHORTEST_DISCLAIMER && SECRECY.test(line) && THIS_MAIL.test(line) && RECEIVER.test(line);
}

function nextText(text: string, lines: readonly Range[], from: number): string {
  for (let index = from; index < lines.length && index < from + 3; index++) {
    const line = lineAt(text, lines, index);
    if (!isBlank(line)) return line;
  }
  return "";
}

/** Longest start of a line that is looked at; characters. */
const LONGEST_LINE = 2_000;

function lineAt(text: string, lines: readonly Range[], index: number): string {
  const line = lines[index];
  return line === undefined ? "" : text.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE));
}
