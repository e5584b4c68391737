import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { type DragEvent, type ReactNode, useState } from "react";
import { useFiles } from "./use-files";
import { useOutlook } from "./use-outlook";

const useStyles = makeStyles({
  zone: { position: "relative", flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  cover: {
    position: "absolute",
    inset: tokens.spacingHorizontalS,
    zIndex: 1,
    display: "grid",
    placeItems: "center",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.95,
    pointerEvents: "none",
  },
});

/** Takes files that are dropped anywhere on the page. */
export function DropZone({ children }: { readonly children: ReactNode }): ReactNode {
  const { words } = useOutlook();
  const takeFiles = useFiles();
  const [over, setOver] = useState(false);
  const styles = useStyles();
  const accept = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={styles.zone}
      onDragEnter={accept}
      onDragOver={accept}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        takeFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over && (
        <div className={styles.cover}>
          <Text size={500} weight="semibold">
            {words.dropHere}
          </Text>
        </div>
      )}
    </div>
  );
}
