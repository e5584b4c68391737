import { ANNA, DATE, policyOf, type GoldenMails } from "./golden-mail";
import { html, message, multipart, text, word } from "./mime";

const HELLO = text("Hello all,\n\nOur shop is closed on Monday 7 December.\n\nKind regards,\nAnna\n");

function guests(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `Guest ${index + 1} <guest${index + 1}@firm${index + 1}.example>`);
}

/** Who gets it. */
export const RECIPIENTS: GoldenMails = {
  "visible-to-en": {
    eml: message([DATE, `From: ${ANNA}`, `To: ${guests(6).join(",\r\n\t")}`, "Subject: Closed on Monday"], HELLO),
  },
  "visible-webmail-cc-fr": {
    eml: message(
      [
        DATE,
        `From: ${ANNA}`,
        "To: Bram Mulder <bram.mulder@shop.example>",
        `Cc: ${word("Élodie Marchand")} <elodie.marchand@orange.fr>, "Roux, Marc" <marc.roux@gmail.com>,\r\n ines.perrin@hotmail.com`,
        `Subject: ${word("Fermeture le 7 décembre", "iso-8859-1", "Q")}`,
      ],
      text("Bonjour,\n\nLa boutique sera fermée le lundi 7 décembre.\n\nCordialement,\nAnna\n", {
        charset: "iso-8859-1",
        encoding: "quoted-printable",
      }),
    ),
  },
  "visible-to-25-de": {
    eml: message(
      [DATE, `From: ${ANNA}`, `To: ${guests(25).join(",\r\n ")}`, "Subject: Am Montag geschlossen"],
      html("<p>Guten Tag,</p><p>am Montag, dem 7. Dezember, haben wir geschlossen.</p><p>Anna Visser</p>"),
    ),
  },
  "visible-not-one-organisation-en": {
    eml: message(
      [
        DATE,
        `From: ${ANNA}`,
        `To: ${["ann", "bob", "cas", "dee", "eva", "fay"].map((name) => `${name}@agency.example`).join(", ")}`,
        "Subject: Closed on Monday",
      ],
      HELLO,
    ),
  },
  "blocked-nl": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Verkoop <verkoop@rivaal.example>", "Subject: Prijslijst"],
      text("Beste,\n\nOnze prijzen staan op de website.\n\nAnna\n"),
    ),
    policy: policyOf({ blockedRecipients: ["rivaal.example"] }),
  },
  "blocked-other-domain-nl": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Verkoop <verkoop@rivaal-groep.example>", "Subject: Prijslijst"],
      text("Beste,\n\nOnze prijzen staan op de website.\n\nAnna\n"),
    ),
    policy: policyOf({ blockedRecipients: ["rivaal.example"] }),
  },
  "unresolved-en": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Jan de Boer, Bram Mulder <bram.mulder@shop.example>", "Subject: Minutes"],
      text("Hi both,\n\nThe minutes are in the shared folder.\n\nAnna\n"),
    ),
  },
  "strict-outsider-en": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Lena Fischer <lena@agentur.example>", "Subject: Tomorrow"],
      text("Hi Lena,\n\nSee you at ten.\n\nAnna\n"),
    ),
    policy: policyOf({ profile: "strict" }),
  },
  "groups-and-encoded-names": {
    eml: message(
      [
        DATE,
        `From: ${word("Ania Wiśniewska", "iso-8859-2", "B")} <ania@shop.example>`,
        `To: "Team: north" : ${word("Dvořák, Jiří")} <jiri@sever.example>, (boss) "O\\"Neil" <oneil@sever.example>;,\r\n "quoted local"@sever.example`,
        "CC: <@relay.example:late@sever.example>",
        `Subject: ${word("Zażółć", "utf-8", "B")} ${word("gęślą", "utf-8", "Q")}`,
      ],
      multipart("alternative", "=_grp", [
        text("Dzień dobry,\n\nspotkanie jest o dziesiątej.\n", { encoding: "base64" }),
        html("<p>Dzień dobry,</p><p>spotkanie jest o dziesiątej.</p>", { encoding: "base64" }),
      ]),
    ),
  },
};
