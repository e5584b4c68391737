/** Names of U+00A0 to U+00FF in order (HTML 4, "Latin 1"); browsers read these without the semicolon too. */
const LATIN_1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/** Others that mails use: markup, punctuation, Latin letters of Central Europe. */
const OTHERS =
  "amp=& lt=< gt=> quot=\" apos=' Tab=\t NewLine=\n euro=€ hellip=… ndash=– mdash=— lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ lsaquo=‹ rsaquo=› bull=• dagger=† permil=‰ trade=™ minus=− rarr=→ larr=← ensp=\u2002 emsp=\u2003 thinsp=\u2009 zwnj=\u200c zwj=\u200d lrm=\u200e rlm=\u200f OElig=Œ oelig=œ Scaron=Š scaron=š Zcaron=Ž zcaron=ž Yuml=Ÿ Cacute=Ć cacute=ć Ccaron=Č ccaron=č Dcaron=Ď dcaron=ď Dstrok=Đ dstrok=đ Ecaron=Ě ecaron=ě Eogon=Ę eogon=ę Aogon=Ą aogon=ą Lstrok=Ł lstrok=ł Nacute=Ń nacute=ń Ncaron=Ň ncaron=ň Rcaron=Ř rcaron=ř Sacute=Ś sacute=ś Tcaron=Ť tcaron=ť Uring=Ů uring=ů Zacute=Ź zacute=ź Zdot=Ż zdot=ż Odblac=Ő odblac=ő Udblac=Ű udblac=ű commat=@ colon=: period=. sol=/ lowbar=_ num=# dollar=$ percnt=% ast=* excl=! plus=+ equals=\u003d hyphen=‐ dash=‐ nbsp=\u00a0";

/** Numeric references to C1 controls mean Windows-1252 (HTML standard, "numeric character reference end state"). */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const LEGACY = new Map<string, string>(
  LATIN_1.split(" ").map((name, index) => [name, String.fromCharCode(160 + index)]),
);
const NAMED = new Map<string, string>(LEGACY);
for (const pair of OTHERS.split(" ")) {
  const at = pair.indexOf("=");
  NAMED.set(pair.slice(0, at), pair.slice(at + 1));
}
for (const name of ["amp", "lt", "gt", "quot"]) LEGACY.set(name, NAMED.get(name) ?? "");

const ENTITY = /&(?:#(?:x[0-9a-f]{1,8}|\d{1,8})|[a-z][a-z0-9]{1,30});?/gi;

/** Replaces named and numeric character references; what is not one stays as written. */
export function decodeEntities(text: string): string {
  return text.includes("&") ? text.replace(ENTITY, decodeOne) : text;
}

function decodeOne(reference: string): string {
  const closed = reference.endsWith(";");
  const name = reference.slice(1, closed ? -1 : undefined);
  if (name.startsWith("#")) return fromCode(/^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
  return (closed ? NAMED : LEGACY).get(name) ?? reference;
}

function fromCode(code: number): string {
  if (code >= 0x80 && code < 0xa0) return WINDOWS_1252.charAt(code - 0x80);
  const usable = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return usable ? String.fromCodePoint(code) : "\ufffd";
}
