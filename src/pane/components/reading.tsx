import { makeStyles, Skeleton, SkeletonItem, Spinner, tokens } from "@fluentui/react-components";
import { isolated } from "../shown-text";
import { Sentence } from "./sentence";
import { useSharedStyles } from "./shared-styles";
import { useWords } from "./words-context";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  card: { display: "grid", gap: tokens.spacingVerticalS },
});

/** Stands in for the cards until the mail was read, and says what is being read. */
export function Reading({ files }: { readonly files: readonly string[] }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { states } = useWords();
  return (
    <div className={shared.stack}>
      <h1 className={shared.pageTitle}>{states.heading}</h1>
      <div role="status">
        <ReadingLine files={files} />
      </div>
      <Skeleton aria-hidden className={shared.stack}>
        {["80%", "60%"].map((width) => (
          <div key={width} className={`${shared.box} ${styles.card}`}>
            <SkeletonItem size={16} style={{ width }} />
            <SkeletonItem size={12} />
            <SkeletonItem size={12} style={{ width: "40%" }} />
          </div>
        ))}
      </Skeleton>
    </div>
  );
}

/** What is being read at this moment. */
export function ReadingLine({ files }: { readonly files: readonly string[] }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { states } = useWords();
  const [first, ...others] = files;
  const text = first === undefined ? states.readingMail : states.readingFiles(isolated(first), others.length);
  return (
    <div className={styles.line}>
      <Spinner size="extra-tiny" aria-hidden />
      <p className={shared.quiet}>
        <Sentence text={text} />
      </p>
    </div>
  );
}
