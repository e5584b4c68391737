import type { Content } from "../content";
import { Flow } from "../flow";
import type { SheetRows } from "../xlsx/sheet-rows";

/** Kinds of text beside the usual one, and whether whoever opens the file does not see it. */
const KINDS = {
  "text boxes": false,
  footnotes: false,
  endnotes: false,
  "header and footer": false,
  "form fields": false,
  "input messages": false,
  links: false,
  comments: true,
  notes: true,
  "deleted text": true,
  "hidden text": true,
  "alternative text": true,
  "cropped pictures": true,
  "hidden form fields": true,
  "lists of choices": true,
  "defined names": true,
  "pivot cache": true,
  connections: true,
  "mail merge source": true,
  "external link": true,
};

export type Kind = "" | keyof typeof KINDS;

/** A document, slide or sheet, with all kinds of text in it. What belongs to no place has the name "". */
export class Place {
  private readonly flows = new Map<Kind, Flow>();

  constructor(
    readonly where: string,
    private readonly isHidden = false,
    /** Of a sheet. */
    readonly rows?: SheetRows,
  ) {}

  flow(kind: Kind): Flow {
    const known = this.flows.get(kind);
    if (known !== undefined) return known;
    const flow = new Flow();
    this.flows.set(kind, flow);
    return flow;
  }

  line(kind: Kind, text: string | undefined): void {
    if (text === undefined || text === "") return;
    this.flow(kind).add(text);
    this.flow(kind).endParagraph();
  }

  addTo(content: Content, prefix: string, isInside: boolean): void {
    const { where, rows } = this;
    const isHidden = this.isHidden || isInside;
    rows?.tables.addTo(content, prefix + where, isHidden);
    for (const [kind, flow] of this.flows) {
      const place = prefix + [where, kind].filter((name) => name !== "").join("/");
      content.seen(!isHidden && (kind === "" || !KINDS[kind]), place, flow.toString());
    }
  }
}
