import type { BookLine, BookPanel } from '../../ledger/book-table';
import { codedLines, hasCode, highestLines } from '../coded-lines';
import { numberingOf } from '../line-numbering';
import { joined, sumOfPartsOutcome, sumsByColumn, type LineCheck, type SumOfParts } from '../line-check';

/**
 * Relation 14, for whole tables: 合计 of a table of codes is the sum of its highest level, and 本年收入合计 and 本年支出合计 are the sums of the
 * numbered lines (一、二、…) above them.
 */
export const classSum: LineCheck = {
  id: 'class-sum',
  relationNumber: 14,
  runLines: ({ ledger, tables }) =>
    joined(
      tables.map(({ panels }) => {
        // 合计 below two columns of codes is the sum of both.
        const ofCodes = panels.filter(({ lines }) => lines.some(hasCode)).length === 1 ? panels.flatMap(sumOfCodes) : [];
        return sumOfPartsOutcome('class-sum', [...ofCodes, ...panels.flatMap(sumsOfNumbered)], ledger.unit);
      }),
    ),
};

function sumOfCodes(panel: BookPanel): SumOfParts[] {
  const [whole, ...others] = panel.lines.filter(({ meaning, code }) => meaning.kind === 'total' && code === null);
  const parts = highestLines(codedLines(panel));
  if (whole === undefined || others.length > 0 || parts.some(({ isPart }) => isPart)) return [];
  return sumsIn(panel, whole, parts);
}

/** Lines from the top of the panel down to the sum: each bears the next number, or is a part of the one above it. */
function sumsOfNumbered(panel: BookPanel): SumOfParts[] {
  const end = panel.lines.findIndex(({ meaning }) => meaning.kind === 'flow' && (meaning.flow === 'income' || meaning.flow === 'expenditure'));
  const whole = panel.lines[end];
  if (whole === undefined || whole.ordinal !== '') return [];
  const above = panel.lines.slice(0, end);
  const top = numberingOf(above[0]);
  const parts = above.filter((line) => numberingOf(line) === top);
  const isClear = above.every((line) => line.ordinal !== '' || line.isPart) && new Set(parts.map(({ ordinal }) => ordinal)).size === parts.length;
  return isClear ? sumsIn(panel, whole, parts) : [];
}

/** A single part is no breakdown. */
function sumsIn(panel: BookPanel, whole: BookLine, parts: readonly BookLine[]): SumOfParts[] {
  return parts.length < 2 ? [] : sumsByColumn(panel, whole, parts);
}
