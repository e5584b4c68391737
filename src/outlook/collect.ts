import type { Budget } from "../core/files/define";
import type { Attachment, Draft } from "../core/model/draft";
import type { UnknownPart } from "../core/model/finding";
import { valueOr } from "../core/model/part";
import type { Detection } from "../core/recognizers/scan-for";
import { detectionOf } from "../core/review/detection";
import type { ReviewInput } from "../core/review/facts";
import { keyMaker } from "../core/review/keys";
import type { ReviewContext } from "../core/review/review";
import { candidatesOf, locksOf, tryPasswords, type Tries } from "../core/review/try-passwords";
import { scanBody, scanSubject, type ScannedTexts } from "../core/review/texts";
import { deadlineIn, type Deadline } from "./deadline";
import { scanAttachments, storedShelf, type Shelf } from "./files";
import { gatherDraft } from "./gather";
import type { OfficeItem } from "./office";
import type { PackagedPolicy } from "./policy";
import { resultOf, type RunWork } from "./run-work";
import type { Entries } from "./session";
import { readStore, type Stored } from "./store";
import { localDay, type Surroundings } from "./surroundings";

export interface CollectTools {
  readonly packaged: PackagedPolicy;
  readonly surroundings: Surroundings;
  readonly newSalt: () => string;
  readonly run: RunWork;
  /** The draft where it was read already, or is being read. */
  readonly draft?: Draft | Promise<Draft>;
  /** Milliseconds to wait for a confirmation that the pane is writing at this moment. */
  readonly patience?: number;
  /** Where file reports are kept; left out, the session store alone. */
  readonly shelf?: (item: OfficeItem, entries: Entries) => Shelf;
  /** What reading one file may cost; left out, as much as anywhere. */
  readonly limits?: Partial<Budget>;
  /** How many words of the mail are tried on its locked files; left out, none. */
  readonly tries?: Tries;
  /** Told what is known while files are still being read: `soFar` is without them, or with what stands in for them. */
  readonly onProgress?: (soFar: Collected, unread: readonly Attachment[]) => void;
  /** By when each reading has to be done; left out, every call has its own limit. */
  readonly times?: { readonly draft: Deadline; readonly store: Deadline; readonly files: Deadline };
}

/** Everything that a review of the open item needs, and what its store held. */
export interface Collected {
  readonly input: ReviewInput;
  readonly context: ReviewContext;
  readonly stored: Stored;
}

/** Reads the open item, its store and its attachments; send handler and pane both decide from this. Never rejects. */
export async function collectReview(item: OfficeItem, tools: CollectTools): Promise<Collected> {
  const {
    packaged,
    surroundings,
    newSalt,
    run,
    patience = 0,
    shelf = storedShelf,
    limits = {},
    tries,
    onProgress,
    times,
  } = tools;
  const until = (time: Deadline | undefined) => (time === undefined ? item : item.until(time));
  const [gathered, stored] = await Promise.all([
    tools.draft ?? gatherDraft(until(times?.draft), surroundings.recipientCaps),
    readStore(until(times?.store), { newSalt, patience }),
  ]);
  const detection = detectionOf(packaged.policy);
  const { memory, participants } = stored;
  const { reviewer } = surroundings;
  const draft: Draft = participants === undefined ? gathered : { ...gathered, thread: { participants } };
  const texts = await textsOf(draft, detection, run, times?.files);
  const troubles: readonly UnknownPart[] = [...packaged.troubles, ...stored.troubles];
  const collected = (files: ReviewInput["files"]): Collected => {
    const now = Date.now();
    return {
      input: { draft, texts, files, troubles },
      context: { policy: packaged.policy, now, today: localDay(now), reviewer, memory },
      stored,
    };
  };
  const fileItem = until(times?.files);
  const files = await scanAttachments(fileItem, valueOr(draft.attachments, []), {
    digest: keyMaker(memory.salt, reviewer).digest,
    detection,
    run,
    shelf: shelf(fileItem, stored.files),
    limits,
    onProgress: (reports, unread) => onProgress?.(collected(reports), unread),
  });
  const all = collected(files);
  const openings = tries === undefined ? undefined : await triedOn(all, tries, run, times?.files);
  return openings === undefined ? all : { ...all, input: { ...all.input, openings } };
}

/** Milliseconds for the text while somebody waits for Send; files need time as well. */
const TEXTS_MS = 1_500;

/** First of all: most are short, and passwords for the files stand in them. */
async function textsOf(draft: Draft, detection: Detection, run: RunWork, files?: Deadline): Promise<ScannedTexts> {
  const time = files === undefined ? undefined : deadlineIn(Math.min(TEXTS_MS, files.left()));
  return {
    subject: await resultOf(run, scanSubject(draft, detection), time),
    body: await resultOf(run, scanBody(draft, detection), time),
  };
}

/** Milliseconds in which words are tried while somebody waits for Send. */
const TRY_MS = 1_200;

async function triedOn(
  { input, context }: Collected,
  tries: Tries,
  run: RunWork,
  files: Deadline = deadlineIn(TRY_MS),
): Promise<ReviewInput["openings"]> {
  const own = deadlineIn(TRY_MS);
  const expired = () => own.passed() || files.passed();
  const opened = await run(tryPasswords(locksOf(input), candidatesOf(input, context.policy), { tries, expired }));
  return opened.state === "missing" ? undefined : opened.value;
}
