import { Button, Checkbox, makeStyles, mergeClasses, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Card } from "../../core/review/cards";
import { notCorrectReason } from "../confirm";
import { withoutMarks } from "../shown-text";
import type { ReviewSession, Reviewed } from "../state";
import { lockedFile } from "../view";
import { itemWords, tickWords } from "../wording";
import { FixButtons } from "./fix-buttons";
import { ReasonForm } from "./reason-form";
import { useSharedStyles } from "./shared-styles";
import { TryPassword } from "./try-password";
import { useWords } from "./words-context";

const useStyles = makeStyles({
  tick: { marginInlineStart: "-8px", rowGap: 0 },
  /** Under the tick its text stands in line; so does its frame, where there is one. */
  mistake: { "@media (forced-colors: active)": { marginInlineStart: "8px" } },
});

/** Milliseconds after which somebody wonders whether anything happens. */
const SLOW_MS = 300;

interface CardActionsProps {
  readonly card: Card;
  readonly reviewed: Reviewed;
  readonly session: ReviewSession;
  readonly isBusy: boolean;
  readonly fixing: "running" | "stopping" | undefined;
  readonly onTick: () => void;
}

/** Fix buttons first, then the tick and "Found by mistake", or the form that asks why. */
export function CardActions({ card, reviewed, session, isBusy, fixing, onTick }: CardActionsProps) {
  const shared = useSharedStyles();
  const words = useWords();
  const [asks, setAsks] = useState<"why-fine" | "why-wrong">();
  const tick = (reason?: string) => {
    setAsks(undefined);
    onTick();
    return session.tick(card, reason);
  };
  const [first] = card.items;
  if (asks !== undefined && card.state !== "settled") {
    const isWrong = asks === "why-wrong";
    return (
      <ReasonForm
        key={asks}
        title={isWrong ? words.card.whyNotCorrect : words.card.reasonsTitle}
        ready={!isWrong}
        isBusy={isBusy}
        onReason={(reason) => void tick(isWrong ? notCorrectReason(reason) : reason)}
        onCancel={() => setAsks(undefined)}
      />
    );
  }
  const locked = lockedFile(card, reviewed.input);
  const title = first === undefined ? "" : itemWords(first, words).title;
  return (
    <div role="group" aria-label={withoutMarks(words.card.actions(title))} className={shared.stack}>
      <FixButtons card={card} reviewed={reviewed} isBusy={isBusy} onFix={(fix) => void session.fix(card, fix)} />
      {locked !== undefined && <TryPassword file={locked} session={session} />}
      {card.level === "stop" || card.state === "seen" ? (
        <p className={shared.quiet}>{card.level === "stop" ? words.card.mustBeFixed : words.card.seenHint}</p>
      ) : (
        <TickRow
          card={card}
          isBusy={isBusy}
          onTick={() => tick()}
          onUntick={() => session.untick(card)}
          onNotCorrect={() => void tick(notCorrectReason(""))}
          onAsk={setAsks}
        />
      )}
      {card.fixes.includes("go-to-text") && <p className={shared.quiet}>{words.card.changeInMail}</p>}
      {isBusy && <UnderWay fix={fixing} onStop={() => session.stopFix(card)} />}
    </div>
  );
}

interface TickRowProps extends Pick<CardActionsProps, "card" | "isBusy"> {
  readonly onTick: () => Promise<void>;
  readonly onUntick: () => Promise<void>;
  readonly onNotCorrect: () => void;
  readonly onAsk: (what: "why-fine" | "why-wrong") => void;
}

/** The tick shows at once, while "Ready" waits until it is stored; it is neither on nor off while it is taken away. */
function TickRow({ card, isBusy, onTick, onUntick, onNotCorrect, onAsk }: TickRowProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useWords();
  const [isWriting, setIsWriting] = useState(false);
  const isSettled = card.state === "settled";
  const needsReason = card.level === "justify" && !isSettled;
  const label = tickWords(card, words);
  const write = async (work: () => Promise<void>) => {
    setIsWriting(true);
    await work();
    setIsWriting(false);
  };
  const change = () => {
    if (needsReason) onAsk("why-fine");
    else void write(isSettled ? onUntick : onTick);
  };
  return (
    <div className={`${shared.row} ${styles.tick}`}>
      <Checkbox
        checked={isSettled && isWriting ? "mixed" : isSettled || isWriting}
        disabled={isBusy}
        label={needsReason ? words.card.because(label) : label}
        onChange={change}
      />
      {card.items[0]?.kind === "finding" && !isSettled && (
        <Button
          appearance="subtle"
          size="small"
          className={mergeClasses(shared.quietButton, styles.mistake)}
          disabled={isBusy}
          onClick={() => (needsReason ? onAsk("why-wrong") : onNotCorrect())}
        >
          {words.card.notCorrect}
        </Button>
      )}
    </div>
  );
}

interface UnderWayProps {
  readonly fix: CardActionsProps["fixing"];
  readonly onStop: () => void;
}

/** Shown only when it takes a while, so that nothing flickers. */
function UnderWay({ fix, onStop }: UnderWayProps) {
  const shared = useSharedStyles();
  const { card } = useWords();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow) return null;
  return (
    <div className={shared.row}>
      <Spinner size="tiny" labelPosition="after" label={fix === "stopping" ? card.stopping : card.fixing} />
      {fix !== undefined && (
        <Button size="small" disabledFocusable={fix === "stopping"} onClick={onStop}>
          {card.cancel}
        </Button>
      )}
    </div>
  );
}
