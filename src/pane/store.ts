import type { Attachment } from "../core/model/draft";
import type { PaneState, Problem } from "./state";

const BEGINNING: PaneState = {
  reading: [],
  isLooking: true,
  isCrashed: false,
  busy: new Set(),
  fixing: new Map(),
  problems: new Map(),
  done: [],
};

/** The pane's state, replaced and never changed, and who wants to know of it. */
export class PaneStore {
  private readonly listeners = new Set<() => void>();
  private current = BEGINNING;

  readonly state = (): PaneState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Tells nobody any more. */
  stop(): void {
    this.listeners.clear();
  }

  set(change: Partial<PaneState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Pictures in the text are nothing that the sender calls a file. */
  setReading(files: readonly Attachment[]): void {
    this.set({ reading: files.filter(({ inline }) => !inline).map(({ name }) => name) });
  }

  setFixing(id: string, how: "running" | "stopping" | undefined): void {
    this.set({ fixing: withEntry(this.current.fixing, id, how) });
  }

  setProblem(id: string, problem: Problem | undefined): void {
    this.set({ problems: withEntry(this.current.problems, id, problem) });
  }

  /** Shows that something is under way on a card or fix, and afterwards what went wrong with it. */
  async whileBusy(id: string, work: () => Promise<Problem | undefined>): Promise<void> {
    this.set({ busy: new Set([...this.current.busy, id]) });
    this.setProblem(id, undefined);
    const problem = await work().catch((): Problem => "fix-failed");
    this.setProblem(id, problem);
    this.set({ busy: new Set([...this.current.busy].filter((one) => one !== id)) });
  }
}

/** Undefined takes the entry away. */
function withEntry<T>(map: ReadonlyMap<string, T>, id: string, value: T | undefined): ReadonlyMap<string, T> {
  const changed = new Map(map);
  if (value === undefined) changed.delete(id);
  else changed.set(id, value);
  return changed;
}
