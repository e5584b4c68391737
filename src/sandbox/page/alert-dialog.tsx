import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Markdown } from "./markdown";
import { useOutlook } from "./use-outlook";

const useStyles = makeStyles({
  surface: { maxWidth: "480px" },
  title: { display: "flex", alignItems: "center", gap: "8px" },
  icon: { width: "24px", height: "24px" },
});

/** Outlook's own dialog: what the add-in has to say about Send, and the buttons that the send mode allows. */
export function AlertDialog(): ReactNode {
  const { outlook, state, words } = useOutlook();
  const styles = useStyles();
  if (state.send.status !== "asking") return null;
  const { dialog } = state.send;
  const text = dialog.message ?? words.dialogs[dialog.reason];
  return (
    <Dialog open modalType="alert">
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>
            <img src="/assets/icon-24.png" alt="" className={styles.icon} />
            {outlook.addinName}
          </DialogTitle>
          <DialogContent>
            {dialog.reason === "slow" && <Spinner size="tiny" labelPosition="after" label={text} />}
            {dialog.reason !== "slow" &&
              (dialog.markdown === undefined ? <Lines text={text} /> : <Markdown text={dialog.markdown} />)}
          </DialogContent>
          <DialogActions fluid>
            {dialog.buttons.map(({ id, label }, index) => (
              <Button key={id} appearance={index === 0 ? "primary" : "secondary"} onClick={() => outlook.choose(id)}>
                {label ?? words.buttons[id]}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Lines({ text }: { readonly text: string }): ReactNode {
  return text.split(/\r\n|\r|\n/).map((line, index) => <p key={index}>{line}</p>);
}
