import { defineRecognizer } from "./define";

/** Dutch vehicle plate that needs no word: three consonants between digits, with hyphens. Source: RDW, "sidecodes" 7 and 8. */
export const nlPlate = defineRecognizer({
  id: "nl-plate",
  kind: "code",
  type: "VEHICLE_PLATE",
  sub: "nl.plate",
  words: [],
  lengths: [6],
  pattern: /^(?:\d\d[BDFGHJKLNPRSTVXZ]{3}\d|\d[BDFGHJKLNPRSTVXZ]{3}\d\d)$/,
  valid: (bare) => !/SS|SD/.test(bare),
  alone: /^\d\d?-[A-Z]{3}-\d\d?$/,
});
