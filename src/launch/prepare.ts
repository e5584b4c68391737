import { SEND_LIMITS } from "../core/files/limits";
import { valueOr } from "../core/model/part";
import type { EmailAddress } from "../core/model/draft";
import { detectionOf } from "../core/review/detection";
import { keyMaker } from "../core/review/keys";
import { STORED } from "../core/review/stored/names";
import { deadlineIn } from "../outlook/deadline";
import { scanAttachments, storedShelf } from "../outlook/files";
import { gatherDraft, listAttachments } from "../outlook/gather";
import { officeItem } from "../outlook/office";
import { packagedPolicy } from "../outlook/policy";
import { inSlices } from "../outlook/run-work";
import { writeEntry } from "../outlook/session";
import { encodeParticipants, randomSalt, readStore } from "../outlook/store";
import { currentItem, surroundings } from "../outlook/surroundings";
import type { Complete } from "./associate";

/** Milliseconds that an event may take. Nothing waits for it, but Outlook should not wait for an event after this one. */
const PREPARE_MS = 4_000;

const newSalt = () => randomSalt(Math.random);

/** Reads new files now, so that Send finds their reports in the store. */
export async function prepareAttachments(complete: Complete): Promise<void> {
  const deadline = deadlineIn(PREPARE_MS);
  const item = officeItem(currentItem(), deadline);
  const attachments = valueOr(await listAttachments(item), []);
  if (attachments.length > 0) {
    const { memory, files } = await readStore(item, { newSalt });
    const { digest } = keyMaker(memory.salt, surroundings().reviewer);
    const shelf = storedShelf(item, files);
    const detection = detectionOf(packagedPolicy().policy);
    await scanAttachments(item, attachments, {
      digest,
      detection,
      shelf,
      run: inSlices(deadline),
      limits: SEND_LIMITS,
    });
  }
  complete();
}

/** Who is on a reply from the start took part in the mail that it answers. Later they cannot be told apart. */
export async function rememberParticipants(complete: Complete): Promise<void> {
  const item = officeItem(currentItem(), deadlineIn(PREPARE_MS));
  const { composeType, to, cc } = await gatherDraft(item, []);
  if (valueOr(composeType, "new") === "reply") {
    const addresses = [...valueOr(to, []), ...valueOr(cc, [])].map(({ address }) => address);
    const known = addresses.filter((address): address is EmailAddress => address !== undefined);
    await writeEntry(item, STORED.thread, encodeParticipants(known));
  }
  complete();
}
