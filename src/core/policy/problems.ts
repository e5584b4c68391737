import { visibleText } from "../recipients/invisible";

const MAX_FOUND = 40; // characters: enough to recognise what was typed, too little to carry a document into a log
const MAX_FOUND_NUMBER = 1_000_000; // from here on it could be somebody's number
export const MAX_PROBLEMS = 100; // errors, and as many warnings: nobody reads further, and a wrong file of any size is cheap

interface Found {
  /** What stood there, shortened; only its kind where it could be personal. */
  readonly found: string;
}

type Nothing = Readonly<Record<string, never>>;

/** What can be wrong with a policy, with the data that a sentence about it needs. */
interface ProblemData {
  readonly expectedText: Found;
  readonly expectedNumber: Found & { readonly min: number; readonly max: number };
  readonly expectedFlag: Found;
  readonly expectedChoice: Found & { readonly choices: readonly (string | number)[] };
  readonly expectedList: Found;
  readonly expectedObject: Found;
  readonly expectedDate: Found;
  readonly expectedId: Found;
  readonly expectedMask: Found;
  readonly expectedDomain: Found;
  readonly expectedReceiver: Found;
  readonly expectedSender: Found;
  readonly expectedUrl: Found;
  readonly missingField: Nothing;
  readonly unknownField: { readonly field: string; readonly nearest?: string };
  readonly unknownCheck: { readonly field: string };
  readonly tooMany: { readonly max: number; readonly count: number };
  readonly duplicateId: Found;
  readonly stopNeedsFact: Nothing;
  readonly everybodysDomain: Found;
  readonly emptyText: Nothing;
  readonly textCut: { readonly max: number };
  readonly textCleaned: Nothing;
  readonly endsBeforeStart: Nothing;
  readonly noEffectYet: Nothing;
}

export type PolicyProblemId = keyof ProblemData;

/** `path` as in "thirdParties[2].expires"; empty for the policy itself. */
export type PolicyProblem<Id extends PolicyProblemId = PolicyProblemId> = {
  readonly [I in Id]: { readonly path: string; readonly messageId: I; readonly data: ProblemData[I] };
}[Id];

/** A policy with these alone still says what it means. */
const WARNINGS: readonly PolicyProblemId[] = [
  "unknownCheck",
  "textCut",
  "textCleaned",
  "endsBeforeStart",
  "noEffectYet",
];

function isWarning({ messageId }: PolicyProblem): boolean {
  return WARNINGS.includes(messageId);
}

/** Where a reader is in the policy, and where it leaves what is wrong: apart, so that warnings never crowd out errors. */
export interface Place {
  readonly path: string;
  readonly errors: PolicyProblem[];
  readonly warnings: PolicyProblem[];
}

export function inField(place: Place, name: string): Place {
  return { ...place, path: place.path === "" ? name : `${place.path}.${name}` };
}

export function inRow(place: Place, index: number): Place {
  return { ...place, path: `${place.path}[${index}]` };
}

/** True when further errors would not be told. */
export function isFull({ errors }: Place): boolean {
  return errors.length >= MAX_PROBLEMS;
}

export function report<Id extends PolicyProblemId>(place: Place, messageId: Id, data: ProblemData[Id]): void {
  const paired: PolicyProblem<Id> = { path: place.path, messageId, data };
  // The id brings its own data, checked on the line above; the union of all problems forgets that.
  const problem = paired as PolicyProblem;
  const told = isWarning(problem) ? place.warnings : place.errors;
  if (told.length < MAX_PROBLEMS) told.push(problem);
}

/** What stood there, for a message. `isPersonal`: say of a text only how long it is. */
export function found(input: unknown, isPersonal = false): string {
  if (Array.isArray(input)) return "a list";
  if (typeof input === "object" && input !== null) return "an object";
  if (typeof input === "number") return Math.abs(input) < MAX_FOUND_NUMBER ? String(input) : "a number";
  if (typeof input !== "string") return String(input);
  return isPersonal ? `a text of ${input.length} characters` : `"${nameOf(input)}"`;
}

/** A name or value from outside, as far as it may be shown; something with an "@" may be a person's address. */
export function nameOf(text: string): string {
  if (text.includes("@")) return "…@…";
  const visible = visibleText(text.slice(0, 4 * MAX_FOUND));
  return visible.length <= MAX_FOUND ? visible : `${visible.slice(0, MAX_FOUND - 1)}…`;
}

const SENTENCES: { readonly [Id in PolicyProblemId]: (data: ProblemData[Id]) => string } = {
  expectedText: (data) => `expected a text, found ${data.found}`,
  expectedNumber: (data) => `expected a whole number from ${data.min} to ${data.max}, found ${data.found}`,
  expectedFlag: (data) => `expected true or false, found ${data.found}`,
  expectedChoice: (data) => `expected one of ${data.choices.join(", ")}, found ${data.found}`,
  expectedList: (data) => `expected a list [...], found ${data.found}`,
  expectedObject: (data) => `expected an object {...}, found ${data.found}`,
  expectedDate: (data) => `expected a date YYYY-MM-DD, found ${data.found}`,
  expectedId: (data) => `expected a short name of a-z, 0-9 and hyphens, found ${data.found}`,
  expectedMask: (data) => `expected a mask of 3 to 40 characters with at least one 9, found ${data.found}`,
  expectedDomain: (data) => `expected a domain such as example.com or *.example.com, found ${data.found}`,
  expectedReceiver: (data) => `expected an address, or a domain such as *.example.com, found ${data.found}`,
  expectedSender: (data) =>
    `expected an address, *@example.com, or a domain such as *.example.com, found ${data.found}`,
  expectedUrl: (data) => `expected an address that begins with https://, found ${data.found}`,
  missingField: () => "is required",
  unknownField: ({ field, nearest }) =>
    `there is no "${field}" here${nearest === undefined ? "" : `; did you mean "${nearest}"?`}`,
  unknownCheck: ({ field }) => `this version has no check "${field}"; what is set for it has no effect`,
  tooMany: (data) => `holds ${data.count}; at most ${data.max} are allowed`,
  duplicateId: (data) => `${data.found} is used twice; every id is used once`,
  stopNeedsFact: () => 'may not be "stop": this check reports what is likely, not what is proven; use "justify"',
  everybodysDomain: (data) => `${data.found} is open to anybody; name your own domain`,
  emptyText: () => "is empty",
  textCut: (data) => `is longer than ${data.max} characters; the rest is left out`,
  textCleaned: () => "holds control or invisible characters; they are left out",
  endsBeforeStart: () => "expires before it was signed",
  noEffectYet: () => "has no effect in this version",
};

/** One line in English, for the command line. */
export function policyProblemText<Id extends PolicyProblemId>(problem: PolicyProblem<Id>): string {
  const sentence = SENTENCES[problem.messageId](problem.data);
  return `${problem.path === "" ? "policy" : problem.path}: ${sentence}`;
}
