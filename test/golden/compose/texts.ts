import { ANNA, DATE, type GoldenMails } from "./golden-mail";
import { html, message, multipart, text, word } from "./mime";
import { bsn, dutchIban, germanIban, nir, paymentCard, people } from "./numbers";

const AGENCY = "To: Lena Fischer <lena@agentur.example>";

/** What is written: data of others, logins, forgotten and unfinished things. */
export const TEXTS: GoldenMails = {
  "others-data-to-outsider-nl": {
    eml: message(
      [DATE, `From: ${ANNA}`, AGENCY, "Subject: Twee terugbetalingen"],
      text(
        `Hoi Lena,\n\nDeze twee klanten moeten hun geld nog terugkrijgen:\nmevrouw Dijkman, rekening ${dutchIban(11)}\nde heer Postma, rekening ${dutchIban(12)}\n\nGroet,\nAnna\n`,
      ),
    ),
  },
  "bsn-to-webmail-nl": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Femke Postma <femke.postma@gmail.com>", "Subject: Je gegevens"],
      text(`Beste Femke,\n\nWe hebben je BSN ${bsn(1)} verwerkt in de salarisadministratie.\n\nGroet,\nAnna\n`),
    ),
  },
  "payment-card-en": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Hotel desk <desk@hotel.example>", "Subject: Booking for Mr Grant"],
      html(
        `<p>Hello,</p><p>Please charge the credit card of Oliver Grant: ${paymentCard(3)}.</p><p>Kind regards, Anna</p>`,
        {
          encoding: "quoted-printable",
        },
      ),
    ),
  },
  "subject-carries-iban-de": {
    eml: message(
      [
        DATE,
        `From: ${ANNA}`,
        AGENCY,
        `Subject: ${word(`Rückzahlung an Frau Köhler, IBAN ${germanIban(5)}, und Herrn Weiß, IBAN ${germanIban(6)}`)}`,
      ],
      text("Hallo Lena,\n\nkannst du das bitte übernehmen?\n\nGruß\nAnna\n", { encoding: "base64" }),
    ),
  },
  "national-ids-fr": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Cabinet Paie <paie@cabinet.example>", `Subject: ${word("Nouveaux salariés")}`],
      text(
        `Bonjour,\n\nVoici les numéros de sécurité sociale des nouveaux salariés :\nClaire Fontaine : ${nir("2880375116042")}\nHugo Lambert : ${nir("1911269388017")}\n\nCordialement,\nAnna\n`,
        { charset: "windows-1252", encoding: "quoted-printable" },
      ),
    ),
  },
  "births-and-phones-en": {
    eml: message(
      [DATE, `From: ${ANNA}`, AGENCY, "Subject: Panel members"],
      html(
        `<table><tr><th>Name</th><th>Date of birth</th><th>E-mail</th></tr>${people(12)
          .map(({ name, born, email }) => `<tr><td>${name}</td><td>${born}</td><td>${email}</td></tr>`)
          .join("")}</table>`,
        { encoding: "base64" },
      ),
    ),
  },
  "html-before-plain": {
    eml: message(
      [DATE, `From: ${ANNA}`, AGENCY, "Subject: Both bodies"],
      multipart("mixed", "=_out", [
        multipart("related", "=_rel", [
          multipart("alternative", "=_alt", [
            text("Hi Lena,\n\nPlease use the HTML view.\n"),
            html(`<p>Hi Lena,</p><p>please repay Mr Hughes: ${dutchIban(14)} and Ms Bell: ${dutchIban(15)}</p>`),
          ]),
        ]),
      ]),
    ),
  },
  "login-pair-de": {
    eml: message(
      [DATE, `From: ${ANNA}`, AGENCY, "Subject: Zugang zum Portal"],
      text(
        "Hallo Lena,\n\nhier dein Zugang zu https://portal.shop.example\nBenutzername: l.fischer\nPasswort: Sommer!Regen48\n\nGruß\nAnna\n",
      ),
    ),
  },
  "password-alone-fr": {
    eml: message(
      [DATE, `From: ${ANNA}`, AGENCY, "Subject: Acces"],
      text("Bonjour Lena,\n\nLe mot de passe est : Tr4versin-bleu\n\nCordialement,\nAnna\n", {
        charset: "iso-8859-15",
      }),
    ),
  },
  "password-in-quoted-mail-nl": {
    eml: message(
      [
        DATE,
        `From: ${ANNA}`,
        "To: Lena Fischer <lena@agentur.example>",
        "Subject: RE: Toegang",
        "In-Reply-To: <a1@agentur.example>",
      ],
      text(
        "Hoi Lena,\n\nDank je, het werkt.\n\nAnna\n\nVan: Lena Fischer <lena@agentur.example>\nVerzonden: vrijdag 20 november 2026 16:02\nAan: Anna Visser <anna.visser@shop.example>\nOnderwerp: Toegang\n\nHoi Anna,\n\nJe wachtwoord is Zon!Wolk73\n\nLena\n",
      ),
    ),
  },
  "forgotten-attachment-nl": {
    eml: message(
      [DATE, `From: ${ANNA}`, AGENCY, "Subject: Planning"],
      text("Hoi Lena,\n\nIn de bijlage vind je de planning voor december.\n\nGroet,\nAnna\n"),
    ),
  },
  "forgotten-attachment-fr": {
    eml: message(
      [DATE, `From: ${ANNA}`, AGENCY, "Subject: Contrat"],
      html("<p>Bonjour Lena,</p><p>Vous trouverez ci-joint le contrat.</p><p>Cordialement, Anna</p>", {
        charset: "iso-8859-1",
      }),
    ),
  },
  "placeholder-subject-en": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Oliver Grant <oliver.grant@post.example>", "Subject: Your order {{order_number}}"],
      text("Dear Oliver,\n\nYour order is on its way.\n\nAnna\n"),
    ),
  },
  "placeholder-body-de": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Kunde <kunde@firma.example>", "Subject: Ihr Termin"],
      text("Guten Tag «Vorname»,\n\nIhr Termin ist am «Datum».\n\nAnna Visser\n", { charset: "iso-8859-1" }),
    ),
  },
  "placeholder-inside-nl": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Bram Mulder <bram.mulder@shop.example>", "Subject: Sjabloon"],
      text("Hoi Bram,\n\nGebruik {{voornaam}} in de aanhef van het sjabloon.\n\nAnna\n"),
    ),
  },
};
