import type { RecognizerCases } from "./cases";

/** Joined here, so that no scanner of repositories takes an invented key for a real one. */
const key = (...parts: readonly string[]): string => parts.join("");

const AWS = key("AKIA", "Q7ZP4XWNL2VREK5M");
const STRIPE = key("sk_live", "_51HqLmT8vXcRz2NpKdYw9Bfa");
const SENDGRID = key("SG.", "pL9xTqWvR3mZkYbN7cHdAg.", "h4Xw8QzJtB2nVkR6sLpYc9DfGmU1eTaKoW5iNxZbC3q");
const GOOGLE = key("AIza", "SyB4kXq9TzLmW7vRpN2cYdHf6JgUa8eKoS1t");
const HEX = "9f4c1b7ae02d5836c71f0ab94ed25c68";
const MIXED = "Rk7pXw2ZqLm9TvBn4HcY";

const cases: RecognizerCases = {
  finds: [
    ["Sleutel van de koppeling: 81c029fbba062d04cf7f34dc2c1c7f20", "81c029fbba062d04cf7f34dc2c1c7f20"],
    ["La clave de la API de pruebas es 81c029fbba062d04cf7f34dc2c1c7f20.", "81c029fbba062d04cf7f34dc2c1c7f20"],
    [`The access key is ${AWS}, rotate it on Monday.`, AWS],
    [`aws_access_key_id=${AWS}`, AWS],
    [`${STRIPE} is what the shop uses`, STRIPE],
    [`{"stripe":"${STRIPE}"}`, STRIPE],
    [`We mail with ${SENDGRID}`, SENDGRID],
    [`https://maps.example.com/api/js?key=${GOOGLE}&callback=init`, GOOGLE],
    [`API key: ${HEX}`, HEX],
    [`api_key="${HEX}"`, HEX],
    [`apiKey: '${MIXED}',`, MIXED],
    [`X-Api-Key: ${MIXED}`, MIXED],
    [`The API key for the test shop is ${MIXED}.`, MIXED],
    [`client_secret=${MIXED}`, MIXED],
    [`Client secret:\n${MIXED}`, MIXED],
    [`Hier is de API-sleutel: ${HEX}`, HEX],
    [`De API key van de webshop is ${MIXED}`, MIXED],
    [`API-Schlüssel: ${HEX}`, HEX],
    [`Der API-Schlüssel lautet ${MIXED}.`, MIXED],
    [`Clé API : ${HEX}`, HEX],
    [`La clé d'API est ${MIXED}`, MIXED],
    [`Clave de API: ${HEX}`, HEX],
    [`Chiave API: ${MIXED}`, MIXED],
    ["API key: 7c0d1e52-3fa8-4b96-9d27-e14b60a8f35c", "7c0d1e52-3fa8-4b96-9d27-e14b60a8f35c"],
    [key("use hf", "_kQxWvTzRnLmPbYcHdGfJsUaEoKiZtXwVqB now"), key("hf", "_kQxWvTzRnLmPbYcHdGfJsUaEoKiZtXwVqB")],
    [key("mollie: live", "_Wk7pXq2ZrLm9TvBn4HcYd6GfJs8Ua"), key("live", "_Wk7pXq2ZrLm9TvBn4HcYd6GfJs8Ua")],
    [key("mailgun key-", HEX), key("key-", HEX)],
    [key("the shop uses shpat", `_${HEX}`), key("shpat", `_${HEX}`)],
    [`Name\tAPI key\nshop\t${MIXED}`, MIXED],
    [`secret key = ${HEX}${HEX}`, `${HEX}${HEX}`],
    [
      "Azure key: k9XwQzJtB2nVkR6sLpYc9DfGmU1eTaKoW5iNxZbC3qR7hPvLmT+8dSgYjEuAoBfKxWzNcQiHr4tVpJ/M2sG==",
      "k9XwQzJtB2nVkR6sLpYc9DfGmU1eTaKoW5iNxZbC3qR7hPvLmT+8dSgYjEuAoBfKxWzNcQiHr4tVpJ/M2sG==",
    ],
  ],
  ignores: [
    "API key: your-api-key-goes-here",
    "API key: <YOUR_API_KEY_HERE>",
    "api_key=XXXXXXXXXXXXXXXXXXXXXXXX",
    "apiKey: process.env.SHOP_API_KEY_2",
    "api_key=${SHOP_API_KEY_LIVE_2}",
    "API key: 00000000000000000000000000000000",
    "API key: aaaaaaaaaaaaaaaaaaaaaaaa1",
    "The API key is stored in the vault, see https://wiki.example.com/vault/keys-2027.",
    "Your API key will follow by separate mail of 12-03-2027.",
    `commit ${HEX}00aa11bb`,
    `sha256: ${HEX}${HEX}`,
    `md5sum ${HEX}  setup.exe`,
    `ETag: "${HEX}"`,
    "Object 7c0d1e52-3fa8-4b96-9d27-e14b60a8f35c was deleted.",
    "correlation id: 7c0d1e52-3fa8-4b96-9d27-e14b60a8f35c",
    `The hash of the API key is sha256:${HEX}${HEX}`,
    "pk_live_51HqLmT8vXcRz2NpKdYw9Bfa is public",
    "AKIA is the prefix of keys, as in AKIAIOSFODNN7EXAMPLE.",
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPq7kW2nVxR9sLpYc4DfGmU1eTaKoW5iNxZbC3qR7hPv eva@laptop",
    "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC7kW2nVxR9sLpYc4DfGmU1eTaKoW5iNxZbC3qR7hPv",
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4",
    "https://cdn.example.com/assets/app-9f4c1b7ae02d5836c71f.min.js",
    "Order no. WEB-2027-000481-NLD-88",
    "Licence key: see the invoice 2027-000481-NLD",
    "The secret ingredient is Tomaten-Passata-400g.",
    "sk_live_short",
    "API documentation: https://api.example.com/v2/reference/keys#create",
    "integrity=sha384-oqVuAfXRKap7fdgcCY5uykM6R9GqQ8KuxwQxWvTzRnLmPbYcHdGfJsUaEoKiZtXw",
  ],
};

export default cases;
