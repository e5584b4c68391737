import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { type ReactNode, useRef } from "react";
import { languageOf } from "../../outlook/surroundings";
import { SAMPLES } from "../samples";
import type { Sample } from "../samples/sample";
import { useFiles } from "./use-files";
import { useOutlook } from "./use-outlook";

const useStyles = makeStyles({
  column: {
    width: "240px",
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    overflow: "hidden",
  },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { flex: 1, overflowY: "auto", margin: 0, padding: 0, listStyleType: "none" },
  draft: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderLeft: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorBrandStroke1,
  },
  shows: { color: tokens.colorNeutralForeground2 },
  own: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The drafts to choose from, and the way to open one's own mail. */
export function DraftList(): ReactNode {
  const { outlook, state, words } = useOutlook();
  const takeFiles = useFiles();
  const input = useRef<HTMLInputElement>(null);
  const styles = useStyles();
  const language = languageOf(state.settings.locale);
  const open = async (sample: Sample) => outlook.load(await sample.mail(), sample.id);
  const entry = (sample: Sample) => (
    <li key={sample.id}>
      <button
        type="button"
        className={mergeClasses(styles.draft, sample.id === state.opened && styles.chosen)}
        aria-current={sample.id === state.opened}
        onClick={() => void open(sample)}
      >
        <Text weight="semibold">{sample.title[language]}</Text>
        <Text size={200} className={styles.shows}>
          {sample.shows[language]}
        </Text>
      </button>
    </li>
  );
  return (
    <nav className={styles.column} aria-label={words.drafts}>
      <h2 className={styles.heading}>{words.drafts}</h2>
      <ul className={styles.list}>{SAMPLES.map(entry)}</ul>
      <div className={styles.own}>
        <Button size="small" icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
          {words.openMail}
        </Button>
        <Text size={200} className={styles.shows}>
          {words.openMailHint}
        </Text>
        <input
          ref={input}
          type="file"
          hidden
          accept=".eml,.msg,message/rfc822"
          onChange={({ target }) => {
            takeFiles([...(target.files ?? [])]);
            target.value = "";
          }}
        />
      </div>
    </nav>
  );
}
