import { isObject } from "../core/review/stored/json";
import { missing, type Part, type Reason } from "../core/model/part";
import { deadlineIn, type Deadline } from "./deadline";

/** Milliseconds for one call: Outlook answers in tens; what takes this long will not come any more. */
const CALL_MS = 5_000;

/** The answer of one call; a failure may carry Outlook's number for it. */
export type Answer<T> =
  | { readonly state: "present"; readonly value: T }
  | { readonly state: "missing"; readonly reason: Reason; readonly code?: number };

/** Undefined for a shape that is not understood: the answer then counts as failed. */
export type Parse<T> = (value: unknown) => T | undefined;

/** What a failure with this number of Outlook stands for; undefined when it is one. */
export type ForCode<T> = (code: number) => T | undefined;

/** Calls on one Outlook item. Nothing in it throws, and every call settles. */
export interface OfficeItem {
  /** Calls a method such as "body.getAsync" with a callback as last argument. */
  call<T>(path: string, args: readonly unknown[], parse: Parse<T>, forCode?: ForCode<T>): Promise<Answer<T>>;
  /** A property such as "itemType". */
  read(path: string): unknown;
  /** The same item, with calls that give up at this moment. */
  until(deadline: Deadline): OfficeItem;
}

/** `item` as Outlook gives it: of any version, so that every method may be missing and every answer may have any shape. */
export function officeItem(item: unknown, deadline?: Deadline): OfficeItem {
  return {
    call: (path, args, parse, forCode) => {
      const method = methodOf(item, path);
      if (method === undefined) return Promise.resolve(failure("unsupported"));
      return settled(method, args, (result) => answerOf(result, parse, forCode), deadline);
    },
    read: (path) => readPath(item, path),
    until: (earlier) => officeItem(item, earlier),
  };
}

/** The answer as part of a draft, where Outlook's numbers mean nothing. */
export function partOf<T>(answer: Answer<T>): Part<T> {
  return answer.state === "missing" ? missing(answer.reason) : answer;
}

/** For calls of which only the success counts. */
export const done: Parse<true> = () => true;

/** A property behind a path such as "context.mailbox"; undefined where anything on the way is missing or throws. */
export function readPath(owner: unknown, path: string): unknown {
  try {
    return path.split(".").reduce<unknown>((value, name) => memberOf(value, name), owner);
  } catch {
    return undefined;
  }
}

type Method = (args: readonly unknown[]) => void;

/** The method behind a path, bound to the part that it belongs to. */
function methodOf(item: unknown, path: string): Method | undefined {
  const dot = path.lastIndexOf(".");
  const owner = dot < 0 ? item : readPath(item, path.slice(0, dot));
  const method = readPath(owner, path.slice(dot + 1));
  return typeof method === "function" ? (args) => void Reflect.apply(method, owner, [...args]) : undefined;
}

function settled<T>(
  method: Method,
  args: readonly unknown[],
  answerFor: (result: unknown) => Answer<T>,
  deadline: Deadline = deadlineIn(CALL_MS),
): Promise<Answer<T>> {
  if (deadline.passed()) return Promise.resolve(failure("timeout"));
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(failure("timeout")), Math.min(CALL_MS, deadline.left()));
    const settle = (answer: Answer<T>) => {
      clearTimeout(timer);
      resolve(answer); // a second answer, or one after the time, changes nothing
    };
    try {
      method([...args, (result: unknown) => settle(answerFor(result))]);
    } catch {
      settle(failure("failed"));
    }
  });
}

function answerOf<T>(result: unknown, parse: Parse<T>, forCode: ForCode<T> = () => undefined): Answer<T> {
  const code = readPath(result, "error.code");
  try {
    const isSuccess = readPath(result, "status") === "succeeded";
    const value = isSuccess ? parse(readPath(result, "value")) : forCode(Number(code));
    if (value !== undefined) return { state: "present", value };
  } catch {
    // A value with getters that throw is a value of no use.
  }
  return typeof code === "number" ? { ...failure("failed"), code } : failure("failed");
}

function memberOf(owner: unknown, name: string): unknown {
  return isObject(owner) || typeof owner === "function" ? (Reflect.get(owner, name) as unknown) : undefined;
}

function failure(reason: Reason): { readonly state: "missing"; readonly reason: Reason } {
  return { state: "missing", reason };
}
