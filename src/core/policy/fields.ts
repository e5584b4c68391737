import { DATA_CATEGORIES, type DataCategory } from "../model/data-type";
import type { Level } from "../model/finding";
import { found, inField, inRow, report, type Place } from "./problems";
import { choice, flag, list, number, object, optional, planned, required, type Field } from "./schema";
import { checkSettings, type KnownChecks } from "./check-settings";
import { date, filledText, id, mask, ownDomain, domain, receiver, sender, text, url } from "./texts";

const MAX_WORDS = 200; // characters of a sentence, name or reference that people read
const MAX_FEW = 50; // rows of what is written per organisation or row: domains, headers, words
const MAX_MANY = 2_000; // rows of registers; the policy travels in the send handler's bundle
const DAY_IN_MINUTES = 1_440;

const PROFILES = ["balanced", "strict"] as const;
const ROLES = ["processor", "joint", "controller", "authority"] as const;
const DECISIONS = ["send", "advise", "confirm", "stop"] as const;
const CHECKSUMS = ["none", "mod11", "luhn", "mod97"] as const;
const KEYWORD_LEVELS: readonly Exclude<Level, "stop">[] = ["info", "advise", "confirm", "justify"];
/** Secrets are no data that an agreement could cover. */
const CATEGORIES = (Object.keys(DATA_CATEGORIES) as DataCategory[]).filter((category) => category !== "secret");

/**
 * Every setting of a policy, once: types, validation, JSON schema, documentation and forms come from here.
 * One long literal, in the order in which a policy is written.
 */
export function policyFields(checks: KnownChecks) {
  return object(
    "Settings of Second Look for a whole organisation; everything may be left out.",
    {
      version: choice("The version of this format.", [1], 1),
      profile: choice(PROFILE, PROFILES, "balanced"),
      mode: choice(
        "report: Outlook never asks; the pane and the command line show what confirm would ask. confirm: Outlook asks. enforce: Outlook asks, " +
          "also about what could not be checked.",
        ["report", "confirm", "enforce"],
        "confirm",
      ),
      organisation: organisation(),
      checks: checkSettings(checks),
      thirdParties: list(
        "Organisations that receive data, with what was agreed. Empty: the checks on third parties are off.",
        thirdParty(),
        MAX_MANY,
      ),
      blockedRecipients: list(
        "Addresses and domains, such as *.example.com, to which nothing may be sent.",
        receiver("An address or a domain."),
        MAX_MANY,
      ),
      cloudHosts: planned(
        object("Where links to shared files may lead.", {
          allow: list(
            "Domains of storage that the organisation uses, as in internalDomains.",
            domain("A domain."),
            MAX_FEW,
          ),
          europeOnly: flag("Ask about links to providers outside of Europe.", true),
        }),
      ),
      knownExports: list("Full exports that should not leave as they are.", knownExport(), MAX_FEW),
      keywords: planned(uniqueIds(list("Words of your own to ask about, such as a project name.", keyword(), MAX_FEW))),
      patterns: uniqueIds(list("Shapes of your own customer, order or file numbers.", pattern(), MAX_FEW)),
      overrides: list("Other settings for some senders; later rows win.", override(checks), MAX_FEW),
      confirmationMinutes: number(
        "How long a confirmation holds, in minutes.",
        { min: 5, max: 7 * DAY_IN_MINUTES },
        480,
      ),
      idleMinutes: planned(
        number("After how many idle minutes the pane hides what it shows.", { min: 1, max: 480 }, 15),
      ),
      log: planned(
        object("A log of days, kinds, counts and decisions, kept in the sender's mailbox.", {
          enabled: flag("Keep the log.", false),
          retentionDays: number("Days after which entries are removed.", { min: 1, max: 730 }, 90),
        }),
      ),
      reviewHeader: planned(flag("Mark reviewed mails with a header that mail-flow rules can test.", false)),
      tests: planned(list("Sample mails with the decision that this policy should come to.", test(), MAX_MANY)),
    },
    ["$schema"],
  );
}

const PROFILE = "balanced: for people who write to customers all day. strict: every outside address is ticked.";

function organisation() {
  return object("The organisation that sends.", {
    name: text("Its name.", MAX_WORDS),
    internalDomains: list(
      'Domains of colleagues: "example.com" is that one alone, "*.example.com" all below it. Empty: whoever shares the sender\'s domain.',
      ownDomain("A domain."),
      MAX_MANY,
    ),
    tenant: text("The Microsoft 365 tenant: its id or first domain.", MAX_WORDS),
    ownData: list(
      "Bank accounts, phone numbers, addresses and mailboxes of the organisation itself; they never count.",
      filledText("One value, as it is written in mails.", MAX_WORDS),
      MAX_MANY,
    ),
    contact: text("Whom to ask, as shown to senders.", MAX_WORDS),
    passwordResetUrl: planned(url("Where customers choose a new password, for the reset text.")),
  });
}

function thirdParty() {
  const row = object("One organisation.", {
    name: required(filledText("Its name.", MAX_WORDS)),
    domains: required(list("Its mail domains, as in internalDomains.", ownDomain("A domain."), MAX_FEW)),
    role: required(
      choice("Its role under the GDPR; a controller or authority needs no agreement.", ROLES, "processor"),
    ),
    agreement: text("Reference of the agreement; empty when there is none.", MAX_WORDS),
    signed: optional(date("Day on which it was signed.")),
    expires: optional(date("Last day on which it holds; left out: it does not end.")),
    dataCategories: planned(list("Data that the agreement covers.", choice("A category.", CATEGORIES, "contact"), 6)),
    ownLogin: planned(flag("Its people have logins of their own, so none is shared by mail.", false)),
    contact: text("Whom to ask there.", MAX_WORDS),
  });
  const read = (input: unknown, place: Place) => {
    const party = row.read(input, place);
    const { signed, expires } = party;
    if (signed !== undefined && expires !== undefined && expires < signed)
      report(inField(place, "expires"), "endsBeforeStart", {});
    return party;
  };
  return { ...row, read };
}

function knownExport() {
  return object("One export.", {
    name: required(filledText("Its name, as people call it.", MAX_WORDS)),
    headers: required(list("Column headers by which it is recognised.", filledText("A header.", MAX_WORDS), MAX_FEW)),
    advice: words("What to send instead."),
  });
}

function keyword() {
  return object("Words that belong together.", {
    id: required(id("Short name of a-z, 0-9 and hyphens.")),
    words: required(
      list("Words or phrases; case does not matter.", filledText("A word or phrase.", MAX_WORDS), MAX_FEW),
    ),
    level: choice("How to ask.", KEYWORD_LEVELS, "confirm"),
    message: words("What to tell the sender."),
  });
}

function pattern() {
  return object("One kind of number.", {
    id: required(id("Short name of a-z, 0-9 and hyphens.")),
    mask: required(mask("9 stands for a digit, everything else for itself, as in K-999999.")),
    checksum: choice(
      "How its last digit is checked. mod11: the digits weighted 1, 2, 3 ... from the right; mod97: the last two digits are " +
        "what is left of the others divided by 97.",
      CHECKSUMS,
      "none",
    ),
    label: words("What it is called."),
  });
}

function override(checks: KnownChecks) {
  return object("Settings for some senders.", {
    senders: required(
      list("Whose mails: addresses, *@example.com, or domains.", sender("An address or a domain."), MAX_MANY),
    ),
    profile: optional(choice(PROFILE, PROFILES, "balanced")),
    checks: checkSettings(checks),
  });
}

function test() {
  return object("One sample mail.", {
    mail: required(filledText("File name of the mail, beside the policy.", MAX_WORDS)),
    decision: required(choice("What the review should decide.", DECISIONS, "send")),
  });
}

/** Findings and stores name a row by its id, so no two rows may share one. */
function uniqueIds<T extends { readonly id: string }>(rows: Field<readonly T[]>): Field<readonly T[]> {
  const read = (input: unknown, place: Place) => {
    const values = rows.read(input, place);
    const seen = new Set<string>();
    values.forEach(({ id: own }, index) => {
      if (own !== "" && seen.has(own)) report(inField(inRow(place, index), "id"), "duplicateId", { found: found(own) });
      seen.add(own);
    });
    return values;
  };
  return { ...rows, read };
}

/** One text in the languages of the add-in; where one is left out, English stands in. */
function words(doc: string) {
  const language = (name: string) => text(`In ${name}.`, MAX_WORDS);
  return object(doc, {
    en: language("English"),
    nl: language("Dutch"),
    de: language("German"),
    fr: language("French"),
  });
}
