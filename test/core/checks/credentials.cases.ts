import type { CheckCases } from "./cases";

const to = ["eva@agency.example"];

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
    { name: "a voucher code", mail: { to, text: "Use code SUMMER25 for a discount of 25 %." } },
  ],
};

export default cases;
