import { defineRecognizer, type Found } from "./define";
import { announcedCodes, codeInCell, type Written } from "./shared/announced";
import { isGermanWithCheck } from "./shared/icao";

const WORDS =
  "identity card, identity cards, identity card number, id card, id cards, national id card, national identity card, identity document, residence permit, brp card, identiteitskaart, identiteitskaarten, identiteitskaartnummer, id kaart, idkaart, id kaartnummer, id bewijs, identiteitsbewijs, legitimatie, legitimatiebewijs, verblijfsdocument, verblijfsvergunning, personalausweis, personalausweise, personalausweisnummer, personalausweisnr, ausweisnummer, ausweisnr, ausweis, perso, personalausweisnummern, identitatskarte, aufenthaltstitel, carte d'identite, cartes d'identite, carte nationale d'identite, carte identite, cni, cnie, n cni, piece d'identite, titre de sejour, documento de identidad, numero de soporte, num soporte, soporte, tarjeta de residencia, carta d'identita, carta di identita, carta identita, cie, documento d'identita, permesso di soggiorno, cartao de cidadao, bilhete de identidade, dowod osobisty, dowodu osobistego, dowod, id kort, identitetskort";

/** Numbers that tell by their form that they are a card's, so that a name may stand between. */
const FORMS: readonly RegExp[] = [
  /^[A-NP-Z]{2}[A-NP-Z0-9]{6}\d$/, // NL
  /^[CFGHJ-NPRTV-Z][CFGHJ-NPRTV-Z0-9]{8}$/, // DE
  /^[A-Z]{2}\d{5}[A-Z]{2}$/, // IT
  /^[A-Z]{1,3}\d{6,8}$/, // AT, CH, ES (support number), IT before 2016, PL
];
const ANY = /^[A-Z0-9]{7,9}$/;

/** An identity card's number behind its word. Source of the forms: PRADO, Council of the EU. */
export const idCard = defineRecognizer({
  id: "id-card",
  kind: "label",
  type: "ID_CARD",
  words: WORDS.split(", "),
  read: (text, label): readonly Found[] => announcedCodes(text, label, isIdCard),
  readCell: (text, start, end) => codeInCell(text, start, end, isIdCard),
});

function isIdCard({ bare, text, direct }: Written): boolean {
  if (/^(\d)\1+$/.test(bare)) return false;
  if (/^\d{12}$/.test(bare)) return isBelgian(bare) || (isFrench(bare) && !/^\d{3}-\d{7}-\d\d$/.test(text));
  if (isGermanWithCheck(bare)) return true;
  if (!ANY.test(bare) || isSpanishNumber(bare)) return false;
  return FORMS.some((form) => form.test(bare)) || (direct && /\d\D*\d/.test(bare) && !/\s/.test(text));
}

/** 591-1234567-89: the remainder of the first ten by 97, or 97. Source: FPS Interior, eID card number. */
function isBelgian(bare: string): boolean {
  return Number(bare.slice(10)) === (Number(bare.slice(0, 10)) % 97 || 97);
}

/** Year, month and department of issue, then a serial number: cards until 2021. */
function isFrench(bare: string): boolean {
  return /^(?:8[89]|9\d|[012]\d)(?:0[1-9]|1[0-2])\d{8}$/.test(bare);
}

/** What Spaniards call the number of their card is their personal number. */
function isSpanishNumber(bare: string): boolean {
  return /^(?:\d{8}|[XYZ]\d{7})[A-Z]$/.test(bare);
}
