/** `failure` says what went wrong, in words without any content of the email; undefined when all went well. */
export interface StoreResult {
  readonly label: string;
  readonly failure: string | undefined;
}

/** The parts of an open draft that are tested; each may be missing in an older Outlook or in an appointment. */
interface Stores {
  readonly sessionData?: Pick<Office.SessionData, "setAsync" | "getAsync" | "removeAsync">;
  readonly internetHeaders?: Pick<Office.InternetHeaders, "setAsync" | "getAsync" | "removeAsync">;
}

type Done<T> = (result: Office.AsyncResult<T>) => void;

const SESSION_KEY = "secondLookStatus";
const HEADER = "x-second-look-status";

/** Milliseconds for one call: a healthy Outlook answers in a tenth of a second. */
const CALL_LIMIT = 5_000;

/** Writes one value into each store, reads it back and removes it again. */
export async function testStores(item: Stores): Promise<readonly StoreResult[]> {
  return [
    { label: "Session store of the email", failure: await reasonOf(() => testSession(item)) },
    { label: "Internet header of the email", failure: await reasonOf(() => testHeader(item)) },
  ];
}

function testSession({ sessionData }: Stores): Promise<string | undefined> {
  if (sessionData === undefined) return Promise.resolve("Not offered here");
  return roundTrip(
    (value, done) => sessionData.setAsync(SESSION_KEY, value, done),
    (done: Done<string>) => sessionData.getAsync(SESSION_KEY, done),
    (done) => sessionData.removeAsync(SESSION_KEY, done),
    (stored) => stored,
  );
}

function testHeader({ internetHeaders }: Stores): Promise<string | undefined> {
  if (internetHeaders === undefined) return Promise.resolve("Not offered here; meetings have none");
  return roundTrip(
    (value, done) => internetHeaders.setAsync({ [HEADER]: value }, done),
    (done: Done<Record<string, string>>) => internetHeaders.getAsync([HEADER], done),
    (done) => internetHeaders.removeAsync([HEADER], done),
    (headers) => headers[HEADER],
  );
}

async function roundTrip<T>(
  write: (value: string, done: Done<unknown>) => void,
  read: (done: Done<T>) => void,
  remove: (done: Done<unknown>) => void,
  valueIn: (stored: T) => string | undefined,
): Promise<string | undefined> {
  const written = String(Date.now());
  await answer("write", (done: Done<unknown>) => write(written, done));
  let stored: string | undefined;
  try {
    stored = valueIn(await answer("read", read));
  } finally {
    // Even when reading failed: nothing of the test may travel with the email.
    await answer("remove", remove);
  }
  return stored === written ? undefined : "Gives back something else than was written";
}

/** Settles whatever Outlook does: an answer, an error, a throw, or nothing within the limit. */
async function answer<T>(step: string, call: (done: Done<T>) => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`No answer on ${step}`)), CALL_LIMIT);
      call((result) => {
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
        else reject(new Error(`Error ${result.error.code} on ${step}`));
      });
    });
  } finally {
    clearTimeout(timer);
  }
}

async function reasonOf(test: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await test();
  } catch (error) {
    return error instanceof Error ? error.message : "Failed";
  }
}
