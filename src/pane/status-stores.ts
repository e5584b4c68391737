import { done, officeItem, type Answer, type OfficeItem, type Parse } from "../outlook/office";

/** `failure` says what went wrong, in words without any content of the email; undefined when all went well. */
export interface StoreResult {
  readonly label: string;
  readonly failure: string | undefined;
}

interface Store {
  readonly label: string;
  /** The property of the item that holds the store. */
  readonly path: string;
  readonly write: (value: string) => readonly unknown[];
  readonly name: unknown;
  readonly read: Parse<string>;
}

const SESSION_KEY = "secondLookStatus";
const HEADER = "x-second-look-status";

const STORES: readonly Store[] = [
  {
    label: "Session store of the email",
    path: "sessionData",
    write: (value) => [SESSION_KEY, value],
    name: SESSION_KEY,
    read: text,
  },
  {
    label: "Internet header of the email",
    path: "internetHeaders",
    write: (value) => [{ [HEADER]: value }],
    name: [HEADER],
    read: (headers) =>
      typeof headers === "object" && headers !== null ? text(Reflect.get(headers, HEADER)) : undefined,
  },
];

/** Writes one value into each store of an open draft, reads it back and removes it again. */
export function testStores(draft: object): Promise<readonly StoreResult[]> {
  const item = officeItem(draft);
  return Promise.all(STORES.map(async (store) => ({ label: store.label, failure: await failureOf(item, store) })));
}

async function failureOf(item: OfficeItem, { path, write, name, read }: Store): Promise<string | undefined> {
  const written = String(Date.now());
  const writing = await item.call(`${path}.setAsync`, write(written), done);
  const reading = await item.call(`${path}.getAsync`, [name], read);
  // Whatever failed before: nothing of the test may travel with the email.
  const removing = await item.call(`${path}.removeAsync`, [name], done);
  if (writing.state === "missing") return reasonOf("Writing", writing);
  if (reading.state === "missing") return reasonOf("Reading", reading);
  if (reading.value !== written) return "Gives back something else than was written";
  return removing.state === "missing" ? reasonOf("Removing", removing) : undefined;
}

function reasonOf(step: string, { reason, code }: Extract<Answer<unknown>, { state: "missing" }>): string {
  if (reason === "unsupported") return "Not offered here";
  return `${step} failed: ${reason}${code === undefined ? "" : `, error ${code}`}`;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
