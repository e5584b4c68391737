import { useEffect, useRef, type RefObject } from "react";
import type { Card } from "../core/review/cards";

interface FocusTools {
  readonly isFromSend: boolean;
  /** Something is being written or read, so that what comes next is not there yet. */
  readonly isWaiting: boolean;
}

/**
 * Takes the focus to the first open card when Outlook's dialog led here, and to the next one, or to "Ready", when a
 * card was settled by hand. Changes that come from the mail never move it.
 */
export function useFocusOnOpen(
  page: RefObject<HTMLElement | null>,
  asked: readonly Card[],
  { isFromSend, isWaiting }: FocusTools,
): void {
  const openText = JSON.stringify(asked.filter(({ state }) => state === "open").map(({ id }) => id));
  const before = useRef<readonly string[] | undefined>(undefined);
  useEffect(() => {
    if (isWaiting) return;
    const open = JSON.parse(openText) as readonly string[]; // written above
    const earlier = before.current;
    before.current = open;
    const isFirst = earlier === undefined;
    if (isFirst ? !isFromSend : open.length >= earlier.length || !isFocusLost()) return;
    const settledAt = isFirst ? 0 : earlier.findIndex((id) => !open.includes(id));
    focusOn(page.current, open[settledAt] ?? open[0]);
  }, [page, openText, isFromSend, isWaiting]);
}

/** The button or tick that was used went away with its card. */
function isFocusLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}

/** The card of this id, or the line that says that all is done. */
function focusOn(page: HTMLElement | null, id: string | undefined): void {
  const cards = [...(page?.querySelectorAll<HTMLElement>("[data-card]") ?? [])];
  const card = cards.find(({ dataset }) => dataset["card"] === id);
  const target = card ?? page?.querySelector<HTMLElement>("[data-ready]");
  if (target !== null && target !== undefined) focusForNow(target);
}

/** office.js takes Tab over and leaves the pane from whatever is no stop itself, so the target is one while it has focus. */
function focusForNow(target: HTMLElement): void {
  target.tabIndex = 0;
  target.focus();
  target.addEventListener("blur", () => (target.tabIndex = -1), { once: true });
}
