import type { FileContent } from "../files/define";
import type { FileReport } from "../model/file-report";
import type { Digest } from "../model/finding";
import type { Policy } from "../policy/policy";
import { registrableDomain } from "../recipients/domains";
import { keysInText, namedIn } from "../recipients/organisation-names";
import type { Receiver } from "../recipients/receivers";

/** Units at the beginning of a document where the letterhead and the addressee stand. */
const HEAD_UNITS = 2_000;
/** Organisations kept of one file: a document that names more is a list of them. */
const MAX_NAMED = 10;
/** Mails are from and to everybody who took part. */
const MAILS: readonly string[] = ["eml", "msg"];
const DOMAIN = /(?:@|:\/\/(?:www\.)?|\bwww\.)([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4})/gi;

type Party = Pick<Policy["thirdParties"][number], "name" | "domains">;
type MakeDigest = (...parts: readonly string[]) => Digest;

/** Digests of what the beginning of a document names: organisations of the register, and domains. */
export function namedAtTop(
  { format, parts }: Pick<FileContent, "format" | "parts">,
  parties: readonly Party[],
  digest: MakeDigest,
): readonly Digest[] {
  if (parties.length === 0 || MAILS.includes(format)) return [];
  const isRunning = (part: (typeof parts)[number]) => part.kind === "text" && part.table === undefined;
  const head = (parts.find(isRunning)?.text ?? "").slice(0, HEAD_UNITS);
  const known = new Map<string, string>();
  for (const party of parties) for (const key of keysInText(party)) known.set(key, party.name);
  const named = namedIn(head, known).map((name) => partyDigest(digest, name));
  const domains = domainsIn(head).map((domain) => domainDigest(digest, domain));
  return [...named.slice(0, MAX_NAMED), ...domains.slice(0, MAX_NAMED)];
}

/** The organisations of the register that the file names, and whether it names somebody who gets it. */
export interface NamedInFile {
  readonly parties: readonly string[];
  readonly receiver: boolean;
}

export function namedInFile(
  { named }: FileReport,
  { thirdParties }: Policy,
  receivers: readonly Receiver[],
  digest: MakeDigest,
): NamedInFile {
  if (named.length === 0) return NOBODY;
  const parties = thirdParties.map(({ name }) => name).filter((name) => named.includes(partyDigest(digest, name)));
  const receiver = receivers.some(({ organisation = "" }) => named.includes(domainDigest(digest, organisation)));
  return { parties, receiver };
}

export const NOBODY: NamedInFile = { parties: [], receiver: false };

function domainsIn(text: string): readonly string[] {
  const domains = new Set<string>();
  for (let match = DOMAIN.exec(text); match !== null; match = DOMAIN.exec(text)) {
    domains.add(registrableDomain(match[1] ?? ""));
  }
  return [...domains];
}

function partyDigest(digest: MakeDigest, name: string): Digest {
  return digest("party", name);
}

function domainDigest(digest: MakeDigest, domain: string): Digest {
  return digest("domain", domain);
}
