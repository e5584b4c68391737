import { Button, makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Evidence } from "../../core/model/finding";
import { shortened, withoutMarks } from "../shown-text";
import { placeWords } from "../wording";
import { useSharedStyles } from "./shared-styles";
import { useWords } from "./words-context";

/** Places that are named; the rest is a number. */
const PLACES_SHOWN = 3;
/** Milliseconds until values are masked again. */
const SHOWN_FOR = 10_000;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  place: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  value: {
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  box: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: 0 },
});

interface EvidenceListProps {
  readonly title: string;
  readonly evidence: readonly Evidence[];
  /** Reads the values from the mail; undefined when they are not there any more. */
  readonly onShow: (evidence: readonly Evidence[]) => Promise<readonly string[] | undefined>;
}

/** Where it stands and, masked, what; Show reveals it for a moment. */
export function EvidenceList({ title, evidence, onShow }: EvidenceListProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useWords();
  const places = onePerPlace(evidence);
  const shown = places.slice(0, PLACES_SHOWN);
  const { values, toggle, isWaiting } = useRevealed(shown, onShow);
  return (
    <div className={styles.box}>
      <ul className={`${styles.list} ${styles.grow} ${shared.quiet}`}>
        {shown.map((one, index) => (
          <li key={index} className={styles.place}>
            <bdi>{placeWords(one, words)}</bdi>
            <bdi className={styles.value}>{values === undefined ? one.preview : shortened(values[index] ?? "")}</bdi>
          </li>
        ))}
        {places.length > shown.length && <li>{words.card.morePlaces(places.length - shown.length)}</li>}
      </ul>
      <Button
        size="small"
        appearance="subtle"
        className={shared.quietButton}
        aria-pressed={values !== undefined}
        aria-label={withoutMarks(words.card.showWhat(title))}
        disabled={isWaiting}
        onClick={toggle}
      >
        {values === undefined ? words.card.show : words.card.hide}
      </Button>
    </div>
  );
}

/** Keeps the place of evidence that is still being read, so that no button moves away under a finger. */
export function EvidenceToCome() {
  const shared = useSharedStyles();
  return (
    <Skeleton aria-hidden className={shared.stack}>
      <SkeletonItem size={12} />
      <SkeletonItem size={12} />
    </Skeleton>
  );
}

/** Values while they may be seen. They are gone when the evidence is another one, and after ten seconds. */
function useRevealed(evidence: readonly Evidence[], onShow: EvidenceListProps["onShow"]) {
  const [revealed, setRevealed] = useState<{ readonly of: string; readonly values: readonly string[] }>();
  const [isWaiting, setIsWaiting] = useState(false);
  const id = JSON.stringify(evidence);
  useEffect(() => {
    if (revealed === undefined) return;
    const timer = setTimeout(() => setRevealed(undefined), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [revealed]);
  const show = async () => {
    setIsWaiting(true);
    const values = await onShow(evidence);
    setIsWaiting(false);
    setRevealed(values === undefined ? undefined : { of: id, values });
  };
  const values = revealed?.of === id ? revealed.values : undefined;
  const toggle = () => (values === undefined ? void show() : setRevealed(undefined));
  return { values, toggle, isWaiting };
}

/** In a text every value is a place of its own; in a file a sheet or column is one, whatever stands in it. */
function onePerPlace(evidence: readonly Evidence[]): readonly Evidence[] {
  const places = new Map<string, Evidence>();
  for (const one of evidence) {
    const id = one.part === "attachment" ? JSON.stringify([one.name, one.where]) : String(places.size);
    if (!places.has(id)) places.set(id, one);
  }
  return [...places.values()];
}
