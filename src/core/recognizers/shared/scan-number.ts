let number = 0;

/**
 * Counts the scans. What is kept from one look to the next belongs to the scan of this number: to compare texts instead
 * would read all of them where two scans see the same text, and to keep a text would let it outlive its scan.
 */
export function scanNumber(): number {
  return number;
}

export function beginScan(): void {
  number++;
}
