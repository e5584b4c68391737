/** Does a line name a company's registration or bank, as the foot of a business mail must (in the EU and the UK by law)? */
export function isCompanyLine(line: string): boolean {
  return REGISTRATION.test(line) || TAX_NUMBER.test(line);
}

const REGISTRATION =
  /(?:^|[^a-z])(?:k\.?v\.?k|kamer van koophandel|handelsregister|amtsgericht|hr[ab]|ust-?id(?:-?nr)?|gesch(?:ä|ae)ftsf(?:ü|ue)hrer(?:in)?|r\.?c\.?s|sir(?:en|et)|chamber of commerce|company (?:no|number|registration)|registered (?:in|office)|firmenbuch|trgova[čc]ki sud|mbs|bic|bankverbindung|kontoverbindung|coordonn[ée]es bancaires)(?![a-z])/i;
/** A number must follow: "btw" is also "by the way", and "vat" a Dutch word. */
const TAX_NUMBER =
  /(?:^|[^a-z])(?:btw|vat|tva)[\s.:#-]{0,3}(?:(?:nr|no|nummer|number|reg|id|intracom[a-z]{0,12})[\s.:#-]{0,3}){0,3}(?:[A-Z]{2})?[\s.]?\d/i;
