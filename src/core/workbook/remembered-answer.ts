/**
 * How an answer of the user's is kept in the workbook: as a text constant under a hidden name of the whole workbook, `_outturn_answer_1`,
 * `_outturn_answer_2` …, so that it is saved, copied and opened again with the book and no sheet is needed for it.
 */
const ANSWER_NAME = /^_outturn_answer_(\d+)$/i;

/** Excel takes string literals of at most 255 characters in a formula; quotes count twice. */
export const MOST_ANSWER_CHARACTERS = 240;

/** The hidden name of the answer with this zero-based number. */
export function answerName(index: number): string {
  return `_outturn_answer_${String(index + 1)}`;
}

/** The zero-based number of the answer that a defined name holds, or `null` for any other name. */
export function answerIndex(name: string): number | null {
  const digits = ANSWER_NAME.exec(name)?.[1];
  return digits === undefined ? null : Number(digits) - 1;
}

/** The name's formula: `="…"`. */
export function answerFormula(answer: string): string {
  return `="${answer.replaceAll('"', '""')}"`;
}

/** The text of a name's formula, with or without its "="; `null` where somebody made something else of it. */
export function answerOfFormula(formula: string): string | null {
  const quoted = /^=?"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return quoted === undefined ? null : quoted.replaceAll('""', '"');
}
