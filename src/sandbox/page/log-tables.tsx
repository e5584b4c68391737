import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { LogEntry } from "../host/log";
import { useLog, useOutlook } from "./use-outlook";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  heading: {
    position: "sticky",
    top: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
  },
  cell: {
    padding: `2px ${tokens.spacingHorizontalM} 2px 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "top",
  },
  number: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  json: {
    maxWidth: "280px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontFamily: tokens.fontFamilyMonospace,
  },
  warning: { color: tokens.colorPaletteRedForeground1 },
});

/** What Outlook, the person and the events of the add-in did, newest first. */
export function EventTable(): ReactNode {
  const { words } = useOutlook();
  const log = useLog((entries) => entries);
  const { time, what, page, took } = words.details.columns;
  return (
    <LogTable
      headings={[time, what, page, took]}
      entries={log.filter(({ kind }) => kind !== "call")}
      more={({ frame, took: milliseconds }) => [frame ?? "", milliseconds === undefined ? "" : `${milliseconds} ms`]}
    />
  );
}

/** Every message between Outlook and the pages of the add-in, newest first. */
export function WireTable(): ReactNode {
  const { words } = useOutlook();
  const log = useLog((entries) => entries);
  const { time, what, page, sent, answered } = words.details.columns;
  return (
    <LogTable
      headings={[time, what, page, sent, answered]}
      entries={log.filter(({ kind }) => kind !== "outlook")}
      more={(entry) => [entry.frame ?? "", entry.sent ?? "", entry.answered ?? ""]}
      json
    />
  );
}

function LogTable(props: {
  readonly headings: readonly string[];
  readonly entries: readonly LogEntry[];
  /** The cells after time and text. */
  readonly more: (entry: LogEntry) => readonly string[];
  readonly json?: boolean;
}): ReactNode {
  const { words } = useOutlook();
  const styles = useStyles();
  if (props.entries.length === 0) return <Text size={200}>{words.details.empty}</Text>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {props.headings.map((heading) => (
            <th key={heading} scope="col" className={styles.heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...props.entries].reverse().map((entry) => (
          <tr key={entry.id}>
            <td className={mergeClasses(styles.cell, styles.number)}>{`${(entry.at / 1_000).toFixed(3)} s`}</td>
            <td className={mergeClasses(styles.cell, entry.kind === "warning" && styles.warning)}>{entry.text}</td>
            {props.more(entry).map((text, index) => (
              <td
                key={index}
                className={mergeClasses(styles.cell, props.json === true && styles.json)}
                title={props.json === true ? text : undefined}
              >
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
