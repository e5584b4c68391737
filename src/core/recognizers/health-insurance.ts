import type { Range } from "../text/ranges";
import { defineRecognizer, type Found } from "./define";
import { announcedCodes, codeInCell, labelTest, type Written } from "./shared/announced";

const INSURANCES =
  "health insurance, health insurance number, health insurance policy, health policy, health plan id, european health insurance card, european card, europese kaart, europaische karte, carte europeenne, tessera europea, tarjeta europea, ehic, ghic, zorgverzekering, zorgverzekeringsnummer, zorgverzekeraar, zorgpolis, zorgpolisnummer, zorgpas, ziekenfonds, ziekenfondsnummer, mutualiteit, verzekerdennummer, verzekerdenummer, ezvk, europese ziekteverzekeringskaart, krankenversicherung, krankenversicherungsnummer, krankenkasse, krankenkassennummer, krankenkassen nr, krankenversichertennummer, gesundheitskarte, versichertenkarte, versichertennummer, versicherten nr, egk, europaische krankenversicherungskarte, mutuelle, carte mutuelle, numero de mutuelle, n de mutuelle, assurance maladie, assurance sante, carte europeenne d'assurance maladie, ceam, tarjeta sanitaria, tarjeta sanitaria europea, numero de tarjeta sanitaria, numero de asegurado, seguro medico, tessera sanitaria, assicurazione sanitaria, numero de utente, n de utente, cartao europeu de seguro de doenca, sjukforsakring".split(
    ", ",
  );
/** Cars and houses are insured as well: a word for health must be near. */
const POLICIES =
  "polisnummer, polisnr, polis, policy number, policy no, insurance number, insurance no, versicherungsnummer, versicherungsnr, versicherungsschein, numero d'adherent, n d'adherent, n adherent, numero adherent, adherent, numero d'assure, n d'assure, numero de poliza, numero polizza, member id, member number, member no".split(
    ", ",
  );
const needsHealth = labelTest(POLICIES);
const HEALTH =
  /\bzorg|ziektekosten|zilveren kruis|\bvgz\b|\bmenzis\b|\bonvz\b|\bdsw\b|ziekenfonds|mutualiteit|mutuelle|compl[ée]mentaire sant|assurance (?:sant|maladie)|krankenv|krankenk|gesundheits|\bpkv\b|\bgkv\b|\baok\b|barmer|health (?:insur|plan|cover|policy)|medical insur|\bbupa\b|\baxa ppp\b|sanitari|seguro m[ée]dico|\bsanitas\b/i;
/** How far from a policy's number the word for health stands; characters. */
const REACH = 100;

/** Number of somebody's health insurance or its card; national numbers with a check of their own have their own files. */
export const healthInsurance = defineRecognizer({
  id: "health-insurance",
  kind: "label",
  type: "HEALTH_INSURANCE_ID",
  words: [...INSURANCES, ...POLICIES],
  read(text, label): readonly Found[] {
    if (needsHealth(text, label) && !HEALTH.test(around(text, label))) return [];
    return announcedCodes(text, label, isInsurance);
  },
  readCell: (text, start, end) => codeInCell(text, start, end, isInsurance),
});

/** Countries that give out the European card, by ISO 3166 number. */
const COUNTRIES = new Set(
  "040 056 100 191 196 203 208 233 246 250 276 300 348 352 372 380 428 438 440 442 470 528 578 616 620 642 703 705 724 752 756 826".split(
    " ",
  ),
);

/** Letters and digits of a number that does not stand right behind its word. */
const FEWEST_APART = 8;

function isInsurance({ bare, text, direct }: Written): boolean {
  if (/^(\d)\1+$/.test(bare)) return false;
  // Card of the European Union: 80 for health, country, institution, serial number. Source: EN 1387.
  if (bare.length === 20) return /^80\d{18}$/.test(bare) && COUNTRIES.has(bare.slice(2, 5));
  // A German number has a check digit and its own file.
  if (/^[A-Z]\d{9}$/.test(bare) || /^0[1-9][ -]/.test(text)) return false;
  return /^[A-Z]{0,8}\d{6,16}[A-Z]{0,2}$/.test(bare) && (direct || bare.length >= FEWEST_APART);
}

function around(text: string, { start, end }: Range): string {
  return text.slice(Math.max(0, start - REACH), end + REACH);
}
