import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSharedStyles } from "./shared-styles";

const useStyles = makeStyles({
  page: { alignItems: "flex-start", paddingTop: tokens.spacingVerticalXXL },
});

interface MessagePageProps {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly icon?: ReactNode;
}

/** A page with something to read in place of a review. */
export function MessagePage({ title, paragraphs, action, icon }: MessagePageProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={`${shared.stack} ${styles.page}`}>
      {icon}
      <h1 className={shared.pageTitle}>{title}</h1>
      {paragraphs.map((text) => (
        <p key={text} className={shared.plain}>
          {text}
        </p>
      ))}
      {action !== undefined && <Button onClick={action.run}>{action.label}</Button>}
    </div>
  );
}
