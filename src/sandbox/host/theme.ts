import type { Theme } from "./settings";

/** The four colours of `officeTheme`, as numbers: that is how they travel with the event. */
interface ThemeColors {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

export const THEME_COLORS: Readonly<Record<Theme, ThemeColors>> = {
  light: colors(0xffffff, 0x242424),
  dark: colors(0x292929, 0xffffff),
  contrast: colors(0x000000, 0xffffff),
};

function colors(background: number, foreground: number): ThemeColors {
  return {
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
  };
}
