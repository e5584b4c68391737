import { DEFAULT_POLICY } from "../../core/policy/defaults";
import type { Policy } from "../../core/policy/policy";
import { parseIsoMoment } from "../../eml/date";
import { readArguments, shown } from "../arguments";
import type { Command, ExitCode, Io } from "../command";
import { readInputFile } from "../input-file";
import { problemLines, readPolicyFile } from "../policy-file";
import { reviewAnswer } from "../review-answer";
import { reviewMail, type MailReviewOptions } from "../review-mail";
import { reviewSummary } from "../review-summary";

const HELP = `Reviews a mail as Outlook would before it is sent.

  second-look review MAIL.eml [--policy FILE] [--now DATE] [--json] [--salt TEXT]

  --policy FILE   the policy of the organisation; without it the built-in one
  --now DATE      the day of the review, such as 2026-11-23; without it the mail's own date
  --json          {"decision","items":[...],"unknowns":[...]}; found values never stand in it
  --salt TEXT     makes the keys with a secret of your own. Without it the same things have the same keys for everybody,
                  so that answers can be compared, and a short number can be found from its key by trying all: keep
                  the answer as you would keep the mail

A policy with "mode": "report" shows what "confirm" would ask: in Outlook, Send asks nothing then, and the pane shows
the same list as this.

Exit codes: 0 nothing to ask · 1 something to ask or to solve, also in report mode · 2 bad usage
`;

/** Keys of two answers are compared, by those who measure as by tests. */
const COMPARABLE = "second-look command line";

/** Problems of a policy that are told here; "policy check" tells all. */
const MAX_PROBLEMS_TOLD = 5;

export const review: Command = {
  name: "review",
  summary: "reviews a mail as Outlook would before it is sent",
  help: HELP,
  async run(args, io) {
    const given = readArguments(args, {
      json: { type: "boolean" },
      now: { type: "string" },
      policy: { type: "string" },
      salt: { type: "string" },
    });
    if (!given.ok) return misused(io, given.problem);
    const { json = false, now, policy: policyPath, salt = COMPARABLE } = given.values;
    const [path] = given.names;
    if (path === undefined || given.names.length > 1) return misused(io, "name one mail file (.eml or .msg)");
    const moment = now === undefined ? undefined : parseIsoMoment(now);
    if (now !== undefined && moment === undefined) {
      return misused(io, `"${shown(now)}" is no date; write it as 2026-11-23 or 2026-11-23T10:00:00Z`);
    }
    const policy = await policyFrom(policyPath, io);
    if (policy === undefined) return 2;
    const at = Date.now();
    const clock = { at, day: new Date(at).toISOString().slice(0, 10) };
    return reviewFile(path, { policy, salt, now: moment, clock }, json, io);
  },
};

function misused(io: Io, problem: string): ExitCode {
  io.complain(`${problem}; see second-look review --help`);
  return 2;
}

async function reviewFile(path: string, options: MailReviewOptions, json: boolean, io: Io): Promise<ExitCode> {
  const file = await readInputFile(path);
  if (file.state !== "read") {
    io.complain(file.state === "refused" ? file.problem : `${shown(path)}: is larger than any mail`);
    return 2;
  }
  const result = reviewMail(file.bytes, options);
  if (result === undefined) {
    io.complain(`${shown(path)}: is not a mail file; save the mail as .eml or .msg and name that`);
    return 2;
  }
  await io.write(json ? `${JSON.stringify(reviewAnswer(result))}\n` : reviewSummary(result, options.policy.mode));
  return result.decision === "send" ? 0 : 1;
}

async function policyFrom(path: string | undefined, io: Io): Promise<Policy | undefined> {
  if (path === undefined) return DEFAULT_POLICY;
  const file = await readPolicyFile(path);
  if (file.state !== "parsed") {
    io.complain(file.problem);
    return undefined;
  }
  // Warnings do not change what the policy means; "policy check" tells them.
  if (file.result.ok) return file.result.policy;
  for (const line of problemLines(file.result, MAX_PROBLEMS_TOLD)) io.complain(`${shown(path)}: ${line}`);
  return undefined;
}
