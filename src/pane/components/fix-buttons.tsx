import { Button } from "@fluentui/react-components";
import type { Card } from "../../core/review/cards";
import type { FixButton } from "../../i18n/pane/words";
import { possibleFixes } from "../fixes";
import type { Reviewed } from "../state";
import { itemWords } from "../wording";
import { Disclosure } from "./disclosure";
import { useSharedStyles } from "./shared-styles";
import { useWords } from "./words-context";

interface FixButtonsProps {
  readonly card: Card;
  readonly reviewed: Reviewed;
  readonly isBusy: boolean;
  readonly onFix: (fix: FixButton) => void;
}

/** What can be done from here, and on request how to do what no button does; at once where nothing else is left. */
export function FixButtons({ card, reviewed, isBusy, onFix }: FixButtonsProps) {
  const shared = useSharedStyles();
  const words = useWords();
  const possible = possibleFixes(card, reviewed.input.draft, reviewed.receivers);
  const hows = new Set(card.items.map((item) => itemWords(item, words).how).filter((how) => how !== undefined));
  if (possible.length + hows.size === 0) return null;
  const buttons = possible.map(({ fix }, index) => (
    <Button
      key={fix}
      appearance={index === 0 && isRisk(card) ? "primary" : "secondary"}
      disabled={isBusy}
      onClick={() => onFix(fix)}
    >
      {words.fixes[fix].button}
    </Button>
  ));
  if (hows.size === 0) return <div className={shared.row}>{buttons}</div>;
  return (
    <Disclosure label={words.card.howTo} startsOpen={card.level === "stop"} beside={buttons}>
      {() =>
        [...hows].map((how) => (
          <p key={how} className={shared.quiet}>
            {how}
          </p>
        ))
      }
    </Disclosure>
  );
}

/** For advice, changing the mail is no better than leaving it. */
function isRisk({ level, items }: Card): boolean {
  return level !== "advise" && items[0]?.kind === "finding";
}
