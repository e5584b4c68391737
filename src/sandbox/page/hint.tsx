import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { OutlookState } from "../host/outlook";
import { useOutlook } from "./use-outlook";

const SEEN = "second-look-sandbox-hint";

const useStyles = makeStyles({
  hint: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    borderBottom: `1px solid ${tokens.colorTransparentStroke}`,
  },
  steps: {
    flex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  step: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  later: { "@container (max-width: 640px)": { display: "none" } },
  now: { fontWeight: tokens.fontWeightSemibold },
});

/** Three steps for a first visit; the one to do now stands out. */
export function Hint(): ReactNode {
  const { state, words } = useOutlook();
  const [seen, setSeen] = useState(() => localStorage.getItem(SEEN) !== null);
  const styles = useStyles();
  if (seen || state.item.mode === "read") return null;
  const now = currentStep(state);
  const close = () => {
    localStorage.setItem(SEEN, "1");
    setSeen(true);
  };
  return (
    <section className={styles.hint} aria-label={words.hint.label}>
      <ol className={styles.steps}>
        {words.hint.steps.map((step, index) => (
          <li
            key={step}
            className={mergeClasses(styles.step, index !== now && styles.later)}
            aria-current={index === now ? "step" : undefined}
          >
            <Badge appearance={index === now ? "filled" : "outline"} color="brand" shape="circular">
              {index + 1}
            </Badge>
            <Text className={mergeClasses(index === now && styles.now)}>{step}</Text>
          </li>
        ))}
      </ol>
      <Button size="small" appearance="subtle" onClick={close}>
        {words.hint.close}
      </Button>
    </section>
  );
}

function currentStep({ send, pane }: OutlookState): number {
  if (send.status === "asking") return 1;
  return pane === undefined ? 0 : 2;
}
