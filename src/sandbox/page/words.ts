import type { DialogButton } from "../host/send-mode";

/** Every text of the page around the pane. */
export interface PageWords {
  readonly title: string;
  readonly tagline: string;
  readonly drafts: string;
  readonly openMail: string;
  readonly openMailHint: string;
  readonly cannotOpen: string;
  readonly dropHere: string;
  readonly send: string;
  readonly attach: string;
  readonly readMode: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly required: string;
  readonly optional: string;
  readonly subject: string;
  readonly body: string;
  readonly addPeople: string;
  readonly attachments: string;
  readonly remove: (name: string) => string;
  readonly checking: string;
  readonly notSent: string;
  readonly sent: { readonly allowed: string; readonly anyway: string; readonly unchecked: string };
  readonly sentTitle: string;
  readonly outboxTitle: string;
  readonly outbox: string;
  readonly editAgain: string;
  readonly unsupported: (version: string) => string;
  readonly refused: string;
  readonly buttons: Readonly<Record<DialogButton, string>>;
  readonly dialogs: {
    readonly review: string;
    readonly slow: string;
    readonly timeout: string;
    readonly unavailable: string;
    readonly connectionLost: string;
    readonly offline: string;
  };
  readonly closePane: string;
  readonly paneWidth: string;
  readonly hint: { readonly label: string; readonly steps: readonly [string, string, string]; readonly close: string };
  readonly details: {
    readonly show: string;
    readonly hide: string;
    readonly events: string;
    readonly wire: string;
    readonly switches: string;
    readonly clear: string;
    readonly empty: string;
    readonly running: (count: number) => string;
    readonly columns: {
      readonly time: string;
      readonly what: string;
      readonly page: string;
      readonly took: string;
      readonly sent: string;
      readonly answered: string;
    };
  };
  readonly switches: {
    readonly outlook: string;
    readonly faults: string;
    readonly language: string;
    readonly theme: string;
    readonly sendMode: string;
    readonly mailboxVersion: string;
    readonly profile: string;
    readonly attachmentContent: string;
    readonly sessionStore: string;
    readonly handler: string;
    readonly connection: string;
    readonly failingMethod: string;
    readonly silentMethod: string;
    readonly none: string;
    /** By the value of the setting. */
    readonly values: Readonly<Record<string, string>>;
  };
}

const en: PageWords = {
  title: "Second Look sandbox",
  tagline: "An Outlook to try things in. Nothing is really sent.",
  drafts: "Try a draft",
  openMail: "Open your own mail",
  openMailHint: "Or drop an .eml file anywhere. It stays in this browser.",
  cannotOpen: "This file cannot be opened as a mail.",
  dropHere: "Drop a mail to open it, other files to attach them",
  send: "Send",
  attach: "Attach",
  readMode: "You are reading a mail that was sent.",
  from: "From",
  to: "To",
  cc: "Cc",
  bcc: "Bcc",
  required: "Required",
  optional: "Optional",
  subject: "Add a subject",
  body: "Message",
  addPeople: "Add people",
  attachments: "Attachments",
  remove: (name) => `Remove ${name}`,
  checking: "Checking before it leaves",
  notSent: "Not sent. Your mail is still here.",
  sent: {
    allowed: "Second Look had nothing left to ask.",
    anyway: "You chose to send it as it is.",
    unchecked: "This Outlook did not run Second Look.",
  },
  sentTitle: "Sent",
  outboxTitle: "In the outbox",
  outbox: "It leaves as soon as there is a connection, without a review.",
  editAgain: "Take it back and edit again",
  unsupported: (version) => `Outlook with Mailbox ${version} is too old for Second Look: mail leaves unchecked.`,
  refused: "Outlook refused this file: all attachments together may be 25 MB.",
  buttons: { takeAction: "Take Action", sendAnyway: "Send Anyway", dontSend: "Don't Send", tryLater: "Try Later" },
  dialogs: {
    review: "Second Look is preventing this email from being sent.",
    slow: "Second Look takes longer than expected to check your mail.",
    timeout: "Second Look did not answer. Your mail was not sent.",
    unavailable: "Second Look cannot be reached at the moment, so your mail was not checked.",
    connectionLost: "The connection broke while your mail was being checked.",
    offline: "You are working offline. Your mail can be sent when you are online again.",
  },
  closePane: "Close",
  paneWidth: "Width of the pane",
  hint: {
    label: "How it works",
    steps: ["Press Send", "Outlook asks: press Review", "Settle what is open, press Send again"],
    close: "Got it",
  },
  details: {
    show: "Show what happens inside",
    hide: "Hide",
    events: "Events",
    wire: "On the wire",
    switches: "Switches",
    clear: "Clear",
    empty: "Nothing yet",
    running: (count) => (count === 1 ? "1 event at work" : `${count} events at work`),
    columns: { time: "Time", what: "What", page: "Page", took: "Took", sent: "Sent", answered: "Answered" },
  },
  switches: {
    outlook: "Outlook",
    faults: "What goes wrong",
    language: "Language",
    theme: "Theme",
    sendMode: "Send mode",
    mailboxVersion: "Mailbox version",
    profile: "Profile",
    attachmentContent: "Reading attachments",
    sessionStore: "Session store",
    handler: "Send handler",
    connection: "Connection",
    failingMethod: "Method that fails",
    silentMethod: "Method that never answers",
    none: "None",
    values: {
      manifest: "As in the manifest",
      promptUser: "Prompt user",
      softBlock: "Soft block",
      block: "Block",
      light: "Light",
      dark: "Dark",
      contrast: "High contrast",
      balanced: "Balanced",
      strict: "Strict",
      normal: "Works",
      slow: "Slow",
      empty: "Gives nothing",
      failing: "Fails",
      full: "Full",
      unavailable: "Not available",
      silent: "Never answers",
      online: "Online",
      offline: "Working offline",
      lost: "Breaks after Send",
    },
  },
};

const nl: PageWords = {
  title: "Second Look-zandbak",
  tagline: "Een Outlook om in te proberen. Er wordt niets echt verstuurd.",
  drafts: "Probeer een concept",
  openMail: "Open je eigen mail",
  openMailHint: "Of sleep een .eml-bestand hierheen. Het blijft in deze browser.",
  cannotOpen: "Dit bestand kan niet als mail worden geopend.",
  dropHere: "Laat een mail los om hem te openen, andere bestanden om ze bij te voegen",
  send: "Verzenden",
  attach: "Bijvoegen",
  readMode: "Je leest een mail die al is verstuurd.",
  from: "Van",
  to: "Aan",
  cc: "Cc",
  bcc: "Bcc",
  required: "Verplicht",
  optional: "Optioneel",
  subject: "Onderwerp toevoegen",
  body: "Bericht",
  addPeople: "Mensen toevoegen",
  attachments: "Bijlagen",
  remove: (name) => `${name} verwijderen`,
  checking: "Nakijken voordat hij weggaat",
  notSent: "Niet verstuurd. Je mail staat er nog.",
  sent: {
    allowed: "Second Look had niets meer te vragen.",
    anyway: "Je koos ervoor om hem zo te versturen.",
    unchecked: "Deze Outlook draait Second Look niet.",
  },
  sentTitle: "Verstuurd",
  outboxTitle: "In het postvak UIT",
  outbox: "Hij vertrekt zodra er verbinding is, zonder dat hij is nagekeken.",
  editAgain: "Haal hem terug en bewerk hem weer",
  unsupported: (version) => `Outlook met Mailbox ${version} is te oud voor Second Look: mail vertrekt ongezien.`,
  refused: "Outlook weigert dit bestand: alle bijlagen samen mogen 25 MB zijn.",
  buttons: {
    takeAction: "Actie ondernemen",
    sendAnyway: "Toch verzenden",
    dontSend: "Niet verzenden",
    tryLater: "Later proberen",
  },
  dialogs: {
    review: "Second Look houdt deze e-mail tegen.",
    slow: "Second Look doet er langer over dan verwacht om je mail na te kijken.",
    timeout: "Second Look gaf geen antwoord. Je mail is niet verstuurd.",
    unavailable: "Second Look is nu niet bereikbaar, dus je mail is niet nagekeken.",
    connectionLost: "De verbinding viel weg terwijl je mail werd nagekeken.",
    offline: "Je werkt offline. Je mail kan weg als je weer online bent.",
  },
  closePane: "Sluiten",
  paneWidth: "Breedte van het deelvenster",
  hint: {
    label: "Zo werkt het",
    steps: ["Klik op Verzenden", "Outlook vraagt: klik op Nakijken", "Rond af wat open staat, klik weer op Verzenden"],
    close: "Begrepen",
  },
  details: {
    show: "Laat zien wat er binnenin gebeurt",
    hide: "Verbergen",
    events: "Gebeurtenissen",
    wire: "Over de lijn",
    switches: "Schakelaars",
    clear: "Wissen",
    empty: "Nog niets",
    running: (count) => (count === 1 ? "1 gebeurtenis bezig" : `${count} gebeurtenissen bezig`),
    columns: { time: "Tijd", what: "Wat", page: "Pagina", took: "Duur", sent: "Verzonden", answered: "Antwoord" },
  },
  switches: {
    outlook: "Outlook",
    faults: "Wat er misgaat",
    language: "Taal",
    theme: "Thema",
    sendMode: "Verzendmodus",
    mailboxVersion: "Mailbox-versie",
    profile: "Profiel",
    attachmentContent: "Bijlagen lezen",
    sessionStore: "Sessieopslag",
    handler: "Verzendcontrole",
    connection: "Verbinding",
    failingMethod: "Methode die mislukt",
    silentMethod: "Methode die nooit antwoordt",
    none: "Geen",
    values: {
      manifest: "Zoals in het manifest",
      promptUser: "Gebruiker vragen",
      softBlock: "Zacht blokkeren",
      block: "Blokkeren",
      light: "Licht",
      dark: "Donker",
      contrast: "Hoog contrast",
      balanced: "Gebalanceerd",
      strict: "Streng",
      normal: "Werkt",
      slow: "Traag",
      empty: "Geeft niets",
      failing: "Mislukt",
      full: "Vol",
      unavailable: "Niet beschikbaar",
      silent: "Antwoordt nooit",
      online: "Online",
      offline: "Werkt offline",
      lost: "Valt weg na Verzenden",
    },
  },
};

/** The page speaks Dutch in a Dutch Outlook and English in any other. */
export function wordsFor(locale: string): PageWords {
  return locale.startsWith("nl") ? nl : en;
}
