import type { RecognizerCases } from "./cases";

const cases: RecognizerCases = {
  finds: [
    ["Mail 27415538096@mail.example", "27415538096@mail.example"],
    ["Write to adaeze@kestrel.example.", "adaeze@kestrel.example"],
    ["Mail: <jl.marchetti@lindenpost.example>", "jl.marchetti@lindenpost.example"],
    ["adaeze+shop@kestrel.co.example, please", "adaeze+shop@kestrel.co.example"],
    ["Stuur het naar o'brien_j@mail.example!", "o'brien_j@mail.example"],
    ["jürgen.müller@größe.example", "jürgen.müller@größe.example"],
    ["anna＠mail．example", "anna＠mail．example"],
    ["Name\tE-Mail\nCem Yildirim\tcem.y@kestrel.example", "cem.y@kestrel.example"],
    ["C-164238;Adaeze Umeh;adaeze@kestrel.example;M14", "adaeze@kestrel.example"],
    ["Courriel : m.trevidic@lac.example", "m.trevidic@lac.example"],
    ["adaeze.umeh @ kestrel.example", "adaeze.umeh @ kestrel.example"],
    ["adaeze@kestrel[dot]example", "adaeze@kestrel[dot]example"],
    ["adaeze@kestrel dot example", "adaeze@kestrel dot example"],
    ["e-mail: fokje @ voorbeeld punt nl", "fokje @ voorbeeld punt nl"],
  ],
  ignores: [
    "From a room device call 23190664417@harrow-mills.webex.com",
    "SIP: 98765432100@zoomcrc.com",
    "lunch @ bar.example",
    "Tom @ work",
    "info @ kestrel.example",
    "info@example.com",
    "Bitte schreiben Sie an vertrieb@example.com.",
    "no-reply@example.com",
    "klantenservice@winkel.example",
    "your@email.example",
    "@anna can you look?",
    "anna@",
    "anna@host",
    "10 kg @ 4.50",
    "https://medium.example/@anna/post",
    "git@host:repo",
    "anna@mail..example",
    "voornaam.achternaam@bedrijf.example",
    "version 2@1.2.3",
  ],
};

export default cases;
