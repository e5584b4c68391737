import { defineRecognizer, type Found } from "./define";

/** Three consonants between digits; SS and SD are not given out. Source: RDW, "sidecodes" 7 and 8. */
const PLATE = /^(?:\d\d-[BDFGHJKLNPRSTVXZ]{3}-\d|\d-[BDFGHJKLNPRSTVXZ]{3}-\d\d)(?![\w-]|[./]\w)/;
const LENGTH = 10; // characters, with two behind it

/** Dutch vehicle plate that needs no word; the other forms do, see `vehicle-plate`. */
export const nlPlate = defineRecognizer({
  id: "nl-plate",
  kind: "digits",
  type: "VEHICLE_PLATE",
  words: [],
  read(run): Found | undefined {
    const { text, start } = run;
    const plate = PLATE.exec(text.slice(start, start + LENGTH))?.[0];
    if (plate === undefined || /SS|SD/.test(plate) || /[\w./@-]/.test(text.charAt(start - 1))) return undefined;
    return run.suppressed ? undefined : { start, end: start + plate.length, confidence: "medium" };
  },
});
