import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { ReasonId } from "../../i18n/pane/words";
import { useSharedStyles } from "./shared-styles";
import { useWords } from "./words-context";

/** Characters of a reason in own words: it shares the little room of the session store. */
const LONGEST_REASON = 100;

const READY: readonly ReasonId[] = ["needed", "agreed", "asked"];

const useStyles = makeStyles({
  form: {
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
  reason: { justifyContent: "flex-start", textAlign: "start", fontWeight: tokens.fontWeightRegular },
  own: { flexGrow: 1, minWidth: "140px" },
});

interface ReasonFormProps {
  readonly title: string;
  /** Offers the reasons that are ready to be picked; one click and it is done. */
  readonly ready: boolean;
  readonly isBusy: boolean;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Why something is fine as it is: picked, or in own words. */
export function ReasonForm({ title, ready, isBusy, onReason, onCancel }: ReasonFormProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useWords();
  const [own, setOwn] = useState("");
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  // Not the first reason: whoever begins to write and presses Enter would give it.
  useEffect(() => (ready ? group.current : group.current?.querySelector("input"))?.focus(), [ready]);
  return (
    <div
      role="group"
      aria-labelledby={id}
      className={`${styles.form} ${shared.stack}`}
      ref={group}
      tabIndex={-1}
      onKeyDown={({ key }) => key === "Escape" && onCancel()}
    >
      <p id={id} className={shared.quiet}>
        {title}
      </p>
      {ready &&
        READY.map((reason) => (
          <Button key={reason} className={styles.reason} disabled={isBusy} onClick={() => onReason(reason)}>
            {words.reasons[reason]}
          </Button>
        ))}
      <form
        className={shared.row}
        onSubmit={(event) => {
          event.preventDefault();
          if (own.trim() !== "") onReason(own.trim());
        }}
      >
        <Input
          className={styles.own}
          aria-label={ready ? words.card.ownReason : title}
          placeholder={ready ? words.card.ownReason : ""}
          maxLength={LONGEST_REASON}
          value={own}
          onChange={(_, { value }) => setOwn(value)}
        />
        <Button type="submit" disabled={isBusy || own.trim() === ""}>
          {words.card.keep}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {words.card.cancel}
        </Button>
      </form>
    </div>
  );
}
