import { coreProperties, relationshipsXml } from "./docx";
import { zipOf, type Content } from "./zip";

const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHOW = "application/vnd.openxmlformats-officedocument.presentationml";

/** Parts that stand on others: their relationships, the type of that, and the part they stand on. */
const THEMED = [
  ["slideLayouts/_rels/slideLayout1", "slideMaster", "slideMasters/slideMaster1.xml"],
  ["slideMasters/_rels/slideMaster1", "theme", "theme/theme1.xml"],
] as const;
const CLR_MAP = '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1"/>';

export interface SlideParts {
  /** DrawingML in the tree of shapes. */
  readonly shapes: string;
  /** `<p:bg>`, and what stands behind the tree of shapes. */
  readonly background?: string;
  readonly after?: string;
  readonly isHidden?: boolean;
  readonly notes?: string;
  readonly comments?: string;
  readonly links?: readonly string[];
  /** In no list of slides. */
  readonly isLost?: boolean;
}

export interface PptxParts {
  readonly slides: readonly SlideParts[];
  readonly master?: string;
  readonly layout?: string;
  readonly notesMaster?: string;
  /** DrawingML of a theme; with it, slides stand on the layout, that on the master, and that on the theme. */
  readonly theme?: string;
  readonly masterBackground?: string;
  readonly authors?: string;
  /** XML in `<p:presentation>` behind the size. */
  readonly after?: string;
  readonly author?: string;
  /** More entries of the zip as they are. */
  readonly more?: Readonly<Record<string, Content>>;
}

/** A presentation of these parts. The file of the last slide comes first. */
export function pptxOf({
  slides,
  master,
  layout,
  notesMaster,
  theme = "",
  masterBackground,
  authors,
  after = "",
  author,
  more = {},
}: PptxParts): Uint8Array {
  const files: Record<string, Content> = {};
  const overrides: string[] = [];
  const add = (name: string, type: string, content: string | undefined) => {
    if (content === undefined) return;
    overrides.push(`<Override PartName="/ppt/${name}.xml" ContentType="${SHOW}.${type}+xml"/>`);
    files[`ppt/${name}.xml`] = content;
  };
  slides
    .map((slide, index) => ({ slide, number: slides.length - index }))
    .forEach(({ slide, number }) => {
      const links: [id: string, type: string, target: string][] = (slide.links ?? []).map((target, at) => [
        `link${at}`,
        `${OFFICE}/hyperlink`,
        `${target}" TargetMode="External`,
      ]);
      const attributes = slide.isHidden === true ? ' show="0"' : "";
      add(`slides/slide${number}`, "slide", treeXml("sld", slide.shapes, { ...slide, attributes }));
      if (theme !== "") links.push(["layout", `${OFFICE}/slideLayout`, "../slideLayouts/slideLayout1.xml"]);
      if (slide.notes !== undefined) {
        add(`notesSlides/notesSlide${number}`, "notesSlide", treeXml("notes", slide.notes));
        links.push(["notes", `${OFFICE}/notesSlide`, `../notesSlides/notesSlide${number}.xml`]);
      }
      if (slide.comments !== undefined) {
        add(`comments/comment${number}`, "comments", slide.comments);
        links.push(["comments", `${OFFICE}/comments`, `../comments/comment${number}.xml`]);
      }
      if (links.length > 0) files[`ppt/slides/_rels/slide${number}.xml.rels`] = relationshipsXml(links);
    });
  const listed = slides.flatMap(({ isLost }, index) => (isLost === true ? [] : [slides.length - index]));
  add(
    "presentation",
    "presentation.main",
    `<p:presentation><p:sldIdLst>${listed.map((number) => `<p:sldId id="${255 + number}" r:id="rId${number}"/>`).join("")}` +
      `</p:sldIdLst><p:sldSz cx="1000" cy="500"/>${after}</p:presentation>`,
  );
  if (theme !== "") {
    files["ppt/theme/theme1.xml"] = theme;
    for (const [part, type, target] of THEMED) {
      const link = [type, `${OFFICE}/${type}`, `../${target}`] as const;
      files[`ppt/${part}.xml.rels`] = relationshipsXml([link]);
    }
  }
  const plain = theme === "" ? undefined : "";
  const masterTree = { background: masterBackground, after: CLR_MAP };
  const [onMaster, onLayout] = [master ?? plain, layout ?? plain];
  add(
    "slideMasters/slideMaster1",
    "slideMaster",
    onMaster === undefined ? undefined : treeXml("sldMaster", onMaster, masterTree),
  );
  add("slideLayouts/slideLayout1", "slideLayout", onLayout === undefined ? undefined : treeXml("sldLayout", onLayout));
  add("notesMasters/notesMaster1", "notesMaster", notesMaster && treeXml("notesMaster", notesMaster));
  add("commentAuthors", "commentAuthors", authors);
  if (author !== undefined) files["docProps/core.xml"] = coreProperties(author);
  const core =
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>';
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${TYPES}">${overrides.join("")}${core}</Types>`,
    "ppt/_rels/presentation.xml.rels": relationshipsXml(
      listed.map((number) => [`rId${number}`, `${OFFICE}/slide`, `slides/slide${number}.xml`]),
    ),
    ...files,
    ...more,
  });
}

function treeXml(root: string, shapes: string, { background = "", after = "", attributes = "" } = {}): string {
  return `<p:${root}${attributes}><p:cSld>${background}<p:spTree>${shapes}</p:spTree></p:cSld>${after}</p:${root}>`;
}

/** A shape with a paragraph for each text. */
export function shape(texts: readonly string[], { name = "", place = "", placeholder = "" } = {}): string {
  const paragraphs = texts.map((text) => `<a:p><a:r><a:rPr/><a:t>${text}</a:t></a:r></a:p>`).join("");
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="2" ${name}/><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${place}</a:xfrm></p:spPr><p:txBody>${paragraphs}</p:txBody></p:sp>`
  );
}
