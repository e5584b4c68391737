// Longer than most files: a look, a change and a write that meet have to know of each other, so they are here.
import type { Confirmation, Evidence } from "../core/model/finding";
import { opens } from "../core/files/lock";
import type { Attachment, AttachmentId, Draft } from "../core/model/draft";
import type { FileReport } from "../core/model/file-report";
import { valueOr } from "../core/model/part";
import { detectionOf } from "../core/review/detection";
import type { Card } from "../core/review/cards";
import { keyMaker } from "../core/review/keys";
import { confirmedKeys } from "../core/review/memory";
import type { ReviewInput } from "../core/review/facts";
import type { Item } from "../core/review/review";
import { locksOf } from "../core/review/try-passwords";
import { combinedConfirmations } from "../core/review/stored/combined";
import type { FixButton } from "../i18n/pane/words";
import type { Undo } from "../outlook/actions";
import { collectReview, type Collected } from "../outlook/collect";
import { rememberingShelf } from "../outlook/files";
import { gatherDraft } from "../outlook/gather";
import type { OfficeItem } from "../outlook/office";
import type { PackagedPolicy } from "../outlook/policy";
import { inSlices } from "../outlook/run-work";
import { randomSalt, storeConfirmations } from "../outlook/store";
import type { Surroundings } from "../outlook/surroundings";
import { watchDraft, type Watch } from "../outlook/watch";
import { ticked, unticked } from "./confirm";
import { asText, Derivation } from "./derive";
import { possibleFixes } from "./fixes";
import { OpenedFiles } from "./opened-files";
import { valuesBehind } from "./reveal";
import type { Problem, ReviewSession } from "./state";
import { PaneStore } from "./store";

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
  private readonly pane = new PaneStore();
  private readonly derivation = new Derivation();
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
  private readonly openedFiles = new OpenedFiles();
  private openings: ReviewInput["openings"];

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

  readonly state = this.pane.state;
  readonly subscribe = this.pane.subscribe;

  readonly stop = (): void => {
    this.watch?.stop();
    this.openedFiles.stop();
    this.pane.stop();
  };

  readonly look = (how?: "quietly"): Promise<void> => {
    if (how !== "quietly") this.pane.set({ isLooking: true });
    this.isStale = this.looking !== undefined;
    this.looking ??= this.lookUntilFresh();
    return this.looking;
  };

  readonly tick = (card: Card, reason?: string): Promise<void> => {
    const now = { at: Date.now(), ...(reason === undefined ? {} : { reason }) };
    return this.store(card, (known) => ticked(card, this.items, known, now));
  };

  readonly untick = (card: Card): Promise<void> => {
    this.derivation.reopen(card);
    return this.store(card, (known) => unticked(card, this.items, known));
  };

  readonly fix = async (card: Card, fix: FixButton): Promise<void> => {
    const { reviewed } = this.state();
    const fixes = reviewed === undefined ? [] : possibleFixes(card, reviewed.input.draft, reviewed.receivers);
    const chosen = fixes.find((one) => one.fix === fix);
    if (chosen === undefined) return;
    await this.pane.whileBusy(card.id, async () => {
      const result = await this.changing(() => {
        this.pane.setFixing(card.id, "running");
        const caps = this.tools.surroundings.recipientCaps;
        const isStopped = () => this.pane.state().fixing.get(card.id) === "stopping";
        return chosen.run(this.item, { caps, isStopped }).finally(() => this.pane.setFixing(card.id, undefined));
      });
      if (!result.ok) return result.reason === "stopped" ? undefined : "fix-failed";
      const id = `${fix} ${String(this.undos.size)}`;
      this.undos.set(id, result.value);
      const { name, count } = chosen;
      this.pane.set({ done: [...this.pane.state().done, { id, fix, name, count }] });
      return undefined;
    });
  };

  readonly stopFix = (card: Card): void => {
    if (this.pane.state().fixing.has(card.id)) this.pane.setFixing(card.id, "stopping");
  };

  readonly undo = (id: string): Promise<void> =>
    this.pane.whileBusy(id, async () => {
      const result = await this.changing(async () => this.undos.get(id)?.());
      if (result?.ok !== true) return "undo-failed";
      this.pane.set({ done: this.pane.state().done.filter((one) => one.id !== id) });
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
    this.pane.setProblem(card.id, values === undefined ? "cannot-show" : undefined);
    return values;
  };

  readonly opens = async (file: AttachmentId, password: string): Promise<boolean | undefined> => {
    const lock = this.collected === undefined ? undefined : locksOf(this.collected.input).get(file);
    if (lock === undefined) return undefined;
    const result = await inSlices()(opens(lock, password));
    return valueOr(result, undefined);
  };

  private gather(): Promise<Draft> {
    return gatherDraft(this.item, this.tools.surroundings.recipientCaps);
  }

  private onDraft(draft: Draft): void {
    this.latestDraft = asText(draft);
    if (this.pane.state().reviewed === undefined) this.pane.setReading(valueOr(draft.attachments, []));
    if (this.looking === undefined && this.changes === 0 && this.latestDraft !== this.reviewedDraft()) void this.look();
  }

  private async lookUntilFresh(): Promise<void> {
    try {
      do await this.lookOnce();
      while (this.isOutdated());
      this.looking = undefined; // at once: a change that comes in now starts a look of its own
      this.pane.set({ isLooking: false, isCrashed: false, reading: [] });
    } catch {
      this.looking = undefined;
      this.pane.set({ isLooking: false, isCrashed: true, reading: [] }); // a mistake of ours; the page says so and offers to try again
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
      shelf: (item, entries) => rememberingShelf(item, entries, this.reports),
      onProgress: (soFar, unread) => {
        this.pane.setReading(unread);
        if (this.pane.state().reading.length === 0 || Date.now() < nextTime) return;
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

  private derive(): void {
    if (this.collected === undefined) return;
    const { input } = this.collected;
    const withOpenings = this.openings === undefined ? input : { ...input, openings: this.openings };
    const collected = { ...this.collected, input: withOpenings };
    const { items, reviewed } = this.derivation.derive({ collected, unread: this.unread, maker: this.maker() });
    this.items = items;
    this.pane.set({ reviewed });
  }

  private store(card: Card, change: (known: readonly Confirmation[]) => readonly Confirmation[]): Promise<void> {
    return this.pane.whileBusy(card.id, () => {
      const written = this.writing.then(() => this.write(change));
      this.writing = written.catch(() => undefined); // what follows does not fail for it
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
}

function withConfirmations(collected: Collected, confirmations: readonly Confirmation[]): Collected {
  const { context } = collected;
  return { ...collected, context: { ...context, memory: { ...context.memory, confirmations } } };
}
