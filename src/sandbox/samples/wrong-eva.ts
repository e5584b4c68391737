import { people } from "./people";
import type { Sample } from "./sample";

export const wrongEva: Sample = {
  id: "wrong-eva",
  title: { en: "Wrong Eva", nl: "Verkeerde Eva", de: "Falsche Eva", fr: "Mauvaise Eva" },
  shows: {
    en: "A reply meant for Eva at the agency goes to another Eva",
    nl: "Een antwoord voor Eva van het bureau gaat naar een andere Eva",
    de: "Eine Antwort für Eva von der Agentur geht an eine andere Eva",
    fr: "Une réponse pour Eva de l'agence part chez une autre Eva",
  },
  mail: () => {
    const rows = people(12).map((one) => `<tr><td>${one.firstName} ${one.lastName}</td><td>${one.phone}</td></tr>`);
    return {
      composeType: "reply",
      to: [{ name: "Eva Smits", address: "eva@smits-juwelier.example" }],
      cc: [{ name: "Tom Bergman", address: "tom@brightside.example" }],
      subject: "Re: Bellijst voor donderdag",
      html:
        "<p>Hoi Eva,</p><p>Hier de bellijst voor donderdag:</p>" +
        `<table><tr><td>Naam</td><td>Telefoon</td></tr>${rows.join("")}</table><p>Groet,<br>Anna</p>` +
        '<div id="divRplyFwdMsg"><hr><b>Van:</b> Eva Smit &lt;eva@agency.example&gt;<br>' +
        "<b>Verzonden:</b> dinsdag 3 november 2026 10:12<br>" +
        "<b>Aan:</b> Anna de Wit &lt;anna@brightside.example&gt;<br><b>Onderwerp:</b> Bellijst voor donderdag</div>" +
        "<p>Dag Anna, heb jij de bellijst al?</p><p>Eva Smit</p>",
    };
  },
};
