import type { CheckCases } from "./cases";

const eva = ["Eva Smit <eva@agency.example>"];
const TEN = Array.from({ length: 10 }, (_, n) => `- klant${String(n)}@klanten.example`).join("\n");
const quoted =
  "Prima.\n\nVan: Eva Smit <eva@agency.example>\nVerzonden: maandag 2 november 2026 09:12\nAan: Anna Jansen <anna@shop.example>\nOnderwerp: Rekening\n\nMijn IBAN is NL91 ABNA 0417 1643 00 en BSN 111222333.";

const cases: CheckCases = {
  finds: [
    {
      name: "a national number to an outsider",
      mail: { to: eva, text: "Het BSN van de klant is 111222333." },
      says: "inText",
      level: "confirm",
      data: { people: 1, types: [{ type: "NATIONAL_ID", count: 1 }] },
    },
    {
      name: "two bank accounts to an outsider",
      mail: { to: eva, text: "IBAN NL91 ABNA 0417 1643 00 en IBAN DE89 3704 0044 0532 0130 00." },
      says: "inText",
      level: "confirm",
      data: { people: 2 },
    },
    {
      name: "ten customers' addresses to an outsider",
      mail: { to: eva, text: `Graag deze klanten:\n${TEN}` },
      says: "inText",
      level: "confirm",
      data: { people: 10 },
    },
    {
      name: "ten customers' addresses to a private address",
      mail: { to: ["eva@gmail.com"], text: `Graag deze klanten:\n${TEN}` },
      says: "inText",
      level: "justify",
    },
    { name: "in the subject", mail: { to: eva, subject: "BSN 111222333" }, says: "inText", level: "confirm" },
    {
      name: "a bank account to two outsiders is not one person's own",
      mail: { to: [...eva, "jan@printer.example"], text: "IBAN NL91 ABNA 0417 1643 00" },
      says: "inText",
      level: "confirm",
    },
    {
      name: "a bank account of a named third person",
      mail: { to: ["pepijn@other.example"], text: "De IBAN van Wietske Roorda is NL91 ABNA 0417 1643 00." },
      says: "inText",
      level: "confirm",
      data: { people: 1 },
    },
    {
      name: "a bank account of somebody with the receiver's first name only",
      mail: {
        to: ["Wietske Hoogland <wietske@other.example>"],
        text: "De IBAN van Wietske Roorda is NL91 ABNA 0417 1643 00.",
      },
      says: "inText",
      level: "confirm",
    },
    {
      name: "a date of birth beside a title and a surname",
      mail: { to: ["Eva Smit <eva@agency.example>"], text: "Frau Krüger, geboren am 11.04.1985, zieht um." },
      says: "inText",
      level: "confirm",
    },
    {
      name: "where somebody else lives, with the date of birth",
      mail: {
        to: ["Eva Smit <eva@agency.example>"],
        text: "Harriet Dunmore, born 4/11/1979, lives at 14 Mill Lane, Leeds LS1 4DY.",
      },
      says: "inText",
      level: "confirm",
    },
    {
      name: "somebody else's record, a paragraph a field",
      mail: {
        to: ["Marie Smit <m.smit@gmail.com>"],
        text: "Naam: Piet Bakker\n\nGeboortedatum: 12-03-1980\n\nIBAN: NL91 ABNA 0417 1643 00",
      },
      says: "inText",
      level: "confirm",
    },
    {
      name: "a first name that is not the receiver's",
      mail: { to: ["Marie Smit <m.smit@gmail.com>"], text: "Kees: rekening NL91 ABNA 0417 1643 00." },
      says: "inText",
      level: "confirm",
    },
    {
      name: "somebody of the receiver's initial and another surname",
      mail: { to: ["m.smit@gmail.com"], text: "De IBAN van mevrouw Bakker is NL91 ABNA 0417 1643 00." },
      says: "inText",
      level: "confirm",
    },
    {
      name: "an answered mail goes to somebody who had no part in it",
      mail: {
        to: ["else@other.example"],
        composeType: "reply",
        text: "Zie hieronder.\n\nVan: Eva Smit <eva@agency.example>\nVerzonden: maandag 2 november 2026 09:12\nAan: Anna Jansen <anna@shop.example>\nOnderwerp: gegevens\n\nMijn BSN is 111222333",
      },
      says: "inText",
      level: "confirm",
    },
    {
      name: "forwarded text goes to somebody new",
      mail: {
        to: eva,
        composeType: "forward",
        text: "Zie hieronder.\n\n-------- Doorgestuurd bericht --------\nVan: Piet <piet@klanten.example>\nOnderwerp: gegevens\n\nMijn BSN is 111222333",
      },
      says: "inText",
      level: "confirm",
    },
  ],
  silent: [
    {
      name: "the same number among colleagues",
      mail: { to: ["bob@shop.example"], text: "Het BSN van de klant is 111222333." },
    },
    {
      name: "a customer's own bank account to that customer",
      mail: { to: eva, text: "We hebben je IBAN NL91 ABNA 0417 1643 00 verwijderd." },
    },
    {
      name: "a bank account to the person it is named with, by address",
      mail: { to: ["wietske.roorda@mail.example"], text: "De IBAN van Wietske Roorda is NL91 ABNA 0417 1643 00." },
    },
    {
      name: "a bank account to the person it is named with, by display name",
      mail: { to: ["Roorda, W. <sales4@mail.example>"], text: "De IBAN van mevrouw Roorda is NL91 ABNA 0417 1643 00." },
    },
    {
      name: "a name with particles in an address",
      mail: { to: ["p.vandermeer@mail.example"], text: "IBAN van Piet van der Meer: NL91 ABNA 0417 1643 00." },
    },
    {
      name: "a colleague's name in another sentence",
      mail: { to: eva, text: "Peter Jansen belt u morgen. Uw IBAN is NL91 ABNA 0417 1643 00." },
    },
    {
      name: "the names of two colleagues in another paragraph",
      mail: {
        to: eva,
        text: "We hebben je IBAN NL91 ABNA 0417 1643 00 verwijderd.\n\nPeter Jansen en Sanne de Boer helpen je verder.",
      },
    },
    {
      name: "a colleague to turn to in the same sentence",
      mail: {
        to: eva,
        text: "Hi Eva,\n\nYour contact is Peter Jansen; the IBAN that we have is NL91 ABNA 0417 1643 00.",
      },
    },
    {
      name: "the writer's name below",
      mail: { to: eva, text: "Hoi Eva,\n\nDe IBAN is NL91 ABNA 0417 1643 00.\n\nVriendelijke groet,\nPeter Jansen" },
    },
    {
      name: "the receiver's data as a list",
      mail: { to: ["Marie Smit <m.smit@mail.example>"], text: "Naam: M. Smit\n\nIBAN: NL91 ABNA 0417 1643 00" },
    },
    {
      name: "an answered mail goes back to who wrote it",
      mail: {
        to: eva,
        composeType: "reply",
        text: "Dank.\n\nVan: Eva Smit <eva@agency.example>\nVerzonden: maandag 2 november 2026 09:12\nAan: Anna Jansen <anna@shop.example>\nOnderwerp: gegevens\n\nMijn BSN is 111222333",
      },
    },
    {
      name: "an answered mail of which the header has names alone",
      mail: {
        to: eva,
        composeType: "reply",
        text: "Dank.\n\nVan: Eva Smit\nVerzonden: maandag 2 november 2026 09:12\nAan: Anna Jansen\nOnderwerp: gegevens\n\nMijn BSN is 111222333",
      },
    },
    {
      name: "an answered mail goes to a colleague as well",
      mail: {
        to: [...eva, "bob@shop.example"],
        composeType: "reply",
        text: "Dank.\n\nVan: Eva Smit <eva@agency.example>\nVerzonden: maandag 2 november 2026 09:12\nAan: Anna Jansen <anna@shop.example>\nOnderwerp: gegevens\n\nMijn BSN is 111222333",
      },
    },
    { name: "a name alone", mail: { to: eva, text: "Harriet Dunmore and Piet van der Meer will come as well." } },
    { name: "where an event takes place", mail: { to: eva, text: "The fair is at Messeplatz 1, 50679 Köln." } },
    {
      name: "a customer's own address to that customer",
      mail: { to: eva, text: "Je mailadres is eva@agency.example, klopt dat?" },
    },
    { name: "nine customers' addresses", mail: { to: eva, text: TEN.split("\n").slice(1).join("\n") } },
    {
      name: "an order number that passes the test of a national number",
      mail: { to: eva, text: "Uw bestelnummer is 111222333." },
    },
    {
      name: "the organisation's own account",
      mail: { to: [...eva, "jan@printer.example"], text: "Maak over op NL91 ABNA 0417 1643 00." },
      policy: { organisation: { internalDomains: ["shop.example"], ownData: ["NL91ABNA0417164300"] } },
    },
    {
      name: "the sender's own signature",
      mail: {
        to: [...eva, "jan@printer.example"],
        text: "Tot morgen.\n\nMet vriendelijke groet,\n\nAnna Jansen\nT: 020 123 45 67\nanna@shop.example",
      },
    },
    { name: "what the receiver wrote, quoted in a reply", mail: { to: eva, composeType: "reply", text: quoted } },
    { name: "an event date", mail: { to: eva, text: "De beurs is op 14-03-2027 in Utrecht." } },
    {
      name: "somebody's illness is the matter of another check",
      mail: { to: eva, text: "Onze collega Piotr heeft epilepsie." },
    },
    { name: "a password is not personal data", mail: { to: eva, text: "Het wachtwoord is Zomer2026!" } },
  ],
};

export default cases;
