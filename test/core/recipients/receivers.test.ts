import type { Draft, Mailbox, Recipient } from "../../../src/core/model/draft";
import { missing, partial, present, type Part } from "../../../src/core/model/part";
import { parsePolicy } from "../../../src/core/policy/parse";
import { parseAddress } from "../../../src/core/recipients/address";
import { receiversOf, type Audience } from "../../../src/core/recipients/receivers";

const TODAY = "2026-03-15";

function policyOf(input: unknown) {
  const result = parsePolicy(input, { checks: {} });
  if (!result.ok) throw new Error("The policy of this test is wrong.");
  return result.policy;
}

function recipient(raw: string): Recipient {
  const address = parseAddress(raw);
  return { name: raw, list: false, ...(address === undefined ? {} : { address }) };
}

function mailbox(raw: string): Part<Mailbox> {
  const address = parseAddress(raw);
  return address === undefined ? missing("failed") : present({ name: "", address });
}

type Lists = Partial<Pick<Draft, "to" | "cc" | "bcc">>;

function draft(from: string, lists: Lists): Draft {
  const none: Part<readonly Recipient[]> = present([]);
  return {
    kind: "message",
    from: mailbox(from),
    to: none,
    cc: none,
    bcc: none,
    subject: present(""),
    html: present(""),
    attachments: present([]),
    composeType: present("new"),
    ...lists,
  };
}

function audienceOf(to: string, from: string, policy: unknown): Audience | undefined {
  const part = receiversOf(draft(from, { to: present([recipient(to)]) }), { policy: policyOf(policy), today: TODAY });
  return part.state === "present" ? part.value[0]?.audience : undefined;
}

describe("inside or outside", () => {
  const NO_DOMAINS = {};
  const DOMAINS = { organisation: { internalDomains: ["example.test", "*.example.test", "sister.example"] } };

  test.each<[string, string, unknown, Audience]>([
    ["jan@example.test", "eva@example.test", NO_DOMAINS, "colleague"],
    ["jan@mail.example.test", "eva@example.test", NO_DOMAINS, "colleague"],
    ["jan@example.test", "eva@mail.example.test", NO_DOMAINS, "colleague"],
    ["jan@evil-example.test", "eva@example.test", NO_DOMAINS, "outsider"],
    ["jan@other.co.uk", "eva@example.co.uk", NO_DOMAINS, "outsider"],
    ["jan@gmail.com", "eva@example.test", NO_DOMAINS, "webmail"],
    ["eva@gmail.com", "eva@gmail.com", NO_DOMAINS, "colleague"],
    ["jan@gmail.com", "eva@gmail.com", NO_DOMAINS, "webmail"],
    ["jan@example.test", "eva@gmail.com", NO_DOMAINS, "outsider"],
    ["jan@example.test", "unreadable", NO_DOMAINS, "outsider"],
    ["Jan Jansen", "eva@example.test", NO_DOMAINS, "outsider"],
    ["jan@example.test", "unreadable", DOMAINS, "colleague"],
    ["jan@nl.example.test", "eva@example.test", DOMAINS, "colleague"],
    ["jan@sister.example", "eva@example.test", DOMAINS, "colleague"],
    ["jan@nl.sister.example", "eva@example.test", DOMAINS, "outsider"],
    ["jan@elsewhere.test", "eva@elsewhere.test", DOMAINS, "outsider"],
  ])("%s from %s", (to, from, policy, audience) => {
    expect(audienceOf(to, from, policy)).toBe(audience);
  });
});

describe("partners", () => {
  const party = (more: object) => ({
    thirdParties: [{ name: "P", domains: ["payroll.example", "*.payroll.example"], role: "processor", ...more }],
  });
  const AGREED = { agreement: "DPA-7" };

  test.each<[string, object, string, Audience]>([
    ["an agreement without end", AGREED, "jan@payroll.example", "partner"],
    ["a subdomain", AGREED, "jan@nl.payroll.example", "partner"],
    ["an agreement on its last day", { ...AGREED, expires: TODAY }, "jan@payroll.example", "partner"],
    ["an agreement that ended yesterday", { ...AGREED, expires: "2026-03-14" }, "jan@payroll.example", "outsider"],
    ["a processor without agreement", {}, "jan@payroll.example", "outsider"],
    ["a joint controller without agreement", { role: "joint" }, "jan@payroll.example", "outsider"],
    ["a joint controller with one", { role: "joint", ...AGREED }, "jan@payroll.example", "partner"],
    ["a controller", { role: "controller" }, "jan@payroll.example", "partner"],
    ["an authority", { role: "authority" }, "jan@payroll.example", "partner"],
    ["an authority of the past", { role: "authority", expires: "2025-01-01" }, "jan@payroll.example", "outsider"],
    ["a look-alike", AGREED, "jan@pay-roll.example", "outsider"],
    ["a colleague who is also a party", AGREED, "eva@payroll.example", "partner"],
  ])("%s", (_, more, to, audience) => {
    expect(audienceOf(to, "eva@example.test", party(more))).toBe(audience);
  });

  test("inside comes before partner", () => {
    expect(audienceOf("jan@payroll.example", "eva@payroll.example", party(AGREED))).toBe("colleague");
  });
});

describe("lists as they were read", () => {
  const surroundings = { policy: policyOf({}), today: TODAY };
  const one = present([recipient("jan@other.test")]);

  test("everybody, field by field, with organisation", () => {
    const lists = { to: one, cc: present([recipient("a@gmail.com")]), bcc: present([recipient("Team")]) };
    expect(receiversOf(draft("eva@example.test", lists), surroundings)).toEqual(
      present([
        {
          field: "to",
          name: "jan@other.test",
          address: "jan@other.test",
          list: false,
          organisation: "other.test",
          audience: "outsider",
        },
        {
          field: "cc",
          name: "a@gmail.com",
          address: "a@gmail.com",
          list: false,
          organisation: "a@gmail.com",
          audience: "webmail",
        },
        { field: "bcc", name: "Team", list: false, audience: "outsider" },
      ]),
    );
  });

  test.each<[string, Lists, string, string | undefined, number]>([
    ["all there", { to: one }, "present", undefined, 1],
    ["one failed", { to: one, cc: missing("timeout") }, "partial", "timeout", 1],
    ["one cut off", { to: partial([recipient("jan@other.test")], "truncated") }, "partial", "truncated", 1],
    ["two failed", { to: missing("failed"), cc: one, bcc: missing("timeout") }, "partial", "failed", 1],
    ["all failed", { to: missing("offline"), cc: missing("failed"), bcc: missing("failed") }, "missing", "offline", 0],
  ])("%s", (_, lists, state, reason, count) => {
    const part = receiversOf(draft("eva@example.test", lists), surroundings);
    expect(part.state).toBe(state);
    expect(part.state === "present" ? undefined : part.reason).toBe(reason);
    expect(part.state === "missing" ? 0 : part.value.length).toBe(count);
  });
});
