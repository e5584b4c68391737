import { recipient } from "../../support/mail";
import { partial } from "../../../src/core/model/part";
import { TEN_ADDRESSES } from "./cases";
import type { CheckCases } from "./cases";

const cases: CheckCases = {
  finds: [
    {
      name: "a name without an address",
      mail: { to: ["Eva from the agency"] },
      says: "unresolved",
      level: "confirm",
      data: { name: "Eva from the agency" },
    },
    { name: "half an address", mail: { to: ["bob@shop.example"], cc: ["eva@"] }, says: "unresolved", level: "confirm" },
    {
      name: "a list that Outlook cut off",
      mail: { lost: { to: partial(TEN_ADDRESSES.map(recipient), "truncated") } },
      says: "unknown: truncated",
      level: "confirm",
    },
  ],
  silent: [
    { name: "a colleague", mail: { to: ["bob@shop.example"] } },
    { name: "a name with an address", mail: { to: ["Eva Smit <eva@agency.example>"] } },
    { name: "nobody yet", mail: {} },
    { name: "an address with an accent in its name", mail: { to: ["Zoë Çelik <zoe@agency.example>"] } },
  ],
};

export default cases;
