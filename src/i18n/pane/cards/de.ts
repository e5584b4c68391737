import type { HiddenPlace } from "../../../core/model/file-report";
import type { CardSentences } from "../../catalogue";
import { oneOrMany } from "../../numbers";
import { de as terms } from "../../terms/de";
import { ownWords } from "../own-words";
import { phrasesOf } from "../phrases";
import { isOneSheet, leadingSheet } from "../places";

export const phrases = phrasesOf(terms, {
  oneOrMany,
  separator: ".",
  and: "und",
  person: ["Person", "Personen"],
  otherPlace: ["weitere Stelle", "weitere Stellen"],
});
const { people, join, types, places, properties, risks } = phrases;

const meantFor = (data: { readonly name: string; readonly other: string }) =>
  `${data.name} scheint für ${data.other} zu sein`;
const lockIt = () =>
  "So schützen Sie sie in Excel oder Word: Datei, Informationen, Schützen, Mit Kennwort verschlüsseln. Andere Dateien passen in ein Zip mit Passwort, zum Beispiel mit 7-Zip und AES-256. Hängen Sie die geschützte Datei statt dieser an und geben Sie das Passwort am Telefon durch.";
const alsoMeantFor = (data: { readonly other: string }) => `Die Datei scheint für ${data.other} zu sein.`;
const hiddenTitle = (data: { readonly name: string; readonly places: readonly HiddenPlace[] }) => {
  const sheet = leadingSheet(data.places);
  return sheet === undefined
    ? `${data.name} enthält mehr, als man sieht`
    : `Ein ausgeblendetes Blatt geht mit: '${sheet}'`;
};
const inspectDocument = () =>
  "In Excel, Word oder PowerPoint entfernen Sie es mit Datei, Informationen, Auf Probleme überprüfen, Dokument prüfen. Hängen Sie die bereinigte Datei statt dieser an.";

/** A file that is locked, and how. */
const locked = (data: { readonly name: string; readonly how: string }) =>
  `${data.name} ist geschützt${data.how === "" ? "" : `: ${data.how}`}`;
const otherWay = () =>
  "Nehmen Sie das Passwort aus der E-Mail und geben Sie es am Telefon oder per SMS durch. Noch besser: Schützen Sie die Datei mit einem neuen Passwort, denn dieses ist vielleicht schon bekannt.";
const weak = {
  title: (data: { readonly name: string }) => `${data.name} ist schwach geschützt`,
  why: () => "Der Schutz ist von alter Art: Kostenlose Programme öffnen die Datei in wenigen Stunden.",
  also: () => "Der Schutz ist schwach.",
};

/** The sentences of the cards, by check and message. */
export const cards: CardSentences = {
  "attachment-personal-data": {
    inFile: {
      title: (data) => `In ${data.name} stehen Daten von ${people(data.people)}`,
      why: (data) => `Darin: ${types(data.types)}. Dürfen das alle haben, die diese E-Mail bekommen?`,
      also: (data) => `Darin: ${types(data.types)}.`,
    },
  },
  "blocked-recipient": {
    blocked: {
      title: (data) => `${data.address} darf das nicht bekommen`,
      why: () => "Ihre Organisation schickt keine E-Mails an diese Adresse.",
    },
  },
  credentials: {
    alone: {
      title: () => "In dieser E-Mail steht ein Passwort oder Code",
      why: () => "Wer diese E-Mail sieht, kann es benutzen. Am Telefon ist es sicherer.",
    },
    together: {
      title: () => "In dieser E-Mail stehen vollständige Zugangsdaten",
      why: () => "Das Passwort steht beim Benutzernamen oder bei der Webadresse: Wer diese E-Mail sieht, kommt hinein.",
    },
    inFile: {
      title: (data) => `In ${data.name} stehen Zugangsdaten`,
      why: (data) => `Darin: ${types(data.types)}. Wer diese E-Mail bekommt, kann das benutzen.`,
      also: (data) => `Darin: ${types(data.types)}.`,
    },
  },
  "document-metadata": {
    told: {
      title: (data) => `${data.name} verrät, woher die Datei kommt`,
      why: (data) => `In den Eigenschaften: ${properties(data.properties)}.`,
      also: (data) => `In den Eigenschaften: ${properties(data.properties)}.`,
      how: inspectDocument,
    },
    labelled: {
      title: (data) => `${data.name} ist gekennzeichnet als '${data.label}'`,
      why: () => "Ist das für alle gedacht, die diese E-Mail bekommen?",
      also: (data) => `Die Datei ist gekennzeichnet als '${data.label}'.`,
    },
  },
  "empty-subject": {
    empty: { title: () => "Der Betreff ist leer", why: () => "Mit Betreff lässt sich Ihre E-Mail wiederfinden." },
  },
  "external-recipients": {
    outside: {
      title: (data) =>
        `${people(data.count)} außerhalb Ihrer Organisation ${oneOrMany(data.count, "bekommt", "bekommen")} das`,
      why: (data) => `${oneOrMany(data.count, "Stimmt diese Adresse", "Stimmen diese Adressen")}?`,
    },
    outsideWithData: {
      title: (data) =>
        `${people(data.count)} außerhalb ${oneOrMany(data.count, "bekommt", "bekommen")} Daten von anderen`,
      why: (data) =>
        `Wir fragen, weil Daten von ${people(data.people)} mitgehen: ${oneOrMany(data.count, "Ist das die Adresse", "Sind das die Adressen")}, die Sie meinen?`,
    },
    oneOutside: {
      title: (data) => `${data.address} gehört nicht zu Ihrer Organisation`,
      why: () => "Stimmt diese Adresse?",
    },
    oneOutsideWithData: {
      title: (data) => `${data.address} bekommt Daten von anderen`,
      why: (data) =>
        `Die Adresse gehört nicht zu Ihrer Organisation, und Daten von ${people(data.people)} gehen mit. Ist das die Adresse, die Sie meinen?`,
    },
  },
  "forgotten-attachment": {
    announced: {
      title: () => "Eine Datei vergessen?",
      why: () => "Der Text nennt eine Datei, aber es hängt keine an.",
    },
  },
  "guessable-password": {
    guessed: {
      title: (data) => `Das Passwort von ${data.name} ist leicht zu erraten`,
      why: () =>
        "Die Datei ging mit einem Passwort auf, das alle als Erstes versuchen. Wählen Sie ein längeres, und geben Sie es am Telefon durch.",
      also: () => "Das Passwort ist leicht zu erraten.",
    },
  },
  "locked-attachment": {
    locked: {
      title: locked,
      why: () =>
        "Nur das Passwort öffnet die Datei. Geben Sie es am Telefon oder per SMS durch, nicht in einer E-Mail.",
      also: () => "Die Datei ist geschützt.",
    },
    namesReadable: {
      title: locked,
      why: () => "Nur das Passwort öffnet die Dateien darin, aber alle können ihre Namen lesen.",
      also: () => "Nur das Passwort öffnet die Dateien darin, aber alle können ihre Namen lesen.",
    },
    notTried: {
      title: locked,
      why: () =>
        "Bei dieser Art von Schutz versuchen wir keine Passwörter; ob eines in dieser E-Mail passt, wissen wir nicht.",
      also: () =>
        "Bei dieser Art von Schutz versuchen wir keine Passwörter; ob eines in dieser E-Mail passt, wissen wir nicht.",
    },
  },
  "password-in-message": {
    opens: {
      title: () => "Das Passwort steht in dieser E-Mail",
      why: (data) => `Es öffnet ${data.name}: Schloss und Schlüssel reisen zusammen.`,
      how: otherWay,
    },
    inFileName: {
      title: () => "Das Passwort steht in einem Dateinamen",
      why: (data) => `Es öffnet ${data.name}: Schloss und Schlüssel reisen zusammen.`,
      how: otherWay,
    },
    said: {
      title: () => "Sie nennen das Passwort einer Datei in dieser E-Mail",
      why: (data) => `${data.name} geht auch mit: Schloss und Schlüssel reisen zusammen.`,
      how: otherWay,
    },
  },
  "hidden-data": {
    people: {
      title: hiddenTitle,
      why: (data) =>
        isOneSheet(data.places)
          ? `Darauf stehen Daten von ${people(data.people)}; zwei Klicks zeigen es.`
          : `Nicht gleich zu sehen: ${places(data.places)}. Darin stehen Daten von ${people(data.people)}; wenige Klicks machen sie sichtbar.`,
      also: (data) => `Nicht gleich zu sehen: ${places(data.places)}, mit Daten von ${people(data.people)}.`,
      how: inspectDocument,
    },
    hidden: {
      title: hiddenTitle,
      why: (data) =>
        isOneSheet(data.places)
          ? "Zwei Klicks zeigen es. Dürfen die Empfänger auch das haben?"
          : `Nicht gleich zu sehen: ${places(data.places)}. Dürfen die Empfänger auch das haben?`,
      also: (data) => `Nicht gleich zu sehen: ${places(data.places)}.`,
      how: inspectDocument,
    },
  },
  "known-export": {
    full: {
      title: (data) => `${data.name} sieht aus wie der volle Export '${data.known}'`,
      why: ({ advice }) =>
        ownWords(advice, "de", "Darin steht alles. Eine Kopie mit nur dem, was gebraucht wird, ist sicherer."),
      also: (data) => `Die Datei sieht aus wie der volle Export '${data.known}'.`,
    },
  },
  "personal-data": {
    inText: {
      title: (data) => `Im Text stehen Daten von ${people(data.people)}`,
      why: (data) => `Darin: ${types(data.types)}. Dürfen das alle haben, die diese E-Mail bekommen?`,
    },
  },
  "risky-file-type": {
    risky: {
      title: (data) => `${data.name} könnte unterwegs abgefangen werden`,
      why: (data) =>
        `Die Datei ist oder enthält ${risks(data.risks)}. Viele Mailsysteme halten solche Dateien zurück, weil Viren darin sein können.`,
      also: (data) => `Die Datei ist oder enthält ${risks(data.risks)}; viele Mailsysteme halten das zurück.`,
    },
    disguised: {
      title: (data) => `${data.name} gibt sich als andere Art von Datei aus`,
      why: () => "Der Name verbirgt, was sie wirklich ist, wie es Viren tun. Woher kommt die Datei?",
      also: () => "Der Name verbirgt, was für eine Datei es ist.",
    },
  },
  "secret-key": {
    inText: {
      title: () => "In dieser E-Mail steht ein Schlüssel, mit dem sich ein Programm anmeldet",
      why: () => "Wer ihn hat, kommt ohne Passwort hinein. Ein eigener Schlüssel für die anderen ist sicherer.",
    },
    inFile: {
      title: (data) => `In ${data.name} steht ein Schlüssel, mit dem sich ein Programm anmeldet`,
      why: () => "Wer ihn hat, kommt ohne Passwort hinein. Ein eigener Schlüssel für die anderen ist sicherer.",
      also: (data) => `Darin: ${types(data.types)}.`,
    },
  },
  "special-category-data": {
    inText: {
      title: () => "Im Text steht etwas Heikles über jemanden",
      why: (data) =>
        `Darin: ${types(data.types)}. Das Gesetz schützt dies am strengsten: Brauchen es alle, die diese E-Mail bekommen?`,
    },
    inFile: {
      title: (data) => `In ${data.name} stehen heikle Daten von ${people(data.people)}`,
      why: (data) =>
        `Darin: ${types(data.types)}. Das Gesetz schützt dies am strengsten: Brauchen es alle, die diese E-Mail bekommen?`,
      also: (data) => `Darin: ${types(data.types)}.`,
    },
  },
  "unfilled-placeholder": {
    unfilled: {
      title: () => "Etwas ist nicht ausgefüllt",
      why: (data) => `Noch in der E-Mail: ${join(data.examples)}.`,
    },
  },
  "unprotected-attachment": {
    notLocked: {
      title: (data) => `${data.name} ist nicht mit Passwort geschützt`,
      why: (data) => `Wer diese E-Mail bekommt, kann die Daten von ${people(data.people)} lesen.`,
      also: () => "Die Datei ist nicht mit Passwort geschützt.",
      how: lockIt,
    },
    looksLocked: {
      title: (data) => `${data.name} ist nur scheinbar geschützt`,
      why: (data) => `Wer die Datei öffnet, braucht kein Passwort und kann die Daten von ${people(data.people)} lesen.`,
      also: () => "Die Datei ist nur scheinbar geschützt: Wer sie öffnet, braucht kein Passwort.",
      how: lockIt,
    },
  },
  "unreadable-attachment": {},
  "unresolved-recipient": {
    unresolved: {
      title: (data) => `${data.name} hat noch keine Adresse`,
      why: () => "Wählen Sie in Outlook die richtige Person, oder nehmen Sie den Namen heraus.",
    },
  },
  "visible-recipients": {
    visible: {
      title: (data) => `${people(data.count)} sehen die Adressen der anderen`,
      why: () => "Die Adressen stehen in An oder Cc. Das kann eine Datenpanne sein.",
    },
  },
  "weak-protection": {
    weak: {
      ...weak,
      how: () =>
        "Speichern Sie die Datei im heutigen Format (docx, xlsx oder pptx) und schützen Sie sie neu: Datei, Informationen, Schützen, Mit Kennwort verschlüsseln.",
    },
    weakZip: {
      ...weak,
      how: () => "Erstellen Sie das Zip neu und wählen Sie AES-256 als Verfahren, zum Beispiel in 7-Zip.",
    },
  },
  "wrong-file": {
    named: {
      title: meantFor,
      why: () => "Das sagt der Name, aber diese Organisation bekommt die E-Mail nicht. Ist es die richtige Datei?",
      also: alsoMeantFor,
    },
    begins: {
      title: meantFor,
      why: () =>
        "Die ersten Zeilen nennen diese Organisation, aber sie bekommt die E-Mail nicht. Ist es die richtige Datei?",
      also: alsoMeantFor,
    },
    shared: {
      title: meantFor,
      why: () => "Das sagt der Name, aber auch andere bekommen diese E-Mail. Dürfen sie die Datei haben?",
      also: alsoMeantFor,
    },
  },
};
