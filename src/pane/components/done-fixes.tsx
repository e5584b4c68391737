import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { isolated } from "../shown-text";
import type { PaneState, ReviewSession } from "../state";
import { Sentence } from "./sentence";
import { useSharedStyles } from "./shared-styles";
import { useWords } from "./words-context";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  icon: { display: "flex", flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  text: { flexGrow: 1, minWidth: 0 },
});

/** What was changed in the mail from here, each with its way back. */
export function DoneFixes({ state, session }: { readonly state: PaneState; readonly session: ReviewSession }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useWords();
  return state.done.map(({ id, fix, name, count }) => (
    <div key={id} className={shared.box}>
      <div className={styles.line}>
        <span className={styles.icon}>
          <CheckmarkCircle20Filled aria-hidden />
        </span>
        <p className={`${shared.plain} ${styles.text}`}>
          <Sentence text={words.fixes[fix].done(isolated(name), count)} />
        </p>
        <Button size="small" disabled={state.busy.has(id)} onClick={() => void session.undo(id)}>
          {words.card.undo}
        </Button>
      </div>
      {state.problems.has(id) && (
        <p role="alert" className={shared.problem}>
          {words.card.undoFailed}
        </p>
      )}
    </div>
  ));
}
