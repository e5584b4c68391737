import type { Sample } from "./sample";

export const SAMPLES: readonly Sample[] = [];
