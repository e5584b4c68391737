/** A field that leads to an address. */
export function isLink(fieldCode: string): boolean {
  return /^\s*HYPERLINK\s+"/i.test(fieldCode);
}

/** A field that holds a path, an address or a data source; page numbers and the like say nothing. */
export function namesPlace(fieldCode: string): boolean {
  return !isLink(fieldCode) && /\w@\w|:[\\/]|\\\\\\\\/.test(fieldCode);
}
