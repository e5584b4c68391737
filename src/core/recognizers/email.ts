import { defineRecognizer, type Found } from "./define";
import { isDigitCode, isLetterCode } from "./engine/letters";

/** RFC 5321 section 4.5.3.1: longest local part and domain. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

/** Mailboxes of a department or a machine belong to nobody. */
const ROLES =
  /^(?:info|informatie|information|sales|verkoop|vertrieb|vente|ventes|ventas|support|helpdesk|service|servicedesk|klantenservice|kundenservice|kundendienst|serviceclient|contact|kontakt|contacto|office|kantoor|buero|bureau|mail|post|postmaster|hostmaster|webmaster|admin|administratie|administration|administrator|noreply|no-reply|no_reply|donotreply|do-not-reply|newsletter|nieuwsbrief|marketing|press|presse|pers|hr|jobs|careers|vacatures|bewerbung|recrutement|billing|invoices?|facturen|facturatie|rechnung(?:en)?|buchhaltung|comptabilite|accounts|accounting|finance|orders?|bestellingen|bestellung|commandes?|privacy|datenschutz|gdpr|avg|dpo|security|abuse|legal|receptie|reception|rezeption|empfang|accueil|team|hello|hallo|hi|bonjour|welcome|events?|feedback|help|inkoop|purchasing|einkauf|achats|planning|magazijn|logistiek|logistics|versand|export|import|zentrale|redactie|redaktion|webshop|shop|reservations?|booking|bookings|notifications?|alerts?|mailer-daemon)$/i;

/** A mail address of somebody. */
export const email = defineRecognizer({
  id: "email",
  kind: "sign",
  type: "EMAIL",
  sign: "@",
  words: [],
  read(text, at): Found | undefined {
    const start = startOfLocal(text, at);
    const end = endOfDomain(text, at + 1);
    if (start === at || end === 0) return undefined;
    const local = text.slice(start, at);
    if (ROLES.test(local) || isPlaceholder(local, text.slice(at + 1, end))) return undefined;
    return { start, end, confidence: "high" };
  },
});

function startOfLocal(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_LOCAL && isLocal(text.charCodeAt(start - 1))) start--;
  // Full stops and the like stand inside of it alone.
  while (start < at && !isAlphanumeric(text.charCodeAt(start))) start++;
  return text.charCodeAt(at - 1) === FULL_STOP ? at : start;
}

/** Offset behind the domain, or 0. */
function endOfDomain(text: string, from: number): number {
  let end = from;
  let lastDot = 0;
  while (end - from < LONGEST_DOMAIN && isDomain(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === FULL_STOP) {
      if (!isAlphanumeric(text.charCodeAt(end + 1)) || end === from) break;
      lastDot = end;
    }
    end++;
  }
  while (end > from && text.charCodeAt(end - 1) === HYPHEN) end--;
  const topLevel = text.slice(lastDot + 1, end);
  const isTopLevel = lastDot > 0 && topLevel.length >= 2 && !/\d/.test(topLevel);
  // "@" behind it: part of an address of something else, such as a repository.
  return isTopLevel && text.charCodeAt(end) !== 64 ? end : 0;
}

function isPlaceholder(local: string, domain: string): boolean {
  return (
    /^(?:your|you|user|username|name|firstname|first\.last|firstname\.lastname|voornaam\.achternaam|vorname\.nachname|prenom\.nom|jouw|uw|ihr|votre|x+|abc|someone|example|test)$/i.test(
      local,
    ) && /^(?:example|domain|company|bedrijf|firma|entreprise|yourcompany|email|mail)\./i.test(domain)
  );
}

const FULL_STOP = 46;
const HYPHEN = 45;

function isAlphanumeric(code: number): boolean {
  return isDigitCode(code) || isLetterCode(code);
}

/** Letters, digits and % ' + - . _ */
function isLocal(code: number): boolean {
  return isAlphanumeric(code) || code === 37 || code === 39 || code === 43 || code === 45 || code === 46 || code === 95;
}

function isDomain(code: number): boolean {
  return isAlphanumeric(code) || code === HYPHEN || code === FULL_STOP;
}
