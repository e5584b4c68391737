import type { Piece } from "../define";
import { isGivenName } from "./given-names";
import type { WrittenAddress } from "./postal";

/** How much text around an address tells whose it is; characters. */
const REACH_BACK = 130;
const REACH = 40;

const LIVES =
  /(?:^|[^a-z])(?:lives?|living|lived|moved|moving|resides?|residing|resident|home|private|woont|woonde|wonende?|woonachtig|verhuisd|verhuist|thuis|privé|huisadres|wohnt|wohnte|wohnhaft|wohnort|gezogen|umgezogen|zieht|privat|zuhause|habit(?:e|ent|ait)|demeurant|domicili[eé]e?|domicile|r[ée]sid(?:e|ant)|d[ée]m[ée]nag[ée]e?|vive|domicilio|empadronad[oa]|abita|residente|residenza|born)(?![a-z])/i;
const SOMEBODY =
  /(?:^|[^a-z])(?:her|his|their|zijn|haar|hun|ihre?|seine?|mrs?|ms|mevrouw|mevr|mw|dhr|de heer|herrn?|frau|mme|mlle|madame|monsieur|sra?|sig(?:\.ra)?|familie|fam|patient(?:in|e)?|patiënt|tenant|huurder|mieter(?:in)?|locataire|customer|klant|kund(?:e|in)|cliente?|employee|werknemer|medewerker|mitarbeiter(?:in)?|salari[ée]e?|pupil|leerling|sch[üu]ler(?:in)?)(?![a-z])/i;
const LABEL =
  /(?:^|[\n\t;|(,.] ?)(?:(?:home|postal|full) )?(?:address|adres|adresse|anschrift|direcci[óo]n|indirizzo|morada|woonadres|wohnanschrift|privatadresse)\s?[:=]\s{0,3}$/i;
/** The address of a firm, or of something that takes place. */
const VENUE =
  /(?:^|[^a-z])(?:offices?|warehouse|shop|store|showroom|hotel|fair|venue|meet(?:s|ing)?|training|conference|exhibition|headquarters|head office|branch|plant|site|restaurant|museum|school|university|hospital|clinic|church|registered|visit us|business park|event|workshop|reception|party|open day|kantoor|magazijn|winkel|beurs|vergadering|bijeenkomst|hoofdkantoor|vestiging|bezoekadres|factuuradres|locatie|filiaal|feest|borrel|praktijk|ziekenhuis|cursus|afspraak|b(?:ü|ue)ro|lager|messe|laden|filiale|schulung|besprechung|sitz|standort|hauptsitz|niederlassung|treffpunkt|veranstaltung|seminar|praxis|klinik|krankenhaus|findet|rechnungsadresse|lieferadresse|bureaux?|si[èe]ge|entrep[ôo]t|magasin|salon|r[ée]union|formation|agence|lieu|rendez-vous|h[ôo]pital|cabinet|oficina|almac[ée]n|tienda|ufficio|magazzino|negozio|sede|we meet)(?![a-z])/i;
const FIRM =
  /(?:^|[^A-Za-z])(?:B\.?V|N\.?V|VOF|GmbH|mbH|AG|KG|OHG|UG|e\.V|Ltd|Limited|LLC|LLP|Inc|PLC|plc|SARL|SAS|S\.A|SPRL|BVBA|SRL|S\.r\.l|S\.p\.A|S\.L)(?![A-Za-z])/;

const BUSINESS_PARK =
  /(?:business|retail|science|industrial|enterprise|trading) (?:park|estate|centre)|industrieterrein|bedrijven(?:park|terrein)|gewerbe(?:park|gebiet)|industriepark|zone (?:industrielle|artisanale)|parc d['’]activit/i;

const TAKES_PLACE = /(?:^|[^a-z])(?:statt|(?:at|om|um|à) (?:\d|nine|ten|two))/i;

/** A firm speaks of itself. */
const COLLECTIVE =
  /(?:^|[^a-z])(?:we|our|wij|ons|onze|wir|unser(?:e[nrm]?)?|nous|notre|nos|nuestr[oa]|nosotros|nostr[oa]|noi)(?![a-z])/i;

/** Whose is it? Words around it tell: who lives there, or what takes place there. */
export function belongsToSomebody(
  { text, labelled }: Piece,
  { start, end }: Pick<WrittenAddress, "start" | "end">,
): "somebody" | "nobody" | "unknown" {
  if (BUSINESS_PARK.test(text.slice(start, end))) return "nobody";
  const before = contextBefore(text, start);
  const sentence = lastSentence(before);
  const after = text.slice(end, end + REACH).split(/\n|[.!?]\s/)[0] ?? "";
  if (FIRM.test(before)) return "nobody";
  const isNamed = SOMEBODY.test(sentence) || namesSomebody(before);
  if (COLLECTIVE.test(sentence) && !isNamed) return "nobody";
  if (LIVES.test(sentence) || LIVES.test(after)) return "somebody";
  if (VENUE.test(sentence) || TAKES_PLACE.test(after)) return "nobody";
  return labelled || isNamed || LABEL.test(before) ? "somebody" : "unknown";
}

/** The paragraph in front. */
function contextBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH_BACK), start);
  return before.slice(before.lastIndexOf("\n\n") + 1);
}

/** From the last end of a sentence; "Mr. " and "St. " end none. */
function lastSentence(before: string): string {
  const ends = /[a-z\d)]{4}[.!?]\s(?=[A-Z\u00c0-\u00dd])/g;
  let from = 0;
  for (let match = ends.exec(before); match !== null; match = ends.exec(before)) from = match.index + match[0].length;
  return before.slice(from);
}

/** A given name with another capitalised word or a particle behind it. */
function namesSomebody(before: string): boolean {
  const words = /([A-Z\u00c0-\u00dd][a-z\u00df-\u024f'’-]{1,25}) (?=[A-Z\u00c0-\u00dd]|v[ao]n |de |el |al-)/g;
  for (let match = words.exec(before); match !== null; match = words.exec(before)) {
    if (isGivenName(match[1] ?? "")) return true;
    words.lastIndex = match.index + 1;
  }
  return false;
}
