interface Reply {
  readonly client: string;
  readonly language: string;
  readonly text: string;
  readonly html?: string;
  readonly fresh: string;
  /** A piece of the header. */
  readonly header: string;
}

const WORDS = {
  en: ["From", "Sent", "To", "Subject", "Thanks, that works."],
  nl: ["Van", "Verzonden", "Aan", "Onderwerp", "Dank, dat werkt."],
  de: ["Von", "Gesendet", "An", "Betreff", "Danke, das passt."],
  fr: ["De", "Envoyé", "À", "Objet", "Merci, cela convient."],
} as const;

const GMAIL = {
  en: "On Mon, Nov 2, 2026 at 9:12 AM Eva Smit <eva@agency.example> wrote:",
  nl: "Op ma 2 nov 2026 om 09:12 schreef Eva Smit <eva@agency.example>:",
  de: "Am Mo., 2. Nov. 2026 um 09:12 Uhr schrieb Eva Smit <eva@agency.example>:",
  fr: "Le lun. 2 nov. 2026 à 09:12, Eva Smit <eva@agency.example> a écrit :",
} as const;

const APPLE = {
  en: "On 2 Nov 2026, at 09:12, Eva Smit <eva@agency.example> wrote:",
  nl: "Op 2 nov. 2026 om 09:12 heeft Eva Smit <eva@agency.example> het volgende geschreven:",
  de: "Am 02.11.2026 um 09:12 schrieb Eva Smit <eva@agency.example>:",
  fr: "Le 2 nov. 2026 à 09:12, Eva Smit <eva@agency.example> a écrit :",
} as const;

type Language = keyof typeof WORDS;
const LANGUAGES: readonly Language[] = ["en", "nl", "de", "fr"];

function escaped(text: string): string {
  return text.replace(/</g, "&lt;");
}

function classic(language: Language): Reply {
  const [from, sent, to, subject, fresh] = WORDS[language];
  const space = language === "fr" ? "&nbsp;" : "";
  const html = `<html><body lang=EN-GB><div class=WordSection1><p class=MsoNormal>${fresh}<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>${from}${space}:</b> Eva Smit &lt;eva@agency.example&gt; <br>
<b>${sent}${space}:</b> 2 November 2026 09:12<br><b>${to}${space}:</b> Anna Jansen &lt;anna@shop.example&gt;<br><b>${subject}${space}:</b> Planning<o:p></o:p></p></div><p class=MsoNormal>OLD text</p></div></body></html>`;
  return { client: "Outlook classic", language, html, text: "", fresh, header: "eva@agency.example" };
}

function web(language: Language): Reply {
  const [from, sent, to, subject, fresh] = WORDS[language];
  const html = `<div class="elementToProof">${fresh}</div><div id="appendonsend"></div><hr tabindex="-1" style="display:inline-block; width:98%">
<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>${from}:</b> Eva Smit &lt;eva@agency.example&gt;<br><b>${sent}:</b> Monday<br><b>${to}:</b> Anna &lt;anna@shop.example&gt;<br><b>${subject}:</b> Planning</font><div>&nbsp;</div></div><div>OLD text</div>`;
  return { client: "new Outlook", language, html, text: "", fresh, header: "eva@agency.example" };
}

function gmail(language: Language): Reply {
  const fresh = WORDS[language][4];
  const html = `<div dir="ltr">${fresh}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escaped(GMAIL[language])}<br></div><blockquote class="gmail_quote" style="margin:0px"><div>OLD text</div></blockquote></div>`;
  return { client: "Gmail", language, html, text: "", fresh, header: "eva@agency.example" };
}

function apple(language: Language): Reply {
  const fresh = WORDS[language][4];
  const html = `<body>${fresh}<br><div><br><blockquote type="cite"><div>${escaped(APPLE[language])}</div><br class="Apple-interchange-newline"><div>OLD text</div></blockquote></div></body>`;
  return { client: "Apple Mail", language, html, text: "", fresh, header: "eva@agency.example" };
}

function plainGmail(language: Language): Reply {
  const fresh = WORDS[language][4];
  const folded = GMAIL[language].replace(" Smit <", " Smit\n<");
  return {
    client: "plain text, folded",
    language,
    text: `${fresh}\n\n${folded}\n\n> OLD text\n> more\n`,
    fresh,
    header: "eva@agency.example",
  };
}

function plainOutlook(language: Language): Reply {
  const [from, sent, to, subject, fresh] = WORDS[language];
  const divider = {
    en: "Original Message",
    nl: "Oorspronkelijk bericht",
    de: "Ursprüngliche Nachricht",
    fr: "Message d'origine",
  };
  return {
    client: "plain Outlook",
    language,
    text: `${fresh}\n\n-----${divider[language]}-----\n${from}: Eva Smit <eva@agency.example>\n${sent}: 2 November 2026 09:12\n${to}: anna@shop.example\n${subject}: Planning\n\nOLD text`,
    fresh,
    header: "anna@shop.example",
  };
}

const MAKERS = [classic, web, gmail, apple, plainGmail, plainOutlook];

/** Answers as six clients write them in four languages. */
export const REPLIES: readonly Reply[] = ([] as Reply[]).concat(
  ...LANGUAGES.map((language) => MAKERS.map((make) => make(language))),
);

export const FORWARDS: readonly string[] = [
  "See below.\n\n---------- Forwarded message ---------\nFrom: Eva <eva@agency.example>\nDate: Mon, Nov 2, 2026\nSubject: x\nTo: <anna@shop.example>\n\nOLD",
  "Zie hieronder.\n\n-------- Doorgestuurd bericht --------\nVan: Piet <piet@klanten.example>\nOnderwerp: gegevens\n\nOLD",
  "Siehe unten.\n\nAnfang der weitergeleiteten Nachricht:\n\nVon: Eva <eva@agency.example>\nBetreff: Aw: x\nDatum: 2. November 2026\nAn: Anna <anna@shop.example>\n\nOLD",
  "Voir ci-dessous.\n\nDébut du message transféré :\n\nDe: Eva <eva@agency.example>\nObjet: x\nDate: 2 novembre 2026\nÀ: Anna <anna@shop.example>\n\nOLD",
];

export const INLINE_REPLY =
  '<div>Hi,</div><div>On 2 Nov 2026, at 09:12, Eva &lt;eva@agency.example&gt; wrote:</div><blockquote type="cite">Is it ready?</blockquote><div>Yes.</div><blockquote type="cite">Late?</blockquote><div>No.</div>';

interface OwnText {
  readonly name: string;
  readonly text: string;
  readonly kinds: readonly string[];
}

const SIGNATURE = "Anselm Corrigan\nOperations Manager | Northmoor Ltd\nT: +44 20 7946 0810\nanselm@northmoor.example";
const DISCLAIMER =
  "This e-mail and any attachment may be confidential and is intended for the addressee only. Delete it if you received it in error.";

export const OWN_TEXTS: readonly OwnText[] = [
  { name: "text alone", text: "See you tomorrow.", kinds: ["new"] },
  { name: "English signature", text: `See you.\n\nKind regards,\n\n${SIGNATURE}`, kinds: ["new", "signature"] },
  {
    name: "Dutch signature",
    text: `Tot ziens.\n\nMet vriendelijke groet,\n\n${SIGNATURE}`,
    kinds: ["new", "signature"],
  },
  { name: "German signature", text: `Bis dann.\n\nMit freundlichen Grüßen\n${SIGNATURE}`, kinds: ["new", "signature"] },
  { name: "French signature", text: `À demain.\n\nBien cordialement,\n${SIGNATURE}`, kinds: ["new", "signature"] },
  { name: "Spanish signature", text: `Hasta luego.\n\nUn saludo,\nAna`, kinds: ["new", "signature"] },
  { name: "name in the closing line", text: "Tot morgen.\nGroetjes, Anna", kinds: ["new", "signature"] },
  { name: "thanks and a name", text: "Please check.\n\nThanks,\nTom", kinds: ["new", "signature"] },
  { name: "signature mark", text: `See you.\n-- \n${SIGNATURE}`, kinds: ["new", "signature"] },
  {
    name: "disclaimer below a signature",
    text: `See you.\n\nKind regards,\n\n${SIGNATURE}\n\n${DISCLAIMER}`,
    kinds: ["new", "signature", "disclaimer"],
  },
  {
    name: "postscript",
    text: `See you.\n\nKind regards,\nAnna\n\nPS The number is 111222333.`,
    kinds: ["new", "signature", "new"],
  },
  {
    name: "a list below the signature",
    text: `Hi,\n\nKind regards,\nAnna\n\n${"x@klant.example\n".repeat(6)}`,
    kinds: ["new", "signature", "new"],
  },
  {
    name: "something announced below the signature",
    text: "Hi,\n\nKind regards,\nAnna\n\nThe customers:\nPiet 06-12345678",
    kinds: ["new", "signature", "new"],
  },
  {
    name: "a password announced below the signature",
    text: "Hi,\n\nKind regards,\nAnna\n\nPassword: Welkom2024!x",
    kinds: ["new", "signature", "new"],
  },
  {
    name: "a sentence below the signature",
    text: `Hi,\n\nKind regards,\n\n${SIGNATURE}\n\nPlease also call Eva about the order.`,
    kinds: ["new", "signature", "new"],
  },
  {
    name: "a sentence without full stop below a French signature",
    text: "Bonjour,\n\nCordialement,\nAnna\n\nvous pouvez aussi appeler Eva demain matin",
    kinds: ["new", "signature", "new"],
  },
  {
    name: "a signature in paragraphs",
    text: "Hi,\n\nKind regards,\n\nAnna Berg\n\nHead of Operations\nNorthmoor Ltd\n\n12 rue de la Gare\nT: +44 20 7946 0810\n\nwww.northmoor.example",
    kinds: ["new", "signature"],
  },
  {
    name: "a long job title in a paragraph of its own",
    text: "Bonjour,\n\nCordialement,\nAnna\n\nDirectrice des opérations commerciales et du développement durable\n\nTél. 01 23 45 67 89",
    kinds: ["new", "signature"],
  },
  {
    name: "a company's registration in a paragraph of its own",
    text: "Hi,\n\nKind regards,\nAnna\n\nNorthmoor Ltd is registered in England and Wales under number 01234567.\n\nT: +44 20 7946 0810",
    kinds: ["new", "signature"],
  },
  { name: "thanks in a sentence", text: "Thanks\nI will look into it today.", kinds: ["new"] },
  { name: "regards as a verb", text: "Regards the invoice of May, it is paid.", kinds: ["new"] },
  { name: "a journey", text: "From: Utrecht\nTo: Amsterdam\nDate: 3 December\nSee you there.", kinds: ["new"] },
  { name: "a sentence that quotes nothing", text: "On 3 May we met:\nit was fine.", kinds: ["new"] },
  {
    name: "talk of confidence",
    text: "This is confidential, the recipient of the report is Anna and nobody else here.",
    kinds: ["new"],
  },
];
