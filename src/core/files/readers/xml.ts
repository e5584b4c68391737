import { Content } from "../content";
import { DataTables } from "../data/tables";
import type { FileReader } from "../define";
import { scanXml, type XmlVisitor } from "../xml";

/** Repeated elements as tables, the rest as lines; what a DTD would add is left out. */
export const xml: FileReader = {
  id: "xml",
  formats: ["xml"],
  *read({ bytes }, format, { budget }) {
    const content = new Content(budget);
    const data = new DataTables(content);
    if (!(yield* scanXml(bytes, visitorOf(data)))) content.incomplete("too-large");
    data.finish();
    return content.finish(format);
  },
};

function visitorOf(data: DataTables): XmlVisitor {
  return {
    open(tag) {
      data.open(tag.name);
      for (const [name, value] of tag.attributes()) data.cell(name, value);
    },
    text: (text) => data.text(text),
    close: () => data.close(),
    get done() {
      return data.isFull || data.isTooDeep;
    },
  };
}
