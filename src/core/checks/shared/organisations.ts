import type { Organisation } from "../../model/finding";
import type { Receiver } from "../../recipients/receivers";

export function isOutside({ audience }: Receiver): boolean {
  return audience !== "colleague";
}

/** Distinct organisations of some receivers; those without a usable address have none. */
export function organisationsOf(receivers: readonly Receiver[]): readonly Organisation[] {
  const organisations = receivers.map(({ organisation }) => organisation).filter((one) => one !== undefined);
  return [...new Set(organisations)];
}
