import type { Budget } from "./define";

const KB = 1024;
const MB = 1024 * KB;

/** Bytes of work between two yields: a millisecond or two, so that a deadline is kept and a page stays quick. */
export const BYTES_A_YIELD = 256 * KB;

/** Bytes one compressed part may grow to: real sheets of 100,000 rows stay under it, a bomb does not. */
export const MAX_INFLATED_PART = 64 * MB;

/** Bytes all parts of one attachment may grow to, those of archives inside it too. */
const MAX_INFLATED_FILE = 256 * MB;

/**
 * The same for a small file, and how many more each of its bytes allows: what people wrote packs to a tenth, lists of
 * numbers to a thirtieth. Only what repeats one thing over and over packs to less than a hundredth.
 */
export const FEW_INFLATED = 32 * MB;
export const INFLATED_A_BYTE = 100;

/** The same in the send handler, which has three seconds for everything; the pane and other tools read on. */
export const SEND_LIMITS: Partial<Budget> = { inflated: 64 * MB };

/** UTF-16 units of text kept of one attachment: more than anybody reads, and scanning it takes a second. */
export const MAX_TEXT = 16_000_000;

/** Archives and mails inside each other: deeper ones are made to exhaust, not to be read. */
export const MAX_DEPTH = 3;

/** Entries read of one attachment: listing more would alone eat the send budget. */
export const MAX_ENTRIES = 2_000;

/** Streams and storages of one compound file: a saved mail to a thousand people has 25,000. */
export const MAX_CFB_ENTRIES = 60_000;

/** What any attachment may cost. */
export const FILE_BUDGET: Readonly<Budget> = { inflated: MAX_INFLATED_FILE, text: MAX_TEXT, entries: MAX_ENTRIES };

/** Bytes of a picture that may be one of text: logos and icons stay under it, screens and photos of pages do not. */
export const MIN_PICTURE_OF_TEXT = 40 * KB;

/** Bytes of the largest file read at all: Outlook allows 25 MB, a mail around it takes a third more. */
export const MAX_FILE = 150 * MB;

/** Units of one XML tag: beyond this it is no tag but a lost "<". */
export const MAX_TAG = MB;

/**
 * Elements of one XML part, a usual cell counted as one: 100,000 rows of 19 columns, or a document of thousands of
 * pages. Fifteen million empty ones fit into a part, and would take seconds.
 */
export const MAX_ELEMENTS = 2_000_000;

/**
 * Elements of a part that is packed very small, and how many more each packed byte allows: what people wrote differs
 * from cell to cell and takes a byte or two for each, so only a part made of one tag over and over comes to more.
 */
export const FEW_ELEMENTS = 200_000;
export const ELEMENTS_A_PACKED_BYTE = 4;

/** Tags of one HTML text: a table of 20,000 rows and 10 columns. Five million fit into the text that is read. */
export const MAX_HTML_TAGS = 500_000;

/** Cells of one row of a sheet: Excel's own limit (columns A to XFD). */
export const MAX_COLUMNS = 16_384;

/** Parts of one mail, bodies and attachments together: mailers make dozens. */
export const MAX_MIME_PARTS = 500;

/** Multiparts inside each other in one mail: forwards of forwards make ten. */
export const MAX_MIME_DEPTH = 20;

/** Objects of one PDF: 25 MB of the smallest useful ones is under it. */
export const MAX_PDF_OBJECTS = 500_000;

/** Arrays and dictionaries inside each other in a PDF, and levels of its trees: writers make a dozen. */
export const MAX_PDF_NESTING = 60;

/** Slides of one old PowerPoint file: a hundred times the longest ones. */
export const MAX_SLIDES = 20_000;

/** Pages of one PDF: a year of invoices in one file. */
export const MAX_PDF_PAGES = 20_000;

/** Bytes of drawing run for one PDF, those of forms each time: 2,000 dense pages, some seconds of work. */
export const MAX_PDF_DRAWING = 128 * MB;

/**
 * The same for a small file, and how many more each of its bytes allows: drawings pack to a fifth or a tenth, and what
 * hundreds of pages share, such as a letterhead, is small. Only one content drawn over and over comes to more.
 */
export const FEW_PDF_DRAWING = 6 * MB;
export const PDF_DRAWING_A_BYTE = 10;

/**
 * Small steps of one PDF besides drawing: entries of font tables and trees, 16 bytes of objects. Real files of hundreds
 * of pages take some 100,000; without a bound, tables that many fonts or pages share could be walked for each.
 */
export const MAX_PDF_STEPS = 3_000_000;

/** Older versions looked at in one PDF: each save of a form or a signature adds one. */
export const MAX_PDF_VERSIONS = 20;

/** Cells written once for many equal ones that are read as many: enough for any pattern, and copies tell nothing new. */
export const MAX_REPEATED = 200_000;

/** Groups of RTF inside each other: Word makes twenty. */
export const MAX_RTF_NESTING = 1_000;

/** Values inside each other in JSON and XML, frames and sections in OpenDocument: documents make twenty. */
export const MAX_DATA_DEPTH = 200;

/** Rows of one JSON or XML: a name and an address each, under their labels, come to 25 MB. */
export const MAX_DATA_ROWS = 200_000;

/** Kinds of rows in one JSON or XML, each a table of its own: exports have dozens. The others are read as lines. */
export const MAX_DATA_TABLES = 2_000;

/** Rounds of hashing beyond which no password is tried: Office and LibreOffice make up to 100,000, a trap asks for millions. */
export const MAX_ROUNDS = 200_000;
