import type { Confidence } from "../../model/span";
import { indexEndingAfter } from "../../text/ranges";

interface Claim {
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
}

const WEIGHT: Readonly<Record<Confidence, number>> = { high: 2, medium: 1, low: 0 };

/** Of claims that overlap the most certain stays, then the longest, then the one given first. In order of the text. */
export function resolveOverlaps<C extends Claim>(claims: readonly C[]): readonly C[] {
  const ordered = claims.map((claim, index) => ({ claim, index }));
  ordered.sort((a, b) => a.claim.start - b.claim.start || a.index - b.index);
  const kept: C[] = [];
  let cluster: C[] = [];
  let reach = -1;
  for (const { claim } of ordered) {
    if (claim.start >= reach && cluster.length > 0) {
      kept.push(...bestOf(cluster));
      cluster = [];
    }
    cluster.push(claim);
    reach = Math.max(reach, claim.end);
  }
  kept.push(...bestOf(cluster));
  return kept;
}

/** `values` with those of `more` that overlap none of them. In order of the text. */
export function addedWhereFree<C extends Claim>(values: readonly C[], more: readonly C[]): readonly C[] {
  const free = resolveOverlaps(more).filter(({ start, end }) => {
    const after = values[indexEndingAfter(values, start)];
    return after === undefined || after.start >= end;
  });
  return [...values, ...free].sort((a, b) => a.start - b.start);
}

/** Claims that hang together; only as many as stay are compared with each other. */
function bestOf<C extends Claim>(cluster: readonly C[]): readonly C[] {
  if (cluster.length < 2) return cluster;
  const ranked = cluster
    .map((claim, index) => ({ claim, index }))
    .sort((a, b) => rank(b.claim) - rank(a.claim) || length(b.claim) - length(a.claim) || a.index - b.index);
  const kept: C[] = [];
  for (const { claim } of ranked) {
    const place = firstStartingAt(kept, claim.start);
    const before = kept[place - 1];
    const after = kept[place];
    const isFree =
      (before === undefined || before.end <= claim.start) && (after === undefined || after.start >= claim.end);
    if (isFree) kept.splice(place, 0, claim);
  }
  return kept;
}

function firstStartingAt(kept: readonly Claim[], start: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rank({ confidence }: Claim): number {
  return WEIGHT[confidence];
}

function length({ start, end }: Claim): number {
  return end - start;
}
