/**
 * Bounds on what a hostile file can make us do. A long official report of 300 pages stays an order of magnitude
 * below each of them.
 */

/** Entries of a zip package. */
export const MAX_ZIP_ENTRIES = 4096;
/** Inflated size of all entries of a zip package together, bytes. */
export const MAX_INFLATED_BYTES = 256 * 1024 * 1024;
/** Inflated size of one XML part that is read, bytes. */
export const MAX_PART_BYTES = 48 * 1024 * 1024;
/** Inflated to packed size of an entry; deflate reaches about 1030, real XML parts stay below 60. */
export const MAX_INFLATION_RATIO = 250;
/** Entries smaller than this may exceed the ratio: a page of spaces is no bomb. */
export const RATIO_FLOOR_BYTES = 4 * 1024 * 1024;
/** Depth of nested elements, in XML and in HTML. */
export const MAX_DEPTH = 256;
/** Elements and texts of one XML part. */
export const MAX_XML_NODES = 2_000_000;
/** HTML text beyond this many UTF-16 units is refused: the parser needs about 60 times as much memory. */
export const MAX_HTML_LENGTH = 16 * 1024 * 1024;
/** Paragraphs of a document; a book has about ten thousand. */
export const MAX_PARAGRAPHS = 50_000;
/** Lines reported as removed, and the length of each, UTF-16 units. */
export const MAX_REMOVED_LINES = 300;
export const MAX_REMOVED_LENGTH = 300;
