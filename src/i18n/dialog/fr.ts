import { frenchOneOrMany, grouped } from "../numbers";
import type { DialogTexts } from "./texts";

const people = (count: number) => `${grouped(count, "\u00a0")} ${frenchOneOrMany(count, "personne", "personnes")}`;

export const fr: DialogTexts = {
  intro: "Encore un coup d'œil avant l'envoi\u00a0:",
  press: "Cliquez sur Vérifier\u00a0; votre message reste ici.",
  button: "Vérifier",
  more: (count) =>
    `Et ${frenchOneOrMany(count, "un autre point", `${grouped(count, "\u00a0")} autres points`)} à voir.`,
  couldNotCheck:
    "Second Look n'a pas pu vérifier cet e-mail. Relisez-le vous-même\u00a0: qui le reçoit, et qu'est-ce qui l'accompagne\u00a0?",
  lines: {
    "attachment-personal-data": {
      inFile: (data) => `Un fichier contient des données de ${people(data.people)}.`,
    },
    "blocked-recipient": { blocked: () => "Votre organisation n'écrit pas à l'une de ces adresses." },
    credentials: {
      alone: () => "Il y a un mot de passe ou un code dans ce message.",
      together: () => "Ce message contient des identifiants complets.",
      inFile: () => "Un fichier contient un accès.",
    },
    "document-metadata": {
      told: () => "Les propriétés d'un fichier disent d'où il vient.",
      labelled: () => "Un fichier porte une étiquette qui dit qui peut l'avoir.",
    },
    "empty-subject": { empty: () => "L'objet est encore vide." },
    "external-recipients": {
      outside: (data) => `Ce message est adressé à ${people(data.count)} hors de votre organisation.`,
      outsideWithData: (data) => `Des données d'autrui vont à ${people(data.count)} hors de votre organisation.`,
      oneOutside: () => "Ceci part à quelqu'un hors de votre organisation.",
      oneOutsideWithData: () => "Des données d'autrui partent à quelqu'un hors de votre organisation.",
    },
    "forgotten-attachment": { announced: () => "Le texte parle d'un fichier, mais rien n'est joint." },
    "guessable-password": { guessed: () => "Un fichier a un mot de passe que tout le monde essaierait d'abord." },
    "locked-attachment": {
      locked: () => "Un fichier est protégé.",
      namesReadable: () => "Un fichier est protégé.",
      notTried: () => "Un fichier est protégé.",
    },
    "password-in-message": {
      opens: () => "Le mot de passe d'un fichier protégé est dans ce message.",
      inFileName: () => "Le mot de passe d'un fichier protégé est dans un nom de fichier.",
      said: () => "Un fichier protégé part avec un mot de passe pour l'ouvrir.",
    },
    "hidden-data": {
      people: (data) => `Un fichier contient des données cachées de ${people(data.people)}.`,
      hidden: () => "Un fichier contient plus qu'on n'en voit, comme une feuille masquée ou des commentaires.",
    },
    "known-export": { full: () => "Un fichier ressemble à un export complet, avec plus que le nécessaire." },
    "personal-data": { inText: (data) => `Le texte contient des données de ${people(data.people)}.` },
    "risky-file-type": {
      risky: () => "Un fichier est d'un type que les messageries bloquent souvent, comme un programme.",
      disguised: () => "Le nom d'un fichier dissimule son vrai type.",
    },
    "secret-key": {
      inText: () => "Il y a dans ce message une clé avec laquelle un programme se connecte.",
      inFile: () => "Un fichier contient une clé avec laquelle un programme se connecte.",
    },
    "special-category-data": {
      inText: () => "Le texte dit quelque chose de sensible sur quelqu'un, comme sa santé ou sa religion.",
      inFile: (data) =>
        `Un fichier contient des données sensibles de ${people(data.people)}, comme la santé ou la religion.`,
    },
    "unfilled-placeholder": { unfilled: () => "Un passage du texte n'est pas encore rempli." },
    "unprotected-attachment": {
      notLocked: (data) =>
        `Un fichier avec les données de ${people(data.people)} n'est pas protégé par un mot de passe.`,
      looksLocked: (data) => `Un fichier avec les données de ${people(data.people)} n'est protégé qu'en apparence.`,
    },
    "unreadable-attachment": {},
    "unresolved-recipient": { unresolved: () => "L'un des noms n'a pas encore d'adresse." },
    "visible-recipients": {
      visible: (data) => `Les destinataires voient l'adresse des autres\u00a0: ${people(data.count)}.`,
    },
    "weak-protection": { weak: () => "Un fichier est mal protégé.", weakZip: () => "Un fichier est mal protégé." },
    "wrong-file": {
      named: () => "Un fichier semble destiné à quelqu'un qui ne reçoit pas ce message.",
      begins: () => "Un fichier semble destiné à quelqu'un qui ne reçoit pas ce message.",
      shared: () => "Un fichier semble destiné à un seul des destinataires.",
    },
  },
  unknown: {
    from: "Nous n'avons pas pu voir qui envoie ce message.",
    to: "Nous n'avons pas pu voir tout le monde dans À.",
    cc: "Nous n'avons pas pu voir tout le monde dans Cc.",
    bcc: "Nous n'avons pas pu voir tout le monde dans Cci.",
    subject: "Nous n'avons pas pu lire l'objet.",
    body: "Nous n'avons pas pu lire le texte.",
    attachments: "Nous n'avons pas pu voir quels fichiers sont joints.",
    attachment: "Nous n'avons pas pu ouvrir un fichier.",
    composeType: "Nous n'avons pas pu voir si c'est une réponse.",
    store: "Nous n'avons pas pu voir ce que vous avez déjà vérifié.",
    policy: "Nous n'avons pas pu lire les réglages de votre organisation.",
    review: "Une partie de la vérification n'est pas terminée.",
  },
  unnamed: "Il reste un point à regarder.",
};
