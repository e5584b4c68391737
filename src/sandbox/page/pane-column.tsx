import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useOutlook } from "./use-outlook";

/** Pixels; Outlook's own panes are this wide. */
const NARROWEST = 320;
const WIDEST = 450;
/** Pixels that an arrow key moves the edge. */
const STEP = 10;

const useStyles = makeStyles({
  column: { display: "flex", flexShrink: 0 },
  edge: {
    width: "8px",
    marginLeft: "-8px",
    cursor: "col-resize",
    touchAction: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  pane: {
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxSizing: "border-box",
    overflow: "hidden",
  },
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  page: {
    flex: 1,
    minHeight: 0,
    "& > div": { height: "100%" },
    "& iframe": { display: "block", width: "100%", height: "100%", border: "none" },
  },
});

/** The add-in's own page, as wide as the person likes. */
export function PaneColumn(): ReactNode {
  const { outlook, words } = useOutlook();
  const [width, setWidth] = useState(NARROWEST);
  const page = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  useEffect(() => {
    page.current?.append(outlook.paneHost);
  }, [outlook]);
  const resize = (to: number) => setWidth(Math.min(WIDEST, Math.max(NARROWEST, Math.round(to))));
  return (
    <aside className={styles.column} aria-label={outlook.addinName}>
      <div
        className={styles.edge}
        role="separator"
        aria-orientation="vertical"
        aria-label={words.paneWidth}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        aria-valuenow={width}
        tabIndex={0}
        onKeyDown={({ key }) => {
          if (key === "ArrowLeft") resize(width + STEP);
          if (key === "ArrowRight") resize(width - STEP);
        }}
        onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
        onPointerMove={({ currentTarget, pointerId, clientX }) => {
          if (!currentTarget.hasPointerCapture(pointerId)) return;
          resize((page.current?.getBoundingClientRect().right ?? clientX) - clientX);
        }}
      />
      <div className={styles.pane} style={{ width }}>
        <div className={styles.bar}>
          <Text weight="semibold">{outlook.addinName}</Text>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={words.closePane}
            onClick={() => outlook.closePane()}
          />
        </div>
        <div ref={page} className={styles.page} />
      </div>
    </aside>
  );
}
