/**
 * How much of a stranger's file is expanded and held. Far above any workbook or report of a department, far below what stops a browser
 * tab. (Measured: a 488 KB file that expands to 420 MB cost common libraries 0.9 to 2.1 GB.)
 */
export const MAX_ENTRIES = 10_000;
export const MAX_PART_BYTES = 256 * 1024 * 1024;
export const MAX_PACKAGE_BYTES = 512 * 1024 * 1024;

/** XML of a sheet packs about 10 : 1; deflate reaches 1032 : 1, and only a bomb comes near that. Small parts may repeat themselves. */
export const MAX_RATIO = 200;
export const RATIO_APPLIES_ABOVE_BYTES = 10 * 1024 * 1024;

/** Deeper than any schema of OOXML goes; keeps recursion over a tree safe. */
export const MAX_XML_DEPTH = 200;
/** Elements of a part that is held as a tree (never a user's sheet). */
export const MAX_TREE_ELEMENTS = 2_000_000;
