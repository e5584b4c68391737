import { defineRecognizer, type Found } from "./define";
import { Prefixes, announcedKey, atomsOf, namedKeys } from "./shared/keys";

/** Makers document these; the number is how many characters follow at least. Publishable keys are left out. */
const PREFIXES = new Prefixes(
  "AKIA 16 ASIA 16 AIza 35 sk_live_ 16 sk_test_ 16 rk_live_ 16 rk_test_ 16 whsec_ 24 SG. 60 sk- 20 key- 32 live_ 28 test_ 28 " +
    "hf_ 30 shpat_ 32 shpca_ 32 shppa_ 32 shpss_ 32 dop_v1_ 60 doo_v1_ 60 pypi- 50 rubygems_ 40 lin_api_ 32 dapi 32 " +
    "glsa_ 32 glc_ 40 NRAK- 27 PMAK- 50 xkeysib- 60 xsmtpsib- 60 sq0atp- 22 sq0csp- 40 EAAA 56 secret_ 40 ntn_ 40 " +
    "figd_ 36 ATATT3 100 ATBB 28 dckr_pat_ 24 sbp_ 40 hvs. 24 gsk_ 40 pplx- 40 r8_ 36 xai- 60 sntrys_ 60 re_ 28 " +
    "phx_ 40 tskey- 30 pscale_tkn_ 32 pscale_pw_ 32 AQE 80 ya29. 40 GOCSPX- 24",
);

/** Data centre at the end: Mailchimp. */
const WITH_REGION = /^[0-9a-f]{32}-us\d{1,2}$/;

const NAMED =
  /(?:api[-_]?key|api[-_]?secret|client[-_]?secret|app[-_]?secret|secret[-_]?key|access[-_]?key|account[-_]?key)["']?[:=]["']?([\w.~+/-]{16,200}={0,2})/gi;

/** A key by which a program logs in: by its maker's prefix, or named as one. */
export const apiKey = defineRecognizer({
  id: "api-key",
  kind: "token",
  type: "API_KEY",
  words: [
    "api key",
    "apikey",
    "api keys",
    "api secret",
    "secret key",
    "secretkey",
    "client secret",
    "clientsecret",
    "app secret",
    "access key",
    "secret access key",
    "account key",
    "storage key",
    "azure key",
    "subscription key",
    "webhook secret",
    "secret",
    "key for the api",
    "live key",
    "production key",
    "koppelsleutel",
    "sleutel van de koppeling",
    "sleutel voor de koppeling",
    "sleutel van de api",
    "sleutel voor de api",
    "schlüssel für die api",
    "schlüssel der api",
    "schlüssel der schnittstelle",
    "schlüssel für die schnittstelle",
    "clé de l'api",
    "clave de la api",
    "chiave dell'api",
    "chiave della api",
    "api sleutel",
    "apisleutel",
    "geheime sleutel",
    "toegangssleutel",
    "api schlüssel",
    "apischlüssel",
    "zugriffsschlüssel",
    "geheimer schlüssel",
    "clé api",
    "clé d'api",
    "clé secrète",
    "clé d'accès",
    "clave api",
    "clave de api",
    "clave secreta",
    "chiave api",
    "chiave segreta",
    "klucz api",
    "chave api",
    "chave de api",
    "api nyckel",
    "api nøgle",
  ],
  read(token): readonly Found[] {
    const proven = atomsOf(token)
      .filter(({ text }) => PREFIXES.has(text) || WITH_REGION.test(text))
      .map(({ start, text }): Found => ({ start, end: start + text.length, confidence: "high" }));
    if (proven.length > 0) return proven;
    const announced = announcedKey(token);
    return announced === undefined ? namedKeys(token, NAMED) : [announced];
  },
});
