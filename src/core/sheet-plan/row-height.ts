/**
 * Row heights for wrapped text. Excel does not fit rows with Chinese text in merged cells at all, and not the same on every host, so the
 * height is computed: a Chinese character is one em wide, other characters about half.
 */
import { CELL_STYLES, type CellStyleId } from './cell-style';

export interface WrappedText {
  readonly text: string;
  readonly style: CellStyleId;
  /** Width of the cell, spans included, in characters of the default font. */
  readonly width: number;
}

const LEAST_HEIGHT = 20;
/** Excel's limit. */
const LARGEST_HEIGHT = 409;
/** A character of Excel's default font is 7 pixels wide; a cell keeps 5 pixels of margin. */
const POINTS_PER_CHARACTER = 7 * 0.75;
const MARGIN_POINTS = 5 * 0.75;
const LINE_SPACING = 1.4;
const LATIN_WIDTH = 0.55;
const WIDE = /[\u2e80-\uffef\u2014\u2026\u201c\u201d]/u;

/** The least height, in points, in which every text of the row shows whole, and `spareLines` more. */
export function fittingHeight(texts: readonly WrappedText[], spareLines: number): number {
  const needed = texts.map(({ text, style, width }) => {
    const { fontSize, wrap } = CELL_STYLES[style];
    const lines = wrap ? lineCount(text, fontSize, width) : 1;
    return (lines + spareLines) * fontSize * LINE_SPACING + 4;
  });
  return Math.min(LARGEST_HEIGHT, Math.ceil(Math.max(LEAST_HEIGHT, ...needed)));
}

function lineCount(text: string, fontSize: number, width: number): number {
  const available = width * POINTS_PER_CHARACTER - MARGIN_POINTS;
  return text.split('\n').reduce((lines, line) => lines + wrappedLines(line, fontSize, available), 0);
}

/** Lines that one paragraph takes: a line ends before the character that no longer fits. */
function wrappedLines(text: string, fontSize: number, available: number): number {
  let lines = 1;
  let used = 0;
  for (const character of text) {
    const width = (WIDE.test(character) ? 1 : LATIN_WIDTH) * fontSize;
    if (used > 0 && used + width > available) {
      lines += 1;
      used = 0;
    }
    used += width;
  }
  return lines;
}
