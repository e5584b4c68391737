/** Names of the entries in the session store of one mail. Each has one writer, so that nothing is lost in a race. */
export const STORED = {
  /** Random salt of this mail; whoever comes first, read back after writing. */
  salt: "secondlook.salt",
  /** Confirmations; written by the pane. */
  confirmed: "secondlook.confirmed",
  /** Time at which the pane began to write a confirmation; written by the pane. */
  confirming: "secondlook.confirming",
  /** Advice that was shown once; written by the send handler. */
  seen: "secondlook.seen",
  /** Open items of the last Send; written by the send handler. */
  open: "secondlook.open",
  /** Who took part in the answered mail; written when a reply is opened. */
  thread: "secondlook.thread",
} as const;

/** One entry a file, written by whoever read it: the content is the same. */
export const FILE_ENTRY_PREFIX = "secondlook.file.";

/**
 * Characters for file entries: leaves more than half of the store to confirmations and open items. One mail and add-in
 * may store 50,000 before Mailbox 1.16 (office-js-docs, sessionData).
 */
export const MAX_FILE_ENTRIES_CHARS = 20_000;
/** Characters for confirmed keys; above, one combined key a check stands for them. */
export const MAX_CONFIRMED_CHARS = 20_000;
/** Characters for open items: those that fit, worst first; the pane finds the others by itself. */
export const MAX_OPEN_CHARS = 5_000;
/** Characters for advice that was shown once. */
export const MAX_SEEN_CHARS = 2_000;
/** Characters for the addresses of the answered mail: about a hundred people. */
export const MAX_THREAD_CHARS = 2_500;
