import { TEN_ADDRESSES, TWENTY_FOUR_ADDRESSES, type CheckCases } from "./cases";

const cases: CheckCases = {
  finds: [
    {
      name: "ten customers in To",
      mail: { to: TEN_ADDRESSES },
      says: "visible",
      level: "confirm",
      data: { count: 10 },
    },
    {
      name: "five customers of three firms over To and Cc",
      mail: { to: ["a@one.example", "b@one.example", "c@two.example"], cc: ["d@two.example", "e@three.example"] },
      says: "visible",
      level: "confirm",
      data: { count: 5 },
    },
    {
      name: "three private addresses",
      mail: { to: ["a@gmail.com", "b@hotmail.com", "c@gmail.com"] },
      says: "visible",
      level: "confirm",
    },
    {
      name: "twenty-four customers want a reason",
      mail: { to: TWENTY_FOUR_ADDRESSES },
      says: "visible",
      level: "justify",
      data: { count: 24 },
    },
  ],
  silent: [
    { name: "ten customers in Bcc", mail: { to: ["anna@shop.example"], bcc: TEN_ADDRESSES } },
    {
      name: "five people at two partners",
      mail: { to: ["a@one.example", "b@one.example", "c@two.example", "d@two.example", "e@two.example"] },
    },
    { name: "four customers of four firms", mail: { to: TEN_ADDRESSES.slice(0, 4) } },
    {
      name: "one private address three times",
      mail: { to: ["a@gmail.com"], cc: ["a@gmail.com", "a@gmail.com", "b@hotmail.com"] },
    },
    { name: "two private addresses", mail: { to: ["a@gmail.com", "b@hotmail.com"] } },
    {
      name: "the whole department",
      mail: { to: Array.from({ length: 30 }, (_, n) => `colleague${String(n)}@shop.example`) },
    },
    { name: "nobody yet", mail: {} },
  ],
};

export default cases;
