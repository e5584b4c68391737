import { isCritical } from "../model/data-type";
import type { Level, Organisation } from "../model/finding";
import type { Receiver } from "../recipients/receivers";
import { defineCheck } from "./define";
import { asksAtAll, type PersonalData } from "./shared/audience-table";
import { inReadFiles } from "./shared/in-files";
import { isOutside, organisationsOf } from "./shared/organisations";
import { othersDataInFile } from "./shared/others-data";

/** A file with data of others that anyone who gets the mail can open. */
export const unprotectedAttachment = defineCheck({
  id: "unprotected-attachment",
  tip: 2,
  group: "attachments",
  needs: ["receivers", "files"],
  levels: { balanced: "justify", strict: "justify" },
  leads: true,
  factual: false,
  /** People other than the receiver from whom on a file should be locked: outside, and among colleagues. */
  options: { peopleOutside: 3, peopleInside: 25 },
  messages: {
    notLocked: { name: "text", people: "number" },
    looksLocked: { name: "text", people: "number" },
  },
  run({ receivers, files }, { level, options }) {
    const findings = inReadFiles(files, (file, { protection, hash }) => {
      const data = othersDataInFile(file, receivers);
      const asked = protection.state === "protected" ? undefined : levelOf(data, receivers, level, options);
      if (asked === undefined) return undefined;
      return {
        // Somebody meant to lock it: a mark against changes, or a password that nobody is asked for.
        messageId: protection.state === "none" && protection.kind !== null ? "looksLocked" : "notLocked",
        data: { name: file.attachment.name, people: data.people },
        evidence: [],
        subjects: [hash],
        ...asked,
      } as const;
    });
    return { findings };
  },
});

interface Asked {
  readonly level: Level;
  readonly audience: readonly Organisation[];
}

function levelOf(
  { types, people }: PersonalData,
  receivers: readonly Receiver[],
  level: Level,
  { peopleOutside, peopleInside }: { readonly peopleOutside: number; readonly peopleInside: number },
): Asked | undefined {
  if (!asksAtAll(types)) return undefined;
  // Colleagues stay in the audience of a risk outside, so that taking the outsider away asks nothing again.
  const inside = people >= peopleInside ? organisationsOf(receivers.filter((one) => !isOutside(one))) : [];
  const outside = organisationsOf(receivers.filter(isOutside));
  const critical = types.some(({ type }) => isCritical(type));
  if (outside.length > 0 && (people >= peopleOutside || critical)) return { level, audience: [...outside, ...inside] };
  return inside.length > 0 ? { level: "advise", audience: inside } : undefined;
}
