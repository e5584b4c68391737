import { grouped, oneOrMany } from "../numbers";
import type { DialogTexts } from "./texts";

const people = (count: number) => `${grouped(count, ",")} ${oneOrMany(count, "person", "people")}`;

export const en: DialogTexts = {
  intro: "One more look before this leaves:",
  press: "Press Review; your mail stays here.",
  button: "Review",
  more: (count) => `And ${oneOrMany(count, "one more thing", `${grouped(count, ",")} more`)}.`,
  couldNotCheck:
    "Second Look could not check this email. Please read it once more yourself: who gets it, and what goes along?",
  lines: {
    "attachment-personal-data": { inFile: (data) => `A file holds data of ${people(data.people)}.` },
    "blocked-recipient": { blocked: () => "Your organisation sends no mail to one of these addresses." },
    credentials: {
      alone: () => "There is a password or code in this mail.",
      together: () => "A complete login is in this mail.",
      inFile: () => "A file holds a login.",
    },
    "document-metadata": {
      told: () => "The properties of a file tell where it comes from.",
      labelled: () => "A file has a label that says who may have it.",
    },
    "empty-subject": { empty: () => "The subject is still empty." },
    "external-recipients": {
      outside: (data) => `This goes to ${people(data.count)} outside your organisation.`,
      outsideWithData: (data) => `Data of others goes to ${people(data.count)} outside your organisation.`,
      oneOutside: () => "This goes to somebody outside your organisation.",
      oneOutsideWithData: () => "Data of others goes to somebody outside your organisation.",
    },
    "forgotten-attachment": { announced: () => "The text speaks of a file, but nothing is attached." },
    "guessable-password": { guessed: () => "A file is locked with a password that anybody would try first." },
    "locked-attachment": {
      locked: () => "A file is locked.",
      namesReadable: () => "A file is locked.",
      notTried: () => "A file is locked.",
    },
    "password-in-message": {
      opens: () => "The password of a locked file is in this mail.",
      inFileName: () => "The password of a locked file is in the name of a file.",
      said: () => "A locked file and a password for it are in this mail.",
    },
    "hidden-data": {
      people: (data) => `A file holds hidden data of ${people(data.people)}.`,
      hidden: () => "A file holds more than it shows, such as a hidden sheet or comments.",
    },
    "known-export": { full: () => "A file looks like a full export, with more in it than they may need." },
    "personal-data": { inText: (data) => `The text holds data of ${people(data.people)}.` },
    "risky-file-type": {
      risky: () => "A file is of a kind that many mail systems stop, such as a program.",
      disguised: () => "The name of a file hides what kind of file it is.",
    },
    "secret-key": {
      inText: () => "There is a key in this mail by which a program logs in.",
      inFile: () => "A file holds a key by which a program logs in.",
    },
    "special-category-data": {
      inText: () => "The text tells something sensitive about somebody, such as health or religion.",
      inFile: (data) => `A file tells sensitive things about ${people(data.people)}, such as health or religion.`,
    },
    "unfilled-placeholder": { unfilled: () => "A blank in the text was not filled in." },
    "unprotected-attachment": {
      notLocked: (data) => `A file with data of ${people(data.people)} is not locked.`,
      looksLocked: (data) => `A file with data of ${people(data.people)} only looks locked.`,
    },
    "unreadable-attachment": {},
    "unresolved-recipient": { unresolved: () => "One of the names has no address yet." },
    "visible-recipients": { visible: (data) => `Recipients can see each other's address: ${people(data.count)}.` },
    "weak-protection": {
      weak: () => "A file has a lock that is easy to break.",
      weakZip: () => "A file has a lock that is easy to break.",
    },
    "wrong-file": {
      named: () => "A file seems meant for somebody who does not get this mail.",
      begins: () => "A file seems meant for somebody who does not get this mail.",
      shared: () => "A file seems meant for only one of those who get this mail.",
    },
  },
  unknown: {
    from: "We could not see who sends this.",
    to: "We could not see everybody in To.",
    cc: "We could not see everybody in Cc.",
    bcc: "We could not see everybody in Bcc.",
    subject: "We could not read the subject.",
    body: "We could not read the text.",
    attachments: "We could not see which files go along.",
    attachment: "We could not look inside a file.",
    composeType: "We could not see whether this is a reply.",
    store: "We could not see what you checked before.",
    policy: "We could not read the settings of your organisation.",
    review: "A part of the check did not finish.",
  },
  unnamed: "There is one more thing to look at.",
};
