import { scan } from "../../../src/core/recognizers/scan";

const foundIn = (text: string): readonly string[] =>
  scan(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

test("every code of a list is found, on one line and on many", () => {
  const codes = ["4f8a1-c07de", "7k2mx-q9ptw", "9dd01-aa3ex"];
  const expected = codes.map((code) => `RECOVERY_CODE ${code}`);
  expect(foundIn(`My recovery codes are ${codes.join(", ")}`)).toEqual(expected);
  expect(
    foundIn(`Herstelcodes:\n\n${codes.map((code, index) => `${String(index + 1)}. ${code}`).join("\n")}\n\nGroet`),
  ).toEqual(expected);
});

test.each([
  ["PIN and door code", "Pincode 4471, de code van de poort is 2580.", ["PIN 4471", "PIN 2580"]],
  ["user name and password", "Login: a.visser / Anker!Boei22", ["USERNAME a.visser", "PASSWORD Anker!Boei22"]],
  [
    "two logins, one a line",
    "Inloggegevens:\nkassa1 / Anker!Boei22\n\nLogin: kassa2\nWachtwoord: Molen@Wiek7",
    ["USERNAME kassa1", "PASSWORD Anker!Boei22", "USERNAME kassa2", "PASSWORD Molen@Wiek7"],
  ],
  [
    "a table of logins",
    "User\tPassword\tPIN\nkassa1\tAnker!Boei22\t4471",
    ["USERNAME kassa1", "PASSWORD Anker!Boei22", "PIN 4471"],
  ],
  [
    "a connection string is one secret, not a password as well",
    "Server=db2;Uid=reader;Pwd=Kettle9Moon;",
    ["CONNECTION_STRING Server=db2;Uid=reader;Pwd=Kettle9Moon;"],
  ],
])("finds %s", (_, text, expected) => {
  expect(foundIn(text)).toEqual(expected);
});
