import { pptxOf, type PptxParts, type SlideParts } from "../../support/pptx";
import type { ReadCase } from "./reading";

const rgb = (color: string) => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
const named = (name: string, change = "") =>
  `<a:solidFill><a:schemeClr val="${name}">${change}</a:schemeClr></a:solidFill>`;
const white = rgb("FFFFFF");
const picture = "<a:blipFill/>";
const place = (x: number, y: number, width = 100, height = 50, turned = "") =>
  `<a:xfrm${turned}><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
const theme = (fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>') =>
  '<a:theme><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
  '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="112233"/></a:dk2>' +
  '<a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme>' +
  `<a:bgFillStyleLst>${fill}<a:gradFill/></a:bgFillStyleLst></a:theme>`;
const fromTheme = (color: string, index = 1001) =>
  `<p:bg><p:bgRef idx="${index}"><a:schemeClr val="${color}"/></p:bgRef></p:bg>`;
const background = (fill: string) => `<p:bg><p:bgPr>${fill}</p:bgPr></p:bg>`;

const changedSystem = '<a:solidFill><a:hslClr><a:shade val="1"/></a:hslClr></a:solidFill>';

interface Box {
  /** In the properties of the run, and its attributes. */
  readonly run?: string;
  readonly size?: string;
  /** In those of the shape, and behind them. */
  readonly shape?: string;
  readonly style?: string;
  readonly placeholder?: string;
  /** Attributes of the body of its text. */
  readonly body?: string;
}
const box = (text: string, { run = "", size = "", shape = "", style = "", placeholder = "", body = "" }: Box = {}) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2"/><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr><p:spPr>${shape}</p:spPr>${style}` +
  `<p:txBody><a:bodyPr${body}/><a:p><a:r><a:rPr${size}>${run}</a:rPr><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
const whiteBox = (more: Box = {}) => box("Piet", { run: white, ...more });
const styled = (fill: number, effect = 0) =>
  `<p:style><a:fillRef idx="${fill}"><a:schemeClr val="accent1"/></a:fillRef><a:effectRef idx="${effect}"/></p:style>`;

function slide(
  title: string,
  shapes: string,
  isSeen: boolean,
  more: Partial<PptxParts> = {},
  own: Partial<SlideParts> = {},
): ReadCase {
  const slides = [{ shapes: box("Dag") + shapes, ...own }];
  const parts: Record<string, string> = isSeen
    ? { "slide 1": "Dag\nPiet" }
    : { "slide 1": "Dag", "slide 1/invisible text (hidden)": "Piet" };
  const file = () => pptxOf({ theme: theme(), masterBackground: fromTheme("bg1"), ...more, slides });
  return { title, name: "talk.pptx", file, format: "pptx", parts };
}
const hidden = (title: string, shapes: string, more?: Partial<PptxParts>, own?: Partial<SlideParts>) =>
  slide(title, shapes, false, more, own);
const seen = (title: string, shapes: string, more?: Partial<PptxParts>, own?: Partial<SlideParts>) =>
  slide(title, shapes, true, more, own);

const far = { shape: place(0, 0) };
const dark = (at = "") => `<p:sp><p:spPr>${at}${rgb("203040")}</p:spPr></p:sp>`;

const connector = (line: string, style = "", at = place(0, 0, 100, 0)) =>
  `<p:cxnSp><p:spPr>${at}${line}</p:spPr>${style}</p:cxnSp>`;
const styledLine = '<p:style><a:lnRef idx="1"><a:schemeClr val="accent1"/></a:lnRef></p:style>';
const motion = (attribute: string) => `<p:timing><p:set><p:attrName>${attribute}</p:attrName></p:set></p:timing>`;
const unsure = (title: string, after: string): ReadCase => ({
  ...slide(title, whiteBox(), true, {}, { after }),
  parts: { "slide 1": "Piet" },
});
const runs = (...texts: readonly string[]) => `<p:sp><p:txBody><a:p>${texts.join("")}</a:p></p:txBody></p:sp>`;
const run = (text: string, fill = "") => `<a:r><a:rPr>${fill}</a:rPr><a:t>${text}</a:t></a:r>`;
const between = (title: string, shapes: string, shown: string): ReadCase => ({
  ...hidden(title, shapes),
  parts: { "slide 1": `Dag\n${shown}`, "slide 1/invisible text (hidden)": "x" },
});

export const pptxInkCases: readonly ReadCase[] = [
  hidden("white on a white master", whiteBox()),
  hidden("nearly white", box("Piet", { run: rgb("FAFAFA") })),
  hidden("white by the name of the theme", box("Piet", { run: named("bg1") })),
  hidden("white by another name", box("Piet", { run: '<a:solidFill><a:prstClr val="white"/></a:solidFill>' })),
  hidden("dark on dark", box("Piet", { run: rgb("112233") }), { masterBackground: fromTheme("tx2") }),
  hidden("a changed colour on the same one", box("Piet", { run: named("accent1", '<a:lumMod val="75000"/>') }), {
    masterBackground: background(named("accent1", '<a:lumMod val="75000"/>')),
  }),
  hidden("the background of the layout", whiteBox(), { masterBackground: "", layout: background(white) }),
  hidden(
    "the background of the slide",
    whiteBox(),
    { masterBackground: fromTheme("tx2") },
    { background: background(white) },
  ),
  hidden("white where nobody says a background", whiteBox(), { masterBackground: "" }),
  hidden("white on a background without paint", whiteBox(), { masterBackground: background("<a:noFill/>") }),
  hidden("in a shape of its colour, on any background", whiteBox({ shape: white }), {
    masterBackground: background(picture),
  }),
  hidden("in a shape of its colour without a theme", whiteBox({ shape: white }), { theme: "" }),
  hidden("on a shape of its colour", `<p:sp><p:spPr>${place(0, 0)}${white}</p:spPr></p:sp>${whiteBox(far)}`),
  hidden("beside a dark shape", dark(place(500, 0)) + whiteBox(far)),
  hidden("before a dark shape is put over it", whiteBox() + dark()),
  hidden("in a placeholder", whiteBox({ placeholder: '<p:ph type="body"/>' })),
  hidden("placeholders of the master are not shown", whiteBox(), {
    master: box("Klik", { placeholder: '<p:ph type="title"/>' }),
  }),
  hidden("in a box with a line around it", whiteBox({ shape: `<a:ln>${rgb("000000")}</a:ln>` })),
  hidden("beside a line", connector(`<a:ln w="10">${rgb("000000")}</a:ln>`, "", place(500, 0)) + whiteBox(far)),
  hidden("on a line without paint", connector("<a:ln><a:noFill/></a:ln>", styledLine) + whiteBox(far)),
  hidden("text that leaves its box, where nothing else is", whiteBox({ ...far, body: ' wrap="none"' })),
  hidden("text that stands in its box", dark(place(500, 0)) + whiteBox({ ...far, body: ' wrap="square" rot="0"' })),
  hidden("only shown later", whiteBox(), {}, { after: motion("style.visibility") }),
  hidden("letters without paint", box("Piet", { run: "<a:noFill/>" })),
  hidden(
    "letters that let everything through",
    box("Piet", { run: rgb("000000").replace("/></", '><a:alpha val="0"/></a:srgbClr></') }),
  ),
  hidden("letters like dots", box("Piet", { size: ' sz="100"' })),
  hidden("letters like dots on a picture", `<p:pic/>${box("Piet", { size: ' sz="100"' })}`),

  hidden("white by a name that the master swaps", box("Piet", { run: named("lt2") }), {
    masterBackground: fromTheme("lt2"),
    master: '<p:clrMap lt1="lt2" lt2="lt1"/>',
  }),
  seen("grey by a name that the master swaps", whiteBox(), {
    masterBackground: fromTheme("lt1"),
    master: '<p:clrMap dk2="lt1" lt1="dk2"/>',
  }),

  seen("black on white", box("Piet", { run: rgb("000000") })),
  seen("no colour of its own", box("Piet")),
  seen("grey", box("Piet", { run: rgb("E0E0E0") })),
  seen("a colour by name that no theme has", box("Piet", { run: named("accent9") })),
  seen("lighter than the background", box("Piet", { run: named("bg1", '<a:lumMod val="50000"/>') })),
  seen("changed more often than any colour is", box("Piet", { run: named("bg1", "<a:shade/>".repeat(20)) }), {
    masterBackground: background(named("bg1", "<a:shade/>".repeat(20))),
  }),
  seen("changes of what no text has the colour of", box("Piet", { run: changedSystem }), {
    masterBackground: background(changedSystem),
  }),
  seen("a gradient of letters", box("Piet", { run: "<a:gradFill/>" })),
  seen("white on a dark master", whiteBox(), { masterBackground: fromTheme("tx1") }),
  seen("white on a dark slide", whiteBox(), {}, { background: background(rgb("203040")) }),
  seen("white on a picture as background", whiteBox(), {}, { background: background(picture) }),
  seen("white on a background of the theme that is none but a gradient", whiteBox(), {
    masterBackground: fromTheme("bg1", 1002),
  }),
  seen("white where the theme changes its background", whiteBox(), {
    theme: theme('<a:solidFill><a:schemeClr val="phClr"><a:shade val="50000"/></a:schemeClr></a:solidFill>'),
  }),
  seen("white where nothing says what the slide stands on", whiteBox(), { theme: "" }),
  seen("in a dark shape", whiteBox({ shape: rgb("203040") })),
  seen("in a shape with a picture", whiteBox({ shape: picture })),
  seen("in a shape that the theme paints", whiteBox({ style: styled(1) })),
  seen("without paint, with the shadow of the theme", whiteBox({ shape: "<a:noFill/>", style: styled(0, 2) })),
  seen("without paint, with a shadow", whiteBox({ shape: "<a:noFill/><a:effectLst><a:outerShdw/></a:effectLst>" })),
  seen("on a dark shape", dark(place(50, 0)) + whiteBox(far)),
  seen("on a dark shape somewhere", dark() + whiteBox(far)),
  seen("on a dark shape, itself somewhere", dark(place(500, 0)) + whiteBox()),
  seen("on a dark shape that is turned", dark(place(90, 90, 100, 50, ' rot="2700000"')) + whiteBox(far)),
  seen("on a picture", `<p:pic><p:blipFill/><p:spPr>${place(0, 0)}<a:noFill/></p:spPr></p:pic>${whiteBox(far)}`),
  seen("on a chart", `<p:graphicFrame>${place(0, 0)}</p:graphicFrame>${whiteBox(far)}`),
  seen("on a picture of the layout", whiteBox(far), { layout: `<p:pic><p:spPr>${place(0, 0)}</p:spPr></p:pic>` }),
  seen("on a dark shape of the master", whiteBox(far), { master: dark(place(0, 0)) }),
  seen("on a dark shape in a group", `<p:grpSp>${place(500, 0)}${dark(place(500, 0))}</p:grpSp>${whiteBox(far)}`),
  seen("in a placeholder that the layout paints", whiteBox({ placeholder: '<p:ph type="body"/>' }), {
    layout: box("Klik", { placeholder: '<p:ph type="body"/>', shape: rgb("203040") }),
  }),
  seen("on a thick line", connector(`<a:ln w="1270000">${rgb("203040")}</a:ln>`) + whiteBox(far)),
  seen("on a line of the theme", connector("", styledLine) + whiteBox(far)),
  seen("in a box that its text leaves", dark(place(500, 0)) + whiteBox({ ...far, body: ' wrap="none"' })),
  seen("in a box with turned text", dark(place(500, 0)) + whiteBox({ ...far, body: ' rot="2700000"' })),
  seen("in a box with upright text", dark(place(500, 0)) + whiteBox({ ...far, body: ' vert="vert270"' })),
  seen("leaving a box of its colour", whiteBox({ shape: white, body: ' wrap="none"' }), {
    masterBackground: background(picture),
  }),
  seen(
    "in a table",
    `<p:graphicFrame><a:tbl><a:tr><a:tc><a:p><a:r><a:rPr>${white}</a:rPr><a:t>Piet</a:t></a:r></a:p></a:tc></a:tr></a:tbl></p:graphicFrame>`,
  ),
  seen("with an outline", box("Piet", { run: `<a:ln>${rgb("000000")}</a:ln>${white}` })),
  seen("with a shadow", box("Piet", { run: `${white}<a:effectLst><a:outerShdw/></a:effectLst>` })),
  seen("highlighted", box("Piet", { run: `${white}<a:highlight><a:srgbClr val="000000"/></a:highlight>` })),
  seen("a link has the colour of links", box("Piet", { run: `${white}<a:hlinkClick/>` })),
  seen(
    "only the end of the paragraph is white",
    box("Piet").replace("</a:p>", `<a:endParaRPr>${white}</a:endParaRPr></a:p>`),
  ),
  seen("small letters", box("Piet", { size: ' sz="600"' })),
  unsure("colours that the slide gives other names to", '<p:clrMapOvr><a:overrideClrMapping bg1="dk1"/></p:clrMapOvr>'),
  unsure("colours that move", "<p:timing><p:animClr/></p:timing>"),
  unsure("colours that are set", motion("style.color")),
  unsure("boxes that move", motion("ppt_x")),
  {
    ...slide(
      "colours that move on a hidden slide",
      whiteBox(),
      true,
      {},
      { after: "<p:timing><p:animClr/></p:timing>", isHidden: true },
    ),
    parts: { "slide 1 (hidden)": "Piet" },
  },
  between("a white letter between texts", runs(run("Jan"), run("x", white), run("Bakker")), "Jan Bakker"),
  between("a white letter and a new line", runs(run("06"), run("x", white), "<a:br/>", run("34")), "06\n34"),
  between("a white letter in a paragraph of its own", runs(run("06"), "</a:p><a:p>", run("x", white)), "06"),
];
