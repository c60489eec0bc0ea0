import type { BookLine, BookPanel } from '../../ledger/book-table';
import { joined, sumOfPartsOutcome, type LineCheck, type SumOfParts } from '../line-check';

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
        const ofCodes = panels.filter(hasCodes).length === 1 ? panels.flatMap(sumOfCodes) : [];
        return sumOfPartsOutcome('class-sum', [...ofCodes, ...panels.flatMap(sumsOfNumbered)], ledger.unit);
      }),
    ),
};

function hasCodes({ lines }: BookPanel): boolean {
  return lines.some(({ code }) => code !== null);
}

function sumOfCodes(panel: BookPanel): SumOfParts[] {
  const [whole, ...others] = panel.lines.filter(({ meaning, code }) => meaning.kind === 'total' && code === null);
  const coded = panel.lines.filter(({ code }) => code !== null);
  if (whole === undefined || others.length > 0 || new Set(coded.map(({ code }) => code)).size < coded.length) return [];
  const level = Math.min(...coded.map(({ code }) => code?.length ?? 0));
  return sumsIn(panel, whole, coded.filter(({ code }) => code?.length === level));
}

/** Lines from the top of the panel down to the sum, where each bears the next number. */
function sumsOfNumbered(panel: BookPanel): SumOfParts[] {
  const end = panel.lines.findIndex(({ meaning }) => meaning.kind === 'flow' && (meaning.flow === 'income' || meaning.flow === 'expenditure'));
  const whole = panel.lines[end];
  const parts = panel.lines.slice(0, Math.max(0, end));
  if (whole === undefined || whole.ordinal !== '' || !parts.every(isNumbered) || new Set(parts.map(({ ordinal }) => ordinal)).size < parts.length) return [];
  return sumsIn(panel, whole, parts);
}

function isNumbered({ ordinal }: BookLine): boolean {
  return ordinal !== '' && !/\d/u.test(ordinal);
}

/** A single part is no breakdown. */
function sumsIn(panel: BookPanel, whole: BookLine, parts: readonly BookLine[]): SumOfParts[] {
  if (parts.length < 2) return [];
  return panel.columns
    .filter(({ measure }) => measure !== 'statedRate')
    .map((column) => ({ whole: panel.figureOf(whole, column), parts: parts.map((part) => panel.figureOf(part, column)) }));
}
