import { report } from "../../support/mail";
import type { CheckCases } from "./cases";

const to = ["eva@agency.example"];
const colleague = ["bob@shop.example"];

/** Joined here, so that no scanner of repositories takes an invented key for a real one. */
const PROVEN = ["AKIA", "Q7ZP4XWNL2VREK5M"].join("");
const NAMED = "API key: Rk7pXw2ZqLm9TvBn4HcY";
const BLOCK = [
  "-----BEGIN",
  "PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj\n-----END",
  "PRIVATE KEY-----",
].join(" ");
const DATABASE = "postgres://shop:Kettle!9Moon@db1.firm.example/orders";
const stops = { checks: { "secret-key": { level: "stop" } } };

const cases: CheckCases = {
  finds: [
    {
      name: "a key that its maker's prefix proves",
      mail: { to, text: `The access key is ${PROVEN}.` },
      says: "inText",
      level: "justify",
      data: { types: [{ type: "API_KEY", count: 1 }] },
    },
    { name: "a key that is named as one", mail: { to, text: NAMED }, says: "inText", level: "justify" },
    { name: "a private key", mail: { to, text: BLOCK }, says: "inText", level: "justify" },
    { name: "a database's login", mail: { to, text: DATABASE }, says: "inText", level: "justify" },
    { name: "in the subject", mail: { to, subject: PROVEN }, says: "inText", level: "justify" },
    { name: "among colleagues as well", mail: { to: colleague, text: NAMED }, says: "inText", level: "justify" },
    { name: "before anybody is named", mail: { text: BLOCK }, says: "inText", level: "justify" },
    {
      name: "in a file",
      mail: { to, files: [{ name: "setup.docx", report: report([["TOKEN", 2]], 0) }] },
      says: "inFile",
      level: "justify",
      data: { name: "setup.docx", types: [{ type: "TOKEN", count: 2 }] },
    },
    {
      name: "a proven key to an outsider, where the policy stops it",
      mail: { to, text: PROVEN },
      policy: stops,
      says: "inText",
      level: "stop",
    },
    {
      name: "a private key in a file to an outsider, where the policy stops it",
      mail: { to, files: [{ name: "server.pem", report: report([["PRIVATE_KEY", 1]], 0) }] },
      policy: stops,
      says: "inFile",
      level: "stop",
    },
    {
      name: "a policy's stop does not hold for a key that is only named as one",
      mail: { to, text: NAMED },
      policy: stops,
      says: "inText",
      level: "justify",
    },
    {
      name: "nor for what a file only counts",
      mail: { to, files: [{ name: "setup.docx", report: report([["TOKEN", 2]], 0) }] },
      policy: stops,
      says: "inFile",
      level: "justify",
    },
    {
      name: "nor among colleagues",
      mail: { to: colleague, text: PROVEN },
      policy: stops,
      says: "inText",
      level: "justify",
    },
    {
      name: "a policy can ask for less",
      mail: { to, text: PROVEN },
      policy: { checks: { "secret-key": { level: "confirm" } } },
      says: "inText",
      level: "confirm",
    },
  ],
  silent: [
    { name: "a password is the matter of another check", mail: { to, text: "Password: Harvest-Moon_42" } },
    { name: "talk about keys", mail: { to, text: "Never send an API key or a private key by mail." } },
    { name: "a placeholder", mail: { to, text: "API key: <YOUR_API_KEY_HERE>" } },
    { name: "a public key", mail: { to, text: BLOCK.replace(/PRIVATE/g, "PUBLIC") } },
    {
      name: "a checksum",
      mail: { to, text: "sha256: 9f4c1b7ae02d5836c71f0ab94ed25c689f4c1b7ae02d5836c71f0ab94ed25c68" },
    },
    { name: "a commit", mail: { to, text: "Fixed in commit 9f4c1b7ae02d5836c71f0ab94ed25c6801234567." } },
    { name: "an id", mail: { to, text: "Object 7c0d1e52-3fa8-4b96-9d27-e14b60a8f35c was deleted." } },
    { name: "a reset link", mail: { to, text: "https://portal.example.com/reset?token=Ab12Cd34Ef56Gh78Jk90" } },
    { name: "a database without a password", mail: { to, text: "postgres://db1.firm.example:5432/orders" } },
    { name: "the database of every manual", mail: { to, text: "postgres://user:password@localhost:5432/db" } },
    {
      name: "a key that a reply quotes",
      mail: {
        to,
        composeType: "reply",
        html: `<p>Thank you!</p><blockquote type='cite'>On 2 November 2026 at 09:12, Eva &lt;eva@agency.example&gt; wrote:<br>The key is ${PROVEN}.</blockquote>`,
      },
    },
    {
      name: "a file with passwords",
      mail: { to, files: [{ name: "logins.xlsx", report: report([["PASSWORD", 2]], 0) }] },
    },
    {
      name: "a locked file",
      mail: {
        to,
        files: [
          {
            name: "keys.xlsx",
            report: report([["API_KEY", 2]], 0, { protection: { state: "protected", kind: "ooxml-agile" } }),
          },
        ],
      },
    },
    { name: "a file that could not be read", mail: { to, files: [{ name: "lost.xlsx" }] } },
    { name: "turned off", mail: { to, text: PROVEN }, policy: { checks: { "secret-key": { level: "off" } } } },
  ],
};

export default cases;
