let last = 0;
let current = 0;

/**
 * Counts the scans. What is kept from one look to the next belongs to the scan of this number: to compare texts instead
 * would read all of them where two scans see the same text, and to keep a text would let it outlive its scan.
 */
export function scanNumber(): number {
  return current;
}

/** The number of a new scan. */
export function beginScan(): number {
  return (current = ++last);
}

/** To be called whenever another scan may have been under way meanwhile. */
export function continueScan(number: number): void {
  current = number;
}
