import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";

/**
 * The part of Markdown that Outlook shows in its dialog: bold, italic, lists whose items end with a carriage return,
 * links to https, and a backslash before a character that means itself. Everything else is text.
 */
export function Markdown({ text }: { readonly text: string }): ReactNode {
  return blocks(text).map((block, index) => {
    const lines = block.lines.map((line, at) =>
      block.kind === "text" ? inline(line, `${at}-`) : <li key={at}>{inline(line, "")}</li>,
    );
    if (block.kind === "text") return <p key={index}>{lines}</p>;
    return block.kind === "numbers" ? <ol key={index}>{lines}</ol> : <ul key={index}>{lines}</ul>;
  });
}

interface Block {
  readonly kind: "text" | "bullets" | "numbers";
  readonly lines: readonly string[];
}

function blocks(text: string): readonly Block[] {
  const found: Block[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const item = /^(?:(-)|\d{1,3}\.)[ \t]+(\S.*)$/.exec(line);
    if (item === null) {
      if (line.trim() !== "") found.push({ kind: "text", lines: [line] });
      continue;
    }
    const kind = item[1] === undefined ? "numbers" : "bullets";
    const last = found.at(-1);
    const lines = last?.kind === kind ? [...(found.pop()?.lines ?? []), item[2] ?? ""] : [item[2] ?? ""];
    found.push({ kind, lines });
  }
  return found;
}

/** One of: an escaped character, bold, italic, a link, a run of plain text, a lone mark. */
const TOKEN = /\\(.)|\*\*([^*]+)\*\*|\*([^*]+)\*|_([^_]+)_|\[([^\]]+)\]\((https:\/\/[^\s)]+)\)|([^\\*_[]+|[\\*_[])/g;

function inline(text: string, prefix: string): ReactNode {
  return [...text.matchAll(TOKEN)].map((match, index) => {
    const [, escaped, bold, starred, underlined, label, address, plain] = match;
    const key = `${prefix}${index}`;
    if (bold !== undefined) return <strong key={key}>{inline(bold, `${key}-`)}</strong>;
    const italic = starred ?? underlined;
    if (italic !== undefined) return <em key={key}>{inline(italic, `${key}-`)}</em>;
    if (label === undefined) return escaped ?? plain;
    return (
      <Link key={key} href={address} target="_blank" rel="noreferrer" inline>
        {label}
      </Link>
    );
  });
}
