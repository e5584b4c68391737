import { defineRecognizer, type Found, type Piece } from "./define";
import { Prefixes, announcedKey, atomsOf, looksRandom, namedKeys, type Atom } from "./shared/keys";

/** Makers document these; the number is how many characters follow at least. */
const PREFIXES = new Prefixes(
  "ghp_ 36 gho_ 36 ghu_ 36 ghs_ 36 ghr_ 36 github_pat_ 60 glpat- 20 gldt- 20 glrt- 20 glptt- 40 npm_ 36 " +
    "xoxb- 20 xoxp- 20 xoxa- 20 xoxr- 20 xoxs- 20 xapp- 20",
);

/** Header, payload and signature of a JSON Web Token: "{" begins as "eyJ" in base64 (RFC 7519). */
const JWT = /^eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{16,}(?:\.[\w-]+){0,2}$/;

const NAMED =
  /(?:access[-_]?token|auth[-_]?token|refresh[-_]?token|id[-_]?token|bearer)["']?(?:[:=]|%20)["']?([\w.~+/-]{16,400}={0,2})/gi;

/** Signatures of shared links: Azure (SAS), Amazon, Google, CloudFront. */
const SIGNED = /[?&](?:sig|Signature|X-Amz-Signature|X-Goog-Signature)=([\w%+/=~-]{32,512})/g;

/** Web hooks: whoever knows the address can post. */
const HOOKS = [
  "hooks.slack.com/services/",
  "discord.com/api/webhooks/",
  "discordapp.com/api/webhooks/",
  "webhook.office.com/webhookb2/",
];

/** The key of a bot of Telegram, behind the bot's number. */
const BOT = /(?:^|\D)(\d{8,10}:AA[\w-]{32,36})(?![\w-])/;

/** A login that a program carries: by its form, its maker's prefix, or named as one. */
export const token = defineRecognizer({
  id: "token",
  kind: "token",
  type: "TOKEN",
  words: [
    "bearer",
    "token",
    "access token",
    "accesstoken",
    "auth token",
    "authtoken",
    "refresh token",
    "personal access token",
    "pat",
    "toegangstoken",
    "zugriffstoken",
    "zugangstoken",
    "jeton",
    "jeton d'accès",
    "token d'accès",
    "token de acceso",
    "token di accesso",
  ],
  read(piece): readonly Found[] {
    const proven = atomsOf(piece).filter(({ text }) => PREFIXES.has(text) || JWT.test(text));
    if (proven.length > 0) return proven.map(foundAt);
    const address = inAddress(piece);
    if (address.length > 0) return address;
    const announced = announcedKey(piece);
    return announced === undefined ? namedKeys(piece, NAMED) : [announced];
  },
});

function foundAt({ start, text }: Atom): Found {
  return { start, end: start + text.length, confidence: "high" };
}

/** The longest address that is looked at; characters. */
const LONGEST_ADDRESS = 4_000;

function inAddress({ text, start, end }: Piece): readonly Found[] {
  const address = text.slice(start, Math.min(end, start + LONGEST_ADDRESS));
  const bot = BOT.exec(address)?.[1];
  if (bot !== undefined && looksRandom(bot)) return [foundAt({ start: start + address.indexOf(bot), text: bot })];
  if (!address.includes("://")) return [];
  const hook = HOOKS.find((one) => address.includes(one));
  if (hook !== undefined) {
    const from = address.indexOf(hook) + hook.length;
    const path = /^[\w@/-]{16,300}/.exec(address.slice(from))?.[0] ?? "";
    return looksRandom(path) ? [foundAt({ start: start + from, text: path })] : [];
  }
  SIGNED.lastIndex = 0;
  const signature = SIGNED.exec(address)?.[1];
  if (signature === undefined || !looksRandom(signature)) return [];
  return [foundAt({ start: start + SIGNED.lastIndex - signature.length, text: signature })];
}
