import type { HiddenPlace } from "../../../core/model/file-report";
import type { CardSentences } from "../../catalogue";
import { frenchOneOrMany } from "../../numbers";
import { fr as terms } from "../../terms/fr";
import { ownWords } from "../own-words";
import { phrasesOf } from "../phrases";
import { isOneSheet, leadingSheet } from "../places";

export const phrases = phrasesOf(terms, {
  oneOrMany: frenchOneOrMany,
  separator: "\u00a0",
  and: "et",
  person: ["personne", "personnes"],
  otherPlace: ["autre endroit", "autres endroits"],
});
const { people, join, types, places, properties, risks } = phrases;

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

/** The sentences of the cards, by check and message. */
export const cards: CardSentences = {
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
      title: () => "Ce message contient des identifiants complets",
      why: () =>
        "Le mot de passe est avec le nom d'utilisateur ou l'adresse web\u00a0: qui voit ce message peut entrer.",
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
      why: (data) => `${frenchOneOrMany(data.count, "Est-ce la bonne adresse", "Sont-ce les bonnes adresses")}\u00a0?`,
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
        "Avec ce type de protection, nous n'essayons aucun mot de passe\u00a0: nous ignorons si l'un de ceux de ce message convient.",
      also: () =>
        "Avec ce type de protection, nous n'essayons aucun mot de passe\u00a0: nous ignorons si l'un de ceux de ce message convient.",
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
      why: ({ advice }) => ownWords(advice, "fr", "Tout s'y trouve. Une copie avec le seul nécessaire est plus sûre."),
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
};
