import type { BookLine, BookPanel } from '../../ledger/book-table';
import type { MoneyUnit } from '../../money/money-unit';
import { joined, overPanels, type LineCheck, type LineOutcome } from '../line-check';
import { isComplete, listedPartsOutcome, withShortInDoubt, type ListedParts } from '../listed-parts';
import { numberingOf } from '../line-numbering';

/**
 * Relation 14, by the numbers of lines: a line (二、项目支出) is the sum of the lines of the next level below it (1. 2. 3.). Where they add up to it in half
 * of the columns, they are all of its parts, and add up to it in the others.
 */
export const numberedLines: LineCheck = {
  id: 'numbered-lines',
  relationNumber: 14,
  runLines: ({ ledger, tables }) => overPanels(tables, (panel) => outcomeIn(panel, ledger.unit)),
};

/** A table that lists all parts of one line lists those of the others, too. */
function outcomeIn(panel: BookPanel, unit: MoneyUnit): LineOutcome {
  const outcomes = levelsOf(panel).map((level) => listedPartsOutcome('numbered-lines', panel, level, unit));
  return joined(outcomes.some(isComplete) ? outcomes : outcomes.map(withShortInDoubt));
}

interface Level {
  readonly whole: BookLine;
  readonly parts: BookLine[];
  /** A line without a number stands among the parts: it may be one of them. */
  isClear: boolean;
}

/** Each numbered line with those of the next level, down to the next line of its own level. 合计 and other words of the trade end all of them. */
function levelsOf({ lines }: BookPanel): ListedParts[] {
  const found: Level[] = [];
  let open: Level[] = [];
  for (const line of lines) {
    const numbering = numberingOf(line);
    if (numbering === '') {
      // 其中 has a rule of its own; what no word names may be a part of any line above it.
      if (line.isPart) continue;
      if (line.meaning.kind === 'unknown') for (const level of open) level.isClear = false;
      open = [];
      continue;
    }
    const own = open.findIndex(({ whole }) => numberingOf(whole) === numbering);
    if (own !== -1) open = open.slice(0, own);
    open.at(-1)?.parts.push(line);
    const level: Level = { whole: line, parts: [], isClear: true };
    found.push(level);
    open.push(level);
  }
  return found.filter(({ parts, isClear }) => isClear && areNumberedThrough(parts));
}

/** Numbers that begin again are of other lines. */
function areNumberedThrough(parts: readonly BookLine[]): boolean {
  return new Set(parts.map(({ ordinal }) => ordinal)).size === parts.length;
}
