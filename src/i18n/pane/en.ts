import type { FileRisk, HiddenPlace, PropertyKind } from "../../core/model/file-report";
import { grouped, oneOrMany } from "../numbers";
import { en as terms } from "../terms/en";
import { ownWords } from "./own-words";
import { isOneSheet, leadingSheet, placeNames } from "./places";
import type { PaneWords } from "./words";

const number = (count: number) => grouped(count, ",");
const people = (count: number) => `${number(count)} ${oneOrMany(count, "person", "people")}`;
const join = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1] ?? ""}`;
const types = (counts: Parameters<PaneWords["cards"]["credentials"]["alone"]["why"]>[0]["types"]) =>
  join(counts.map(({ type, count }) => `${number(count)} ${oneOrMany(count, ...terms.types[type])}`));
const places = (all: readonly HiddenPlace[]) =>
  placeNames(all, {
    ...terms,
    join,
    others: (count) => `${number(count)} ${oneOrMany(count, "other place", "other places")}`,
  });
const properties = (kinds: readonly PropertyKind[]) => join(kinds.map((kind) => terms.properties[kind]));
const risks = (kinds: readonly FileRisk[]) => join(kinds.map((kind) => terms.risks[kind]));
const meantFor = (data: { readonly name: string; readonly other: string }) =>
  `${data.name} seems meant for ${data.other}`;
const lockIt = () =>
  "To lock it in Excel or Word: File, Info, Protect, Encrypt with Password. Other files go into a zip with a password, for instance with 7-Zip and AES-256. Attach the locked file in place of this one, and give the password by phone.";
const alsoMeantFor = (data: { readonly other: string }) => `It seems meant for ${data.other}.`;
const hiddenTitle = (data: { readonly name: string; readonly places: readonly HiddenPlace[] }) => {
  const sheet = leadingSheet(data.places);
  return sheet === undefined ? `${data.name} holds more than it shows` : `A hidden sheet goes along: '${sheet}'`;
};
const inspectDocument = () =>
  "In Excel, Word or PowerPoint you take it out with File, Info, Check for Issues, Inspect Document. Attach the cleaned file in place of this one.";

/** A file that is locked, and how. */
const locked = (data: { readonly name: string; readonly how: string }) =>
  `${data.name} is locked${data.how === "" ? "" : `: ${data.how}`}`;
const otherWay = () =>
  "Take the password out of the mail, and give it by phone or text message. Better still, lock the file again with a new password: this one may be known already.";
const weak = {
  title: (data: { readonly name: string }) => `The lock of ${data.name} is weak`,
  why: () => "It uses an old method: free programs open it within hours.",
  also: () => "Its lock is weak.",
};

export const words: PaneWords = {
  ...terms,
  language: "en",
  number,
  join,
  cards: {
    "attachment-personal-data": {
      inFile: {
        title: (data) => `${data.name} holds data of ${people(data.people)}`,
        why: (data) => `In it: ${types(data.types)}. May everybody who gets this mail have that?`,
        also: (data) => `In it: ${types(data.types)}.`,
      },
    },
    "blocked-recipient": {
      blocked: {
        title: (data) => `${data.address} may not get this`,
        why: () => "Your organisation sends no mail to this address.",
      },
    },
    credentials: {
      alone: {
        title: () => "There is a password or code in this mail",
        why: () => "Whoever sees this mail can use it. It is safer to give it by phone.",
      },
      together: {
        title: () => "There is a password in this mail, with what it opens",
        why: () => "The key and what it opens travel together: whoever sees this mail can get in.",
      },
      inFile: {
        title: (data) => `There is a login in ${data.name}`,
        why: (data) => `In it: ${types(data.types)}. Whoever gets this mail can use it.`,
        also: (data) => `In it: ${types(data.types)}.`,
      },
    },
    "document-metadata": {
      told: {
        title: (data) => `${data.name} tells where it comes from`,
        why: (data) => `In its properties: ${properties(data.properties)}.`,
        also: (data) => `In its properties: ${properties(data.properties)}.`,
        how: inspectDocument,
      },
      labelled: {
        title: (data) => `${data.name} is marked '${data.label}'`,
        why: () => "Is that meant for everybody who gets this mail?",
        also: (data) => `It is marked '${data.label}'.`,
      },
    },
    "empty-subject": {
      empty: { title: () => "The subject is empty", why: () => "With a subject, your mail is easier to find later." },
    },
    "external-recipients": {
      outside: {
        title: (data) => `${people(data.count)} outside your organisation ${oneOrMany(data.count, "gets", "get")} this`,
        why: (data) => `Is this the right ${oneOrMany(data.count, "address", "list of addresses")}?`,
      },
      outsideWithData: {
        title: (data) => `${people(data.count)} outside ${oneOrMany(data.count, "gets", "get")} data of others`,
        why: (data) =>
          `We ask because data of ${people(data.people)} goes along: ${oneOrMany(data.count, "is this the address", "are these the addresses")} you mean?`,
      },
      oneOutside: {
        title: (data) => `${data.address} is outside your organisation`,
        why: () => "Is this the right address?",
      },
      oneOutsideWithData: {
        title: (data) => `${data.address} gets data of others`,
        why: (data) =>
          `It is outside your organisation, and data of ${people(data.people)} goes along. Is it the address you mean?`,
      },
    },
    "forgotten-attachment": {
      announced: {
        title: () => "Did you forget a file?",
        why: () => "The text speaks of a file, but nothing is attached.",
      },
    },
    "guessable-password": {
      guessed: {
        title: (data) => `The password of ${data.name} is easy to guess`,
        why: () => "It opened with a password that anybody would try first. Choose a longer one, and give it by phone.",
        also: () => "Its password is easy to guess.",
      },
    },
    "locked-attachment": {
      locked: {
        title: locked,
        why: () => "Only the password opens it. Give that by phone or text message, not in a mail.",
        also: () => "It is locked.",
      },
      namesReadable: {
        title: locked,
        why: () => "Only the password opens the files in it, but everybody can read their names.",
        also: () => "Only the password opens the files in it, but everybody can read their names.",
      },
      notTried: {
        title: locked,
        why: () => "It is locked in a way that takes too long to try passwords on, so none was tried.",
        also: () => "It is locked in a way that takes too long to try passwords on, so none was tried.",
      },
    },
    "password-in-message": {
      opens: {
        title: () => "The password is in this mail",
        why: (data) => `It opens ${data.name}: lock and key travel together.`,
        how: otherWay,
      },
      inFileName: {
        title: () => "The password is in the name of a file",
        why: (data) => `It opens ${data.name}: lock and key travel together.`,
        how: otherWay,
      },
      said: {
        title: () => "You tell the password of a file in this mail",
        why: (data) => `${data.name} goes along too: lock and key travel together.`,
        how: otherWay,
      },
    },
    "hidden-data": {
      people: {
        title: hiddenTitle,
        why: (data) =>
          isOneSheet(data.places)
            ? `It holds data of ${people(data.people)}; two clicks show it.`
            : `Not seen at first sight: ${places(data.places)}. Data of ${people(data.people)} is in there; a click or two shows it.`,
        also: (data) => `Not seen at first sight: ${places(data.places)}, with data of ${people(data.people)}.`,
        how: inspectDocument,
      },
      hidden: {
        title: hiddenTitle,
        why: (data) =>
          isOneSheet(data.places)
            ? "Two clicks show it. May they have that too?"
            : `Not seen at first sight: ${places(data.places)}. May they have that too?`,
        also: (data) => `Not seen at first sight: ${places(data.places)}.`,
        how: inspectDocument,
      },
    },
    "known-export": {
      full: {
        title: (data) => `${data.name} looks like the full export '${data.known}'`,
        why: ({ advice }) =>
          ownWords(advice, "en", "There is everything in it. A copy with only what they need is safer."),
        also: (data) => `It looks like the full export '${data.known}'.`,
      },
    },
    "personal-data": {
      inText: {
        title: (data) => `The text holds data of ${people(data.people)}`,
        why: (data) => `In it: ${types(data.types)}. May everybody who gets this mail have that?`,
      },
    },
    "risky-file-type": {
      risky: {
        title: (data) => `${data.name} may be stopped on the way`,
        why: (data) =>
          `It is or holds ${risks(data.risks)}. Many mail systems stop such files, because they can carry viruses.`,
        also: (data) => `It is or holds ${risks(data.risks)}, which many mail systems stop.`,
      },
      disguised: {
        title: (data) => `${data.name} looks like another kind of file`,
        why: () => "Its name hides what it really is, as viruses do. Where does it come from?",
        also: () => "Its name hides what kind of file it is.",
      },
    },
    "secret-key": {
      inText: {
        title: () => "There is a key in this mail by which a program logs in",
        why: () => "Whoever has it can get in without a password. It is safer to make a key of their own for them.",
      },
      inFile: {
        title: (data) => `There is a key in ${data.name} by which a program logs in`,
        why: () => "Whoever has it can get in without a password. It is safer to make a key of their own for them.",
        also: (data) => `In it: ${types(data.types)}.`,
      },
    },
    "special-category-data": {
      inText: {
        title: () => "The text tells something sensitive about somebody",
        why: (data) =>
          `In it: ${types(data.types)}. The law guards this most strictly: does everybody who gets this mail need it?`,
      },
      inFile: {
        title: (data) => `${data.name} holds sensitive data of ${people(data.people)}`,
        why: (data) =>
          `In it: ${types(data.types)}. The law guards this most strictly: does everybody who gets this mail need it?`,
        also: (data) => `In it: ${types(data.types)}.`,
      },
    },
    "unfilled-placeholder": {
      unfilled: {
        title: () => "Something was not filled in",
        why: (data) => `Still in the mail: ${join(data.examples)}.`,
      },
    },
    "unprotected-attachment": {
      notLocked: {
        title: (data) => `${data.name} is not locked`,
        why: (data) => `Anyone who gets this mail can read the data of ${people(data.people)}.`,
        also: () => "It is not locked.",
        how: lockIt,
      },
      looksLocked: {
        title: (data) => `${data.name} only looks locked`,
        why: (data) => `Whoever opens it is asked for no password, and can read the data of ${people(data.people)}.`,
        also: () => "It only looks locked: whoever opens it is asked for no password.",
        how: lockIt,
      },
    },
    "unreadable-attachment": {},
    "unresolved-recipient": {
      unresolved: {
        title: (data) => `${data.name} has no address yet`,
        why: () => "Pick the right person in Outlook, or take the name out.",
      },
    },
    "visible-recipients": {
      visible: {
        title: (data) => `${people(data.count)} can see each other's address`,
        why: () => "They are in To or Cc. That can be a data breach.",
      },
    },
    "weak-protection": {
      weak: {
        ...weak,
        how: () =>
          "Save it in today's format (docx, xlsx or pptx) and lock it again: File, Info, Protect, Encrypt with Password.",
      },
      weakZip: { ...weak, how: () => "Make the zip again and choose AES-256 as the method, for instance in 7-Zip." },
    },
    "wrong-file": {
      named: {
        title: meantFor,
        why: () => "Its name says so, but they do not get this mail. Is it the right file?",
        also: alsoMeantFor,
      },
      begins: {
        title: meantFor,
        why: () => "Its first lines name them, but they do not get this mail. Is it the right file?",
        also: alsoMeantFor,
      },
      shared: {
        title: meantFor,
        why: () => "Its name says so, but others get this mail too. May they have it?",
        also: alsoMeantFor,
      },
    },
  },
  ticks: {
    "attachment-personal-data": "They may have it",
    "blocked-recipient": "They may get it",
    credentials: "It may go like this",
    "document-metadata": "They may see it",
    "empty-subject": "Send it without",
    "external-recipients": "Yes, that is right",
    "forgotten-attachment": "No file is needed",
    "guessable-password": "Send as is",
    "locked-attachment": "Seen",
    "password-in-message": "The password may be in it",
    "hidden-data": "They may have it",
    "known-export": "They may have all of it",
    "personal-data": "Correct, keep it",
    "risky-file-type": "They expect this file",
    "secret-key": "They may have this key",
    "special-category-data": "They need it",
    "unfilled-placeholder": "It is meant to be there",
    "unprotected-attachment": "Send as is",
    "unreadable-attachment": "Checked",
    "unresolved-recipient": "The name is right",
    "visible-recipients": "They may see it",
    "weak-protection": "Send as is",
    "wrong-file": "It is the right file",
  },
  unknown: {
    parts: {
      from: { title: "We could not see who sends this", advice: "Look yourself: is it the right account?" },
      to: { title: "We could not see everybody in To", advice: "Go through the list yourself." },
      cc: { title: "We could not see everybody in Cc", advice: "Go through the list yourself." },
      bcc: { title: "We could not see everybody in Bcc", advice: "Go through the list yourself." },
      subject: { title: "We could not read the subject", advice: "Read it once more yourself." },
      body: { title: "We could not read the text", advice: "Read it once more yourself." },
      attachments: {
        title: "We could not see which files go along",
        advice: "Look yourself: are they the right ones?",
      },
      attachment: { title: "We could not look inside a file", advice: "Open it yourself: is it meant for them?" },
      composeType: { title: "We could not see whether this is a reply", advice: "Look yourself who gets it." },
      store: {
        title: "We could not see what you checked before",
        advice: "You may be asked about the same thing again.",
      },
      policy: {
        title: "We could not read your organisation's settings",
        advice: "The standard settings are used. Please tell your helpdesk.",
      },
      review: { title: "A part of the check did not finish", advice: "Read the mail once more yourself." },
    },
    file: {
      title: (name) => `We could not look inside ${name}`,
      advice: "Open it yourself: is everything in it meant for them?",
    },
    reasons: {
      timeout: "It took too long.",
      failed: "Outlook did not hand it over.",
      empty: "Outlook gave an empty file. Perhaps it is still being uploaded.",
      unsupported: "This Outlook cannot do that.",
      offline: "There is no connection.",
      truncated: "Outlook shows only the beginning of so long a list.",
      unresolved: "Outlook does not know the address yet.",
      "too-large": "It is too large to be read here.",
      "too-many-parts": "There are too many files in it.",
      "too-deep": "Files are packed in files in files.",
      damaged: "It is damaged, or not what its name says.",
      locked: "It is locked.",
      picture: "It is a picture, sound or film, without text to read.",
      "picture-of-text": "It may be a picture of text: what it says was not checked.",
      scanned: "Its pages are pictures: the text in them was not checked.",
      archive: "Its files are packed in a way that we cannot open.",
      "no-reader": "We cannot read this kind of file yet.",
      cloud: "It is a link: the file itself is elsewhere.",
      crashed: "Something went wrong on our side.",
    },
    unnamed: {
      title: "There is one more thing to look at",
      why: "Outlook asked about something that this page cannot name. Read the mail once more yourself.",
    },
    tick: "Checked",
  },
  fixes: {
    "remove-recipient": { button: "Take off the list", done: (name) => `${name} is off the list.` },
    "move-to-bcc": {
      button: "Move to Bcc",
      done: (_, count) => `${number(count)} ${oneOrMany(count, "address is", "addresses are")} in Bcc now.`,
    },
    "remove-attachment": { button: "Take the file out", done: (name) => `${name} is out of this mail.` },
  },
  reasons: {
    needed: "They need it and may have it",
    agreed: "We agreed to do it like this",
    asked: "They asked for it themselves",
  },
  groups: { recipients: "Recipients", message: "Text", attachments: "Files", logins: "Logins" },
  card: {
    because: (tick) => `${tick}, because …`,
    reasonsTitle: "Why is that fine?",
    ownReason: "Another reason",
    keep: "Keep it",
    cancel: "Cancel",
    notCorrect: "Found by mistake",
    whyNotCorrect: "What is the mistake?",
    mustBeFixed: "This has to be solved before the mail can leave.",
    changeInMail: "Change it in your mail; this list follows by itself.",
    isNew: "New since you checked",
    goesTo: (receivers) => `Goes to: ${receivers}`,
    colleaguesOnly: "Goes to colleagues only",
    nobodyYet: "Goes to nobody yet",
    inSubject: "In the subject",
    inText: "In the text",
    morePlaces: (count) => `and in ${number(count)} more ${oneOrMany(count, "place", "places")}`,
    show: "Show",
    hide: "Hide",
    showWhat: (title) => `Show what was found: ${title}`,
    cannotShow: "It is not there any more. Looking again.",
    reopen: (title) => `Look again at: ${title}`,
    settled: "Checked",
    settledAsNotCorrect: "Found by mistake, you said",
    settledBecause: (reason) => `Checked: ${reason}`,
    seen: "Seen",
    seenHint: "You have seen this. You can send, or change it first.",
    fixing: "One moment",
    stopping: "Putting it back",
    fixFailed: "That did not work here. Please do it in Outlook itself.",
    undo: "Undo",
    undoFailed: "It could not be put back. Please do it in Outlook itself.",
    notStored: "Outlook could not keep this, and would ask again. Try it once more.",
    levels: { risk: "Look at this", stop: "Has to be solved", unknown: "Could not be checked", info: "Good to know" },
    actions: (title) => `What to do: ${title}`,
  },
  list: {
    people,
    others: (count) => `${number(count)} ${oneOrMany(count, "other", "others")}`,
    showAll: (count) => `Show all ${number(count)}`,
    hideAll: "Hide the list",
    filter: "Search in the list",
    onlyNew: (count) => `Only new ones (${number(count)})`,
    isNew: "new",
    noMatch: "Nobody found",
    shown: (shown, all) => `${number(shown)} of ${number(all)} shown`,
  },
  states: {
    heading: "Before you send",
    progress: (done, all) => `${number(done)} of ${number(all)}`,
    progressSaid: (done, all) => `${number(done)} of ${number(all)} checked`,
    readingMail: "Reading your mail",
    readingFiles: (first, others) =>
      others === 0 ? `Looking into ${first}` : `Looking into ${first} and ${number(others)} more`,
    nothing: "Nothing to check",
    nothingWhy: "Press Send when you are done.",
    lookedAt: "Also looked at",
    andReceivers: (count) => `${number(count)} ${oneOrMany(count, "recipient", "recipients")}`,
    andText: "the text",
    andSubject: "the subject",
    andFiles: (count) => `${number(count)} ${oneOrMany(count, "file", "files")}`,
    fileClean: (name) => `${name}: nothing found`,
    ready: "Ready: press Send",
    readyWhy: "Change something and only that is asked again.",
    trial: "This is a trial: Outlook sends without asking. Here you see what it would ask.",
    storeDown: "Outlook cannot remember your ticks at the moment, so it may ask again when you send.",
    checkingAgain: "Looking at what changed",
    notOutlook: "Open this in Outlook",
    notOutlookWhy:
      "This page is a part of Second Look and works inside Outlook: write an email and press Review this email.",
    readMode: "This mail is already sent",
    readModeWhy:
      "Second Look reads a mail before it leaves, while you write it. In a mail that was sent or received it changes nothing.",
    readModeHow: "Write a new mail and press Review this email to see who gets it and what goes along.",
    crashed: "Something went wrong on our side",
    crashedWhy: "Your mail is untouched, but we could not look at it. Read it once more yourself, or try again.",
    tryAgain: "Try again",
  },
  menu: {
    more: "More",
    lookAgain: "Look again",
    language: "Language",
    howItWorks: "How it works",
    status: "Technical status",
  },
  about: {
    title: "How it works",
    paragraphs: [
      "Second Look reads your mail and its files on this computer before you send. Nothing is passed on to anybody for that.",
      "What you tick is kept with this mail until it is sent, together with short codes that say nothing by themselves.",
      "When you change something afterwards, only what is new or different is asked again.",
      "If a card is a mistake of ours, press Found by mistake. It is not asked again for this mail.",
    ],
    back: "Back",
  },
};
