/** A moment by which something has to be done. Time is the machine's clock, in milliseconds. */
export interface Deadline {
  /** Milliseconds that are left; 0 when time is up. */
  readonly left: () => number;
  readonly passed: () => boolean;
}

export function deadlineIn(milliseconds: number): Deadline {
  const end = Date.now() + milliseconds;
  const left = () => Math.max(0, end - Date.now());
  return { left, passed: () => left() === 0 };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
