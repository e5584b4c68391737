import type { RecognizerCases } from "./cases";

/** Joined here, so that no scanner of repositories takes an invented key for a real one. */
const line = (edge: "BEGIN" | "END", kind: string): string => `-----${edge} ${kind}-----`;
const BODY = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7\nkW2nVxR9sLpYc4DfGmU1eTaKoW5iNxZbC3qR7hPv\n";
const block = (kind: string): string => `${line("BEGIN", kind)}\n${BODY}${line("END", kind)}`;

const RSA = block("RSA PRIVATE KEY");
const PLAIN = block("PRIVATE KEY");
const OPENSSH = block("OPENSSH PRIVATE KEY");
const EC = block("EC PRIVATE KEY");
const LOCKED = block("ENCRYPTED PRIVATE KEY");
const PGP = block("PGP PRIVATE KEY BLOCK");
const ONE_LINE = RSA.replace(/\n/g, "\\n");
const CUT = `${line("BEGIN", "PRIVATE KEY")}\n${BODY.trimEnd()}`;
const ALONE = line("BEGIN", "DSA PRIVATE KEY");
const WIREGUARD = "kW2nVxR9sLpYc4DfGmU1eTaKoW5iNxZbC3qR7hPvB2o=";

const cases: RecognizerCases = {
  finds: [
    [RSA, RSA],
    [`Here is the key:\n\n${PLAIN}\n\nRegards`, PLAIN],
    [`Dit is de sleutel van de server: ${OPENSSH}`, OPENSSH],
    [`{"private_key": "${ONE_LINE}"}`, ONE_LINE],
    [`Der Schlüssel: ${EC} Viele Grüße`, EC],
    [LOCKED, LOCKED],
    [`Voici la clé\n${PGP}`, PGP],
    [CUT, CUT],
    [`${ALONE}\n...`, ALONE],
    [`[Interface]\nPrivateKey = ${WIREGUARD}\nAddress = 10.0.0.2/32`, WIREGUARD],
    [`Your private key: ${WIREGUARD}`, WIREGUARD],
  ],
  ignores: [
    block("PUBLIC KEY"),
    block("RSA PUBLIC KEY"),
    block("CERTIFICATE"),
    block("CERTIFICATE REQUEST"),
    block("PGP PUBLIC KEY BLOCK"),
    block("PGP MESSAGE"),
    "Never send a private key by mail.",
    "The private key stays on the server.",
    "-----END RSA PRIVATE KEY-----",
    "Look for the line that says BEGIN PRIVATE KEY in the file.",
    `PublicKey = ${WIREGUARD}`,
    "PrivateKey = <key>",
    "private key: server.key",
    "private key length: 4096",
    "Clé privée : voir le coffre",
  ],
};

export default cases;
