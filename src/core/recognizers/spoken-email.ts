import { defineRecognizer, type Found } from "./define";
import { hiddenAddress } from "./shared/hidden-address";

/** A mail address with words for its signs: "anna dot berg at mail dot example", "anna(at)mail.example". */
export const spokenEmail = defineRecognizer({
  id: "spoken-email",
  kind: "label",
  type: "EMAIL",
  words: ["at", "apenstaartje", "apestaartje", "apestaart", "arobase", "arobas", "arroba", "chiocciola", "klammeraffe"],
  read(text, { start, end }): readonly Found[] {
    const found = hiddenAddress(text, start, end);
    return found === undefined ? [] : [found];
  },
  readCell: () => undefined,
});
