import { joined, u32, utf16 } from "../../support/binary";
import { xlsxOf, type Cell, type SheetParts, type XlsxParts } from "../../support/xlsx";
import { zipOf } from "../../support/zip";
import type { ReadCase } from "./reading";

const people: readonly (readonly Cell[])[] = [
  ["Naam", "BSN", "Plaats"],
  ["Jan", 123456782, "Assen"],
  ["Eva", 111222333, "Breda"],
];

function reads(
  title: string,
  sheet: Partial<SheetParts>,
  parts: ReadCase["parts"],
  more: Partial<XlsxParts> = {},
): ReadCase {
  const file = () => xlsxOf({ sheets: [{ name: "Lijst", rows: people, ...sheet }], ...more });
  return { title, name: "list.xlsx", file, format: "xlsx", ...(parts === undefined ? {} : { parts }) };
}

/** One sheet of one row. */
const shows = (
  title: string,
  row: readonly Cell[],
  text: string,
  more: Partial<XlsxParts> = {},
  hidden: ReadCase["parts"] = {},
) => reads(title, { rows: [row] }, { ...(text === "" ? {} : { "sheet 'Lijst'": text }), ...hidden }, more);

/** As Excel keeps queries: a zip in Base64 behind its version and length. */
function queried(title: string, code: string, isHidden: boolean): ReadCase {
  const zip = zipOf({ "[Content_Types].xml": "<Types/>", "Formulas/Section1.m": code });
  const text = Buffer.from(joined(u32(0, zip.length), zip, u32(9))).toString("base64");
  return reads(
    title,
    {},
    { "sheet 'Lijst'": table, ...(isHidden ? { "connections (hidden)": code } : {}) },
    { more: [["customXml/item1.xml", "custom", `<DataMashup>${text}</DataMashup>`]] },
  );
}

const table = "Naam\tBSN\tPlaats\nJan\t123456782\tAssen\nEva\t111222333\tBreda";
const records =
  '<pivotCacheRecords><r><x v="0"/><n v="41"/></r><r><x v="1"/><m/></r><r><s v="Piet"/><n v="7"/></r></pivotCacheRecords>';
const definition =
  '<pivotCacheDefinition><cacheFields><cacheField name="Naam"><sharedItems><s v="Jan"/><s v="Eva"/></sharedItems></cacheField>' +
  '<cacheField name="Leeftijd"><sharedItems containsNumber="1"/></cacheField></cacheFields></pivotCacheDefinition>';

/** Two rows: what most programs write, and what only some do. */
const WAYS = [
  '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="str"><v>b&amp;c</v></c>',
  `<c t='inlineStr' r='C1'><is><t xml:space="preserve">d</t></is></c><x:c t="str"><x:v>e</x:v></x:c><c r="E1" s="2"/>`,
  '<c r="F1" t="inlineStr"><is><r><t>f</t></r></is></c></row>',
  '<row r="2"><c r="B2"><f>SUM(A1:A9)</f><v>1</v></c><c r="C2"><v></v></c><c r="D2" t="b"><f>A1&lt;2</f><v>1</v></c>',
  '<c t="str" s="1"><v>g</v></c><c cm="1" t="str"><v>h</v></c></row>',
];

export const xlsxCases: readonly ReadCase[] = [
  reads("a table", {}, { "sheet 'Lijst'": table }),
  reads("texts in the cells", {}, { "sheet 'Lijst'": table }, { inline: true }),
  shows(
    "the shortest number that is the same",
    [{ xml: '<c r="A1"><v>4.2000000000000002</v></c>' }, { xml: '<c r="B1"><v>1.23456789E8</v></c>' }],
    "4.2\t123456789",
  ),
  shows(
    "dates",
    [
      [36526, "dd-mm-yyyy"],
      [45000.5, "yyyy\\-mm\\-dd hh:mm"],
      [0.25, "h:mm"],
      [61, "d mmm yy"],
      [1, "m/d/yy"],
    ],
    "01-01-2000\t2023-03-15 12:00\t6:00\t1 Mar 00 (1900-03-01)\t1/1/00",
  ),
  shows("dates of the calendar of 1904", [[35064, "dd-mm-yyyy"]], "01-01-2000", {
    before: '<workbookPr date1904="1"/>',
  }),
  shows(
    "numbers that are no date",
    [
      [-5, "dd-mm-yyyy"],
      [99999999, "dd-mm-yyyy"],
      [36526, "[Red]0"],
      [36526, '0" days"'],
      [36526, "General"],
    ],
    "-5\t99999999\t36526\t36526 days\t36526",
  ),
  shows(
    "zero-padded and masked numbers",
    [
      [1234567, "000000000"],
      [612345678, "00-00000000"],
      [5551234, "[<=9999999]###\\-####;\\(###\\)\\ ###\\-####"],
      [2125551234, "[<=9999999]###\\-####;\\(###\\)\\ ###\\-####"],
    ],
    "001234567\t06-12345678\t555-1234\t(212) 555-1234",
  ),
  shows(
    "amounts",
    [
      [1234.5, "#,##0.00"],
      [0.19, "0%"],
      [12, "0"],
      [7, "00"],
    ],
    "1,234.50\t19%\t12\t07",
  ),
  shows("built-in date format", [{ xml: '<c r="A1" s="0"><v>36526</v></c>' }], "36526"),
  shows(
    "true, errors and formula texts",
    [
      { xml: '<c r="A1" t="b"><v>1</v></c>' },
      { xml: '<c r="B1" t="e"><v>#N/A</v></c>' },
      { xml: '<c r="C1" t="str"><f>A1</f><v>Jan</v></c>' },
    ],
    "TRUE\t#N/A\tJan",
  ),
  shows("line breaks and tabs in a cell", ["Jan\nSmit", "a\tb", "a_x000D_b"], "Jan Smit\ta b\ta b"),
  shows("cells without a reference", [{ xml: "<c><v>1</v></c>" }, { xml: "<c><v>2</v></c>" }], "1\t2"),
  shows("names that objects have", ["__proto__", "constructor"], "__proto__\tconstructor"),
  shows("a lone half of a pair", ["a\ud800b"], "a\ufffdb"),
  shows("an empty sheet", [], ""),
  reads(
    "columns that begin later",
    {
      rows: [
        [undefined, undefined, "c"],
        [undefined, "b"],
      ],
    },
    { "sheet 'Lijst'": "\tc\nb" },
  ),
  reads("a hidden sheet", { state: "hidden" }, { "sheet 'Lijst' (hidden)": table }),
  reads("a sheet hidden from the menu too", { state: "veryHidden" }, { "sheet 'Lijst' (hidden)": table }),
  reads(
    "hidden rows, with their header",
    { hiddenRows: [2] },
    {
      "sheet 'Lijst'": "Naam\tBSN\tPlaats\nJan\t123456782\tAssen",
      "sheet 'Lijst'/hidden rows (hidden)": "Naam\tBSN\tPlaats\nEva\t111222333\tBreda",
    },
  ),
  reads("hidden empty rows", { hiddenRows: [3], rows: [...people, []] }, { "sheet 'Lijst'": table }),
  reads(
    "hidden columns",
    { hiddenColumns: [1] },
    {
      "sheet 'Lijst'": "Naam\t\tPlaats\nJan\t\tAssen\nEva\t\tBreda",
      "sheet 'Lijst'/hidden columns (hidden)": "BSN\n123456782\n111222333",
    },
  ),
  reads(
    "a column of no width",
    { before: '<cols><col min="1" max="2" width="0"/></cols>' },
    {
      "sheet 'Lijst'": "Plaats\nAssen\nBreda",
      "sheet 'Lijst'/hidden columns (hidden)": "Naam\tBSN\nJan\t123456782\nEva\t111222333",
    },
  ),
  reads(
    "texts that no cell uses",
    {},
    { "sheet 'Lijst'": table, "unused texts (hidden)": "Piet\nKlaas" },
    { unusedTexts: ["Piet", "", "Klaas", "Jan"] },
  ),
  reads(
    "comments",
    {
      comments:
        '<comments><authors><author>Jan</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>bel </t></r><r><t>Eva</t></r></text></comment></commentList></comments>',
    },
    {
      "sheet 'Lijst'": table,
      "sheet 'Lijst'/comments (hidden)": "Jan: bel Eva",
    },
  ),
  reads(
    "names that hold a value",
    {},
    { "sheet 'Lijst'": table, "defined names (hidden)": 'wachtwoord\t"geheim123"' },
    {
      after:
        '<definedNames><definedName name="_xlnm.Print_Area">Lijst!$A$1:$C$3</definedName><definedName name="_xlnm.Sheet_Title">"Lijst"</definedName><definedName name="wachtwoord">"geheim123"</definedName></definedNames>',
    },
  ),
  reads(
    "links, header and lists of choices",
    {
      links: ["mailto:eva@b.example"],
      after:
        '<dataValidations><dataValidation promptTitle="Naam" prompt="Van wie?"><formula1>"Jan,Eva"</formula1></dataValidation><dataValidation><formula1>$A$1:$A$9</formula1></dataValidation></dataValidations><headerFooter><oddHeader>&amp;LVertrouwelijk&amp;R&amp;P</oddHeader></headerFooter>',
    },
    {
      "sheet 'Lijst'": table,
      "sheet 'Lijst'/links": "mailto:eva@b.example",
      "sheet 'Lijst'/header and footer": "Vertrouwelijk",
      "sheet 'Lijst'/input messages": "Naam\tVan wie?",
      "sheet 'Lijst'/lists of choices (hidden)": "Jan,Eva",
    },
  ),
  reads("author", {}, { "sheet 'Lijst'": table, "properties (metadata)": "creator: Eva" }, { author: "Eva" }),
  reads(
    "a pivot cache with its rows",
    {},
    { "sheet 'Lijst'": table, "pivot cache 1 (hidden)": "Naam\tLeeftijd\nJan\t41\nEva\t\nPiet\t7" },
    {
      more: [
        ["xl/pivotCache/pivotCacheDefinition1.xml", "pivotCacheDefinition", definition],
        ["xl/pivotCache/pivotCacheRecords1.xml", "pivotCacheRecords", records],
      ],
      relationships: {
        "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": [["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"]],
      },
    },
  ),
  reads(
    "a pivot cache that kept the names alone",
    {},
    { "sheet 'Lijst'": table, "pivot cache 1 (hidden)": "Naam\tLeeftijd\nJan\t\nEva\t" },
    {
      more: [["xl/pivotCache/pivotCacheDefinition1.xml", "pivotCacheDefinition", definition]],
    },
  ),
  reads(
    "values of another workbook",
    {},
    { "sheet 'Lijst'": table, "external link 1 (hidden)": "file:///C:/klanten.xlsx\nPiet" },
    {
      more: [
        [
          "xl/externalLinks/externalLink1.xml",
          "externalLink",
          '<externalLink><sheetDataSet><sheetData><row r="1"><cell r="A1"><v>Piet</v></cell></row></sheetData></sheetDataSet></externalLink>',
        ],
      ],
      relationships: {
        "xl/externalLinks/_rels/externalLink1.xml.rels": [
          ["rId1", "externalLinkPath", 'file:///C:/klanten.xlsx" TargetMode="External'],
        ],
      },
    },
  ),
  reads(
    "connections",
    {},
    { "sheet 'Lijst'": table, "connections (hidden)": "crm\tServer=db.example;Password=x" },
    {
      more: [
        [
          "xl/connections.xml",
          "connections",
          '<connections><connection name="crm" connection="Server=db.example;Password=x"/></connections>',
        ],
      ],
    },
  ),
  reads(
    "rows of a closed outline and of a filter",
    {
      rows: [["Naam"]],
      after:
        '<autoFilter ref="A1:A3"/><sheetData><row hidden="1" outlineLevel="1"><c><v>1</v></c></row><row collapsed="1"><c><v>2</v></c></row></sheetData>',
    },
    { "sheet 'Lijst'": "Naam\n2", "sheet 'Lijst'/hidden rows (hidden)": "Naam\n1" },
  ),
  reads(
    "cells that show nothing",
    { rows: [["a", [5, ";;;"], [6, "0;;;"], [7, ";;"]]] },
    { "sheet 'Lijst'": "a\t\t6\t7", "sheet 'Lijst'/invisible text (hidden)": "5" },
  ),
  reads(
    "texts of conditional formats",
    {
      after:
        '<conditionalFormatting><cfRule><formula>NOT(ISERROR(SEARCH("Piet",A1)))</formula></cfRule><cfRule><formula>A1="-"</formula></cfRule></conditionalFormatting>',
    },
    { "sheet 'Lijst'": table, "sheet 'Lijst'/conditional formats (hidden)": "Piet" },
  ),
  reads(
    "people, changes, filters and printers",
    {},
    {
      "sheet 'Lijst'": table,
      "persons (metadata)": "Eva\teva@a.example\nJan",
      "older version 1 (hidden)": "Piet\nKlaas",
      "filter values (hidden)": "Bert",
      "printers (metadata)": "\\\\assen\\hp",
    },
    {
      more: [
        [
          "xl/persons/person.xml",
          "person",
          '<personList><person displayName="Eva" userId="eva@a.example"/></personList>',
        ],
        ["xl/revisions/revisionHeaders.xml", "revisionHeaders", '<headers><header userName="Jan"/></headers>'],
        [
          "xl/revisions/revisionLog1.xml",
          "revisionLog",
          '<revisions><rcc><oc r="A1"><v>Piet</v></oc><nc r="A1"><is><t>Klaas</t></is></nc></rcc></revisions>',
        ],
        [
          "xl/slicerCaches/slicerCache1.xml",
          "slicerCache",
          '<slicerCacheDefinition name="S"><i n="Bert"/></slicerCacheDefinition>',
        ],
        ["xl/printerSettings/printerSettings1.bin", "printerSettings", utf16("\\\\assen\\hp\0\0rest")],
      ],
    },
  ),
  {
    title: "white on white",
    name: "x.xlsx",
    file: () =>
      xlsxOf({
        sheets: [
          {
            name: "A",
            rows: [["a", ...[1, 2, 3, 4].map((style) => ({ xml: `<c s="${style}"><v>${style}</v></c>` }))]],
          },
        ],
        styles:
          '<styleSheet><fonts><font><color theme="1" rgb="FFFFFF"/></font><font><color rgb="FFFFFFFF"/></font><font><color theme="0"/></font></fonts>' +
          '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF000080"/></patternFill></fill></fills>' +
          '<cellXfs><xf fontId="0"/><xf fontId="1" fillId="0"/><xf fontId="2"/><xf fontId="1" fillId="1"/><xf fontId="2" fillId="2"/></cellXfs>' +
          '<dxfs><dxf><font><color rgb="FFFFFFFF"/></font></dxf></dxfs></styleSheet>',
      }),
    format: "xlsx",
    parts: { "sheet 'A'": "a\t\t\t3\t4", "sheet 'A'/invisible text (hidden)": "1\t2" },
  },
  {
    title: "white made darker is grey, and seen",
    name: "x.xlsx",
    file: () =>
      xlsxOf({
        sheets: [
          {
            name: "A",
            rows: [["a", ...[1, 2, 3, 4].map((style) => ({ xml: `<c s="${style}"><v>${style}</v></c>` }))]],
          },
        ],
        styles:
          '<styleSheet><fonts><font/><font><color theme="0"/></font><font><color theme="0" tint="-0.34998626667073579"/></font></fonts>' +
          "<fills><fill/>" +
          ["-4.9989318521683403E-2", "-0.499984740745262"]
            .map(
              (tint) =>
                `<fill><patternFill patternType="solid"><fgColor theme="0" tint="${tint}"/></patternFill></fill>`,
            )
            .join("") +
          '</fills><cellXfs><xf fontId="0"/><xf fontId="1" fillId="1"/><xf fontId="1" fillId="2"/><xf fontId="2" fillId="0"/><xf fontId="2" fillId="1"/></cellXfs></styleSheet>',
      }),
    format: "xlsx",
    parts: { "sheet 'A'": "a\t\t2\t3\t4", "sheet 'A'/invisible text (hidden)": "1" },
  },
  ...(["hidden", undefined] as const).map((state): ReadCase => {
    const mark = state === undefined ? "" : " (hidden)";
    return reads(
      `what belongs to a sheet that is ${state ?? "seen"}`,
      {
        ...(state === undefined ? {} : { state }),
        after: '<headerFooter><oddHeader>&amp;LZaak Smit</oddHeader></headerFooter><dataValidation prompt="Vul in"/>',
      },
      {
        [`sheet 'Lijst'${mark}`]: table,
        [`sheet 'Lijst'/header and footer${mark}`]: "Zaak Smit",
        [`sheet 'Lijst'/input messages${mark}`]: "Vul in",
        [`drawing 1${mark}`]: "Doos",
        [`chart 1${mark}`]: "41",
      },
      {
        more: [
          ["xl/drawings/drawing1.xml", "drawing", "<xdr:wsDr><a:p><a:t>Doos</a:t></a:p></xdr:wsDr>"],
          ["xl/charts/chart1.xml", "chart", "<c:chartSpace><c:v>41</c:v></c:chartSpace>"],
        ],
        relationships: {
          "xl/worksheets/_rels/sheet1.xml.rels": [["d1", "drawing", "../drawings/drawing1.xml"]],
          "xl/drawings/_rels/drawing1.xml.rels": [["c1", "chart", "../charts/chart1.xml"]],
        },
      },
    );
  }),
  queried("queries of Power Query", 'section Section1;\n\nshared Klanten = File.Contents("C:/jan/k.csv");', true),
  queried("no query of Power Query", "section Section1;", false),
  reads(
    "a sheet without a tab",
    {},
    { "sheet 'Lijst'": table, "sheet 'xl/worksheets/sheet9.xml' (hidden)": "kwijt" },
    {
      more: [
        [
          "xl/worksheets/sheet9.xml",
          "worksheet",
          '<worksheet><sheetData><row><c t="str"><v>kwijt</v></c></row></sheetData></worksheet>',
        ],
      ],
    },
  ),
  {
    ...reads("a protected sheet is not locked", { after: '<sheetProtection sheet="1"/>' }, { "sheet 'Lijst'": table }),
    protection: ["none", "ooxml-readonly-only"],
  },
  ...[
    '<workbookProtection lockStructure="1"/>',
    '<workbookProtection lockWindows="true"/>',
    '<fileSharing readOnlyRecommended="1"/>',
    '<fileSharing userName="Jan" reservationPassword="CC1A"/>',
  ].map((before): ReadCase => ({
    ...reads(`a protected workbook is not locked: ${before}`, {}, { "sheet 'Lijst'": table }, { before }),
    protection: ["none", "ooxml-readonly-only"],
  })),
  ...[
    "<workbookProtection/>",
    '<workbookProtection lockStructure="0" lockWindows="false"/>',
    '<fileSharing readOnlyRecommended="0" userName="Jan"/>',
  ].map((before) => reads(`no protection: ${before}`, {}, { "sheet 'Lijst'": table }, { before })),
  ...['<sheetProtection sheet="0"/>', '<sheetProtection sheet="false" objects="true"/>', "<sheetProtection/>"].map(
    (after) => reads(`a protection that is off: ${after}`, { after }, { "sheet 'Lijst'": table }),
  ),
  shows(
    "texts in formulas that their cells do not show",
    [
      { xml: '<c r="A1" t="str"><f>IF(B1=1,"NL91ABNA0417164300","nog niets")</f><v>nog niets</v></c>' },
      { xml: '<c r="B1"><f t="array" ref="B1">COUNTIF(C:C,&quot;Piet&quot;)</f><v>3</v></c>' },
      { xml: '<c r="C1"><f>SUM(A1:A9)&amp;", "&amp;"Jan"</f></c>' },
      { xml: '<c r="D1"><f>IF(C2="","",IF(C3="","x",SUM(A1:A9)))</f></c>' },
    ],
    "nog niets\t3",
    {},
    { "sheet 'Lijst'/formulas (hidden)": "NL91ABNA0417164300\nPiet\nJan" },
  ),
  reads(
    "prompts, tooltips and scenarios",
    {
      after:
        '<scenarios><scenario name="hoog" user="Jan" count="1"><inputCells r="B2" val="4100"/></scenario></scenarios>' +
        '<dataValidations><dataValidation prompt="Vraag het Eva" error="nee"/><dataValidation/></dataValidations>' +
        '<hyperlinks><hyperlink ref="A1" tooltip="bel_x000a_Piet"/></hyperlinks>',
    },
    {
      "sheet 'Lijst'": table,
      "sheet 'Lijst'/input messages": "Vraag het Eva\tnee",
      "sheet 'Lijst'/prompts (hidden)": "hoog\tJan\n4100\nbel\nPiet",
    },
  ),
  reads(
    "parts that are of no table, chart or comment",
    {},
    {
      "sheet 'Lijst'": table,
      "chart 1": "Bram\n7",
      "part 'ctrlProp1.xml' (hidden)": "Piet",
      "part 'table1.xml' (hidden)": "Salaris",
      "part 'vmlDrawing1.vml'": "bel Kees",
      "part 'nieuw.xml' (hidden)": "Anna",
    },
    {
      more: [
        [
          "xl/charts/chartEx1.xml",
          "../../ms-office.chartex",
          '<cx:chartSpace><cx:lvl><cx:pt idx="0">Bram</cx:pt> <cx:pt idx="1">7</cx:pt></cx:lvl></cx:chartSpace>',
        ],
        ["xl/ctrlProps/ctrlProp1.xml", "x", '<formControlPr><itemLst><item val="Piet"/></itemLst></formControlPr>'],
        ["xl/tables/table1.xml", "table", '<table headerRowCount="0"><tableColumn id="1" name="Salaris"/></table>'],
        [
          "xl/tables/table2.xml",
          "table",
          '<table><tableColumn id="1" name="Naam"><calculatedColumnFormula>"x"</calculatedColumnFormula></tableColumn></table>',
        ],
        [
          "xl/drawings/vmlDrawing1.vml",
          "x",
          "<xml><v:textbox><div>bel Kees</div></v:textbox><x:ClientData><x:Anchor>1, 2</x:Anchor></x:ClientData></xml>",
        ],
        ["xl/nieuw.xml", "x", "<a><b>Anna</b></a>"],
        ["xl/calcChain.xml", "calcChain", '<calcChain><c r="A1"/></calcChain>'],
        ["xl/theme/theme1.xml", "../drawingml.theme", '<a:theme name="Office"/>'],
        ["xl/activeX/activeX1.bin", "x", Uint8Array.of(1, 2, 3)],
      ],
    },
  ),
  reads("quotes and slashes in a title", { name: "a'b/c" }, { "sheet 'a'b/c'": table }),
  reads(
    "modules of macros among the sheets",
    {},
    { "sheet 'Lijst'": table },
    { after: '<sheets><sheet name="Module1" state="veryHidden" r:id=""/></sheets>' },
  ),
  {
    title: "all parts of the type of the workbook by their ending",
    name: "x.xlsx",
    file: () =>
      zipOf({
        "[Content_Types].xml":
          '<Types><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
          '<Override PartName="/xl/a.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        "xl/workbook.xml": '<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels":
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="a.xml"/></Relationships>',
        "xl/a.xml": "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>",
      }),
    format: "xlsx",
    parts: { "sheet 'A'": "1" },
  },
  {
    title: "a sheet that is not there",
    name: "x.xlsx",
    file: () => zipOf({ "xl/workbook.xml": '<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>' }),
    format: "xlsx",
    status: "unreadable",
    reason: "damaged",
  },
  {
    title: "rows and cells that are not closed",
    name: "x.xlsx",
    file: () =>
      xlsxOf({
        sheets: [],
        more: [
          [
            "xl/worksheets/sheet1.xml",
            "worksheet",
            "<worksheet><sheetData><row><c><v>1</v></c><row><c><v>2</v></c></row>",
          ],
        ],
      }),
    format: "xlsx",
    status: "partial",
    reason: "damaged",
    parts: { "sheet 'xl/worksheets/sheet1.xml' (hidden)": "1\n2" },
  },
  {
    title: "cells in all the ways they are written",
    name: "x.xlsx",
    file: () =>
      xlsxOf({
        sheets: [],
        more: [["xl/worksheets/sheet1.xml", "worksheet", `<x:worksheet><sheetData>${WAYS.join("")}</sheetData>`]],
      }),
    format: "xlsx",
    status: "partial",
    reason: "damaged",
    parts: { "sheet 'xl/worksheets/sheet1.xml' (hidden)": "a\tb&c\td\te\t\tf\n\t1\t\tTRUE\tg\th" },
  },
];
