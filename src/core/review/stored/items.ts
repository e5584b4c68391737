import type { DataOf, FieldKind, MessageFields, Topic } from "../../checks/define";
import { checks } from "../../checks/index";
import { isDataType } from "../../model/data-type";
import type { Check } from "../../checks/define";
import { LEVELS, type Key } from "../../model/finding";
import type { PartName } from "../../model/draft";
import type { Reason } from "../../model/part";
import type { FindingItem, Item } from "../review";
import { isKey } from "./confirmations";
import { isFileRisk, isHiddenPlace, isPropertyKind, withoutNames } from "./file-entries";
import { isArrayOf, isCount, isObject, isOneOf, isString, parseJson, type JsonObject } from "./json";

/** Changes with the shape below; another version's items are shown without their details. */
const VERSION = 1;
const GROUPS: readonly Check["group"][] = ["recipients", "message", "attachments", "logins"];

/**
 * Open items as text: kinds, counts, names of files and people who get the mail, and keys; evidence stays behind, and
 * so do names of sheets. `at`: milliseconds, when they were asked
 * about; nobody reads it, but it makes the same question, asked again, another text.
 */
export function encodeItems(items: readonly Item[], at?: number): string {
  return JSON.stringify({
    v: VERSION,
    at,
    items: items.map((item) => ({
      check: item.check,
      group: item.group,
      level: item.level,
      about: item.about,
      keys: item.keys,
      ...(item.kind === "finding" ? { messageId: item.messageId, data: storedData(item) } : { unknown: item.unknown }),
    })),
  });
}

function storedData({ check, messageId, data }: FindingItem): FindingItem["data"] {
  const fields = fieldsOf(check, messageId) ?? {};
  const stored: Record<string, unknown> = { ...data };
  for (const name of Object.keys(fields)) {
    const value = stored[name];
    if (fields[name] === "places" && isArrayOf(value, isHiddenPlace)) stored[name] = withoutNames(value);
  }
  return stored;
}

/** Fields of a message's data; undefined for a message that this version does not have. */
function fieldsOf(check: string, messageId: string): MessageFields | undefined {
  const messages = checks.find(({ id }) => id === check)?.messages;
  return messages !== undefined && Object.prototype.hasOwnProperty.call(messages, messageId)
    ? messages[messageId]
    : undefined;
}

/**
 * Items that the send handler left open, as the pane can show them. The handler may be another version: what it found
 * and this version cannot name becomes an unknown with the same keys, so that confirming it still settles it.
 */
export function decodeItems(text: string): readonly Item[] | undefined {
  const stored = parseJson(text);
  if (!isObject(stored) || !Array.isArray(stored["items"])) return undefined;
  const sameVersion = stored["v"] === VERSION;
  const items: Item[] = [];
  for (const entry of stored["items"] as readonly unknown[]) {
    if (!isObject(entry) || !isArrayOf(entry["keys"], isKey)) return undefined;
    items.push((sameVersion ? knownItem(entry, entry["keys"]) : undefined) ?? strangeItem(entry, entry["keys"]));
  }
  return items;
}

function knownItem(entry: JsonObject, keys: readonly Key[]): Item | undefined {
  const { check, group, level, about, messageId, data, unknown } = entry;
  if (!isString(check) || !isOneOf(level, LEVELS) || !isOneOf(group, GROUPS) || !isTopic(about)) return undefined;
  const base = { check, group, level, about, keys, fixes: [], state: "open" } as const;
  if (isObject(unknown)) {
    const { part, name, reason } = unknown;
    if (!isString(part) || !isString(reason)) return undefined;
    // Names of parts and reasons are only looked up in the catalogue, which has words for unknown ones.
    const read = { part: part as PartName, reason: reason as Reason, ...(isString(name) ? { name } : {}) };
    return { ...base, kind: "unknown", unknown: read };
  }
  if (!isString(messageId)) return undefined;
  const fields = fieldsOf(check, messageId);
  return fields !== undefined && isData(data, fields)
    ? { ...base, kind: "finding", messageId, data, evidence: [] }
    : undefined;
}

function strangeItem(entry: JsonObject, keys: readonly Key[]): Item {
  const level = isOneOf(entry["level"], LEVELS) ? entry["level"] : "confirm";
  return {
    kind: "unknown",
    check: isString(entry["check"]) ? entry["check"] : "review",
    group: "message",
    level,
    about: { kind: "unknown", part: `review ${keys.join(" ")}` },
    unknown: { part: "review", reason: "unsupported" },
    fixes: [],
    keys,
    state: "open",
  };
}

function isTopic(value: unknown): value is Topic {
  if (!isObject(value)) return false;
  switch (value["kind"]) {
    case "recipient":
      return isString(value["address"]);
    case "file":
      return isString(value["id"]) && isString(value["name"]);
    case "unknown":
      return isString(value["part"]);
    default:
      return isOneOf(value["kind"], ["recipients", "text", "subject", "logins"]);
  }
}

function isData<F extends MessageFields>(data: unknown, fields: F): data is DataOf<F> {
  return isObject(data) && Object.keys(fields).every((name) => isField(data[name], fields[name] ?? "text"));
}

function isField(value: unknown, kind: FieldKind): boolean {
  switch (kind) {
    case "number":
      return isCount(value);
    case "text":
    case "reason":
      return isString(value);
    case "texts":
      return isArrayOf(value, isString);
    case "places":
      return isArrayOf(value, isHiddenPlace);
    case "properties":
      return isArrayOf(value, isPropertyKind);
    case "risks":
      return isArrayOf(value, isFileRisk);
    case "translations":
      return isObject(value) && ["en", "nl", "de", "fr"].every((language) => isString(value[language]));
    case "types":
      return (
        Array.isArray(value) &&
        value.every((one) => isObject(one) && isString(one["type"]) && isDataType(one["type"]) && isCount(one["count"]))
      );
  }
}
