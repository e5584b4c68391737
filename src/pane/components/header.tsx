import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import {
  ArrowClockwise20Regular,
  LocalLanguage20Regular,
  MoreHorizontal20Regular,
  QuestionCircle20Regular,
  Stethoscope20Regular,
} from "@fluentui/react-icons";
import { LANGUAGES, type Language } from "../../i18n/languages";
import type { ByLanguage } from "../../i18n/catalogue";
import { useWords } from "./words-context";

/** Every language in its own words, so that it is found by who cannot read the present one. */
const NAMES: ByLanguage<string> = { en: "English", nl: "Nederlands", de: "Deutsch", fr: "Français" };

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "32px" },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface HeaderProps {
  readonly onLookAgain?: () => void;
  readonly onAbout: () => void;
  readonly onLanguage: (language: Language) => void;
}

export function Header({ onLookAgain, onAbout, onLanguage }: HeaderProps) {
  const styles = useStyles();
  const { menu, language } = useWords();
  return (
    <header className={styles.header}>
      <span className={styles.name}>Second Look</span>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={menu.more} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {onLookAgain !== undefined && (
              <MenuItem icon={<ArrowClockwise20Regular />} onClick={onLookAgain}>
                {menu.lookAgain}
              </MenuItem>
            )}
            <Menu
              checkedValues={{ language: [language] }}
              onCheckedValueChange={(_, { checkedItems }) => {
                const chosen = LANGUAGES.find((one) => one === checkedItems[0]);
                if (chosen !== undefined) onLanguage(chosen);
              }}
            >
              <MenuTrigger disableButtonEnhancement>
                <MenuItem icon={<LocalLanguage20Regular />}>{menu.language}</MenuItem>
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  {LANGUAGES.map((one) => (
                    <MenuItemRadio key={one} name="language" value={one} lang={one}>
                      {NAMES[one]}
                    </MenuItemRadio>
                  ))}
                </MenuList>
              </MenuPopover>
            </Menu>
            <MenuItem icon={<QuestionCircle20Regular />} onClick={onAbout}>
              {menu.howItWorks}
            </MenuItem>
            <MenuItemLink icon={<Stethoscope20Regular />} href={`status.html${location.search}`}>
              {menu.status}
            </MenuItemLink>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}
