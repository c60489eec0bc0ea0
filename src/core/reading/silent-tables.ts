/** Tables whose rows are known and whose amounts stand under headers that nobody knows. */
import type { SheetSnapshot } from '../workbook/workbook-snapshot';
import type { Answers } from './answers';
import { locateSilentHeaders } from './header-block';
import { openColumns, type OpenColumn } from './open-columns';
import { readRowLabel } from './row-label';
import { rowsBetween, SheetTexts } from './sheet-texts';
import type { Vocabulary } from './vocabulary';

/** 合计 alone stands in every kind of table. */
const FEWEST_KNOWN_ROWS = 2;
/** A table that shows none so far down is another kind of table. */
const MOST_ROWS = 500;

/** The open columns of the first such table; empty where there is none. */
export function silentTableColumns(sheet: SheetSnapshot, answers: Answers, vocabulary: Vocabulary): OpenColumn[] {
  const texts = new SheetTexts(sheet);
  const blocks = locateSilentHeaders(texts, vocabulary, answers);
  for (const [index, block] of blocks.entries()) {
    const endRow = blocks[index + 1]?.firstRow ?? texts.endRow;
    const rows = rowsBetween(block.lastRow + 1, endRow);
    const open = openColumns(texts, block, rows, vocabulary);
    if (open.length > 0 && knownRows(texts, rows, vocabulary) >= FEWEST_KNOWN_ROWS) return open;
  }
  return [];
}

/** Rows with a word for a fund source or a category; several of one kind count once. */
function knownRows(texts: SheetTexts, rows: readonly number[], vocabulary: Vocabulary): number {
  const found = new Set<string>();
  for (const row of rows.slice(0, MOST_ROWS)) {
    for (let column = texts.sheet.firstColumn; column < texts.endColumn; column += 1) {
      const text = texts.textAt(row, column);
      const { meaning } = readRowLabel(text ?? '', vocabulary);
      if (meaning.kind === 'fundSource' || meaning.kind === 'expenditureCategory') found.add(JSON.stringify(meaning));
    }
    if (found.size >= FEWEST_KNOWN_ROWS) break;
  }
  return found.size;
}
