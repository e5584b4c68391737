import type { Sample } from "./sample";

export const justLunch: Sample = {
  id: "just-lunch",
  title: { en: "Just lunch", nl: "Gewoon lunch" },
  shows: {
    en: "Nothing to check: it leaves without a word",
    nl: "Niets na te kijken: hij vertrekt zonder een woord",
  },
  mail: () => ({
    to: [{ name: "Tom Bergman", address: "tom@brightside.example" }],
    subject: "Lunch on Thursday?",
    html: "<p>Hi Tom,</p><p>Lunch on Thursday at half past twelve? The new place on the corner has soup.</p><p>Anna</p>",
  }),
};
