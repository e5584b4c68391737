import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircle24Filled } from "@fluentui/react-icons";
import { useRef } from "react";
import type { PaneWords } from "../../i18n/pane/words";
import type { OpenedBy } from "../opened-by";
import type { PaneState, ReviewSession, Reviewed } from "../state";
import { useFocusOnOpen } from "../use-focus";
import { askedCards, progressOf, sectionsOf, type Progress } from "../view";
import { AlsoLookedAt } from "./also-looked-at";
import { DoneFixes } from "./done-fixes";
import { ReadingLine } from "./reading";
import { ReviewCard } from "./review-card";
import { useSharedStyles } from "./shared-styles";
import { useWords } from "./words-context";

const useStyles = makeStyles({
  page: { gap: tokens.spacingVerticalM },
  /** Forced colours fill the whole track, as if everything were done. */
  bar: {
    "@media screen and (forced-colors: active)": {
      backgroundColor: "Canvas",
      borderBottom: "1px solid CanvasText",
      height: "4px",
    },
  },
  top: { display: "flex", alignItems: "baseline", justifyContent: "space-between" },
  group: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  ready: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalM,
    ":focus": { outline: "none" },
  },
  readyIcon: { display: "flex", flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

interface ReviewPageProps {
  readonly reviewed: Reviewed;
  readonly state: PaneState;
  readonly session: ReviewSession;
  /** When Outlook's dialog led here, the first open card gets the focus. */
  readonly opened: OpenedBy;
}

/** The checklist. */
export function ReviewPage({ reviewed, state, session, opened }: ReviewPageProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useWords();
  const page = useRef<HTMLDivElement>(null);
  const asked = askedCards(reviewed.cards);
  const progress = progressOf(asked);
  const sections = sectionsOf(asked);
  const isGrouped = sections.length > 1;
  const isWaiting = state.isLooking || state.reading.length > 0 || state.busy.size > 0;
  useFocusOnOpen(page, asked, { isFromSend: opened.isFromSend, isWaiting });
  return (
    <div className={`${shared.stack} ${styles.page}`} ref={page}>
      <Top progress={progress} state={state} />
      {opened.isUnchecked && <UncheckedSend />}
      <Notices reviewed={reviewed} words={words} />
      {sections.map(({ group, cards }) => (
        <div key={group ?? "all"} className={shared.stack}>
          {isGrouped && group !== undefined && <h2 className={styles.group}>{words.groups[group]}</h2>}
          {cards.map((card) => (
            <ReviewCard
              key={card.id}
              card={card}
              reviewed={reviewed}
              state={state}
              session={session}
              heading={isGrouped ? "h3" : "h2"}
            />
          ))}
        </div>
      ))}
      <DoneFixes state={state} session={session} />
      <Ready progress={progress} isWaiting={isWaiting} />
      <AlsoLookedAt reviewed={reviewed} session={session} />
    </div>
  );
}

interface TopProps {
  readonly progress: Progress;
  readonly state: PaneState;
}

function Top({ progress: { done, all }, state: { isLooking, reading } }: TopProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { states } = useWords();
  const isEmpty = all === 0;
  const isReading = reading.length > 0;
  const told = isLooking ? states.checkingAgain : isEmpty ? "" : states.progressSaid(done, all);
  return (
    <div className={shared.stack}>
      <div className={styles.top}>
        <h1 className={shared.pageTitle}>{isEmpty && !isReading ? states.nothing : states.heading}</h1>
        {!isEmpty && (
          <span className={shared.quiet} aria-hidden>
            {states.progress(done, all)}
          </span>
        )}
      </div>
      {!isEmpty && (
        <ProgressBar className={styles.bar} value={done} max={all} aria-label={states.progressSaid(done, all)} />
      )}
      <div role="status" className={isReading || isLooking ? shared.quiet : shared.unseen}>
        {isReading ? <ReadingLine files={reading} /> : told}
      </div>
    </div>
  );
}

/** Why Send asked, where it names nothing that could stand in a card. */
function UncheckedSend() {
  const { states } = useWords();
  return (
    <MessageBar layout="multiline" intent="warning">
      <MessageBarBody>
        <MessageBarTitle>{states.crashed}</MessageBarTitle> {states.crashedWhy}
      </MessageBarBody>
    </MessageBar>
  );
}

/** What holds for the whole mail. */
function Notices({ reviewed, words }: { readonly reviewed: Reviewed; readonly words: PaneWords }) {
  const isStoreDown = reviewed.input.troubles.some(({ part }) => part === "store");
  const notices = [
    ...(reviewed.mode === "report" ? [words.states.trial] : []),
    ...(isStoreDown ? [words.states.storeDown] : []),
  ];
  return notices.map((text) => (
    <MessageBar key={text} layout="multiline" intent={text === words.states.trial ? "info" : "warning"}>
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  ));
}

interface ReadyProps {
  readonly progress: Progress;
  readonly isWaiting: boolean;
}

/** A status, not one more hurdle: everything is written and read back by now. */
function Ready({ progress: { done, all }, isWaiting }: ReadyProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { states } = useWords();
  if (done < all || isWaiting) return null;
  if (all === 0) {
    return (
      <p role="status" className={shared.plain} tabIndex={-1} data-ready>
        {states.nothingWhy}
      </p>
    );
  }
  return (
    <div className={styles.ready} tabIndex={-1} data-ready>
      <span className={styles.readyIcon}>
        <CheckmarkCircle24Filled aria-hidden />
      </span>
      <div role="status">
        <p className={shared.title}>{states.ready}</p>
        <p className={shared.quiet}>{states.readyWhy}</p>
      </div>
    </div>
  );
}
