import type { Policy, ThirdParty } from "../policy/policy";
import { matchesDomain } from "../recipients/domains";
import { keysInFileName, namedIn } from "../recipients/organisation-names";
import type { Receiver } from "../recipients/receivers";
import { defineCheck } from "./define";
import { fileSubject, inFiles } from "./shared/in-files";
import { isOutside, organisationsOf } from "./shared/organisations";

/** A file whose name or first lines name another organisation than those who get it. */
export const wrongFile = defineCheck({
  id: "wrong-file",
  tip: 1,
  group: "attachments",
  needs: ["receivers", "files"],
  levels: { balanced: "advise", strict: "advise" },
  factual: false,
  options: {},
  messages: {
    named: { name: "text", other: "text" },
    begins: { name: "text", other: "text" },
    shared: { name: "text", other: "text" },
  },
  run({ receivers, files }, { policy }) {
    const outside = receivers.filter(isOutside);
    const getting = gettingOrganisations(outside, policy);
    if (getting.size === 0) return {};
    const known = knownNames(getting, policy);
    const findings = inFiles(files, (file) => {
      const { name, inline } = file.attachment;
      if (inline) return undefined;
      const inName = namedIn(name.replace(/\.[^.]*$/, ""), known);
      const receiving = inName.filter((one) => getting.has(one));
      const others = inName.filter((one) => !getting.has(one));
      const inText = file.named.parties.filter((one) => !getting.has(one));
      const bound = (other: string) => ({
        data: { name, other },
        evidence: [],
        subjects: [`${other}\n${name}\n${fileSubject(file)}`],
        audience: organisationsOf(outside),
      });
      const [other] = others;
      const [only, second] = receiving;
      if (only !== undefined) {
        // Of several who are named, each may have it.
        const isForOne = second === undefined && getting.size > 1;
        return isForOne ? ({ ...bound(only), messageId: "shared" } as const) : undefined;
      }
      if (other !== undefined) return { ...bound(other), messageId: "named" } as const;
      const [begins, more] = inText;
      // A text that names several is about them; one that names its receiver is the right one.
      if (begins === undefined || more !== undefined || file.named.receiver) return undefined;
      return { ...bound(begins), messageId: "begins" } as const;
    });
    return { findings };
  },
});

/** Organisations that get the mail, as they are called in the register, else by their domain; webmail is none. */
function gettingOrganisations(outside: readonly Receiver[], { thirdParties }: Policy): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { organisation, audience } of outside) {
    if (organisation === undefined || audience === "webmail") continue;
    names.add(thirdParties.find((party) => isOf(party, organisation))?.name ?? organisation);
  }
  return names;
}

/** Everybody who can be told by a name: who gets the mail, and the register without the sender's own domains. */
function knownNames(
  getting: ReadonlySet<string>,
  { thirdParties, organisation: { internalDomains } }: Policy,
): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const others = thirdParties.filter(({ domains }) => !domains.some((domain) => internalDomains.includes(domain)));
  const unregistered = [...getting].filter((one) => !thirdParties.some(({ name }) => name === one));
  for (const party of [...others, ...unregistered.map((domain) => ({ name: domain, domains: [domain] }))]) {
    for (const key of keysInFileName(party)) known.set(key, party.name);
  }
  return known;
}

function isOf({ domains }: ThirdParty, organisation: string): boolean {
  return domains.some((pattern) => matchesDomain(organisation, pattern.replace(/^\*\./, "")));
}
