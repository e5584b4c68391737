import { Toast, ToastTitle, useToastController } from "@fluentui/react-components";
import { base64 } from "../samples/attach";
import { isMailFile, openMail } from "./open-mail";
import { useOutlook } from "./use-outlook";

export const TOASTER = "sandbox-toaster";

/** Takes files that were chosen or dropped: a mail is opened, everything else is attached. */
export function useFiles(): (files: readonly File[]) => void {
  const { outlook, words } = useOutlook();
  const { dispatchToast } = useToastController(TOASTER);
  const complain = (text: string) =>
    dispatchToast(
      <Toast>
        <ToastTitle>{text}</ToastTitle>
      </Toast>,
      { intent: "error" },
    );
  const open = async (file: File) => {
    const mail = await openMail(file);
    if (mail === undefined) complain(`${file.name}: ${words.cannotOpen}`);
    else outlook.load(mail);
  };
  const attach = async (file: File) => {
    if (outlook.state.item.mode === "read") return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const added = outlook.item.addAttachment({ name: file.name, base64: base64(bytes) });
    if (typeof added === "number") complain(`${file.name}: ${words.refused}`);
  };
  return (files) => {
    for (const file of files) void (isMailFile(file) ? open(file) : attach(file));
  };
}
