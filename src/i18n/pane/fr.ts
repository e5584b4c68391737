import type { FileRisk, HiddenPlace, PropertyKind } from "../../core/model/file-report";
import { frenchOneOrMany, grouped } from "../numbers";
import { fr as terms } from "../terms/fr";
import { ownWords } from "./own-words";
import { isOneSheet, leadingSheet, placeNames } from "./places";
import type { PaneWords } from "./words";

const number = (count: number) => grouped(count, "\u00a0");
const people = (count: number) => `${number(count)} ${frenchOneOrMany(count, "personne", "personnes")}`;
const join = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} et ${parts[parts.length - 1] ?? ""}`;
const types = (counts: Parameters<PaneWords["cards"]["credentials"]["alone"]["why"]>[0]["types"]) =>
  join(counts.map(({ type, count }) => `${number(count)} ${frenchOneOrMany(count, ...terms.types[type])}`));
const places = (all: readonly HiddenPlace[]) =>
  placeNames(all, {
    ...terms,
    join,
    others: (count) => `${number(count)} ${frenchOneOrMany(count, "autre endroit", "autres endroits")}`,
  });
const properties = (kinds: readonly PropertyKind[]) => join(kinds.map((kind) => terms.properties[kind]));
const risks = (kinds: readonly FileRisk[]) => join(kinds.map((kind) => terms.risks[kind]));
const meantFor = (data: { readonly name: string; readonly other: string }) =>
  `${data.name} semble destiné à ${data.other}`;
const lockIt = () =>
  "Pour le protéger dans Excel ou Word\u00a0: Fichier, Informations, Protéger, Chiffrer avec mot de passe. Les autres fichiers vont dans un zip avec mot de passe, par exemple avec 7-Zip et AES-256. Joignez le fichier protégé à la place de celui-ci, et donnez le mot de passe au téléphone.";
const alsoMeantFor = (data: { readonly other: string }) => `Il semble destiné à ${data.other}.`;
const hiddenTitle = (data: { readonly name: string; readonly places: readonly HiddenPlace[] }) => {
  const sheet = leadingSheet(data.places);
  return sheet === undefined
    ? `${data.name} contient plus qu'on n'en voit`
    : `Une feuille masquée part avec\u00a0: '${sheet}'`;
};
const inspectDocument = () =>
  "Dans Excel, Word ou PowerPoint, cela s'enlève par Fichier, Informations, Vérifier l'absence de problèmes, Inspecter le document. Joignez le fichier nettoyé à la place de celui-ci.";

/** A file that is locked, and how. */
const locked = (data: { readonly name: string; readonly how: string }) =>
  `${data.name} est protégé${data.how === "" ? "" : `\u00a0: ${data.how}`}`;
const otherWay = () =>
  "Retirez le mot de passe du message et donnez-le par téléphone ou par SMS. Mieux encore\u00a0: protégez le fichier avec un nouveau mot de passe, car celui-ci est peut-être déjà connu.";
const weak = {
  title: (data: { readonly name: string }) => `${data.name} est mal protégé`,
  why: () => "La protection est d'un ancien type\u00a0: des programmes gratuits l'ouvrent en quelques heures.",
  also: () => "La protection est faible.",
};

export const words: PaneWords = {
  ...terms,
  language: "fr",
  number,
  join,
  cards: {
    "attachment-personal-data": {
      inFile: {
        title: (data) => `${data.name} contient des données de ${people(data.people)}`,
        why: (data) =>
          `On y trouve\u00a0: ${types(data.types)}. Tous ceux qui reçoivent ce message peuvent-ils les avoir\u00a0?`,
        also: (data) => `On y trouve\u00a0: ${types(data.types)}.`,
      },
    },
    "blocked-recipient": {
      blocked: {
        title: (data) => `${data.address} ne doit pas recevoir ceci`,
        why: () => "Votre organisation n'écrit pas à cette adresse.",
      },
    },
    credentials: {
      alone: {
        title: () => "Il y a un mot de passe ou un code dans ce message",
        why: () => "Qui voit ce message peut s'en servir. Le dire au téléphone est plus sûr.",
      },
      together: {
        title: () => "Il y a un mot de passe dans ce message, avec ce qu'il ouvre",
        why: () => "La clé voyage avec la serrure\u00a0: qui voit ce message peut entrer.",
      },
      inFile: {
        title: (data) => `${data.name} contient un accès`,
        why: (data) => `On y trouve\u00a0: ${types(data.types)}. Qui reçoit ce message peut s'en servir.`,
        also: (data) => `On y trouve\u00a0: ${types(data.types)}.`,
      },
    },
    "document-metadata": {
      told: {
        title: (data) => `${data.name} dit d'où il vient`,
        why: (data) => `Dans ses propriétés\u00a0: ${properties(data.properties)}.`,
        also: (data) => `Dans ses propriétés\u00a0: ${properties(data.properties)}.`,
        how: inspectDocument,
      },
      labelled: {
        title: (data) => `${data.name} porte l'étiquette '${data.label}'`,
        why: () => "Est-ce destiné à tous ceux qui reçoivent ce message\u00a0?",
        also: (data) => `Il porte l'étiquette '${data.label}'.`,
      },
    },
    "empty-subject": {
      empty: { title: () => "L'objet est vide", why: () => "Avec un objet, on retrouve votre message." },
    },
    "external-recipients": {
      outside: {
        title: (data) =>
          `${people(data.count)} hors de votre organisation ${frenchOneOrMany(data.count, "reçoit", "reçoivent")} ceci`,
        why: (data) =>
          `${frenchOneOrMany(data.count, "Est-ce la bonne adresse", "Sont-ce les bonnes adresses")}\u00a0?`,
      },
      outsideWithData: {
        title: (data) =>
          `${people(data.count)} à l'extérieur ${frenchOneOrMany(data.count, "reçoit", "reçoivent")} des données d'autrui`,
        why: (data) =>
          `Nous demandons parce que des données de ${people(data.people)} partent avec\u00a0: ${frenchOneOrMany(data.count, "est-ce bien l'adresse voulue", "sont-ce bien les adresses voulues")}\u00a0?`,
      },
      oneOutside: {
        title: (data) => `${data.address} est hors de votre organisation`,
        why: () => "Est-ce la bonne adresse\u00a0?",
      },
      oneOutsideWithData: {
        title: (data) => `${data.address} reçoit des données d'autrui`,
        why: (data) =>
          `Cette adresse est hors de votre organisation, et des données de ${people(data.people)} partent avec. Est-ce bien l'adresse voulue\u00a0?`,
      },
    },
    "forgotten-attachment": {
      announced: {
        title: () => "Un fichier oublié\u00a0?",
        why: () => "Le texte parle d'un fichier, mais rien n'est joint.",
      },
    },
    "guessable-password": {
      guessed: {
        title: (data) => `Le mot de passe de ${data.name} est facile à deviner`,
        why: () =>
          "Le fichier s'est ouvert avec un mot de passe que tout le monde essaie d'abord. Choisissez-en un plus long, et donnez-le au téléphone.",
        also: () => "Le mot de passe est facile à deviner.",
      },
    },
    "locked-attachment": {
      locked: {
        title: locked,
        why: () => "Seul le mot de passe l'ouvre. Donnez-le par téléphone ou par SMS, pas dans un message.",
        also: () => "Le fichier est protégé.",
      },
      namesReadable: {
        title: locked,
        why: () => "Seul le mot de passe ouvre les fichiers qu'il contient, mais tout le monde peut lire leurs noms.",
        also: () => "Seul le mot de passe ouvre les fichiers qu'il contient, mais tout le monde peut lire leurs noms.",
      },
      notTried: {
        title: locked,
        why: () =>
          "Essayer un mot de passe prend trop de temps avec cette protection\u00a0: nous n'en avons essayé aucun.",
        also: () =>
          "Essayer un mot de passe prend trop de temps avec cette protection\u00a0: nous n'en avons essayé aucun.",
      },
    },
    "password-in-message": {
      opens: {
        title: () => "Le mot de passe est dans ce message",
        why: (data) => `Il ouvre ${data.name}\u00a0: la serrure et la clé voyagent ensemble.`,
        how: otherWay,
      },
      inFileName: {
        title: () => "Le mot de passe est dans un nom de fichier",
        why: (data) => `Il ouvre ${data.name}\u00a0: la serrure et la clé voyagent ensemble.`,
        how: otherWay,
      },
      said: {
        title: () => "Vous donnez le mot de passe d'un fichier dans ce message",
        why: (data) => `${data.name} part aussi\u00a0: la serrure et la clé voyagent ensemble.`,
        how: otherWay,
      },
    },
    "hidden-data": {
      people: {
        title: hiddenTitle,
        why: (data) =>
          isOneSheet(data.places)
            ? `Elle contient des données de ${people(data.people)}\u00a0; deux clics la montrent.`
            : `Invisible au premier regard\u00a0: ${places(data.places)}. On y trouve des données de ${people(data.people)}, que quelques clics font apparaître.`,
        also: (data) =>
          `Invisible au premier regard\u00a0: ${places(data.places)}, avec des données de ${people(data.people)}.`,
        how: inspectDocument,
      },
      hidden: {
        title: hiddenTitle,
        why: (data) =>
          isOneSheet(data.places)
            ? "Deux clics la montrent. Les destinataires peuvent-ils aussi l'avoir\u00a0?"
            : `Invisible au premier regard\u00a0: ${places(data.places)}. Les destinataires peuvent-ils aussi l'avoir\u00a0?`,
        also: (data) => `Invisible au premier regard\u00a0: ${places(data.places)}.`,
        how: inspectDocument,
      },
    },
    "known-export": {
      full: {
        title: (data) => `${data.name} ressemble à l'export complet '${data.known}'`,
        why: ({ advice }) =>
          ownWords(advice, "fr", "Tout s'y trouve. Une copie avec le seul nécessaire est plus sûre."),
        also: (data) => `Il ressemble à l'export complet '${data.known}'.`,
      },
    },
    "personal-data": {
      inText: {
        title: (data) => `Le texte contient des données de ${people(data.people)}`,
        why: (data) =>
          `On y trouve\u00a0: ${types(data.types)}. Tous ceux qui reçoivent ce message peuvent-ils les avoir\u00a0?`,
      },
    },
    "risky-file-type": {
      risky: {
        title: (data) => `${data.name} risque d'être bloqué en route`,
        why: (data) =>
          `Ce fichier est ou contient ${risks(data.risks)}. Beaucoup de messageries bloquent de tels fichiers, car ils peuvent porter des virus.`,
        also: (data) => `Ce fichier est ou contient ${risks(data.risks)}, ce que beaucoup de messageries bloquent.`,
      },
      disguised: {
        title: (data) => `${data.name} a l'air d'un autre type de fichier`,
        why: () => "Son nom dissimule ce qu'il est vraiment, comme le font les virus. D'où vient-il\u00a0?",
        also: () => "Son nom dissimule son vrai type.",
      },
    },
    "secret-key": {
      inText: {
        title: () => "Il y a dans ce message une clé avec laquelle un programme se connecte",
        why: () => "Qui l'a peut entrer sans mot de passe. Une clé à part pour l'autre est plus sûre.",
      },
      inFile: {
        title: (data) => `${data.name} contient une clé avec laquelle un programme se connecte`,
        why: () => "Qui l'a peut entrer sans mot de passe. Une clé à part pour l'autre est plus sûre.",
        also: (data) => `On y trouve\u00a0: ${types(data.types)}.`,
      },
    },
    "special-category-data": {
      inText: {
        title: () => "Le texte dit quelque chose de sensible sur quelqu'un",
        why: (data) =>
          `On y trouve\u00a0: ${types(data.types)}. La loi protège cela plus que tout\u00a0: tous ceux qui reçoivent ce message en ont-ils besoin\u00a0?`,
      },
      inFile: {
        title: (data) => `${data.name} contient des données sensibles de ${people(data.people)}`,
        why: (data) =>
          `On y trouve\u00a0: ${types(data.types)}. La loi protège cela plus que tout\u00a0: tous ceux qui reçoivent ce message en ont-ils besoin\u00a0?`,
        also: (data) => `On y trouve\u00a0: ${types(data.types)}.`,
      },
    },
    "unfilled-placeholder": {
      unfilled: {
        title: () => "Quelque chose n'est pas rempli",
        why: (data) => `Encore dans le message\u00a0: ${join(data.examples)}.`,
      },
    },
    "unprotected-attachment": {
      notLocked: {
        title: (data) => `${data.name} n'est pas protégé par un mot de passe`,
        why: (data) => `Qui reçoit ce message peut lire les données de ${people(data.people)}.`,
        also: () => "Le fichier n'est pas protégé par un mot de passe.",
        how: lockIt,
      },
      looksLocked: {
        title: (data) => `${data.name} n'est protégé qu'en apparence`,
        why: (data) => `Qui l'ouvre n'a pas besoin de mot de passe et peut lire les données de ${people(data.people)}.`,
        also: () => "Protégé en apparence seulement\u00a0: qui l'ouvre n'a pas besoin de mot de passe.",
        how: lockIt,
      },
    },
    "unreadable-attachment": {},
    "unresolved-recipient": {
      unresolved: {
        title: (data) => `${data.name} n'a pas encore d'adresse`,
        why: () => "Choisissez la bonne personne dans Outlook, ou retirez le nom.",
      },
    },
    "visible-recipients": {
      visible: {
        title: (data) => `${people(data.count)} voient l'adresse des autres`,
        why: () => "Les adresses sont dans À ou Cc. Cela peut être une fuite de données.",
      },
    },
    "weak-protection": {
      weak: {
        ...weak,
        how: () =>
          "Enregistrez le fichier dans le format actuel (docx, xlsx ou pptx) et protégez-le de nouveau\u00a0: Fichier, Informations, Protéger, Chiffrer avec mot de passe.",
      },
      weakZip: { ...weak, how: () => "Refaites le zip et choisissez AES-256 comme méthode, par exemple dans 7-Zip." },
    },
    "wrong-file": {
      named: {
        title: meantFor,
        why: () => "Son nom le dit, mais cette organisation ne reçoit pas ce message. Est-ce le bon fichier\u00a0?",
        also: alsoMeantFor,
      },
      begins: {
        title: meantFor,
        why: () =>
          "Ses premières lignes la nomment, mais cette organisation ne reçoit pas ce message. Est-ce le bon fichier\u00a0?",
        also: alsoMeantFor,
      },
      shared: {
        title: meantFor,
        why: () => "Son nom le dit, mais d'autres reçoivent aussi ce message. Peuvent-ils l'avoir\u00a0?",
        also: alsoMeantFor,
      },
    },
  },
  ticks: {
    "attachment-personal-data": "Les destinataires peuvent l'avoir",
    "blocked-recipient": "Ce destinataire peut le recevoir",
    credentials: "Cela peut partir ainsi",
    "document-metadata": "Les destinataires peuvent le voir",
    "empty-subject": "Envoyer sans objet",
    "external-recipients": "Oui, c'est exact",
    "forgotten-attachment": "Aucun fichier à joindre",
    "guessable-password": "Envoyer tel quel",
    "locked-attachment": "Vu",
    "password-in-message": "Le mot de passe peut y être",
    "hidden-data": "Les destinataires peuvent l'avoir",
    "known-export": "Les destinataires peuvent tout avoir",
    "personal-data": "C'est juste, je le laisse",
    "risky-file-type": "Les destinataires l'attendent",
    "secret-key": "Ils peuvent avoir cette clé",
    "special-category-data": "Les destinataires en ont besoin",
    "unfilled-placeholder": "C'est voulu ainsi",
    "unprotected-attachment": "Envoyer tel quel",
    "unreadable-attachment": "Vérifié",
    "unresolved-recipient": "Le nom est juste",
    "visible-recipients": "Les destinataires peuvent les voir",
    "weak-protection": "Envoyer tel quel",
    "wrong-file": "C'est le bon fichier",
  },
  unknown: {
    parts: {
      from: { title: "Nous n'avons pas pu voir qui envoie ce message", advice: "Vérifiez vous-même le compte." },
      to: { title: "Nous n'avons pas pu voir tout le monde dans À", advice: "Parcourez vous-même la liste." },
      cc: { title: "Nous n'avons pas pu voir tout le monde dans Cc", advice: "Parcourez vous-même la liste." },
      bcc: { title: "Nous n'avons pas pu voir tout le monde dans Cci", advice: "Parcourez vous-même la liste." },
      subject: { title: "Nous n'avons pas pu lire l'objet", advice: "Relisez-le vous-même." },
      body: { title: "Nous n'avons pas pu lire le texte", advice: "Relisez-le vous-même." },
      attachments: {
        title: "Nous n'avons pas pu voir quels fichiers sont joints",
        advice: "Vérifiez vous-même que ce sont les bons.",
      },
      attachment: {
        title: "Nous n'avons pas pu ouvrir un fichier",
        advice: "Ouvrez-le vous-même\u00a0: leur est-il destiné\u00a0?",
      },
      composeType: {
        title: "Nous n'avons pas pu voir si c'est une réponse",
        advice: "Vérifiez vous-même qui le reçoit.",
      },
      store: {
        title: "Nous n'avons pas pu voir ce que vous avez déjà vérifié",
        advice: "La même question reviendra peut-être.",
      },
      policy: {
        title: "Nous n'avons pas pu lire les réglages de votre organisation",
        advice: "Les réglages standard s'appliquent. Prévenez votre support.",
      },
      review: { title: "Une partie de la vérification n'est pas terminée", advice: "Relisez vous-même le message." },
    },
    file: {
      title: (name) => `Nous n'avons pas pu ouvrir ${name}`,
      advice: "Ouvrez-le vous-même\u00a0: tout leur est-il destiné\u00a0?",
    },
    reasons: {
      timeout: "Cela a pris trop de temps.",
      failed: "Outlook ne l'a pas transmis.",
      empty: "Outlook a donné un fichier vide. Il est peut-être encore en cours d'envoi.",
      unsupported: "Cette version d'Outlook ne le permet pas.",
      offline: "Il n'y a pas de connexion.",
      truncated: "Outlook ne montre que le début d'une liste aussi longue.",
      unresolved: "Outlook ne connaît pas encore l'adresse.",
      "too-large": "C'est trop grand pour être lu ici.",
      "too-many-parts": "Il contient trop de fichiers.",
      "too-deep": "Ce sont des fichiers dans des fichiers dans des fichiers.",
      damaged: "Il est abîmé, ou autre chose que ce que dit son nom.",
      locked: "Il est protégé par un mot de passe.",
      picture: "C'est une image, un son ou un film, sans texte à lire.",
      "picture-of-text": "C'est peut-être une image de texte\u00a0: ce qu'elle dit n'a pas été vérifié.",
      scanned: "Les pages sont des images\u00a0: leur texte n'a pas été vérifié.",
      archive: "Les fichiers qu'il contient sont compressés d'une façon que nous ne pouvons pas ouvrir.",
      "no-reader": "Nous ne savons pas encore lire ce type de fichier.",
      cloud: "C'est un lien\u00a0: le fichier lui-même est ailleurs.",
      crashed: "Quelque chose n'a pas marché de notre côté.",
    },
    unnamed: {
      title: "Il reste un point à regarder",
      why: "Outlook a demandé quelque chose que cette page ne sait pas nommer. Relisez vous-même le message.",
    },
    tick: "Vérifié",
  },
  fixes: {
    "remove-recipient": { button: "Retirer de la liste", done: (name) => `${name} n'est plus dans la liste.` },
    "move-to-bcc": {
      button: "Mettre en Cci",
      done: (_, count) =>
        `${number(count)} ${frenchOneOrMany(count, "adresse est maintenant", "adresses sont maintenant")} en Cci.`,
    },
    "remove-attachment": { button: "Retirer le fichier", done: (name) => `${name} n'est plus dans ce message.` },
  },
  reasons: {
    needed: "Besoin légitime des destinataires",
    agreed: "Nous l'avons convenu ainsi",
    asked: "Les destinataires l'ont demandé",
  },
  groups: { recipients: "Destinataires", message: "Texte", attachments: "Fichiers", logins: "Accès" },
  card: {
    because: (tick) => `${tick}, car …`,
    reasonsTitle: "Pourquoi est-ce bien ainsi\u00a0?",
    ownReason: "Une autre raison",
    keep: "Laisser ainsi",
    cancel: "Annuler",
    notCorrect: "Trouvé à tort",
    whyNotCorrect: "Quelle est l'erreur\u00a0?",
    mustBeFixed: "Il faut régler ce point avant que le message puisse partir.",
    changeInMail: "Modifiez-le dans votre message\u00a0; cette liste suit d'elle-même.",
    isNew: "Nouveau depuis votre vérification",
    goesTo: (receivers) => `Destinataires\u00a0: ${receivers}`,
    colleaguesOnly: "Seulement pour des collègues",
    nobodyYet: "Encore sans destinataire",
    inSubject: "Dans l'objet",
    inText: "Dans le texte",
    morePlaces: (count) => `et à ${number(count)} ${frenchOneOrMany(count, "autre endroit", "autres endroits")}`,
    show: "Afficher",
    hide: "Masquer",
    showWhat: (title) => `Afficher ce qui a été trouvé\u00a0: ${title}`,
    cannotShow: "Ce n'est plus là. Nous regardons à nouveau.",
    reopen: (title) => `Regarder à nouveau\u00a0: ${title}`,
    settled: "Vérifié",
    settledAsNotCorrect: "Trouvé à tort, avez-vous dit",
    settledBecause: (reason) => `Vérifié\u00a0: ${reason}`,
    seen: "Vu",
    seenHint: "Vous avez vu ceci. Vous pouvez envoyer, ou le modifier d'abord.",
    fixing: "Un instant",
    stopping: "Remise en place",
    fixFailed: "Cela n'a pas marché ici. Faites-le dans Outlook même.",
    undo: "Rétablir",
    undoFailed: "Impossible de le remettre. Faites-le dans Outlook même.",
    notStored: "Outlook n'a pas pu le retenir et demanderait à nouveau. Essayez encore une fois.",
    levels: { risk: "À regarder", stop: "À régler", unknown: "Non vérifiable", info: "Bon à savoir" },
    actions: (title) => `Que faire\u00a0: ${title}`,
  },
  list: {
    people,
    others: (count) => `${number(count)} ${frenchOneOrMany(count, "autre", "autres")}`,
    showAll: (count) => `Afficher les ${number(count)}`,
    hideAll: "Masquer la liste",
    filter: "Chercher dans la liste",
    onlyNew: (count) => `Seulement les nouveaux (${number(count)})`,
    isNew: "nouveau",
    noMatch: "Aucun résultat",
    shown: (shown, all) => `${number(shown)} sur ${number(all)}`,
  },
  states: {
    heading: "Avant l'envoi",
    progress: (done, all) => `${number(done)} sur ${number(all)}`,
    progressSaid: (done, all) => `${number(done)} sur ${number(all)} vérifiés`,
    readingMail: "Lecture de votre message",
    readingFiles: (first, others) =>
      others === 0 ? `Lecture de ${first}` : `Lecture de ${first} et de ${number(others)} autres`,
    nothing: "Rien à vérifier",
    nothingWhy: "Cliquez sur Envoyer quand vous avez fini.",
    lookedAt: "Aussi regardé",
    andReceivers: (count) => `${number(count)} ${frenchOneOrMany(count, "destinataire", "destinataires")}`,
    andText: "le texte",
    andSubject: "l'objet",
    andFiles: (count) => `${number(count)} ${frenchOneOrMany(count, "fichier", "fichiers")}`,
    fileClean: (name) => `${name}\u00a0: rien trouvé`,
    ready: "C'est bon\u00a0: cliquez sur Envoyer",
    readyWhy: "Si vous changez encore quelque chose, nous ne demandons que cela.",
    trial: "Ceci est un essai\u00a0: Outlook envoie sans demander. Vous voyez ici ce qu'il demanderait.",
    storeDown: "Outlook ne peut pas retenir vos coches en ce moment et demandera peut-être à nouveau à l'envoi.",
    checkingAgain: "Nous regardons ce qui a changé",
    notOutlook: "À ouvrir dans Outlook",
    notOutlookWhy:
      "Cette page fait partie de Second Look et fonctionne dans Outlook\u00a0: écrivez un e-mail et cliquez sur Vérifier cet e-mail.",
    readMode: "Ce message est déjà envoyé",
    readModeWhy:
      "Second Look lit un message avant son départ, pendant que vous l'écrivez. Il ne change rien à un message envoyé ou reçu.",
    readModeHow:
      "Écrivez un nouveau message et cliquez sur Vérifier cet e-mail pour voir qui le reçoit et ce qui l'accompagne.",
    crashed: "Quelque chose n'a pas marché de notre côté",
    crashedWhy:
      "Votre message est intact, mais nous n'avons pas pu le regarder. Relisez-le vous-même, ou essayez encore.",
    tryAgain: "Essayer encore",
  },
  menu: {
    more: "Plus",
    lookAgain: "Regarder à nouveau",
    language: "Langue",
    howItWorks: "Comment ça marche",
    status: "État technique",
  },
  about: {
    title: "Comment ça marche",
    paragraphs: [
      "Second Look lit votre message et ses fichiers sur cet ordinateur, avant l'envoi. Rien n'est transmis à personne pour cela.",
      "Ce que vous cochez reste avec ce message jusqu'à son envoi, avec de courts codes qui ne disent rien par eux-mêmes.",
      "Si vous changez ensuite quelque chose, seul ce qui est nouveau ou différent est demandé à nouveau.",
      "Si une carte est une erreur de notre part, cliquez sur Trouvé à tort. Ce ne sera plus demandé pour ce message.",
    ],
    back: "Retour",
  },
};
