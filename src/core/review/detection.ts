import type { Policy } from "../policy/policy";
import type { Detection } from "../recognizers/scan-for";

/** What a policy adds to the recognizers, or takes from them. Overrides for senders do not touch it. */
export function detectionOf({ patterns, organisation: { ownData } }: Policy): Detection {
  return { patterns, ownData };
}
