import type { CheckCases } from "./cases";

const policy = { blockedRecipients: ["rival.example", "*.rival.example", "old.boss@partner.example"] };

const cases: CheckCases = {
  finds: [
    {
      name: "an address at a blocked domain",
      mail: { to: ["sales@rival.example"] },
      policy,
      says: "blocked",
      level: "stop",
      data: { address: "sales@rival.example" },
    },
    { name: "a subdomain of it", mail: { cc: ["sales@eu.rival.example"] }, policy, says: "blocked", level: "stop" },
    {
      name: "one blocked address, in capitals",
      mail: { bcc: ["Old.Boss@Partner.example"] },
      policy,
      says: "blocked",
      level: "stop",
    },
  ],
  silent: [
    { name: "somebody else at that organisation", mail: { to: ["new.boss@partner.example"] }, policy },
    { name: "a domain that ends alike", mail: { to: ["sales@notrival.example"] }, policy },
    { name: "the blocked domain inside another", mail: { to: ["sales@rival.example.partner.example"] }, policy },
    { name: "nothing is blocked by default", mail: { to: ["sales@rival.example"] } },
    { name: "an unresolved name that looks like it", mail: { to: ["rival.example"] }, policy },
  ],
};

export default cases;
