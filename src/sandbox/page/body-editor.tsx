import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { safeHtml } from "./safe-html";
import { useOutlook } from "./use-outlook";

const useStyles = makeStyles({
  body: {
    flex: 1,
    minHeight: "96px",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    outlineStyle: "none",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    "& p": { margin: `0 0 ${tokens.spacingVerticalM}` },
    "& table": { borderCollapse: "collapse", marginBottom: tokens.spacingVerticalM },
    "& td, & th": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS} 0`,
      textAlign: "left",
    },
  },
});

/** The body, to be written in. Only what is typed here changes the item; showing it does not. */
export function BodyEditor(): ReactNode {
  const { outlook, state, words } = useOutlook();
  const editor = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  const { html, mode } = state.item;
  useEffect(() => {
    // While somebody types, the editor itself is the newest: writing to it would move the cursor.
    if (editor.current !== null && editor.current.innerHTML !== html) editor.current.innerHTML = safeHtml(html);
  }, [html]);
  return (
    <div
      ref={editor}
      className={styles.body}
      role="textbox"
      aria-multiline
      aria-label={words.body}
      tabIndex={0}
      contentEditable={mode === "compose"}
      onInput={({ currentTarget }) => outlook.item.setBody(currentTarget.innerHTML)}
      onPaste={(event) => {
        event.preventDefault();
        insertText(event.clipboardData.getData("text/plain"));
      }}
    />
  );
}

/** At the cursor, in place of what is selected; line breaks included. */
function insertText(text: string): void {
  const range = window.getSelection()?.getRangeAt(0);
  if (range === undefined) return;
  range.deleteContents();
  const lines = text
    .split(/\r?\n/)
    .flatMap((line, index) => [...(index > 0 ? [document.createElement("br")] : []), line]);
  const fragment = document.createDocumentFragment();
  fragment.append(...lines);
  range.insertNode(fragment);
  range.collapse(false);
  document.activeElement?.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
