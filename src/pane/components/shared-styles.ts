import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that several parts of the pane share. */
export const useSharedStyles = makeStyles({
  /** Read aloud, not shown. */
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  box: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalM,
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pageTitle: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  plain: { margin: 0, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  /** A small button without a frame: its colour tells it from text. Forced colours draw a frame of their own. */
  quietButton: { ":enabled": { color: tokens.colorBrandForegroundLink } },
  /** Its text in line with what stands above it; so is its frame, where there is one. */
  flush: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    "@media (forced-colors: active)": { marginInlineStart: 0 },
  },
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  problem: {
    margin: `${tokens.spacingVerticalXS} 0 0 28px`,
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});
