import {
  Button,
  Menu,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import {
  ArrowClockwise20Regular,
  LocalLanguage20Regular,
  MoreHorizontal20Regular,
  QuestionCircle20Regular,
  Stethoscope20Regular,
} from "@fluentui/react-icons";
import type { ByLanguage } from "../../i18n/catalogue";
import { LANGUAGES, type Language } from "../../i18n/languages";
import { useWords } from "./words-context";

/** Every language in its own words, so that it is found by who cannot read the present one. */
const NAMES: ByLanguage<string> = { en: "English", nl: "Nederlands", de: "Deutsch", fr: "Français" };

export interface MoreMenuProps {
  readonly onLookAgain?: () => void;
  readonly onAbout: () => void;
  readonly onLanguage: (language: Language) => void;
}

/** The pane's menu, open from the start: it is loaded by whoever wants to see it. */
export function MoreMenu({ onLookAgain, onAbout, onLanguage }: MoreMenuProps) {
  const { menu, language } = useWords();
  return (
    <Menu defaultOpen>
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
  );
}
