import type { HiddenPlace } from "../../../core/model/file-report";
import type { CardSentences } from "../../catalogue";
import { oneOrMany } from "../../numbers";
import { en as terms } from "../../terms/en";
import { ownWords } from "../own-words";
import { phrasesOf } from "../phrases";
import { isOneSheet, leadingSheet } from "../places";

export const phrases = phrasesOf(terms, {
  oneOrMany,
  separator: ",",
  and: "and",
  person: ["person", "people"],
  otherPlace: ["other place", "other places"],
});
const { people, join, types, places, properties, risks } = phrases;

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

/** The sentences of the cards, by check and message. */
export const cards: CardSentences = {
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
      title: () => "A complete login is in this mail",
      why: () => "The password stands with its user name or web address: whoever sees this mail can get in.",
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
      why: () => "With this kind of lock no passwords are tried, so we do not know whether one in this mail opens it.",
      also: () => "With this kind of lock no passwords are tried, so we do not know whether one in this mail opens it.",
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
};
