import { checks } from "../../src/core/checks";
import type { Check } from "../../src/core/checks/define";
import { docstring } from "../lib/docstring";
import { code, table } from "../lib/markdown";

const TIPS = {
  1: "review content and recipients",
  2: "secure attachments",
  3: "share reports wisely",
  4: "keep logins apart",
  5: "know third parties",
  6: "lock the screen, use strong passwords",
} as const;

const GROUPS: Readonly<Record<Check["group"], string>> = {
  recipients: "Recipients",
  message: "Message",
  attachments: "Attachments",
  logins: "Logins",
};

export const outputs: Readonly<Record<string, string>> = { "docs/checks.md": docs() };

function docs(): string {
  return [
    "<!-- Made from src/core/checks by `npm run generate`; changes here are lost. -->",
    "# The checks",
    "What Second Look looks for before a mail leaves. The level says what happens: `info` shows it in the pane only, " +
      "`advise` asks and lets the mail go, `confirm` wants a tick, `justify` a reason, `stop` a fix. Who receives the mail " +
      "can change the level of a check; [the policy](policy.md) can change level and options.",
    `Each serves one advice: ${tips()}.`,
    ...Object.entries(GROUPS).flatMap(([group, title]) => [
      `## ${title}`,
      table(
        ["check", "reports", "advice", "balanced", "strict", "looks at", "messages", "options with their defaults"],
        checks.filter((check) => check.group === group).map(row),
      ),
    ]),
    "",
  ].join("\n\n");
}

function row({ id, tip, levels, needs, messages, options }: Check): readonly string[] {
  return [
    `\`${id}\``,
    docstring(`src/core/checks/${id}.ts`),
    String(tip),
    levels.balanced,
    levels.strict,
    [...needs].join(", "),
    code(Object.keys(messages)),
    Object.entries(options)
      .map(([name, value]) => `\`${name}\`: ${JSON.stringify(value)}`)
      .join(", "),
  ];
}

function tips(): string {
  return Object.entries(TIPS)
    .map(([tip, advice]) => `${tip} ${advice}`)
    .join(", ");
}
