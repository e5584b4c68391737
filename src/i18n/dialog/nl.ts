import { grouped, oneOrMany } from "../numbers";
import type { DialogTexts } from "./texts";

const people = (count: number) => `${grouped(count, ".")} ${oneOrMany(count, "persoon", "mensen")}`;
const outsiders = (count: number) => `${people(count)} buiten je organisatie`;

export const nl: DialogTexts = {
  intro: "Kijk nog even voordat dit weggaat:",
  press: "Klik op Nakijken; je mail blijft staan.",
  button: "Nakijken",
  more: (count) => `En nog ${oneOrMany(count, "één ding", `${grouped(count, ".")} dingen`)}.`,
  couldNotCheck:
    "Second Look kon deze e-mail niet nakijken. Lees hem zelf nog een keer door: wie krijgt hem, en wat gaat er mee?",
  lines: {
    "attachment-personal-data": { inFile: (data) => `In een bestand staan gegevens van ${people(data.people)}.` },
    "blocked-recipient": { blocked: () => "Naar een van deze adressen stuurt je organisatie geen mail." },
    credentials: {
      alone: () => "Er staat een wachtwoord of code in deze mail.",
      together: () => "Er staat een complete inlog in deze mail.",
      inFile: () => "In een bestand staat een inlog.",
    },
    "document-metadata": {
      told: () => "Aan de eigenschappen van een bestand is te zien waar het vandaan komt.",
      labelled: () => "Een bestand heeft een label dat zegt wie het mag hebben.",
    },
    "empty-subject": { empty: () => "Het onderwerp is nog leeg." },
    "external-recipients": {
      outside: (data) => `Dit gaat naar ${outsiders(data.count)}.`,
      outsideWithData: (data) => `Gegevens van anderen gaan naar ${outsiders(data.count)}.`,
      oneOutside: () => "Dit gaat naar iemand buiten je organisatie.",
      oneOutsideWithData: () => "Gegevens van anderen gaan naar iemand buiten je organisatie.",
    },
    "forgotten-attachment": { announced: () => "De tekst noemt een bestand, maar er zit niets bij." },
    "guessable-password": { guessed: () => "Een bestand heeft een wachtwoord dat iedereen als eerste zou proberen." },
    "locked-attachment": {
      locked: () => "Een bestand is beveiligd.",
      namesReadable: () => "Een bestand is beveiligd.",
      notTried: () => "Een bestand is beveiligd.",
    },
    "password-in-message": {
      opens: () => "Het wachtwoord van een beveiligd bestand staat in deze mail.",
      inFileName: () => "Het wachtwoord van een beveiligd bestand staat in een bestandsnaam.",
      said: () => "Er gaat een beveiligd bestand mee, met een wachtwoord ervoor.",
    },
    "hidden-data": {
      people: (data) => `In een bestand staan verborgen gegevens van ${people(data.people)}.`,
      hidden: () => "In een bestand zit meer dan je ziet, zoals een verborgen blad of opmerkingen.",
    },
    "known-export": { full: () => "Een bestand lijkt een volledige export, met meer erin dan ze nodig hebben." },
    "personal-data": { inText: (data) => `In de tekst staan gegevens van ${people(data.people)}.` },
    "risky-file-type": {
      risky: () => "Een bestand is van een soort die mailsystemen vaak tegenhouden, zoals een programma.",
      disguised: () => "De naam van een bestand verbergt wat voor bestand het is.",
    },
    "secret-key": {
      inText: () => "In deze mail staat een sleutel waarmee een programma inlogt.",
      inFile: () => "In een bestand staat een sleutel waarmee een programma inlogt.",
    },
    "special-category-data": {
      inText: () => "In de tekst staat iets gevoeligs over iemand, zoals gezondheid of geloof.",
      inFile: (data) =>
        `In een bestand staan gevoelige gegevens van ${people(data.people)}, zoals gezondheid of geloof.`,
    },
    "unfilled-placeholder": { unfilled: () => "Er is iets in de tekst nog niet ingevuld." },
    "unprotected-attachment": {
      notLocked: (data) => `Een bestand met gegevens van ${people(data.people)} is niet beveiligd.`,
      looksLocked: (data) => `Een bestand met gegevens van ${people(data.people)} lijkt alleen beveiligd.`,
    },
    "unreadable-attachment": {},
    "unresolved-recipient": { unresolved: () => "Een van de namen heeft nog geen adres." },
    "visible-recipients": { visible: (data) => `Ontvangers zien elkaars adres: ${people(data.count)}.` },
    "weak-protection": {
      weak: () => "Een bestand is zwak beveiligd.",
      weakZip: () => "Een bestand is zwak beveiligd.",
    },
    "wrong-file": {
      named: () => "Een bestand lijkt bedoeld voor iemand die deze mail niet krijgt.",
      begins: () => "Een bestand lijkt bedoeld voor iemand die deze mail niet krijgt.",
      shared: () => "Een bestand lijkt bedoeld voor maar een van de ontvangers.",
    },
  },
  unknown: {
    from: "We konden niet zien wie dit verstuurt.",
    to: "We konden niet iedereen in Aan zien.",
    cc: "We konden niet iedereen in Cc zien.",
    bcc: "We konden niet iedereen in Bcc zien.",
    subject: "We konden het onderwerp niet lezen.",
    body: "We konden de tekst niet lezen.",
    attachments: "We konden niet zien welke bestanden meegaan.",
    attachment: "We konden niet in een bestand kijken.",
    composeType: "We konden niet zien of dit een antwoord is.",
    store: "We konden niet zien wat je al hebt nagekeken.",
    policy: "We konden de instellingen van je organisatie niet lezen.",
    review: "Een deel van de controle is niet afgemaakt.",
  },
  unnamed: "Er is nog één ding om naar te kijken.",
};
