/** Tables without a budget that state in words and a number by how much the execution exceeds it, beside a rate: 决算数大于预算数. */
import { quotientHalfUnit } from '../checks/tolerance';
import { statedIn, statedValue, type Figure } from '../ledger/figure';
import { isBudgetMeasure } from '../ledger/dimensions';
import type { BookLine, BookPanel, BookTable } from '../ledger/book-table';
import { decimalOfDouble, add, negate, subtract, trimmed } from '../money/decimal';
import { inUnit } from '../money/money-unit';
import { isCellError, valueAt, type SheetSnapshot } from '../workbook/workbook-snapshot';
import { foldedText } from './folded-text';
import { isNothing, rightPercentage } from './ratio';
import { outcomeOf, sides, type TextFinding, type TextOutcome } from './text-finding';
import type { TextFacts } from './text-facts';
import type { Quote } from './text-place';
import type { TextWords } from './text-words';

interface GapColumn {
  readonly column: number;
  readonly header: string;
  readonly direction: 1 | -1;
}

export function gapColumnOutcome({ tables, sheets, words }: TextFacts): TextOutcome {
  return outcomeOf(
    tables.flatMap((table) => {
      const sheet = sheets.find(({ name }) => name === table.source.sheet);
      return sheet === undefined ? [] : table.panels.flatMap((panel) => linesOf(panel, table, sheet, words));
    }),
  );
}

function linesOf(panel: BookPanel, table: BookTable, sheet: SheetSnapshot, words: TextWords): (TextFinding | 'agrees' | null)[] {
  const executed = panel.columns.find(({ measure }) => measure === 'executed');
  const rate = panel.columns.find(({ measure }) => measure === 'statedRate');
  if (executed === undefined || rate === undefined || panel.columns.some(({ measure }) => isBudgetMeasure(measure))) return [];
  const gap = gapColumnBeside(executed.header.cell.row, table, sheet, words);
  return gap === null ? [] : panel.lines.map((line) => compared(gap, line, panel.figureOf(line, executed), panel.figureOf(line, rate), sheet));
}

function gapColumnBeside(row: number, { source: { range } }: BookTable, sheet: SheetSnapshot, { gapHeader, comma }: TextWords): GapColumn | null {
  for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
    const header = valueAt(sheet, row, column);
    const groups = typeof header === 'string' ? gapHeader.exec(foldedText(header, comma).text)?.groups : undefined;
    if (typeof header === 'string' && groups !== undefined) return { column, header, direction: groups['more'] === undefined ? -1 : 1 };
  }
  return null;
}

function compared({ column, header, direction }: GapColumn, { row }: BookLine, executed: Figure, rate: Figure, sheet: SheetSnapshot): TextFinding | 'agrees' | null {
  const value = valueAt(sheet, row, column);
  const excess = typeof value === 'number' ? decimalOfDouble(value) : null;
  const [spent, points] = [statedIn(executed, 'yuan'), statedValue(rate)];
  if (excess === null || spent === null || points === null || isCellError(value)) return null;
  const gap = inUnit(excess, executed.columnUnit, 'yuan');
  const half = quotientHalfUnit(executed, 'yuan');
  const budget = { value: subtract(spent, direction === 1 ? gap : negate(gap)), half: add(half, half) };
  if (isNothing(budget) || budget.value.unscaled < 0n) return null;
  const stated = { value: { unscaled: points.unscaled * 10n ** BigInt(Math.max(0, LEAST_DECIMALS - points.scale)), scale: Math.max(points.scale, LEAST_DECIMALS) }, half: { unscaled: 5n, scale: rate.decimals + 1 } };
  const right = rightPercentage(stated, { value: spent, half }, budget);
  if (right === null) return 'agrees';
  const quotes: Quote[] = [
    { place: { kind: 'cell', cell: rate.cell }, words: rate.raw },
    { place: { kind: 'cell', cell: { sheet: sheet.name, row, column } }, words: `${header} ${String(value)}` },
  ];
  return { rule: 'text-comparison', verdict: 'rate', quotes, figures: [executed], ...sides('points', trimmed(points), trimmed(right)) };
}

/** Of the rate that should stand there: "100%" over 103.32 %. */
const LEAST_DECIMALS = 2;
