import { isObject } from "../core/review/stored/json";
import type { Reason } from "../core/model/part";
import { deadlineIn, type Deadline } from "./deadline";

/** Milliseconds for one call: Outlook answers in tens; what takes this long will not come any more. */
const CALL_MS = 5_000;

/** The answer of one call, usable as a `Part`; a failure may carry Outlook's number for it. */
export type Answer<T> =
  | { readonly state: "present"; readonly value: T }
  | { readonly state: "missing"; readonly reason: Reason; readonly code?: number };

/** Undefined for a shape that is not understood: the answer then counts as failed. */
export type Parse<T> = (value: unknown) => T | undefined;

/** Calls on one Outlook item. Nothing in it throws, and every call settles. */
export interface OfficeItem {
  /** Calls a method such as "body.getAsync" with a callback as last argument. */
  call<T>(path: string, args: readonly unknown[], parse: Parse<T>): Promise<Answer<T>>;
  /** A property such as "itemType". */
  read(path: string): unknown;
  /** The same item, with calls that give up at this moment. */
  until(deadline: Deadline): OfficeItem;
}

/** `item` as Outlook gives it: of any version, so that every method may be missing and every answer may have any shape. */
export function officeItem(item: unknown, deadline?: Deadline): OfficeItem {
  return {
    call: (path, args, parse) => callOffice(item, path, args, parse, deadline),
    read: (path) => readPath(item, path),
    until: (earlier) => officeItem(item, earlier),
  };
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

function callOffice<T>(
  owner: unknown,
  path: string,
  args: readonly unknown[],
  parse: Parse<T>,
  deadline: Deadline = deadlineIn(CALL_MS),
): Promise<Answer<T>> {
  const dot = path.lastIndexOf(".");
  const target = dot < 0 ? owner : readPath(owner, path.slice(0, dot));
  const method = readPath(target, path.slice(dot + 1));
  if (typeof method !== "function") return Promise.resolve(failure("unsupported"));
  if (deadline.passed()) return Promise.resolve(failure("timeout"));
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(failure("timeout")), Math.min(CALL_MS, deadline.left()));
    const settle = (answer: Answer<T>) => {
      clearTimeout(timer);
      resolve(answer); // a second answer, or one after the time, changes nothing
    };
    try {
      Reflect.apply(method, target, [...args, (result: unknown) => settle(answerOf(result, parse))]);
    } catch {
      settle(failure("failed"));
    }
  });
}

function answerOf<T>(result: unknown, parse: Parse<T>): Answer<T> {
  if (readPath(result, "status") !== "succeeded") {
    const code = readPath(result, "error.code");
    return typeof code === "number" ? { ...failure("failed"), code } : failure("failed");
  }
  try {
    const value = parse(readPath(result, "value"));
    return value === undefined ? failure("failed") : { state: "present", value };
  } catch {
    return failure("failed");
  }
}

function memberOf(owner: unknown, name: string): unknown {
  return isObject(owner) || typeof owner === "function" ? (Reflect.get(owner, name) as unknown) : undefined;
}

function failure(reason: Reason): { readonly state: "missing"; readonly reason: Reason } {
  return { state: "missing", reason };
}
