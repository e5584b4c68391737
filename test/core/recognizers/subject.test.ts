import { Subject } from "../../../src/core/recognizers/people";
import { scan } from "../../../src/core/recognizers/scan";

interface Case {
  readonly name: string;
  readonly text: string;
  readonly table?: true;
  readonly addresses?: readonly string[];
  readonly names?: readonly string[];
}

const OWN: readonly Case[] = [
  {
    name: "a letter that a colleague signs",
    text: "Anna Jansen, IBAN NL91ABNA0417164300\n\nUw dossier ligt klaar.\n\nMet groet,\nTom Visser",
    names: ["Anna Jansen"],
  },
  {
    name: "a colleague who is named in another paragraph",
    text: "Name: Eva Brandt\nIBAN: DE89 3704 0044 0532 0130 00\n\nYour contact from May on: Frau Petra Schulz.",
    names: ["Eva Brandt"],
  },
  {
    name: "a list with one row of data",
    text: "Name\tIBAN\nEva Brandt\tDE89370400440532013000\nPetra Schulz\t\nThomas Krause\t",
    table: true,
    names: ["Eva Brandt"],
  },
  {
    name: "an address, and a name far from it",
    text: "eva@home.example\n\nPetra Schulz has the keys.",
    addresses: ["eva@home.example"],
  },
];

const NOBODYS: readonly Case[] = [
  { name: "names alone", text: "Anna Jansen\nTom Visser" },
  { name: "two people with data", text: "Anna Jansen, NL91ABNA0417164300\nTom Visser, DE89370400440532013000" },
  { name: "data with two names at it", text: "NL91ABNA0417164300, Anna Jansen en Tom Visser" },
  { name: "nothing", text: "See you at ten." },
];

function identityOf({ text, table }: Case) {
  const subject = new Subject();
  subject.add(text, scan(text, { table: table === true }), table === true);
  return subject.identity;
}

test.each(OWN)("of one person: $name", (one) => {
  const { addresses, names } = identityOf(one);
  expect([...addresses].sort()).toEqual(one.addresses ?? []);
  expect(names.map((name) => name.toLowerCase())).toEqual((one.names ?? []).map((name) => name.toLowerCase()));
});

test.each(NOBODYS)("of nobody in particular: $name", (one) => {
  expect(identityOf(one)).toEqual({ addresses: [], names: [] });
});
