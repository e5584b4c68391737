import { useEffect, useRef, type RefObject } from "react";
import type { Card } from "../core/review/cards";

/**
 * Takes the focus to the first open card when Outlook's dialog led here, and to the next one, or to "Ready", when a
 * card was settled by hand. Changes that come from the mail never move it.
 */
export function useFocusOnOpen(page: RefObject<HTMLElement | null>, asked: readonly Card[], isFromSend: boolean): void {
  const open = asked.filter(({ state }) => state === "open").map(({ id }) => id);
  const before = useRef<readonly string[] | undefined>(undefined);
  const openText = JSON.stringify(open);
  useEffect(() => {
    const now = JSON.parse(openText) as readonly string[]; // written two lines above
    const earlier = before.current;
    before.current = now;
    const isFirst = earlier === undefined;
    if (isFirst ? !isFromSend : now.length >= earlier.length || !isFocusLost()) return;
    const settledAt = isFirst ? 0 : earlier.findIndex((id) => !now.includes(id));
    focusOn(page.current, now[settledAt] ?? now[0]);
  }, [page, openText, isFromSend]);
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
  (card ?? page?.querySelector<HTMLElement>("[data-ready]"))?.focus();
}
