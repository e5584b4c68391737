import type { HiddenPlace } from "../../../core/model/file-report";
import type { CardSentences } from "../../catalogue";
import { oneOrMany } from "../../numbers";
import { nl as terms } from "../../terms/nl";
import { ownWords } from "../own-words";
import { phrasesOf } from "../phrases";
import { isOneSheet, leadingSheet } from "../places";

export const phrases = phrasesOf(terms, {
  oneOrMany,
  separator: ".",
  and: "en",
  person: ["persoon", "mensen"],
  otherPlace: ["andere plek", "andere plekken"],
});
const { people, join, types, places, properties, risks } = phrases;

const meantFor = (data: { readonly name: string; readonly other: string }) =>
  `${data.name} lijkt bedoeld voor ${data.other}`;
const lockIt = () =>
  "Zo beveilig je het in Excel of Word: Bestand, Info, Beveiligen, Versleutelen met wachtwoord. Andere bestanden kunnen in een zip met wachtwoord, bijvoorbeeld met 7-Zip en AES-256. Voeg het beveiligde bestand bij in plaats van dit, en bel het wachtwoord door.";
const alsoMeantFor = (data: { readonly other: string }) => `Het lijkt bedoeld voor ${data.other}.`;
const hiddenTitle = (data: { readonly name: string; readonly places: readonly HiddenPlace[] }) => {
  const sheet = leadingSheet(data.places);
  return sheet === undefined ? `In ${data.name} zit meer dan je ziet` : `Er gaat een verborgen blad mee: '${sheet}'`;
};
const inspectDocument = () =>
  "In Excel, Word of PowerPoint haal je het eruit met Bestand, Info, Controleren op problemen, Document controleren. Voeg het opgeschoonde bestand bij in plaats van dit.";

/** A file that is locked, and how. */
const locked = (data: { readonly name: string; readonly how: string }) =>
  `${data.name} is beveiligd${data.how === "" ? "" : `: ${data.how}`}`;
const otherWay = () =>
  "Haal het wachtwoord uit de mail en geef het door per telefoon of sms. Nog beter: beveilig het bestand opnieuw met een nieuw wachtwoord, want dit is misschien al bekend.";
const weak = {
  title: (data: { readonly name: string }) => `${data.name} is zwak beveiligd`,
  why: () => "De beveiliging is van een oude soort: gratis programma's openen het binnen een paar uur.",
  also: () => "De beveiliging is zwak.",
};

/** The sentences of the cards, by check and message. */
export const cards: CardSentences = {
  "attachment-personal-data": {
    inFile: {
      title: (data) => `In ${data.name} staan gegevens van ${people(data.people)}`,
      why: (data) => `Daarin: ${types(data.types)}. Mag iedereen die deze mail krijgt dat hebben?`,
      also: (data) => `Daarin: ${types(data.types)}.`,
    },
  },
  "blocked-recipient": {
    blocked: {
      title: (data) => `${data.address} mag dit niet krijgen`,
      why: () => "Je organisatie stuurt geen mail naar dit adres.",
    },
  },
  credentials: {
    alone: {
      title: () => "Er staat een wachtwoord of code in deze mail",
      why: () => "Wie deze mail ziet, kan het gebruiken. Doorbellen is veiliger.",
    },
    together: {
      title: () => "Er staat een complete inlog in deze mail",
      why: () => "Het wachtwoord staat bij de gebruikersnaam of het webadres: wie deze mail ziet, kan naar binnen.",
    },
    inFile: {
      title: (data) => `In ${data.name} staat een inlog`,
      why: (data) => `Daarin: ${types(data.types)}. Wie deze mail krijgt, kan het gebruiken.`,
      also: (data) => `Daarin: ${types(data.types)}.`,
    },
  },
  "document-metadata": {
    told: {
      title: (data) => `Aan ${data.name} is te zien waar het vandaan komt`,
      why: (data) => `In de eigenschappen: ${properties(data.properties)}.`,
      also: (data) => `In de eigenschappen: ${properties(data.properties)}.`,
      how: inspectDocument,
    },
    labelled: {
      title: (data) => `${data.name} heeft het label '${data.label}'`,
      why: () => "Is dat bedoeld voor iedereen die deze mail krijgt?",
      also: (data) => `Het heeft het label '${data.label}'.`,
    },
  },
  "empty-subject": {
    empty: { title: () => "Het onderwerp is leeg", why: () => "Met een onderwerp is je mail terug te vinden." },
  },
  "external-recipients": {
    outside: {
      title: (data) => `${people(data.count)} buiten je organisatie ${oneOrMany(data.count, "krijgt", "krijgen")} dit`,
      why: (data) => `${oneOrMany(data.count, "Klopt dit adres", "Kloppen deze adressen")}?`,
    },
    outsideWithData: {
      title: (data) =>
        `${people(data.count)} buiten ${oneOrMany(data.count, "krijgt", "krijgen")} gegevens van anderen`,
      why: (data) =>
        `We vragen het omdat er gegevens van ${people(data.people)} meegaan: ${oneOrMany(data.count, "is dit het adres dat", "zijn dit de adressen die")} je bedoelt?`,
    },
    oneOutside: {
      title: (data) => `${data.address} is van buiten je organisatie`,
      why: () => "Klopt dit adres?",
    },
    oneOutsideWithData: {
      title: (data) => `${data.address} krijgt gegevens van anderen`,
      why: (data) =>
        `Dit adres is van buiten je organisatie, en er gaan gegevens van ${people(data.people)} mee. Is dit het adres dat je bedoelt?`,
    },
  },
  "forgotten-attachment": {
    announced: {
      title: () => "Een bestand vergeten?",
      why: () => "De tekst noemt een bestand, maar er zit niets bij.",
    },
  },
  "guessable-password": {
    guessed: {
      title: (data) => `Het wachtwoord van ${data.name} is makkelijk te raden`,
      why: () =>
        "Het ging open met een wachtwoord dat iedereen als eerste probeert. Kies een langer wachtwoord en bel het door.",
      also: () => "Het wachtwoord is makkelijk te raden.",
    },
  },
  "locked-attachment": {
    locked: {
      title: locked,
      why: () => "Alleen het wachtwoord opent het. Geef dat door per telefoon of sms, niet in een mail.",
      also: () => "Het is beveiligd.",
    },
    namesReadable: {
      title: locked,
      why: () => "Alleen het wachtwoord opent de bestanden erin, maar iedereen kan hun namen lezen.",
      also: () => "Alleen het wachtwoord opent de bestanden erin, maar iedereen kan hun namen lezen.",
    },
    notTried: {
      title: locked,
      why: () =>
        "Bij dit soort beveiliging proberen we geen wachtwoorden; of er een in deze mail past, weten we dus niet.",
      also: () =>
        "Bij dit soort beveiliging proberen we geen wachtwoorden; of er een in deze mail past, weten we dus niet.",
    },
  },
  "password-in-message": {
    opens: {
      title: () => "Het wachtwoord staat in deze mail",
      why: (data) => `Het opent ${data.name}: slot en sleutel reizen samen.`,
      how: otherWay,
    },
    inFileName: {
      title: () => "Het wachtwoord staat in een bestandsnaam",
      why: (data) => `Het opent ${data.name}: slot en sleutel reizen samen.`,
      how: otherWay,
    },
    said: {
      title: () => "Je noemt het wachtwoord van een bestand in deze mail",
      why: (data) => `${data.name} gaat ook mee: slot en sleutel reizen samen.`,
      how: otherWay,
    },
  },
  "hidden-data": {
    people: {
      title: hiddenTitle,
      why: (data) =>
        isOneSheet(data.places)
          ? `Er staan gegevens van ${people(data.people)} op; met twee klikken is het te zien.`
          : `Niet meteen te zien: ${places(data.places)}. Daarin staan gegevens van ${people(data.people)}; met een paar klikken komen ze tevoorschijn.`,
      also: (data) => `Niet meteen te zien: ${places(data.places)}, met gegevens van ${people(data.people)}.`,
      how: inspectDocument,
    },
    hidden: {
      title: hiddenTitle,
      why: (data) =>
        isOneSheet(data.places)
          ? "Met twee klikken is het te zien. Mogen ze dat ook hebben?"
          : `Niet meteen te zien: ${places(data.places)}. Mogen ze dat ook hebben?`,
      also: (data) => `Niet meteen te zien: ${places(data.places)}.`,
      how: inspectDocument,
    },
  },
  "known-export": {
    full: {
      title: (data) => `${data.name} lijkt de volledige export '${data.known}'`,
      why: ({ advice }) =>
        ownWords(advice, "nl", "Daar staat alles in. Een kopie met alleen wat ze nodig hebben is veiliger."),
      also: (data) => `Het lijkt de volledige export '${data.known}'.`,
    },
  },
  "personal-data": {
    inText: {
      title: (data) => `In de tekst staan gegevens van ${people(data.people)}`,
      why: (data) => `Daarin: ${types(data.types)}. Mag iedereen die deze mail krijgt dat hebben?`,
    },
  },
  "risky-file-type": {
    risky: {
      title: (data) => `${data.name} kan onderweg worden tegengehouden`,
      why: (data) =>
        `Dit is of bevat ${risks(data.risks)}. Veel mailsystemen houden zulke bestanden tegen, omdat er virussen in kunnen zitten.`,
      also: (data) => `Dit is of bevat ${risks(data.risks)}; veel mailsystemen houden dat tegen.`,
    },
    disguised: {
      title: (data) => `${data.name} lijkt een ander soort bestand`,
      why: () => "De naam verbergt wat het echt is, zoals virussen doen. Waar komt het vandaan?",
      also: () => "De naam verbergt wat voor bestand het is.",
    },
  },
  "secret-key": {
    inText: {
      title: () => "In deze mail staat een sleutel waarmee een programma inlogt",
      why: () => "Wie hem heeft, komt binnen zonder wachtwoord. Een eigen sleutel voor de ander is veiliger.",
    },
    inFile: {
      title: (data) => `In ${data.name} staat een sleutel waarmee een programma inlogt`,
      why: () => "Wie hem heeft, komt binnen zonder wachtwoord. Een eigen sleutel voor de ander is veiliger.",
      also: (data) => `Daarin: ${types(data.types)}.`,
    },
  },
  "special-category-data": {
    inText: {
      title: () => "In de tekst staat iets gevoeligs over iemand",
      why: (data) =>
        `Daarin: ${types(data.types)}. De wet beschermt dit het strengst: heeft iedereen die deze mail krijgt het nodig?`,
    },
    inFile: {
      title: (data) => `In ${data.name} staan gevoelige gegevens van ${people(data.people)}`,
      why: (data) =>
        `Daarin: ${types(data.types)}. De wet beschermt dit het strengst: heeft iedereen die deze mail krijgt het nodig?`,
      also: (data) => `Daarin: ${types(data.types)}.`,
    },
  },
  "unfilled-placeholder": {
    unfilled: {
      title: () => "Er is iets niet ingevuld",
      why: (data) => `Dit staat nog in de mail: ${join(data.examples)}.`,
    },
  },
  "unprotected-attachment": {
    notLocked: {
      title: (data) => `${data.name} is niet beveiligd`,
      why: (data) => `Wie deze mail krijgt, kan de gegevens van ${people(data.people)} lezen.`,
      also: () => "Het bestand is niet beveiligd.",
      how: lockIt,
    },
    looksLocked: {
      title: (data) => `${data.name} lijkt alleen beveiligd`,
      why: (data) =>
        `Wie het opent, hoeft geen wachtwoord te geven en kan de gegevens van ${people(data.people)} lezen.`,
      also: () => "Het lijkt alleen beveiligd: wie het opent, hoeft geen wachtwoord te geven.",
      how: lockIt,
    },
  },
  "unreadable-attachment": {},
  "unresolved-recipient": {
    unresolved: {
      title: (data) => `${data.name} heeft nog geen adres`,
      why: () => "Kies in Outlook de juiste persoon, of haal de naam weg.",
    },
  },
  "visible-recipients": {
    visible: {
      title: (data) => `${people(data.count)} zien elkaars adres`,
      why: () => "Ze staan in Aan of Cc. Dat kan een datalek zijn.",
    },
  },
  "weak-protection": {
    weak: {
      ...weak,
      how: () =>
        "Bewaar het in de huidige vorm (docx, xlsx of pptx) en beveilig het opnieuw: Bestand, Info, Beveiligen, Versleutelen met wachtwoord.",
    },
    weakZip: { ...weak, how: () => "Maak de zip opnieuw en kies AES-256 als methode, bijvoorbeeld in 7-Zip." },
  },
  "wrong-file": {
    named: {
      title: meantFor,
      why: () => "Dat zegt de naam, maar zij krijgen deze mail niet. Is dit het juiste bestand?",
      also: alsoMeantFor,
    },
    begins: {
      title: meantFor,
      why: () => "De eerste regels noemen hen, maar zij krijgen deze mail niet. Is dit het juiste bestand?",
      also: alsoMeantFor,
    },
    shared: {
      title: meantFor,
      why: () => "Dat zegt de naam, maar ook anderen krijgen deze mail. Mogen zij het hebben?",
      also: alsoMeantFor,
    },
  },
};
