import { report } from "../../support/mail";
import type { CheckCases } from "./cases";

const to = ["eva@agency.example"];
const colleague = ["bob@shop.example"];
const logins = report(
  [
    ["USERNAME", 12],
    ["PASSWORD", 12],
  ],
  0,
);
const passwords = report([["PASSWORD", 2]], 0);
const userNames = report([["USERNAME", 12]], 0);

const cases: CheckCases = {
  finds: [
    {
      name: "a password alone",
      mail: { to, text: "Het wachtwoord is Zomer2026!" },
      says: "alone",
      level: "confirm",
      data: { types: [{ type: "PASSWORD", count: 1 }] },
    },
    {
      name: "user name and password",
      mail: { to, text: "Inlog is marieke, wachtwoord Zomer2026!" },
      says: "together",
      level: "justify",
    },
    {
      name: "a password and the place it opens",
      mail: { to, text: "Log in at https://portal.agency.example with password Harvest-Moon_42." },
      says: "together",
      level: "justify",
    },
    {
      name: "user name in the subject, password in the text",
      mail: { to, subject: "Username: t.varga", text: "Password: Harvest-Moon_42" },
      says: "together",
      level: "justify",
    },
    {
      name: "among colleagues as well",
      mail: { to: ["bob@shop.example"], text: "Das Passwort lautet Sommer!2026" },
      says: "alone",
      level: "confirm",
    },
    {
      name: "place in the subject, password in the text",
      mail: { to, subject: "https://portal.agency.example", text: "Password: Harvest-Moon_42" },
      says: "together",
      level: "justify",
    },
    {
      name: "password in the subject, user name in the text",
      mail: { to, subject: "Password: Harvest-Moon_42", text: "Username: t.varga" },
      says: "together",
      level: "justify",
    },
    {
      name: "a mail address as the user name",
      mail: { to, text: "Login: marieke@bakery.example, wachtwoord: Zomer2026!" },
      says: "together",
      level: "justify",
    },
    {
      name: "user names in a file, the password in the text",
      mail: {
        to,
        text: "All of them have the password Harvest-Moon_42.",
        files: [{ name: "users.xlsx", report: userNames }],
      },
      says: "together",
      level: "justify",
    },
    {
      name: "the code of a door",
      mail: { to, text: "De code van de sleutelkluis is 2580." },
      says: "alone",
      level: "confirm",
      data: { types: [{ type: "PIN", count: 1 }] },
    },
    {
      name: "a list of logins in a file to an outsider",
      mail: { to, files: [{ name: "logins.xlsx", report: logins }] },
      says: "inFile",
      level: "justify",
      data: {
        name: "logins.xlsx",
        types: [
          { type: "USERNAME", count: 12 },
          { type: "PASSWORD", count: 12 },
        ],
      },
    },
    {
      name: "a list of logins in a file to a colleague",
      mail: { to: colleague, files: [{ name: "logins.xlsx", report: logins }] },
      says: "inFile",
      level: "confirm",
    },
    {
      name: "passwords alone in a file",
      mail: { to, files: [{ name: "notes.docx", report: passwords }] },
      says: "inFile",
      level: "confirm",
    },
    {
      name: "passwords in a file, the user name in the text",
      mail: { to, text: "Username: t.varga", files: [{ name: "notes.docx", report: passwords }] },
      says: "inFile",
      level: "justify",
    },
    {
      name: "a file beside a password in the text",
      mail: { to, text: "Het wachtwoord is Zomer2026!", files: [{ name: "notes.docx", report: passwords }] },
      says: "alone",
      level: "confirm",
    },
    {
      name: "the address in a signature is no place that the password opens",
      mail: { to, text: "Het wachtwoord is Zomer2026!\n\n-- \nAnna Jansen\nhttps://www.shop.example" },
      says: "alone",
      level: "confirm",
    },
    { name: "before anybody is named", mail: { text: "Mot de passe : Soleil-2026" }, says: "alone", level: "confirm" },
  ],
  silent: [
    {
      name: "talk about passwords",
      mail: { to, text: "Please change your password before Friday, and never share your password." },
    },
    {
      name: "a password to come by another way",
      mail: { to, text: "Password: (you will receive it by text message)" },
    },
    { name: "masked", mail: { to, text: "Password: ********" } },
    { name: "a user name alone", mail: { to, text: "Username: t.varga" } },
    { name: "a link alone", mail: { to, text: "See https://portal.agency.example/help" } },
    {
      name: "a video meeting's passcode",
      mail: {
        to,
        text: "Join Zoom Meeting\nhttps://zoom.us/j/91234567890\nMeeting ID: 912 3456 7890\nPasscode: 839201",
      },
    },
    {
      name: "a file with a list of users",
      mail: { to, files: [{ name: "users.xlsx", report: userNames }] },
    },
    {
      name: "a locked file",
      mail: {
        to,
        files: [
          {
            name: "logins.xlsx",
            report: report([["PASSWORD", 2]], 0, { protection: { state: "protected", kind: "ooxml-agile" } }),
          },
        ],
      },
    },
    {
      name: "a file with personal data only",
      mail: { to, files: [{ name: "people.xlsx", report: report([["EMAIL", 4]], 4) }] },
    },
    { name: "a file that could not be read", mail: { to, files: [{ name: "lost.xlsx" }] } },
    {
      name: "a database's login is the matter of another check",
      mail: { to, text: "postgres://shop:Kettle!9Moon@db1.firm.example/orders" },
    },
    {
      name: "a password that a reply quotes",
      mail: {
        to,
        composeType: "reply",
        html: "<p>Thank you!</p><blockquote type='cite'>On 2 November 2026 at 09:12, Eva &lt;eva@agency.example&gt; wrote:<br>The password is Harvest-Moon_42.</blockquote>",
      },
    },
    {
      name: "a reset link",
      mail: { to, text: "Choose a new password: https://portal.example.com/reset?token=Ab12Cd34Ef" },
    },
    { name: "a Teams meeting", mail: { to, text: "Microsoft Teams\nMeeting ID: 312 456 789 12\nPasscode: xY7z9Q" } },
    { name: "an order number", mail: { to, text: "Your order code for the door is 771204." } },
    {
      name: "turned off",
      mail: { to, text: "Het wachtwoord is Zomer2026!" },
      policy: { checks: { credentials: { level: "off" } } },
    },
    { name: "a voucher code", mail: { to, text: "Use code SUMMER25 for a discount of 25 %." } },
  ],
};

export default cases;
