import { LEAVING } from "./wire";

const STOPS =
  "a[href], button:not([disabled]), input:not([disabled]), select, textarea, [contenteditable], [tabindex='0']";

/** Moves the focus to the stop after or before a frame, as Outlook does when the add-in gives it back. */
export function leaveFrame(frame: HTMLElement, action: unknown): void {
  if (action !== LEAVING.tab && action !== LEAVING.tabBack && action !== LEAVING.escape) return;
  const isAfter = action === LEAVING.tab;
  const wanted = isAfter ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const all = [...document.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.offsetParent !== null);
  const stops = all.filter((stop) => (frame.compareDocumentPosition(stop) & wanted) !== 0);
  const next = isAfter ? (stops[0] ?? all[0]) : (stops[stops.length - 1] ?? all[all.length - 1]);
  next?.focus();
}
