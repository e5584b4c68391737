import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import {
  DismissRegular,
  DocumentRegular,
  FolderZipRegular,
  LinkRegular,
  MailRegular,
  TableRegular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { StoredAttachment } from "../host/item";
import { useOutlook } from "./use-outlook";

const KILOBYTE = 1_024;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 0`,
    listStyleType: "none",
  },
  well: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    maxWidth: "260px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { fontSize: "24px", flexShrink: 0, color: tokens.colorBrandForeground1 },
  about: { minWidth: 0, display: "flex", flexDirection: "column" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  size: { color: tokens.colorNeutralForeground2 },
});

/** What is attached, each in its well. */
export function AttachmentList(): ReactNode {
  const { outlook, state, words } = useOutlook();
  const styles = useStyles();
  const { attachments, mode } = state.item;
  if (attachments.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={words.attachments}>
      {attachments.map((attachment) => (
        <li key={attachment.id} className={styles.well}>
          <FileIcon attachment={attachment} />
          <span className={styles.about}>
            <Text className={styles.name} title={attachment.name}>
              {attachment.name}
            </Text>
            <Text size={200} className={styles.size}>
              {sizeText(attachment.size, state.settings.locale)}
            </Text>
          </span>
          {mode === "compose" && (
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={words.remove(attachment.name)}
              onClick={() => void outlook.item.removeAttachment(attachment.id)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function FileIcon({ attachment: { name, kind } }: { readonly attachment: StoredAttachment }): ReactNode {
  const { icon } = useStyles();
  if (kind === "cloud") return <LinkRegular className={icon} />;
  if (kind === "item" || /\.(?:eml|msg)$/i.test(name)) return <MailRegular className={icon} />;
  if (/\.(?:zip|7z|rar)$/i.test(name)) return <FolderZipRegular className={icon} />;
  if (/\.(?:xlsx?|csv|ods)$/i.test(name)) return <TableRegular className={icon} />;
  return <DocumentRegular className={icon} />;
}

function sizeText(bytes: number, locale: string): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE));
  return `${kilobytes.toLocaleString(locale)} KB`;
}
