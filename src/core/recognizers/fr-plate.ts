import { defineRecognizer } from "./define";

/** French vehicle plate with its hyphens; I, O and U are not given out. Source: arrêté du 9 février 2009. */
export const frPlate = defineRecognizer({
  id: "fr-plate",
  kind: "code",
  type: "VEHICLE_PLATE",
  words: [],
  lengths: [7],
  pattern: /^[A-HJ-NP-TV-Z]{2}\d{3}[A-HJ-NP-TV-Z]{2}$/,
  valid: (bare) => !/^SS|^WW|000|SS$/.test(bare),
  alone: /^[A-Z]{2}-\d{3}-[A-Z]{2}$/,
});
