import { ANNA, DATE, type GoldenMails } from "./golden-mail";
import { attachedMail, html, message, multipart, text } from "./mime";
import { dutchIban, people } from "./numbers";

const ANSWERS = "In-Reply-To: <first@agentur.example>";
const QUOTED = `Graag terugbetalen aan mevrouw Dijkman op ${dutchIban(31)} en aan de heer Postma op ${dutchIban(32)}.`;

/** Answers and forwards: quoted history is known to who wrote it, forwarded text is not. */
export const REPLIES: GoldenMails = {
  "reply-outlook-nl": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Lena Fischer <lena@agentur.example>", "Subject: RE: Terugbetaling", ANSWERS],
      html(
        `<div class="WordSection1"><p class="MsoNormal">Hoi Lena,</p><p class="MsoNormal">Is geregeld.</p><p class="MsoNormal">Anna</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Van:</b> Lena Fischer &lt;lena@agentur.example&gt;<br><b>Verzonden:</b> vrijdag 20 november 2026 16:02<br><b>Aan:</b> Anna Visser &lt;anna.visser@shop.example&gt;; Joost Kuipers &lt;joost@agentur.example&gt;<br><b>Onderwerp:</b> Terugbetaling</p></div></div><p class="MsoNormal">${QUOTED}</p></div>`,
        { encoding: "quoted-printable" },
      ),
    ),
  },
  "reply-gmail-en": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Lena Fischer <lena@agentur.example>", "Subject: Re: Refund", ANSWERS],
      multipart("alternative", "000000000000e1", [
        text(
          `Hi Lena,\n\nDone.\n\nAnna\n\nOn Fri, Nov 20, 2026 at 4:02 PM Lena Fischer <lena@agentur.example> wrote:\n\n> Please refund Ms Dijkman, ${dutchIban(31)}\n> and Mr Postma, ${dutchIban(32)}.\n>\n> Lena\n`,
        ),
        html(
          `<div dir="ltr">Hi Lena,<div><br></div><div>Done.</div><div>Anna</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Fri, Nov 20, 2026 at 4:02 PM Lena Fischer &lt;<a href="mailto:lena@agentur.example">lena@agentur.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">Please refund Ms Dijkman, ${dutchIban(31)} and Mr Postma, ${dutchIban(32)}.</blockquote></div>`,
        ),
      ]),
    ),
  },
  "reply-apple-de": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Lena Fischer <lena@agentur.example>", "Subject: Re: Erstattung", ANSWERS],
      html(
        `Hallo Lena,<div><br></div><div>ist erledigt.</div><div>Anna<br><div><br><blockquote type="cite"><div>Am 20.11.2026 um 16:02 schrieb Lena Fischer &lt;lena@agentur.example&gt;:</div><br class="Apple-interchange-newline"><div>Bitte an Frau Dijkman erstatten: ${dutchIban(31)}</div></blockquote></div></div>`,
        { encoding: "base64" },
      ),
    ),
  },
  "reply-outlook-web-fr": {
    eml: message(
      [
        DATE,
        `From: ${ANNA}`,
        "To: Lena Fischer <lena@agentur.example>",
        "Subject: RE: Remboursement",
        "References: <first@agentur.example>",
      ],
      html(
        `<div>Bonjour Lena,</div><div>C'est fait.</div><div>Anna</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>De :</b> Lena Fischer &lt;lena@agentur.example&gt;<br><b>Envoyé :</b> vendredi 20 novembre 2026 16:02<br><b>À :</b> Anna Visser &lt;anna.visser@shop.example&gt;<br><b>Objet :</b> Remboursement</div><div>Merci de rembourser Mme Dijkman : ${dutchIban(31)}</div>`,
      ),
    ),
  },
  "reply-with-new-data-en": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Lena Fischer <lena@agentur.example>", "Subject: Re: Refund", ANSWERS],
      text(
        `Hi Lena,\n\nand please also Mr Hughes, ${dutchIban(33)}, and Ms Bell, ${dutchIban(34)}.\n\nAnna\n\nOn Fri, Nov 20, 2026 at 4:02 PM Lena Fischer <lena@agentur.example> wrote:\n\n> Done for Ms Dijkman, ${dutchIban(31)}.\n`,
      ),
    ),
  },
  "forward-inline-nl": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Lena Fischer <lena@agentur.example>", "Subject: FW: Terugbetaling"],
      text(
        `Hoi Lena,\n\nZie hieronder.\n\nAnna\n\nVan: Bram Mulder <bram.mulder@shop.example>\nVerzonden: vrijdag 20 november 2026 16:02\nAan: Anna Visser <anna.visser@shop.example>\nOnderwerp: Terugbetaling\n\n${QUOTED}\n`,
        { encoding: "quoted-printable" },
      ),
    ),
  },
  "forward-gmail-de": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Lena Fischer <lena@agentur.example>", "Subject: WG: Erstattung"],
      text(
        `Hallo Lena,\n\nsiehe unten.\n\nAnna\n\n---------- Forwarded message ---------\nVon: Bram Mulder <bram.mulder@shop.example>\nDate: Fr., 20. Nov. 2026 um 16:02 Uhr\nSubject: Erstattung\nTo: Anna Visser <anna.visser@shop.example>\n\nBitte erstatten: Frau Dijkman, ${dutchIban(31)}; Herr Postma, ${dutchIban(32)}.\n`,
        { encoding: "base64" },
      ),
    ),
  },
  "forward-attached-mail-en": {
    eml: message(
      [DATE, `From: ${ANNA}`, "To: Lena Fischer <lena@agentur.example>", "Subject: Fwd: Customer list"],
      multipart("mixed", "=_fwd", [
        text("Hi Lena,\n\nsee the mail that goes along.\n\nAnna\n"),
        attachedMail(
          message(
            [
              "Date: Fri, 20 Nov 2026 16:02:00 +0100",
              "From: Bram Mulder <bram.mulder@shop.example>",
              `To: ${ANNA}`,
              "Subject: Customer list",
            ],
            text(
              `Hi Anna,\n\n${people(4)
                .map(({ name, iban, phone }) => `${name}, IBAN ${iban}, phone ${phone}`)
                .join("\n")}\n`,
              { encoding: "base64" },
            ),
          ),
        ),
      ]),
    ),
  },
};
