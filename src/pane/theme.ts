import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { officeTheme } from "../outlook/surroundings";

const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** High contrast where the system forces it, else what Outlook says, else what the browser prefers. */
export function useTheme(): Theme {
  return useSyncExternalStore(onChange, currentTheme);
}

function currentTheme(): Theme {
  if (matchMedia(FORCED).matches) return teamsHighContrastTheme;
  const isDark = officeTheme() ?? (matchMedia(DARK).matches ? "dark" : "light");
  return isDark === "dark" ? webDarkTheme : webLightTheme;
}

function onChange(listener: () => void): () => void {
  const queries = [matchMedia(FORCED), matchMedia(DARK)];
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}
