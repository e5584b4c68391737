// Longer than other files: a look and a write that meet have to know of each other, so both are here.
import type { Confirmation, Evidence } from "../core/model/finding";
import type { Attachment, Draft } from "../core/model/draft";
import type { FileReport } from "../core/model/file-report";
import { valueOr } from "../core/model/part";
import { receiversOf } from "../core/recipients/receivers";
import { detectionOf } from "../core/review/detection";
import { cardsOf, type Card } from "../core/review/cards";
import { keyMaker } from "../core/review/keys";
import { confirmedKeys } from "../core/review/memory";
import type { ReviewInput } from "../core/review/facts";
import { review, type Item } from "../core/review/review";
import { combinedConfirmations } from "../core/review/stored/combined";
import type { FixButton } from "../i18n/pane/words";
import type { Undo } from "../outlook/actions";
import { collectReview, type Collected } from "../outlook/collect";
import { storedShelf, type Shelf } from "../outlook/files";
import { gatherDraft } from "../outlook/gather";
import type { OfficeItem } from "../outlook/office";
import type { PackagedPolicy } from "../outlook/policy";
import { inSlices } from "../outlook/run-work";
import type { Entries } from "../outlook/session";
import { randomSalt, storeConfirmations } from "../outlook/store";
import type { Surroundings } from "../outlook/surroundings";
import { watchDraft, type Watch } from "../outlook/watch";
import { ticked, unticked } from "./confirm";
import { possibleFixes } from "./fixes";
import { withAsked } from "./merge";
import { receiversSince } from "./new-receivers";
import { OpenedFiles } from "./opened-files";
import { valuesBehind } from "./reveal";
import type { PaneState, Problem, ReviewSession, Reviewed } from "./state";
import { askedCards } from "./view";

/** Milliseconds between two times that cards are shown while files are being read: each takes a review. */
const PROGRESS_MS = 300;

interface SessionTools {
  readonly packaged: PackagedPolicy;
  readonly surroundings: Surroundings;
  readonly isVisible: () => boolean;
}

/** Reviews the open draft and follows it until it is stopped. */
export function startSession(item: OfficeItem, tools: SessionTools): ReviewSession {
  const session = new PaneSession(item, tools);
  session.start();
  return session;
}

/**
 * Reads, reviews and writes one thing after the other: looks wait for each other, and so do writes, each of which
 * stores all confirmations of the mail.
 */
class PaneSession implements ReviewSession {
  private current: PaneState = {
    reading: [],
    isLooking: true,
    isCrashed: false,
    busy: new Set(),
    fixing: new Map(),
    problems: new Map(),
    done: [],
  };
  private readonly listeners = new Set<() => void>();
  private readonly undos = new Map<string, Undo>();
  private readonly reports = new Map<string, FileReport>();
  private readonly salt = randomSalt(Math.random);
  private watch: Watch | undefined;
  /** The draft as it is read at the start, once for watch and look: Outlook takes its time for every call. */
  private opening: Promise<Draft> | undefined;
  private collected: Collected | undefined;
  private items: readonly Item[] = [];
  private looking: Promise<void> | undefined;
  private isStale = false;
  private latestDraft = "";
  private writing: Promise<unknown> = Promise.resolve();
  private writes = 0;
  /** Fixes and undos under way, and those that are over. */
  private changes = 0;
  private changed = 0;
  private unread: readonly Attachment[] = [];
  /** What the handler stored at its last question, and the draft that it was first seen with. */
  private asked = { text: "", draft: "" };
  private readonly openedFiles = new OpenedFiles();
  private openings: ReviewInput["openings"];
  private wasReady = false;
  private readonly reopened = new Set<string>();

  constructor(
    private readonly item: OfficeItem,
    private readonly tools: SessionTools,
  ) {}

  start(): void {
    this.opening = this.gather().finally(() => (this.opening = undefined));
    this.watch = watchDraft(this.item, {
      gather: () => this.opening ?? this.gather(),
      onDraft: (draft) => this.onDraft(draft),
      isVisible: this.tools.isVisible,
    });
    void this.look();
  }

  readonly state = (): PaneState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly stop = (): void => {
    this.watch?.stop();
    this.openedFiles.stop();
    this.listeners.clear();
  };

  readonly look = (how?: "quietly"): Promise<void> => {
    if (how !== "quietly") this.set({ isLooking: true });
    this.isStale = this.looking !== undefined;
    this.looking ??= this.lookUntilFresh().finally(() => (this.looking = undefined));
    return this.looking;
  };

  readonly tick = (card: Card, reason?: string): Promise<void> => {
    const now = { at: Date.now(), ...(reason === undefined ? {} : { reason }) };
    return this.store(card, (known) => ticked(card, this.items, known, now));
  };

  readonly untick = (card: Card): Promise<void> => {
    this.reopened.add(card.id);
    return this.store(card, (known) => unticked(card, this.items, known));
  };

  readonly fix = async (card: Card, fix: FixButton): Promise<void> => {
    const { reviewed } = this.current;
    const fixes = reviewed === undefined ? [] : possibleFixes(card, reviewed.input.draft, reviewed.receivers);
    const chosen = fixes.find((one) => one.fix === fix);
    if (chosen === undefined) return;
    await this.whileBusy(card.id, async () => {
      const result = await this.changing(() => {
        this.setFixing(card.id, "running");
        const caps = this.tools.surroundings.recipientCaps;
        const isStopped = () => this.current.fixing.get(card.id) === "stopping";
        return chosen.run(this.item, { caps, isStopped }).finally(() => this.setFixing(card.id, undefined));
      });
      if (!result.ok) return result.reason === "stopped" ? undefined : "fix-failed";
      const id = `${fix} ${String(this.undos.size)}`;
      this.undos.set(id, result.value);
      const { name, count } = chosen;
      this.set({ done: [...this.current.done, { id, fix, name, count }] });
      return undefined;
    });
  };

  readonly stopFix = (card: Card): void => {
    if (this.current.fixing.has(card.id)) this.setFixing(card.id, "stopping");
  };

  readonly undo = (id: string): Promise<void> =>
    this.whileBusy(id, async () => {
      const result = await this.changing(async () => this.undos.get(id)?.());
      if (result?.ok !== true) return "undo-failed";
      this.set({ done: this.current.done.filter((one) => one.id !== id) });
      return undefined;
    });

  readonly show = async (card: Card, evidence: readonly Evidence[]): Promise<readonly string[] | undefined> => {
    const draft = await this.gather();
    const isAsReviewed = asText(draft) === this.reviewedDraft();
    const { digest } = this.maker();
    const detection = detectionOf(this.tools.packaged.policy);
    const source = { item: this.item, draft, digest, detection };
    const values = isAsReviewed ? await valuesBehind(card, evidence, source) : undefined;
    if (!isAsReviewed) void this.look();
    this.setProblem(card.id, values === undefined ? "cannot-show" : undefined);
    return values;
  };

  private gather(): Promise<Draft> {
    return gatherDraft(this.item, this.tools.surroundings.recipientCaps);
  }

  private onDraft(draft: Draft): void {
    this.latestDraft = asText(draft);
    if (this.current.reviewed === undefined) this.setReading(valueOr(draft.attachments, []));
    if (this.looking === undefined && this.changes === 0 && this.latestDraft !== this.reviewedDraft()) void this.look();
  }

  private async lookUntilFresh(): Promise<void> {
    try {
      do await this.lookOnce();
      while (this.isOutdated());
      this.set({ isLooking: false, isCrashed: false, reading: [] });
    } catch {
      this.set({ isLooking: false, isCrashed: true, reading: [] }); // a mistake of ours; the page says so and offers to try again
    }
  }

  private isOutdated(): boolean {
    if (this.changes > 0) return false; // it is looked at when the change is done
    return this.isStale || (this.latestDraft !== "" && this.latestDraft !== this.reviewedDraft());
  }

  private async lookOnce(): Promise<void> {
    this.isStale = false;
    const { writes, changed, latestDraft } = this;
    const since = { writes, changed, latestDraft };
    let nextTime = 0;
    const collected = await collectReview(this.item, {
      ...this.tools,
      draft: this.opening ?? this.gather(),
      newSalt: () => this.salt,
      run: inSlices(),
      shelf: (item, entries) => this.shelf(item, entries),
      onProgress: (soFar, unread) => {
        this.setReading(unread);
        if (this.current.reading.length === 0 || Date.now() < nextTime) return;
        this.take(soFar, unread, since);
        nextTime = Date.now() + PROGRESS_MS;
      },
    });
    this.take(collected, [], since);
    // Not awaited: it takes minutes at times, and starts anew with each look.
    void this.openedFiles.look(collected.input, collected.context, (openings) => {
      if (openings.size === 0 && (this.openings?.size ?? 0) === 0) return;
      this.openings = openings;
      this.derive();
    });
  }

  /** `since`: how things stood when reading began. */
  private take(
    collected: Collected,
    unread: readonly Attachment[],
    since: { readonly writes: number; readonly changed: number; readonly latestDraft: string },
  ): void {
    // A change is seen when it is done: halfway, people stand in two lists.
    if (this.changes > 0 || this.changed !== since.changed) return;
    // What was read while a tick was being written may be without it.
    const known = this.collected?.context.memory.confirmations ?? [];
    const isNewer = this.writes !== since.writes || collected.stored.troubles.length > 0;
    this.collected = isNewer ? withConfirmations(collected, known) : collected;
    // Changed meanwhile: the watch has seen a newer draft than was just read.
    if (this.latestDraft === since.latestDraft) this.latestDraft = asText(collected.input.draft);
    this.unread = unread;
    this.derive();
  }

  /**
   * Reports with their evidence stay in this page; the session store gets what the send handler needs. What that has found
   * already is shown until the file is read here, unless it had to stop early: here it may not.
   */
  private shelf(item: OfficeItem, entries: Entries): Shelf {
    const stored = storedShelf(item, entries);
    return {
      get: (name) => this.reports.get(name),
      standIn: (name) => {
        const report = stored.get(name);
        return report?.status === "read" || report?.status === "protected" ? report : undefined;
      },
      put: (name, inspection) => {
        this.reports.set(name, inspection.report);
        return stored.put(name, inspection);
      },
    };
  }

  /** From what was read to what is shown. */
  private derive(): void {
    if (this.collected === undefined) return;
    const { context, stored } = this.collected;
    const input =
      this.openings === undefined ? this.collected.input : { ...this.collected.input, openings: this.openings };
    const now = { ...context, now: Date.now() };
    const confirmed = confirmedKeys(context.memory, now.now, context.policy.confirmationMinutes);
    const keys = new Set(confirmed.keys());
    const draft = asText(input.draft);
    if (stored.openText !== this.asked.text) this.asked = { text: stored.openText, draft };
    const isAsSent = this.asked.draft === draft;
    // Nothing is said of a file of which nothing is known yet.
    const unknown = new Set<string>(this.unread.map(({ id }) => id).filter((id) => !input.files.has(id)));
    const read = review(input, now).items.filter(({ about }) => about.kind !== "file" || !unknown.has(about.id));
    this.items = withAsked(read, stored.open, { draft: input.draft, isAsSent, confirmed: keys });
    const cards = cardsOf({ items: this.items }, keys);
    const receivers = valueOr(receiversOf(input.draft, context), []);
    const { mode } = context.policy;
    const newReceivers = receiversSince(cards, receivers, { confirmed, maker: this.maker() });
    const newCards = this.newCards(cards);
    this.set({ reviewed: { input, receivers, cards, confirmed, mode, newCards, newReceivers } });
  }

  private newCards(cards: readonly Card[]): Reviewed["newCards"] {
    const open = askedCards(cards).filter(({ state }) => state === "open");
    if (open.length === 0 && this.unread.length === 0) {
      this.wasReady = this.wasReady || askedCards(cards).length > 0;
      this.reopened.clear();
    }
    const isNew = ({ id, changed }: Card) => !this.reopened.has(id) && (changed || this.wasReady);
    return new Set(open.filter(isNew).map(({ id }) => id));
  }

  private store(card: Card, change: (known: readonly Confirmation[]) => readonly Confirmation[]): Promise<void> {
    return this.whileBusy(card.id, () => {
      const written = this.writing.then(() => this.write(change));
      this.writing = written;
      return written;
    });
  }

  private async write(
    change: (known: readonly Confirmation[]) => readonly Confirmation[],
  ): Promise<Problem | undefined> {
    if (this.collected === undefined) return "not-stored";
    this.writes++;
    const { memory } = this.collected.context;
    const all = change(this.validOnes());
    const combined = combinedConfirmations(this.items, all, this.maker());
    const written = await storeConfirmations(this.item, memory.salt, all, combined);
    this.writes++;
    if (written.state === "missing") return "not-stored";
    this.collected = withConfirmations(this.collected, all);
    this.derive();
    return undefined;
  }

  private validOnes(): readonly Confirmation[] {
    if (this.collected === undefined) return [];
    const { memory, policy } = this.collected.context;
    return [...confirmedKeys(memory, Date.now(), policy.confirmationMinutes).values()];
  }

  private maker() {
    return keyMaker(this.collected?.context.memory.salt ?? this.salt, this.tools.surroundings.reviewer);
  }

  private reviewedDraft(): string {
    return this.collected === undefined ? "" : asText(this.collected.input.draft);
  }

  /** Changes the mail, and looks at it when that is done. */
  private async changing<T>(work: () => Promise<T>): Promise<T> {
    this.changes++;
    try {
      return await work();
    } finally {
      this.changes--;
      this.changed++;
      await this.look();
    }
  }

  private async whileBusy(id: string, work: () => Promise<Problem | undefined>): Promise<void> {
    this.set({ busy: new Set([...this.current.busy, id]) });
    this.setProblem(id, undefined);
    const problem = await work().catch((): Problem => "fix-failed");
    this.setProblem(id, problem);
    this.set({ busy: new Set([...this.current.busy].filter((one) => one !== id)) });
  }

  private setFixing(id: string, how: "running" | "stopping" | undefined): void {
    const fixing = new Map(this.current.fixing);
    if (how === undefined) fixing.delete(id);
    else fixing.set(id, how);
    this.set({ fixing });
  }

  /** Pictures in the text are nothing that the sender calls a file. */
  private setReading(files: readonly Attachment[]): void {
    this.set({ reading: files.filter(({ inline }) => !inline).map(({ name }) => name) });
  }

  private setProblem(id: string, problem: Problem | undefined): void {
    const problems = new Map(this.current.problems);
    if (problem === undefined) problems.delete(id);
    else problems.set(id, problem);
    this.set({ problems });
  }

  private set(change: Partial<PaneState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** To compare drafts; who took part in the answered mail is no part of what Outlook shows. */
function asText(draft: Draft): string {
  return JSON.stringify({ ...draft, thread: undefined });
}

function withConfirmations(collected: Collected, confirmations: readonly Confirmation[]): Collected {
  const { context } = collected;
  return { ...collected, context: { ...context, memory: { ...context.memory, confirmations } } };
}
