import type { PdfDocument } from "./document";
import { Reference, type PdfValue } from "./objects";

/** Layers that are off when the file is opened (ISO 32000-1, 8.11). */
export class Layers {
  private readonly off = new Set<number>();
  private readonly on = new Set<number>();
  private readonly areOff: boolean;

  constructor(private readonly document: PdfDocument) {
    const settings = document.dictionary(document.dictionary(document.catalog.get("OCProperties")).get("D"));
    this.areOff = document.name(settings.get("BaseState")) === "OFF";
    const add = (value: PdfValue | undefined, numbers: Set<number>) => {
      for (const layer of document.array(value)) {
        if (layer instanceof Reference && document.spend(1)) numbers.add(layer.number);
      }
    };
    add(settings.get("OFF"), this.off);
    add(settings.get("ON"), this.on);
  }

  /** Is what belongs to this layer, or to this choice of layers, not shown? */
  hides(value: PdfValue | undefined): boolean {
    if (value === undefined || (this.off.size === 0 && !this.areOff)) return false;
    const own = this.document.dictionary(value);
    if (this.document.name(own.get("Type")) !== "OCMD") return this.isOff(value);
    const layers = own.get("OCGs") ?? null;
    const members =
      layers instanceof Reference && this.document.array(layers).length === 0 ? [layers] : this.document.array(layers);
    if (members.length === 0) return false;
    const offs = members.slice(0, 100).map((member) => this.isOff(member));
    switch (this.document.name(own.get("P"))) {
      case "AllOn":
        return offs.includes(true);
      case "AnyOff":
        return !offs.includes(true);
      case "AllOff":
        return offs.includes(false);
      default:
        return !offs.includes(false);
    }
  }

  private isOff(value: PdfValue): boolean {
    if (!(value instanceof Reference)) return false;
    return this.off.has(value.number) || (this.areOff && !this.on.has(value.number));
  }
}
