import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle20Filled, Info20Regular, QuestionCircle20Regular, Warning20Filled } from "@fluentui/react-icons";
import type { Card } from "../../core/review/cards";
import { useSharedStyles } from "./shared-styles";
import { useWords } from "./words-context";

const useStyles = makeStyles({
  icon: { display: "flex", flexShrink: 0 },
  stop: { color: tokens.colorStatusDangerForeground1 },
  risk: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
});

/** How urgent a card is, by shape, colour and, for who sees neither, in words. */
export function LevelIcon({ card }: { readonly card: Card }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { levels } = useWords().card;
  const kind = kindOf(card);
  const Icon = ICONS[kind];
  return (
    <span className={mergeClasses(styles.icon, styles[kind])}>
      <Icon aria-hidden />
      <span className={shared.unseen}>{levels[kind]}: </span>
    </span>
  );
}

const ICONS = {
  stop: ErrorCircle20Filled,
  risk: Warning20Filled,
  info: Info20Regular,
  unknown: QuestionCircle20Regular,
} as const;

function kindOf({ level, items }: Card): keyof typeof ICONS {
  if (items[0]?.kind === "unknown") return "unknown";
  if (level === "stop") return "stop";
  return level === "confirm" || level === "justify" ? "risk" : "info";
}
