import type { CheckCases } from "./cases";

const to = ["eva@agency.example"];
const says = "unfilled";
const level = "confirm";

const cases: CheckCases = {
  finds: [
    {
      name: "double braces",
      mail: { to, text: "Dear {{first_name}}," },
      says,
      level,
      data: { examples: ["{{first_name}}"] },
    },
    { name: "in the subject", mail: { to, subject: "Welcome *|FNAME|*" }, says, level },
    { name: "guillemets", mail: { to, text: "Beste «Voornaam»," }, says, level },
    { name: "angle brackets", mail: { to, text: "Dear <<Name>>," }, says, level },
    { name: "square brackets in English", mail: { to, text: "Dear [customer name]," }, says, level },
    { name: "square brackets in Dutch", mail: { to, text: "Geachte [naam]," }, says, level },
    { name: "square brackets in German", mail: { to, text: "Sehr geehrte [Anrede] Muster," }, says, level },
    { name: "square brackets in French", mail: { to, text: "Bonjour [prénom]," }, says, level },
    { name: "percent signs", mail: { to, text: "Dear %FIRSTNAME%," }, says, level },
    {
      name: "what stands between the marks stays in the mail",
      mail: { to, text: "{{ wachtwoord: Welkom2024!x }} en [klantnaam]" },
      says,
      level,
      data: { examples: ["{…}", "[klantnaam]"] },
    },
    { name: "filler text", mail: { to, text: "Lorem ipsum dolor sit amet" }, says, level },
    { name: "a field in capitals behind a greeting", mail: { to, text: "Dear [CLIENT],\nhere it is." }, says, level },
    { name: "a name in angle brackets", mail: { to, text: "Beste <Voornaam>," }, says, level },
    { name: "a field in braces", mail: { to, text: "Hallo {Vorname}, willkommen." }, says, level },
    { name: "a price to fill in", mail: { to, text: "Your price would be XXX euro a month." }, says, level },
    { name: "un prix à remplir", mail: { to, text: "Le total est de XXX € par an." }, says, level },
    {
      name: "inside it is only mentioned",
      mail: { to: ["bob@shop.example"], text: "Dear {{first_name}}," },
      says,
      level: "info",
    },
  ],
  silent: [
    { name: "an ordinary mail", mail: { to, text: "Dear Eva," } },
    { name: "a ticket number", mail: { to, text: "Re: [ref:00D25471890] your question" } },
    { name: "a note in brackets", mail: { to, text: "The parts [see page 3] arrive on Monday." } },
    { name: "an address behind a greeting", mail: { to, text: "Hallo <info@shop.example> schrieb gestern." } },
    { name: "a size", mail: { to, text: "The shirt in XXL costs 20 euro, in XXXL 25 euro." } },
    { name: "a set with one member", mail: { to, text: "Take {x} and [price list 4] along." } },
    { name: "a list greets", mail: { to, subject: "[hello] Lunch for all" } },
    { name: "Roman numbers", mail: { to, text: "Chapter XXX, euro countries" } },
    { name: "percentages", mail: { to, text: "Between 10% and 20% of the price" } },
    { name: "a smaller and a larger than", mail: { to, text: "5 << 10 and 10 >> 5" } },
    { name: "one pair of braces", mail: { to, text: "The set {1, 2, 3} has three members." } },
    { name: "a quotation in French", mail: { to, text: "Elle a dit «bonjour» puis «au revoir»." } },
    { name: "an external mark", mail: { to, subject: "[EXTERNAL] Lunch" } },
    { name: "a mailing list", mail: { to, subject: "[news] Lunch" } },
    {
      name: "in what the receiver wrote",
      mail: {
        to,
        composeType: "reply",
        text: 'Fixed.\n\nFrom: Eva <eva@agency.example>\nSent: Monday, 2 November 2026 09:12\nTo: Anna Jansen <anna@shop.example>\nSubject: Mail\n\nI got "Dear {{first_name}}".',
      },
    },
    { name: "among colleagues", mail: { to: ["bob@shop.example"], text: "Dear {{first_name}}," } },
    { name: "code in a sentence", mail: { to, text: "Use the function f(x) = x[1] + y." } },
  ],
};

export default cases;
