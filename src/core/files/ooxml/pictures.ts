import type { Content } from "../content";
import type { XmlTag } from "../xml";

/** What drawn things say to a screen reader alone, and which pictures are cut, of which all is still in the file. */
export class PictureNotes {
  private readonly alternatives: string[] = [];
  private readonly cropped: string[] = [];
  private name = "";

  /** A drawn thing is named by `wp:docPr` in Word, `xdr:cNvPr` in Excel, `p:cNvPr` in PowerPoint. */
  open(tag: XmlTag): void {
    if (tag.name === "docPr" || tag.name === "cNvPr") this.named(tag);
    else if (tag.name === "srcRect" && isCut(tag)) this.cropped.push(this.name === "" ? "picture" : this.name);
  }

  addTo(content: Content, where: string): void {
    content.hidden(`${where}/alternative text`, this.alternatives.join("\n"));
    content.hidden(`${where}/cropped pictures`, this.cropped.join("\n"));
  }

  private named(tag: XmlTag): void {
    this.name = tag.attribute("name") ?? "";
    // A picture may still be called by the place it came from.
    const path = /^(?:[a-z]+:|[\\/])/i.test(this.name) ? this.name : "";
    const words = [path, tag.attribute("title") ?? "", tag.attribute("descr") ?? ""].filter(
      (text) => text.trim() !== "",
    );
    if (words.length > 0) this.alternatives.push(words.join(": "));
  }
}

/** Thousandths of a percent of a picture that have to be cut off at one side: less is rounding. */
const MIN_CUT = 1_000;

/** A negative side adds a margin (ECMA-376 part 1, 20.1.8.55); some write "5%". */
function isCut(tag: XmlTag): boolean {
  return ["l", "t", "r", "b"].some((side) => {
    const cut = tag.attribute(side) ?? "0";
    return Number.parseFloat(cut) * (cut.endsWith("%") ? 1_000 : 1) >= MIN_CUT;
  });
}
