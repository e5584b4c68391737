import { Button, CounterBadge, makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";
import type { LogEntry } from "../host/log";
import { EventTable, WireTable } from "./log-tables";
import { Switches } from "./switches";
import { useLog, useOutlook } from "./use-outlook";

const TABS = ["events", "wire", "switches"] as const;
type TabName = (typeof TABS)[number];

const useStyles = makeStyles({
  drawer: { backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  fill: { flex: 1 },
  content: { height: "210px", overflow: "auto", padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

/** Folded away at the bottom: what happened, what went over the wire, and what can be switched. */
export function Details(): ReactNode {
  const { outlook, state, words } = useOutlook();
  const warnings = useLog(countWarnings);
  const [open, setOpen] = useState(false);
  const [tab, setTab] = useState<TabName>("events");
  const styles = useStyles();
  return (
    <section className={styles.drawer} aria-label={words.details.show}>
      <div className={styles.bar}>
        {open && (
          <TabList
            size="small"
            selectedValue={tab}
            onTabSelect={(_, { value }) => setTab(TABS.find((one) => one === value) ?? "events")}
          >
            {TABS.map((name) => (
              <Tab key={name} value={name}>
                {words.details[name]}
              </Tab>
            ))}
          </TabList>
        )}
        {state.running > 0 && (
          <Text size={200} role="status">
            {words.details.running(state.running)}
          </Text>
        )}
        {warnings > 0 && <CounterBadge count={warnings} color="danger" size="small" />}
        <span className={styles.fill} />
        {open && tab !== "switches" && (
          <Button size="small" appearance="subtle" onClick={() => outlook.log.clear()}>
            {words.details.clear}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          icon={open ? <ChevronDownRegular /> : <ChevronUpRegular />}
          onClick={() => setOpen(!open)}
        >
          {open ? words.details.hide : words.details.show}
        </Button>
      </div>
      {open && (
        <div className={styles.content}>
          {tab === "events" && <EventTable />}
          {tab === "wire" && <WireTable />}
          {tab === "switches" && <Switches />}
        </div>
      )}
    </section>
  );
}

function countWarnings(log: readonly LogEntry[]): number {
  return log.filter(({ kind }) => kind === "warning").length;
}
