import type { Sample } from "./sample";

export const justLunch: Sample = {
  id: "just-lunch",
  title: { en: "Just lunch", nl: "Gewoon lunch", de: "Nur Mittagessen", fr: "Juste un déjeuner" },
  shows: {
    en: "Nothing to check: it leaves without a word",
    nl: "Niets na te kijken: hij vertrekt zonder een woord",
    de: "Nichts zu prüfen: Sie geht ohne ein Wort hinaus",
    fr: "Rien à vérifier\u00a0: il part sans un mot",
  },
  mail: () => ({
    to: [{ name: "Tom Bergman", address: "tom@brightside.example" }],
    subject: "Lunch on Thursday?",
    html: "<p>Hi Tom,</p><p>Lunch on Thursday at half past twelve? The new place on the corner has soup.</p><p>Anna</p>",
  }),
};
