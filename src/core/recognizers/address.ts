import { defineRecognizer, type DigitRun, type Found } from "./define";
import { readAddress, readPostcode } from "./shared/postal";
import { belongsToSomebody } from "./shared/postal-cues";

const WORDS = `address,home address,postal address,postcode,post code,zip,zip code,eircode,street,adres,woonadres,
  huisadres,privéadres,straat,domicilie,woonplaats,adresse,anschrift,privatadresse,wohnanschrift,wohnort,
  plz,postleitzahl,straße,domicile,code postal,dirección,domicilio,código postal,
  indirizzo,residenza,morada`
  .split(",")
  .map((word) => word.trim());

/** Where somebody lives: street, number, postcode and town, as they are written in western Europe and the United States. */
export const address = defineRecognizer({
  id: "address",
  kind: "digits",
  type: "ADDRESS",
  words: WORDS,
  read(run): Found | undefined {
    if (run.end - run.start > LONGEST_RUN) return undefined;
    const written = readAddress(run);
    if (written === undefined || (written.isVague && !written.isWhole && !run.labelled)) return postcode(run);
    const { start, end, isWhole } = written;
    if (PLACEHOLDER.test(run.text.slice(start, end))) return undefined;
    const whose = belongsToSomebody(run, written);
    if (whose === "nobody" || (whose === "unknown" && !isWhole)) return undefined;
    return { start, end, confidence: whose === "somebody" ? (isWhole ? "high" : "medium") : "low" };
  },
});

/** What forms and guides show how to fill them in with. */
const PLACEHOLDER =
  /muster(?:stra|stadt|weg|ort)|voorbeeld(?:straat|laan|stad|dorp)|rue de l['’]exemple|example (?:street|road)/i;

/** House numbers and postcodes are short; digits of a run with a house number and a postcode, and what joins them. */
const LONGEST_RUN = 14;

function postcode(run: DigitRun): Found | undefined {
  const code = readPostcode(run);
  if (code === undefined || belongsToSomebody(run, code) === "nobody") return undefined;
  return { ...code, confidence: "medium" };
}
