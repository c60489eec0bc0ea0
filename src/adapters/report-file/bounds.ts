/** How much of a stranger's report is read, beyond the bounds of its package (`adapters/package/bounds.ts`). */

/** A report with its pictures; the text of one is far below a megabyte. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** The XML of one part: some hundred bytes of marks a word, where every word was edited by itself. */
export const MAX_DOCUMENT_BYTES = 128 * 1024 * 1024;

/** A thousand pages. */
export const MAX_CHARACTERS = 2_000_000;
