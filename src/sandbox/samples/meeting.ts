import { people } from "./people";
import type { Sample } from "./sample";

export const meeting: Sample = {
  id: "meeting",
  title: { en: "A meeting invitation", nl: "Een uitnodiging", de: "Eine Einladung", fr: "Une invitation" },
  shows: {
    en: "Invitations are mail too: this one has a personal number in it",
    nl: "Uitnodigingen zijn ook mail: in deze staat een persoonsnummer",
    de: "Einladungen sind auch E-Mails: In dieser steht eine Personennummer",
    fr: "Les invitations sont aussi des messages\u00a0: celle-ci contient un numéro personnel",
  },
  mail: () => {
    const [colleague] = people(1);
    const { firstName = "", lastName = "", bsn = "", born = "" } = colleague ?? {};
    return {
      kind: "meeting",
      to: [{ name: "Els Prins", address: "els@arbodienst.example" }],
      cc: [{ name: "Tom Bergman", address: "tom@brightside.example" }],
      subject: "Gesprek over terugkeer",
      html:
        `<p>Dag Els,</p><p>Graag praat ik met je over ${firstName} ${lastName}, geboren op ${born}, BSN ${bsn}.</p>` +
        "<p>Anna</p>",
    };
  },
};
