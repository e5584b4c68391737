import { grouped, oneOrMany } from "../numbers";
import type { DialogTexts } from "./texts";

const people = (count: number) => `${grouped(count, ".")} ${oneOrMany(count, "Person", "Personen")}`;

export const de: DialogTexts = {
  intro: "Noch ein Blick, bevor das hinausgeht:",
  press: "Klicken Sie auf Ansehen; Ihre E-Mail bleibt hier.",
  button: "Ansehen",
  more: (count) => `Und ${oneOrMany(count, "noch ein Punkt", `${grouped(count, ".")} weitere Punkte`)}.`,
  couldNotCheck:
    "Second Look konnte diese E-Mail nicht prüfen. Bitte sehen Sie selbst noch einmal nach: Wer bekommt sie, und was geht mit?",
  lines: {
    "attachment-personal-data": { inFile: (data) => `In einer Datei stehen Daten von ${people(data.people)}.` },
    "blocked-recipient": { blocked: () => "An eine dieser Adressen schickt Ihre Organisation keine E-Mails." },
    credentials: {
      alone: () => "In dieser E-Mail steht ein Passwort oder Code.",
      together: () => "In dieser E-Mail stehen vollständige Zugangsdaten.",
      inFile: () => "In einer Datei stehen Zugangsdaten.",
    },
    "document-metadata": {
      told: () => "Die Eigenschaften einer Datei verraten, woher sie kommt.",
      labelled: () => "Eine Datei trägt eine Kennzeichnung, die sagt, wer sie haben darf.",
    },
    "empty-subject": { empty: () => "Der Betreff ist noch leer." },
    "external-recipients": {
      outside: (data) => `Das geht an ${people(data.count)} außerhalb Ihrer Organisation.`,
      outsideWithData: (data) => `Daten von anderen gehen an ${people(data.count)} außerhalb Ihrer Organisation.`,
      oneOutside: () => "Das geht an jemanden außerhalb Ihrer Organisation.",
      oneOutsideWithData: () => "Daten von anderen gehen an jemanden außerhalb Ihrer Organisation.",
    },
    "forgotten-attachment": { announced: () => "Der Text nennt eine Datei, aber es hängt keine an." },
    "guessable-password": { guessed: () => "Eine Datei hat ein Passwort, das alle als Erstes versuchen würden." },
    "locked-attachment": {
      locked: () => "Eine Datei ist geschützt.",
      namesReadable: () => "Eine Datei ist geschützt.",
      notTried: () => "Eine Datei ist geschützt.",
    },
    "password-in-message": {
      opens: () => "Das Passwort einer geschützten Datei steht in dieser E-Mail.",
      inFileName: () => "Das Passwort einer geschützten Datei steht in einem Dateinamen.",
      said: () => "Eine geschützte Datei geht mit, und ein Passwort für sie.",
    },
    "hidden-data": {
      people: (data) => `In einer Datei stehen verborgene Daten von ${people(data.people)}.`,
      hidden: () => "Eine Datei enthält mehr, als man sieht, etwa ein ausgeblendetes Blatt oder Kommentare.",
    },
    "known-export": { full: () => "Eine Datei sieht aus wie ein voller Export, mit mehr als vielleicht nötig ist." },
    "personal-data": { inText: (data) => `Im Text stehen Daten von ${people(data.people)}.` },
    "risky-file-type": {
      risky: () => "Eine Datei ist von einer Art, die Mailsysteme oft zurückhalten, etwa ein Programm.",
      disguised: () => "Der Name einer Datei verbirgt, was für eine Datei es ist.",
    },
    "secret-key": {
      inText: () => "In dieser E-Mail steht ein Schlüssel, mit dem sich ein Programm anmeldet.",
      inFile: () => "In einer Datei steht ein Schlüssel, mit dem sich ein Programm anmeldet.",
    },
    "special-category-data": {
      inText: () => "Im Text steht etwas Heikles über jemanden, etwa zu Gesundheit oder Glauben.",
      inFile: (data) =>
        `In einer Datei stehen heikle Daten von ${people(data.people)}, etwa zu Gesundheit oder Glauben.`,
    },
    "unfilled-placeholder": { unfilled: () => "Im Text ist eine Stelle noch nicht ausgefüllt." },
    "unprotected-attachment": {
      notLocked: (data) => `Eine Datei mit Daten von ${people(data.people)} ist nicht mit Passwort geschützt.`,
      looksLocked: (data) => `Eine Datei mit Daten von ${people(data.people)} ist nur scheinbar geschützt.`,
    },
    "unreadable-attachment": {},
    "unresolved-recipient": { unresolved: () => "Einer der Namen hat noch keine Adresse." },
    "visible-recipients": { visible: (data) => `Die Empfänger sehen die Adressen der anderen: ${people(data.count)}.` },
    "weak-protection": {
      weak: () => "Eine Datei ist schwach geschützt.",
      weakZip: () => "Eine Datei ist schwach geschützt.",
    },
    "wrong-file": {
      named: () => "Eine Datei scheint für jemanden zu sein, der diese E-Mail nicht bekommt.",
      begins: () => "Eine Datei scheint für jemanden zu sein, der diese E-Mail nicht bekommt.",
      shared: () => "Eine Datei scheint nur für einen der Empfänger zu sein.",
    },
  },
  unknown: {
    from: "Wir konnten nicht sehen, wer das sendet.",
    to: "Wir konnten nicht alle in An sehen.",
    cc: "Wir konnten nicht alle in Cc sehen.",
    bcc: "Wir konnten nicht alle in Bcc sehen.",
    subject: "Wir konnten den Betreff nicht lesen.",
    body: "Wir konnten den Text nicht lesen.",
    attachments: "Wir konnten nicht sehen, welche Dateien mitgehen.",
    attachment: "Wir konnten in eine Datei nicht hineinsehen.",
    composeType: "Wir konnten nicht sehen, ob das eine Antwort ist.",
    store: "Wir konnten nicht sehen, was Sie schon geprüft haben.",
    policy: "Wir konnten die Einstellungen Ihrer Organisation nicht lesen.",
    review: "Ein Teil der Prüfung wurde nicht fertig.",
  },
  unnamed: "Es gibt noch einen Punkt zum Ansehen.",
};
