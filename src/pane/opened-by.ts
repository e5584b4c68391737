import { isObject, isString, parseJson } from "../core/review/stored/json";
import { deadlineIn } from "../outlook/deadline";
import type { OfficeItem } from "../outlook/office";

/** Milliseconds to wait for what only decides where the focus goes. */
const PATIENCE = 1_000;

/** True when the dialog after Send led here: the send handler leaves `{"cause":"send"}` as context. */
export async function isFromSend(item: OfficeItem): Promise<boolean> {
  const answer = await item.until(deadlineIn(PATIENCE)).call("getInitializationContextAsync", [], asContext);
  return answer.state === "present" && answer.value["cause"] === "send";
}

/** Clients give the text that was left, or what it stands for. */
function asContext(value: unknown) {
  const context = isString(value) ? parseJson(value) : value;
  return isObject(context) ? context : undefined;
}
