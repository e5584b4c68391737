import { addressProblems, type Site } from "./addresses";
import { behaviourProblems } from "./behaviour";
import { orderProblems } from "./order";
import { readXml } from "./read";
import { resourceProblems } from "./resources";

/** What the manifest has to fit: the files beside it, and the functions that launchevent.js associates. */
export interface Surroundings {
  readonly site: Site;
  readonly associated: readonly string[];
}

/** One sentence for each thing that Outlook, or we, would trip over. Microsoft's own check needs their server. */
export function manifestProblems(xml: string, { site, associated }: Surroundings): readonly string[] {
  const root = readXml(xml);
  if (root === undefined) return ["The manifest is not well-formed XML"];
  return [
    ...orderProblems(root),
    ...resourceProblems(root),
    ...addressProblems(root, site),
    ...behaviourProblems(root, associated),
  ];
}
