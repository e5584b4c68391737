import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  type Theme as FluentTheme,
  teamsHighContrastTheme,
  Toaster,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Outlook } from "../host/outlook";
import type { Theme } from "../host/settings";
import { AlertDialog } from "./alert-dialog";
import { Compose } from "./compose";
import { Details } from "./details";
import { DropZone } from "./drop-zone";
import { DraftList } from "./draft-list";
import { Header } from "./header";
import { PaneColumn } from "./pane-column";
import { TOASTER } from "./use-files";
import { OutlookContext, useOutlook } from "./use-outlook";

const THEMES: Readonly<Record<Theme, FluentTheme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

const useStaticStyles = makeStaticStyles({
  "html, body, #root": { height: "100%", margin: 0, overflow: "hidden" },
});

const useStyles = makeStyles({
  page: { height: "100vh", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground3 },
  columns: {
    flex: 1,
    minHeight: 0,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
  },
});

/** The emulated Outlook as people see it. */
export function App({ outlook }: { readonly outlook: Outlook }): ReactNode {
  return (
    <OutlookContext value={outlook}>
      <Page />
    </OutlookContext>
  );
}

function Page(): ReactNode {
  const { state } = useOutlook();
  const styles = useStyles();
  useStaticStyles();
  return (
    <FluentProvider theme={THEMES[state.settings.theme]} lang={state.settings.locale}>
      {/* Inside, since Fluent gives the classes of the provider to its dialogs too. */}
      <div className={styles.page}>
        <Header />
        <DropZone>
          <div className={styles.columns}>
            <DraftList />
            <Compose />
            {state.pane !== undefined && <PaneColumn />}
          </div>
        </DropZone>
        <Details />
      </div>
      <AlertDialog />
      <Toaster toasterId={TOASTER} position="top-end" />
    </FluentProvider>
  );
}
