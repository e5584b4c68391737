import { isObject, isString, parseJson } from "../core/review/stored/json";
import { deadlineIn } from "../outlook/deadline";
import type { OfficeItem } from "../outlook/office";

/** Milliseconds to wait for what only decides what the pane begins with. */
const PATIENCE = 1_000;

export interface OpenedBy {
  /** True when the dialog after Send led here: the send handler leaves `{"cause":"send","open":2}` as context. */
  readonly isFromSend: boolean;
  /** True when that Send asked without naming anything, because it could not check the mail. */
  readonly isUnchecked: boolean;
}

/** Who opened the pane; a person, where Outlook cannot tell. */
export async function openedBy(item: OfficeItem): Promise<OpenedBy> {
  const answer = await item.until(deadlineIn(PATIENCE)).call("getInitializationContextAsync", [], asContext);
  const context = answer.state === "present" ? answer.value : {};
  const isFromSend = context["cause"] === "send";
  return { isFromSend, isUnchecked: isFromSend && context["open"] === 0 };
}

/** Clients give the text that was left, or what it stands for. */
function asContext(value: unknown) {
  const context = isString(value) ? parseJson(value) : value;
  return isObject(context) ? context : undefined;
}
