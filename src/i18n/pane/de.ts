import type { FileRisk, HiddenPlace, PropertyKind } from "../../core/model/file-report";
import { grouped, oneOrMany } from "../numbers";
import { de as terms } from "../terms/de";
import { ownWords } from "./own-words";
import { isOneSheet, leadingSheet, placeNames } from "./places";
import type { PaneWords } from "./words";

const number = (count: number) => grouped(count, ".");
const people = (count: number) => `${number(count)} ${oneOrMany(count, "Person", "Personen")}`;
const join = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} und ${parts[parts.length - 1] ?? ""}`;
const types = (counts: Parameters<PaneWords["cards"]["credentials"]["alone"]["why"]>[0]["types"]) =>
  join(counts.map(({ type, count }) => `${number(count)} ${oneOrMany(count, ...terms.types[type])}`));
const places = (all: readonly HiddenPlace[]) =>
  placeNames(all, {
    ...terms,
    join,
    others: (count) => `${number(count)} ${oneOrMany(count, "weitere Stelle", "weitere Stellen")}`,
  });
const properties = (kinds: readonly PropertyKind[]) => join(kinds.map((kind) => terms.properties[kind]));
const risks = (kinds: readonly FileRisk[]) => join(kinds.map((kind) => terms.risks[kind]));
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

export const words: PaneWords = {
  ...terms,
  language: "de",
  number,
  join,
  cards: {
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
        title: () => "In dieser E-Mail steht ein Passwort samt dem, was es öffnet",
        why: () => "Schlüssel und Schloss reisen zusammen: Wer diese E-Mail sieht, kommt hinein.",
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
        why: () => "Ein Passwort zu versuchen, dauert bei diesem Schutz zu lange; wir haben keines versucht.",
        also: () => "Ein Passwort zu versuchen, dauert bei diesem Schutz zu lange; wir haben keines versucht.",
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
        why: (data) =>
          `Wer die Datei öffnet, braucht kein Passwort und kann die Daten von ${people(data.people)} lesen.`,
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
  },
  ticks: {
    "attachment-personal-data": "Die Empfänger dürfen es haben",
    "blocked-recipient": "Dieser Empfänger darf es bekommen",
    credentials: "Es darf so hinaus",
    "document-metadata": "Die Empfänger dürfen es sehen",
    "empty-subject": "Ohne Betreff senden",
    "external-recipients": "Ja, das stimmt",
    "forgotten-attachment": "Es braucht keine Datei",
    "guessable-password": "So senden",
    "locked-attachment": "Gesehen",
    "password-in-message": "Das Passwort darf darin stehen",
    "hidden-data": "Die Empfänger dürfen es haben",
    "known-export": "Die Empfänger dürfen alles haben",
    "personal-data": "Stimmt, so lassen",
    "risky-file-type": "Die Empfänger erwarten die Datei",
    "secret-key": "Sie dürfen diesen Schlüssel haben",
    "special-category-data": "Die Empfänger brauchen es",
    "unfilled-placeholder": "Das soll so dastehen",
    "unprotected-attachment": "So senden",
    "unreadable-attachment": "Angesehen",
    "unresolved-recipient": "Der Name stimmt",
    "visible-recipients": "Die Empfänger dürfen es sehen",
    "weak-protection": "So senden",
    "wrong-file": "Es ist die richtige Datei",
  },
  unknown: {
    parts: {
      from: {
        title: "Wir konnten nicht sehen, wer das sendet",
        advice: "Sehen Sie selbst nach: Ist es das richtige Konto?",
      },
      to: { title: "Wir konnten nicht alle in An sehen", advice: "Gehen Sie die Liste selbst durch." },
      cc: { title: "Wir konnten nicht alle in Cc sehen", advice: "Gehen Sie die Liste selbst durch." },
      bcc: { title: "Wir konnten nicht alle in Bcc sehen", advice: "Gehen Sie die Liste selbst durch." },
      subject: { title: "Wir konnten den Betreff nicht lesen", advice: "Lesen Sie ihn selbst noch einmal." },
      body: { title: "Wir konnten den Text nicht lesen", advice: "Lesen Sie ihn selbst noch einmal." },
      attachments: {
        title: "Wir konnten nicht sehen, welche Dateien mitgehen",
        advice: "Sehen Sie selbst nach: Sind es die richtigen?",
      },
      attachment: {
        title: "Wir konnten in eine Datei nicht hineinsehen",
        advice: "Öffnen Sie sie selbst: Ist sie für die Empfänger gedacht?",
      },
      composeType: {
        title: "Wir konnten nicht sehen, ob das eine Antwort ist",
        advice: "Sehen Sie selbst nach, wer es bekommt.",
      },
      store: {
        title: "Wir konnten nicht sehen, was Sie schon geprüft haben",
        advice: "Vielleicht werden Sie dasselbe noch einmal gefragt.",
      },
      policy: {
        title: "Wir konnten die Einstellungen Ihrer Organisation nicht lesen",
        advice: "Es gelten jetzt die Standardeinstellungen. Bitte sagen Sie es Ihrem Helpdesk.",
      },
      review: { title: "Ein Teil der Prüfung wurde nicht fertig", advice: "Lesen Sie die E-Mail selbst noch einmal." },
    },
    file: {
      title: (name) => `Wir konnten in ${name} nicht hineinsehen`,
      advice: "Öffnen Sie die Datei selbst: Ist alles darin für die Empfänger gedacht?",
    },
    reasons: {
      timeout: "Es hat zu lange gedauert.",
      failed: "Outlook hat es nicht herausgegeben.",
      empty: "Outlook gab eine leere Datei. Vielleicht wird sie noch hochgeladen.",
      unsupported: "Dieses Outlook kann das nicht.",
      offline: "Es gibt keine Verbindung.",
      truncated: "Outlook zeigt nur den Anfang einer so langen Liste.",
      unresolved: "Outlook kennt die Adresse noch nicht.",
      "too-large": "Es ist zu groß, um es hier zu lesen.",
      "too-many-parts": "Es sind zu viele Dateien darin.",
      "too-deep": "Es sind Dateien in Dateien in Dateien.",
      damaged: "Es ist beschädigt oder etwas anderes, als der Name sagt.",
      locked: "Es ist mit Passwort geschützt.",
      picture: "Es ist ein Bild, Ton oder Film, ohne Text zum Lesen.",
      "picture-of-text": "Es kann ein Bild von Text sein: Was darauf steht, wurde nicht geprüft.",
      scanned: "Die Seiten sind Bilder: Der Text darin wurde nicht geprüft.",
      archive: "Die Dateien darin sind auf eine Weise gepackt, die wir nicht öffnen können.",
      "no-reader": "Diese Art von Datei können wir noch nicht lesen.",
      cloud: "Es ist ein Link: Die Datei selbst liegt woanders.",
      crashed: "Bei uns ist etwas schiefgegangen.",
    },
    unnamed: {
      title: "Es gibt noch einen Punkt zum Ansehen",
      why: "Outlook fragte nach etwas, das diese Seite nicht benennen kann. Lesen Sie die E-Mail selbst noch einmal.",
    },
    tick: "Angesehen",
  },
  fixes: {
    "remove-recipient": { button: "Von der Liste nehmen", done: (name) => `${name} ist nicht mehr auf der Liste.` },
    "move-to-bcc": {
      button: "Nach Bcc verschieben",
      done: (_, count) => `${number(count)} ${oneOrMany(count, "Adresse steht", "Adressen stehen")} jetzt in Bcc.`,
    },
    "remove-attachment": { button: "Datei herausnehmen", done: (name) => `${name} ist nicht mehr in dieser E-Mail.` },
  },
  reasons: {
    needed: "Die Empfänger brauchen es und dürfen das",
    agreed: "Wir haben es so vereinbart",
    asked: "Die Empfänger haben selbst darum gebeten",
  },
  groups: { recipients: "Empfänger", message: "Text", attachments: "Dateien", logins: "Zugangsdaten" },
  card: {
    because: (tick) => `${tick}, weil …`,
    reasonsTitle: "Warum ist das in Ordnung?",
    ownReason: "Ein anderer Grund",
    keep: "So lassen",
    cancel: "Abbrechen",
    notCorrect: "Zu Unrecht gefunden",
    whyNotCorrect: "Was ist der Irrtum?",
    mustBeFixed: "Das muss gelöst sein, bevor die E-Mail hinausgehen kann.",
    changeInMail: "Ändern Sie es in Ihrer E-Mail; diese Liste folgt von selbst.",
    isNew: "Neu, seit Sie nachgesehen haben",
    goesTo: (receivers) => `Geht an: ${receivers}`,
    colleaguesOnly: "Geht nur an Kolleginnen und Kollegen",
    nobodyYet: "Geht noch an niemanden",
    inSubject: "Im Betreff",
    inText: "Im Text",
    morePlaces: (count) => `und an ${number(count)} ${oneOrMany(count, "weiteren Stelle", "weiteren Stellen")}`,
    show: "Zeigen",
    hide: "Verbergen",
    showWhat: (title) => `Zeigen, was gefunden wurde: ${title}`,
    cannotShow: "Es steht nicht mehr da. Wir sehen noch einmal nach.",
    reopen: (title) => `Noch einmal ansehen: ${title}`,
    settled: "Angesehen",
    settledAsNotCorrect: "Zu Unrecht gefunden, sagten Sie",
    settledBecause: (reason) => `Angesehen: ${reason}`,
    seen: "Gesehen",
    seenHint: "Das haben Sie gesehen. Sie können senden oder es vorher ändern.",
    fixing: "Einen Moment",
    stopping: "Wird zurückgenommen",
    fixFailed: "Das hat hier nicht geklappt. Bitte machen Sie es in Outlook selbst.",
    undo: "Rückgängig",
    undoFailed: "Es ließ sich nicht wiederherstellen. Bitte machen Sie es in Outlook selbst.",
    notStored: "Outlook konnte das nicht behalten und würde wieder fragen. Versuchen Sie es noch einmal.",
    levels: {
      risk: "Bitte ansehen",
      stop: "Muss gelöst werden",
      unknown: "Konnte nicht geprüft werden",
      info: "Gut zu wissen",
    },
    actions: (title) => `Was Sie tun können: ${title}`,
  },
  list: {
    people,
    others: (count) => `${number(count)} weitere`,
    showAll: (count) => `Alle ${number(count)} zeigen`,
    hideAll: "Liste verbergen",
    filter: "In der Liste suchen",
    onlyNew: (count) => `Nur neue (${number(count)})`,
    isNew: "neu",
    noMatch: "Niemand gefunden",
    shown: (shown, all) => `${number(shown)} von ${number(all)} gezeigt`,
  },
  states: {
    heading: "Bevor Sie senden",
    progress: (done, all) => `${number(done)} von ${number(all)}`,
    progressSaid: (done, all) => `${number(done)} von ${number(all)} angesehen`,
    readingMail: "Ihre E-Mail wird gelesen",
    readingFiles: (first, others) =>
      others === 0 ? `Wir sehen in ${first} hinein` : `Wir sehen in ${first} und ${number(others)} weitere hinein`,
    nothing: "Nichts zu prüfen",
    nothingWhy: "Klicken Sie auf Senden, wenn Sie fertig sind.",
    lookedAt: "Auch angesehen",
    andReceivers: (count) => `${number(count)} Empfänger`,
    andText: "der Text",
    andSubject: "der Betreff",
    andFiles: (count) => `${number(count)} ${oneOrMany(count, "Datei", "Dateien")}`,
    fileClean: (name) => `${name}: nichts gefunden`,
    ready: "Fertig: auf Senden klicken",
    readyWhy: "Ändern Sie noch etwas, fragen wir nur danach.",
    trial: "Das ist ein Versuch: Outlook sendet, ohne zu fragen. Hier sehen Sie, was es fragen würde.",
    storeDown: "Outlook kann sich Ihre Häkchen gerade nicht merken und fragt beim Senden vielleicht noch einmal.",
    checkingAgain: "Wir sehen nach, was sich geändert hat",
    notOutlook: "Bitte in Outlook öffnen",
    notOutlookWhy:
      "Diese Seite gehört zu Second Look und läuft in Outlook: Schreiben Sie eine E-Mail und klicken Sie auf Diese E-Mail prüfen.",
    readMode: "Diese E-Mail ist schon gesendet",
    readModeWhy:
      "Second Look liest eine E-Mail, bevor sie hinausgeht, während Sie sie schreiben. An gesendeten oder empfangenen E-Mails ändert es nichts.",
    readModeHow:
      "Schreiben Sie eine neue E-Mail und klicken Sie auf Diese E-Mail prüfen, um zu sehen, wer sie bekommt und was mitgeht.",
    crashed: "Bei uns ist etwas schiefgegangen",
    crashedWhy:
      "Ihre E-Mail ist unverändert, aber wir konnten sie nicht prüfen. Lesen Sie sie selbst noch einmal, oder versuchen Sie es erneut.",
    tryAgain: "Noch einmal versuchen",
  },
  menu: {
    more: "Mehr",
    lookAgain: "Noch einmal ansehen",
    language: "Sprache",
    howItWorks: "So geht es",
    status: "Technischer Status",
  },
  about: {
    title: "So geht es",
    paragraphs: [
      "Second Look liest Ihre E-Mail und ihre Dateien auf diesem Computer, bevor Sie senden. Dafür wird nichts an andere weitergegeben.",
      "Was Sie ankreuzen, bleibt bei dieser E-Mail, bis sie gesendet ist, zusammen mit kurzen Codes, die für sich nichts sagen.",
      "Ändern Sie danach etwas, wird nur gefragt, was neu oder anders ist.",
      "Ist eine Karte ein Irrtum von uns, klicken Sie auf Zu Unrecht gefunden. Für diese E-Mail wird es nicht mehr gefragt.",
    ],
    back: "Zurück",
  },
};
