import type { FileRisk, HiddenPlace, PropertyKind } from "../../core/model/file-report";
import { grouped, oneOrMany } from "../numbers";
import { nl as terms } from "../terms/nl";
import { ownWords } from "./own-words";
import { isOneSheet, leadingSheet, placeNames } from "./places";
import type { PaneWords } from "./words";

const number = (count: number) => grouped(count, ".");
const people = (count: number) => `${number(count)} ${oneOrMany(count, "persoon", "mensen")}`;
const join = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} en ${parts[parts.length - 1] ?? ""}`;
const types = (counts: Parameters<PaneWords["cards"]["credentials"]["alone"]["why"]>[0]["types"]) =>
  join(counts.map(({ type, count }) => `${number(count)} ${oneOrMany(count, ...terms.types[type])}`));
const places = (all: readonly HiddenPlace[]) =>
  placeNames(all, {
    ...terms,
    join,
    others: (count) => `${number(count)} ${oneOrMany(count, "andere plek", "andere plekken")}`,
  });
const properties = (kinds: readonly PropertyKind[]) => join(kinds.map((kind) => terms.properties[kind]));
const risks = (kinds: readonly FileRisk[]) => join(kinds.map((kind) => terms.risks[kind]));
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

export const words: PaneWords = {
  ...terms,
  language: "nl",
  number,
  join,
  cards: {
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
        title: () => "Er staat een wachtwoord in deze mail, met wat het opent",
        why: () => "De sleutel reist samen met het slot: wie deze mail ziet, kan naar binnen.",
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
        title: (data) =>
          `${people(data.count)} buiten je organisatie ${oneOrMany(data.count, "krijgt", "krijgen")} dit`,
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
        why: () => "Een wachtwoord proberen duurt bij deze beveiliging te lang, dus we hebben er geen geprobeerd.",
        also: () => "Een wachtwoord proberen duurt bij deze beveiliging te lang, dus we hebben er geen geprobeerd.",
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
  },
  ticks: {
    "attachment-personal-data": "Ze mogen het hebben",
    "blocked-recipient": "Ze mogen het krijgen",
    credentials: "Het mag zo weg",
    "document-metadata": "Ze mogen het zien",
    "empty-subject": "Zonder onderwerp versturen",
    "external-recipients": "Ja, dat klopt",
    "forgotten-attachment": "Er hoeft niets bij",
    "guessable-password": "Zo versturen",
    "locked-attachment": "Gezien",
    "password-in-message": "Het wachtwoord mag erin",
    "hidden-data": "Ze mogen het hebben",
    "known-export": "Ze mogen alles hebben",
    "personal-data": "Klopt, laat staan",
    "risky-file-type": "Ze verwachten dit bestand",
    "secret-key": "Ze mogen deze sleutel hebben",
    "special-category-data": "Ze hebben het nodig",
    "unfilled-placeholder": "Dat hoort er zo te staan",
    "unprotected-attachment": "Zo versturen",
    "unreadable-attachment": "Bekeken",
    "unresolved-recipient": "De naam klopt",
    "visible-recipients": "Ze mogen het zien",
    "weak-protection": "Zo versturen",
    "wrong-file": "Dit is het juiste bestand",
  },
  unknown: {
    parts: {
      from: { title: "We konden niet zien wie dit verstuurt", advice: "Kijk zelf: is het het juiste account?" },
      to: { title: "We konden niet iedereen in Aan zien", advice: "Loop de lijst zelf na." },
      cc: { title: "We konden niet iedereen in Cc zien", advice: "Loop de lijst zelf na." },
      bcc: { title: "We konden niet iedereen in Bcc zien", advice: "Loop de lijst zelf na." },
      subject: { title: "We konden het onderwerp niet lezen", advice: "Lees het zelf nog een keer." },
      body: { title: "We konden de tekst niet lezen", advice: "Lees hem zelf nog een keer." },
      attachments: {
        title: "We konden niet zien welke bestanden meegaan",
        advice: "Kijk zelf: zijn het de juiste?",
      },
      attachment: {
        title: "We konden niet in een bestand kijken",
        advice: "Open het zelf: is het voor hen bedoeld?",
      },
      composeType: { title: "We konden niet zien of dit een antwoord is", advice: "Kijk zelf wie het krijgt." },
      store: {
        title: "We konden niet zien wat je al hebt nagekeken",
        advice: "Misschien krijg je dezelfde vraag nog eens.",
      },
      policy: {
        title: "We konden de instellingen van je organisatie niet lezen",
        advice: "De standaardinstellingen gelden nu. Laat het je helpdesk weten.",
      },
      review: { title: "Een deel van de controle is niet afgemaakt", advice: "Lees de mail zelf nog een keer door." },
    },
    file: {
      title: (name) => `We konden niet in ${name} kijken`,
      advice: "Open het zelf: is alles erin voor hen bedoeld?",
    },
    reasons: {
      timeout: "Het duurde te lang.",
      failed: "Outlook gaf het niet door.",
      empty: "Outlook gaf een leeg bestand. Misschien wordt het nog geüpload.",
      unsupported: "Deze Outlook kan dat niet.",
      offline: "Er is geen verbinding.",
      truncated: "Outlook toont alleen het begin van zo'n lange lijst.",
      unresolved: "Outlook kent het adres nog niet.",
      "too-large": "Het is te groot om hier te lezen.",
      "too-many-parts": "Er zitten te veel bestanden in.",
      "too-deep": "Het zijn bestanden in bestanden in bestanden.",
      damaged: "Het is beschadigd, of iets anders dan de naam zegt.",
      locked: "Het is beveiligd.",
      picture: "Het is een plaatje, geluid of film, zonder tekst om te lezen.",
      "picture-of-text": "Het kan een plaatje van tekst zijn: wat erin staat is niet nagekeken.",
      scanned: "De pagina's zijn plaatjes: de tekst erin is niet nagekeken.",
      archive: "De bestanden erin zijn ingepakt op een manier die we niet kunnen openen.",
      "no-reader": "Dit soort bestand kunnen we nog niet lezen.",
      cloud: "Het is een link: het bestand zelf staat ergens anders.",
      crashed: "Er ging bij ons iets mis.",
    },
    unnamed: {
      title: "Er is nog één ding om naar te kijken",
      why: "Outlook vroeg naar iets dat deze pagina niet kan benoemen. Lees de mail zelf nog een keer door.",
    },
    tick: "Bekeken",
  },
  fixes: {
    "remove-recipient": { button: "Van de lijst halen", done: (name) => `${name} is van de lijst.` },
    "move-to-bcc": {
      button: "Naar Bcc verplaatsen",
      done: (_, count) => `${number(count)} ${oneOrMany(count, "adres staat", "adressen staan")} nu in Bcc.`,
    },
    "remove-attachment": { button: "Bestand eruit halen", done: (name) => `${name} is uit deze mail.` },
  },
  reasons: {
    needed: "Ze hebben het nodig en mogen het hebben",
    agreed: "Zo is het afgesproken",
    asked: "Ze hebben er zelf om gevraagd",
  },
  groups: { recipients: "Ontvangers", message: "Tekst", attachments: "Bestanden", logins: "Inloggegevens" },
  card: {
    because: (tick) => `${tick}, want …`,
    reasonsTitle: "Waarom is dat goed?",
    ownReason: "Een andere reden",
    keep: "Zo laten",
    cancel: "Annuleren",
    notCorrect: "Onterecht gevonden",
    whyNotCorrect: "Wat is er onterecht?",
    mustBeFixed: "Dit moet eerst opgelost zijn voordat de mail weg kan.",
    changeInMail: "Verander het in je mail; deze lijst past zich vanzelf aan.",
    isNew: "Nieuw sinds je keek",
    goesTo: (receivers) => `Gaat naar: ${receivers}`,
    colleaguesOnly: "Gaat alleen naar collega's",
    nobodyYet: "Gaat nog naar niemand",
    inSubject: "In het onderwerp",
    inText: "In de tekst",
    morePlaces: (count) => `en op nog ${number(count)} ${oneOrMany(count, "plek", "plekken")}`,
    show: "Tonen",
    hide: "Verbergen",
    showWhat: (title) => `Tonen wat er gevonden is: ${title}`,
    cannotShow: "Het staat er niet meer. We kijken opnieuw.",
    reopen: (title) => `Opnieuw kijken naar: ${title}`,
    settled: "Bekeken",
    settledAsNotCorrect: "Onterecht gevonden, zei je",
    settledBecause: (reason) => `Bekeken: ${reason}`,
    seen: "Gezien",
    seenHint: "Dit heb je gezien. Je kunt verzenden, of het eerst aanpassen.",
    fixing: "Een ogenblik",
    stopping: "We zetten het terug",
    fixFailed: "Dat lukte hier niet. Doe het in Outlook zelf.",
    undo: "Ongedaan maken",
    undoFailed: "Terugzetten lukte niet. Doe het in Outlook zelf.",
    notStored: "Outlook kon dit niet bewaren en zou het weer vragen. Probeer het nog eens.",
    levels: {
      risk: "Kijk hiernaar",
      stop: "Moet opgelost worden",
      unknown: "Kon niet bekeken worden",
      info: "Goed om te weten",
    },
    actions: (title) => `Wat je kunt doen: ${title}`,
  },
  list: {
    people,
    others: (count) => `nog ${number(count)}`,
    showAll: (count) => `Alle ${number(count)} tonen`,
    hideAll: "Lijst verbergen",
    filter: "Zoeken in de lijst",
    onlyNew: (count) => `Alleen nieuwe (${number(count)})`,
    isNew: "nieuw",
    noMatch: "Niemand gevonden",
    shown: (shown, all) => `${number(shown)} van ${number(all)} getoond`,
  },
  states: {
    heading: "Voordat je verstuurt",
    progress: (done, all) => `${number(done)} van ${number(all)}`,
    progressSaid: (done, all) => `${number(done)} van ${number(all)} bekeken`,
    readingMail: "Je mail wordt gelezen",
    readingFiles: (first, others) =>
      others === 0 ? `We kijken in ${first}` : `We kijken in ${first} en nog ${number(others)}`,
    nothing: "Niets om na te kijken",
    nothingWhy: "Klik op Verzenden als je klaar bent.",
    lookedAt: "Ook bekeken",
    andReceivers: (count) => `${number(count)} ${oneOrMany(count, "ontvanger", "ontvangers")}`,
    andText: "de tekst",
    andSubject: "het onderwerp",
    andFiles: (count) => `${number(count)} ${oneOrMany(count, "bestand", "bestanden")}`,
    fileClean: (name) => `${name}: niets gevonden`,
    ready: "Klaar: klik op Verzenden",
    readyWhy: "Verander je nog iets, dan vragen we alleen dat.",
    trial: "Dit is een proef: Outlook verstuurt zonder te vragen. Hier zie je wat het zou vragen.",
    storeDown: "Outlook kan je vinkjes nu niet onthouden en vraagt bij het verzenden misschien opnieuw.",
    checkingAgain: "We kijken wat er veranderd is",
    notOutlook: "Open dit in Outlook",
    notOutlookWhy:
      "Deze pagina hoort bij Second Look en werkt in Outlook: schrijf een e-mail en klik op Deze e-mail nakijken.",
    readMode: "Deze mail is al verstuurd",
    readModeWhy:
      "Second Look leest een mail voordat hij weggaat, terwijl je hem schrijft. Aan een verstuurde of ontvangen mail verandert het niets.",
    readModeHow: "Schrijf een nieuwe mail en klik op Deze e-mail nakijken om te zien wie hem krijgt en wat er meegaat.",
    crashed: "Er ging bij ons iets mis",
    crashedWhy:
      "Er is niets aan je mail veranderd, maar we konden hem niet nakijken. Lees hem zelf nog eens, of probeer opnieuw.",
    tryAgain: "Opnieuw proberen",
  },
  menu: {
    more: "Meer",
    lookAgain: "Opnieuw kijken",
    language: "Taal",
    howItWorks: "Hoe het werkt",
    status: "Technische status",
  },
  about: {
    title: "Hoe het werkt",
    paragraphs: [
      "Second Look leest je mail en de bestanden op deze computer, voordat je verstuurt. Daarvoor gaat er niets naar iemand anders.",
      "Wat je aanvinkt, wordt bij deze mail bewaard tot hij verstuurd is, met korte codes die op zichzelf niets zeggen.",
      "Verander je daarna iets, dan wordt alleen gevraagd wat nieuw of anders is.",
      "Is een kaart een vergissing van ons, klik dan op Onterecht gevonden. Voor deze mail wordt het niet meer gevraagd.",
    ],
    back: "Terug",
  },
};
