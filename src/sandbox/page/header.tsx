import { makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { MailCheckmarkFilled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { LOCALES, type Locale, THEMES } from "../host/settings";
import { useOutlook } from "./use-outlook";

const LANGUAGES: Readonly<Record<Locale, string>> = {
  "en-US": "English",
  "nl-NL": "Nederlands",
  "de-DE": "Deutsch",
  "fr-FR": "Français",
};

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { fontSize: "24px", color: tokens.colorBrandForeground1, flexShrink: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, whiteSpace: "nowrap" },
  tagline: {
    flex: 1,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

export function Header(): ReactNode {
  const { outlook, state, words } = useOutlook();
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <MailCheckmarkFilled className={styles.icon} />
      <h1 className={styles.title}>{words.title}</h1>
      <Text size={200} className={styles.tagline}>
        {words.tagline}
      </Text>
      <Select
        size="small"
        aria-label={words.switches.language}
        value={state.settings.locale}
        onChange={(_, { value }) => {
          const locale = LOCALES.find((one) => one === value);
          if (locale !== undefined) outlook.change({ locale });
        }}
      >
        {LOCALES.map((locale) => (
          <option key={locale} value={locale}>
            {LANGUAGES[locale]}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={words.switches.theme}
        value={state.settings.theme}
        onChange={(_, { value }) => {
          const theme = THEMES.find((one) => one === value);
          if (theme !== undefined) outlook.change({ theme });
        }}
      >
        {THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {words.switches.values[theme]}
          </option>
        ))}
      </Select>
    </header>
  );
}
