import { ANNA, DATE, policyOf, type GoldenMails } from "./golden-mail";
import { file, html, message, multipart, text, word } from "./mime";
import { dutchIban } from "./numbers";
import { PICTURE } from "./picture";

/** Mails that leave without a word: whatever is asked here is one question too many. */
export const CLEAN: GoldenMails = {
  "clean-lunch-nl": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Bram Mulder <bram.mulder@shop.example>", "Subject: Lunch vrijdag?"],
      text("Hoi Bram,\n\nZullen we vrijdag om 12.30 uur gaan lunchen? Ik reserveer voor 4 personen.\n\nGroet,\nAnna\n"),
    ),
  },
  "clean-invoice-en": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Accounts <accounts@northwind.example>", "Subject: Invoice 2026-004417"],
      multipart("mixed", "=_invoice", [
        text(
          `Dear Sir or Madam,\n\nPlease find attached invoice 2026-004417 of 20 November 2026, amount EUR 1,284.50.\nPlease pay into ${dutchIban(1)} before 20 December 2026, quoting invoice number 2026-004417.\nOur VAT number is NL004495445B01.\n\nKind regards,\nAnna Visser\n`,
          { encoding: "quoted-printable" },
        ),
        file("invoice-2026-004417.txt", "Invoice 2026-004417\r\nTotal EUR 1,284.50\r\n", { type: "text/plain" }),
      ]),
    ),
    policy: policyOf({ organisation: { internalDomains: ["shop.example"], ownData: [dutchIban(1)] } }),
  },
  "clean-order-confirmation-de": {
    eml: message(
      [
        DATE,
        "From: Shop <service@shop.example>",
        `To: ${word("Jörg Müller", "windows-1252", "Q")} <joerg.mueller@gmail.com>`,
        `Subject: ${word("Ihre Bestellung 4711-88213 ist unterwegs – vielen Dank", "windows-1252", "Q")}`,
      ],
      multipart("alternative", "=_bestellung", [
        text(
          "Sehr geehrter Herr Müller,\n\nIhre Bestellung 4711-88213 über 59,90 € ist unterwegs.\nSendungsnummer: 00340434161094042557\nKundenservice: „Wir helfen gern“.\n\nMit freundlichen Grüßen\nIhr Shop-Team\n",
          { charset: "windows-1252", encoding: "quoted-printable" },
        ),
        html(
          "<p>Sehr geehrter Herr Müller,</p><p>Ihre Bestellung <b>4711-88213</b> über 59,90 € ist unterwegs.</p><p>Sendungsnummer: 00340434161094042557</p><p>Mit freundlichen Grüßen<br>Ihr Shop-Team</p>",
          { charset: "windows-1252", encoding: "quoted-printable" },
        ),
      ]),
    ),
  },
  "clean-newsletter-fr": {
    eml: message(
      [
        DATE,
        "From: La boutique <lettre@shop.example>",
        "To: La boutique <lettre@shop.example>",
        `Bcc: ${Array.from({ length: 12 }, (_, index) => `lecteur${index + 1}@journal${index + 1}.example`).join(",\r\n ")}`,
        `Subject: ${word("Nos nouveautés d’hiver sont arrivées")}`,
      ],
      html(
        '<h1>Nouveautés</h1><p>Découvrez notre collection : <a href="https://shop.example/hiver?utm_source=lettre&amp;utm_id=88213">voir la boutique</a>. Code promo : HIVER26.</p><p><a href="https://shop.example/desinscription/7f3a9c">Se désinscrire</a></p>',
        { encoding: "base64" },
      ),
    ),
  },
  "clean-teams-invitation-en": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Lena Fischer <lena@agentur.example>", "Subject: Campaign review"],
      multipart("alternative", "=_teams", [
        text(
          "Hi Lena,\n\nMicrosoft Teams meeting\nJoin on your computer or mobile app\nMeeting ID: 382 551 904 117\nPasscode: kT7xQ2\nOr call in: Phone conference ID: 518 220 914#\n",
        ),
        html(
          "<p>Hi Lena,</p><p>Microsoft Teams meeting<br>Meeting ID: 382 551 904 117<br>Passcode: kT7xQ2<br>Phone conference ID: 518 220 914#</p>",
        ),
        text(
          "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:8f2c@shop.example\nORGANIZER:mailto:anna.visser@shop.example\nATTENDEE:mailto:lena@agentur.example\nSUMMARY:Campaign review\nDTSTART:20261201T090000Z\nEND:VEVENT\nEND:VCALENDAR\n",
          { type: "calendar" },
        ),
      ]),
    ),
  },
  "clean-bcc-list-en": {
    eml: message(
      [
        DATE,
        `From: ${ANNA}`,
        "To: undisclosed-recipients:;",
        `Bcc: ${Array.from({ length: 8 }, (_, index) => `guest${index + 1}@hotel${index + 1}.example`).join(", ")}`,
        "Subject: Opening hours in December",
      ],
      text("Hello,\n\nIn December we are open from 9 to 17, also on Saturdays.\n\nAnna Visser\n"),
    ),
  },
  "clean-signature-nl": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Inkoop <inkoop@leverancier.example>", "Subject: Levertijd artikel 20418"],
      text(
        "Beste collega,\n\nWat is de levertijd van artikel 20418?\n\nMet vriendelijke groet,\n\nAnna Visser\nMarketing | Shop\nM 06 41 23 07 55\nT 020 555 01 42\nanna.visser@shop.example\nKvK 62411877\n",
        { encoding: "quoted-printable" },
      ),
    ),
  },
  "clean-own-data-en": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Oliver Grant <oliver.grant@post.example>", "Subject: Your refund"],
      text(
        `Dear Oliver,\n\nWe have sent your refund of EUR 24.95 to your account ${dutchIban(2)}. If you have a question, call us.\n\nKind regards,\nAnna\n`,
      ),
    ),
  },
  "clean-colleagues-with-data-nl": {
    eml: message(
      [
        DATE,
        `From: ${ANNA}`,
        "To: Bram Mulder <bram.mulder@shop.example>, Financien <financien@sub.shop.example>",
        "Subject: Terugbetalingen",
      ],
      text(
        `Hoi,\n\nGraag terugbetalen op ${dutchIban(3)} (mevrouw Dijkman) en ${dutchIban(4)} (de heer Postma).\n\nAnna\n`,
      ),
    ),
  },
  "clean-password-talk-en": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Helpdesk <helpdesk@partner.example>", "Subject: Password policy"],
      text(
        "Hi all,\n\nFrom January every password must have at least 14 characters. Never send a password by mail.\nForgot your password? Use the reset link on the sign-in page.\n\nAnna\n",
      ),
    ),
  },
  "clean-asks-for-attachment-en": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Lena Fischer <lena@agentur.example>", "Subject: Banner sizes"],
      text("Hi Lena,\n\nI could not open your attachment. Could you send the file again?\n\nThanks,\nAnna\n"),
    ),
  },
  "clean-picture-inline-de": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Lena Fischer <lena@agentur.example>", "Subject: Neues Logo"],
      multipart("related", "=_bild", [
        html('<p>Hallo Lena,</p><p>so sieht es aus: <img src="cid:logo@shop.example" alt=""></p><p>Gruß, Anna</p>'),
        file("logo.png", PICTURE, { type: "image/png", cid: "logo@shop.example" }),
      ]),
    ),
  },
  "clean-nothing-in-it": {
    eml: message([DATE, `From: ${ANNA}`, "To: Bram Mulder <bram.mulder@shop.example>"], text("")),
  },
};
