import { report } from "../../support/mail";
import { TEN_ADDRESSES, type CheckCases } from "./cases";

const list = report([["EMAIL", 12]], 12);

const cases: CheckCases = {
  finds: [
    {
      name: "an outsider is only mentioned",
      mail: { to: ["eva@agency.example"] },
      says: "outside",
      level: "info",
      data: { count: 1, addresses: ["eva@agency.example"] },
    },
    {
      name: "an outsider who gets a list of others",
      mail: { to: ["eva@agency.example"], files: [{ name: "list.xlsx", report: list }] },
      says: "outsideWithData",
      level: "confirm",
    },
    {
      name: "outsiders who get a list of others share one card",
      mail: { to: ["eva@agency.example", "jan@printer.example"], files: [{ name: "list.xlsx", report: list }] },
      says: "outsideWithData",
      level: "confirm",
      data: { count: 2, people: 12 },
    },
    {
      name: "the strict profile asks about every outsider",
      mail: { to: ["eva@agency.example"] },
      policy: { profile: "strict" },
      says: "oneOutside",
      level: "confirm",
      data: { address: "eva@agency.example" },
    },
    {
      name: "the strict profile asks about every outsider, and says what goes along",
      mail: { to: ["eva@agency.example"], files: [{ name: "list.xlsx", report: list }] },
      policy: { profile: "strict" },
      says: "oneOutsideWithData",
      level: "confirm",
      data: { address: "eva@agency.example", people: 12 },
    },
    {
      name: "the strict profile asks about more than ten outsiders at once",
      mail: { to: [...TEN_ADDRESSES, "eva@agency.example"] },
      policy: { profile: "strict" },
      says: "outside",
      level: "confirm",
      data: { count: 11 },
    },
    {
      name: "a policy may make the strict profile mention outsiders only",
      mail: { to: ["eva@agency.example", "jan@printer.example"] },
      policy: { profile: "strict", checks: { "external-recipients": { level: "info" } } },
      says: "outside",
      level: "info",
      data: { count: 2 },
    },
    {
      name: "a policy may ask always",
      mail: { to: ["eva@agency.example"] },
      policy: { checks: { "external-recipients": { level: "confirm" } } },
      says: "outside",
      level: "confirm",
    },
    {
      name: "a subdomain that is not internal is outside",
      mail: { to: ["bob@mail.shop.example"] },
      policy: { profile: "strict" },
      says: "oneOutside",
      level: "confirm",
    },
  ],
  silent: [
    {
      name: "a colleague",
      mail: { to: ["bob@shop.example"], files: [{ name: "list.xlsx", report: list }] },
      policy: { profile: "strict" },
    },
    {
      name: "a colleague at a subdomain that is internal",
      mail: { to: ["bob@eu.shop.example"] },
      policy: { profile: "strict", organisation: { internalDomains: ["shop.example", "*.shop.example"] } },
    },
    {
      name: "an outsider and an ordinary mail",
      mail: { to: ["eva@agency.example"], text: "Shall we meet on 3 December at 10?" },
    },
    {
      name: "an outsider and a price list",
      mail: { to: ["eva@agency.example"], files: [{ name: "prices.xlsx", report: report([], 0) }] },
    },
    {
      name: "a name without an address, which is asked about as such",
      mail: { to: ["Eva"] },
      policy: { profile: "strict" },
    },
    {
      name: "eleven outsiders and an ordinary mail",
      mail: { bcc: [...TEN_ADDRESSES, "eva@agency.example"] },
    },
    {
      name: "an outsider and the outsider's own details",
      mail: { to: ["Eva Smit <eva@agency.example>"], text: "We have you as eva@agency.example, 06-12345678." },
    },
    { name: "nobody yet", mail: {}, policy: { profile: "strict" } },
    {
      name: "the sender's own domain when the policy names none",
      mail: { to: ["bob@shop.example"] },
      policy: { profile: "strict", organisation: {} },
    },
  ],
};

export default cases;
