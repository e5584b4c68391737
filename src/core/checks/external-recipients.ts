import { higherLevel, isAtLeast } from "../model/finding";
import type { Receiver } from "../recipients/receivers";
import { defineCheck, type CheckContext, type Facts } from "./define";
import { levelFor } from "./shared/audience-table";
import { isOutside } from "./shared/organisations";
import { othersDataInFile, othersDataInText } from "./shared/others-data";

/** Addresses that the strict profile asks about one by one; nobody reads eleven cards. */
const MAX_EACH = 10;

type Needs = "receivers" | "subject" | "body" | "files";

/** Who is outside. Worth a tick only when data of others goes along; the strict profile ticks every address. */
export const externalRecipients = defineCheck({
  id: "external-recipients",
  tip: 1,
  group: "recipients",
  needs: ["receivers", "subject", "body", "files"],
  copesWithout: ["subject", "body", "files"],
  levels: { balanced: "info", strict: "confirm" },
  factual: false,
  options: {},
  messages: {
    outside: { count: "number", addresses: "texts" },
    outsideWithData: { count: "number", addresses: "texts", people: "number" },
    oneOutside: { address: "text" },
    oneOutsideWithData: { address: "text", people: "number" },
  },
  run(facts, context) {
    const outside = facts.receivers.filter(isOutside);
    if (outside.length === 0) return {};
    const people = peopleAtRisk(facts, outside, context);
    const level = people > 0 ? higherLevel("confirm", context.level) : context.level;
    const all = [...new Set(outside.map(({ address, name }) => address ?? name))];
    const isEach = context.policy.profile === "strict" && isAtLeast(level, "advise") && all.length <= MAX_EACH;
    if (isEach) return { findings: addressesOf(outside).map((address) => aboutOne(address, people, level)) };
    const data = { count: all.length, addresses: all };
    const about = { kind: "recipients" } as const;
    const asked = { level, about, evidence: [], subjects: all, audience: [] };
    return people > 0
      ? { findings: [{ messageId: "outsideWithData", data: { ...data, people }, ...asked }] }
      : { findings: [{ messageId: "outside", data, ...asked }] };
  },
});

/** A name without an address has a check of its own. */
function addressesOf(outside: readonly Receiver[]): readonly string[] {
  return [...new Set(outside.map(({ address }) => address).filter((address) => address !== undefined))];
}

function aboutOne(address: string, people: number, level: CheckContext<object>["level"]) {
  const about = { kind: "recipient", address } as const;
  const asked = { level, about, evidence: [], subjects: [address], audience: [], fixes: ["remove-recipient"] } as const;
  return people > 0
    ? ({ messageId: "oneOutsideWithData", data: { address, people }, ...asked } as const)
    : ({ messageId: "oneOutside", data: { address }, ...asked } as const);
}

/** People whose data these receivers should not get without a look; a lower bound, 0 when there is nothing to ask. */
function peopleAtRisk(
  { receivers, subject, body, files }: Pick<Facts, Needs>,
  outside: readonly Receiver[],
  { policy }: CheckContext<object>,
): number {
  const text = othersDataInText([subject, body], receivers);
  const risky = [text, ...files.map((file) => othersDataInFile(file, receivers))].filter((data) =>
    isAtLeast(levelFor(data, outside, policy.profile).level, "advise"),
  );
  return risky.reduce((most, { people }) => Math.max(most, people), 0);
}
