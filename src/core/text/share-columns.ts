/** Columns of tables that state each line's share of 合计: 占比, 占总支出比重. */
import { isStated, type Figure } from '../ledger/figure';
import type { BookColumn, BookLine, BookPanel, BookTable } from '../ledger/book-table';
import { compare, decimalOfDouble, HUNDRED, parseDecimal, shifted, trimmed, type Decimal } from '../money/decimal';
import { moneyColumns } from '../checks/item-columns';
import { isBlank, rawText } from '../reading/normal-text';
import { valueAt, type CellValue, type SheetSnapshot } from '../workbook/workbook-snapshot';
import { bookAmount } from './book-amounts';
import { foldedText } from './folded-text';
import { isNothing, rightPercentage, type Measured } from './ratio';
import { outcomeOf, sides, type TextFinding, type TextOutcome } from './text-finding';
import type { TextFacts } from './text-facts';
import type { TextWords } from './text-words';

export function shareColumnOutcome({ tables, sheets, words }: TextFacts): TextOutcome {
  return outcomeOf(
    tables.flatMap((table) => {
      const sheet = sheets.find(({ name }) => name === table.source.sheet);
      return sheet === undefined ? [] : table.panels.flatMap((panel) => ofPanel(panel, table, sheet, words));
    }),
  );
}

const HEADER_ROWS = 3;
/** A column without amounts is none of the table's own: it may stand right behind them. */
const COLUMNS_BEHIND = 3;
const FEWEST_ALIKE = 2;

/** What the shares are of is open: most of them must be those of one column. */
function ofPanel(panel: BookPanel, { source: { range } }: BookTable, sheet: SheetSnapshot, words: TextWords): (TextFinding | 'agrees')[] {
  const amounts = moneyColumns(panel);
  const [total, ...others] = panel.lines.filter(({ meaning, isPart }) => meaning.kind === 'total' && !isPart);
  const [first] = amounts;
  if (first === undefined || total === undefined || others.length > 0) return [];
  const column = shareColumn(first.header.cell.row, first.column, range.lastColumn + COLUMNS_BEHIND, sheet, words);
  const shares = column === null ? null : sharesIn(panel, total, column, sheet, words);
  if (column === null || shares === null) return [];
  const nearest = amounts.filter((amount) => amount.column < column).reverse();
  return nearest.map((amount) => comparedWith(amount, panel, total, shares)).find(areMostlyRight) ?? [];
}

function areMostlyRight(outcomes: readonly (TextFinding | 'agrees')[]): boolean {
  const alike = outcomes.filter((one) => one === 'agrees').length;
  return alike >= FEWEST_ALIKE && (outcomes.length - alike) * 2 <= alike;
}

function shareColumn(headerRow: number, from: number, to: number, sheet: SheetSnapshot, { shareHeader, comma }: TextWords): number | null {
  const found: number[] = [];
  for (let row = Math.max(0, headerRow - HEADER_ROWS + 1); row <= headerRow; row += 1) {
    for (let column = from + 1; column <= to; column += 1) {
      const header = valueAt(sheet, row, column);
      if (typeof header === 'string' && shareHeader.test(foldedText(header, comma).text)) found.push(column);
    }
  }
  const [column] = found;
  return column !== undefined && found.length === 1 ? column : null;
}

interface Share extends Measured {
  readonly line: BookLine;
  readonly column: number;
  readonly words: string;
}

/** Printed shares have no more. */
const MOST_DECIMALS = 2;
const ONE: Decimal = { unscaled: 1n, scale: 0 };

/** In points. 合计 tells how they are written: 1, 100 or 100%; `null` where it says something else. */
function sharesIn(panel: BookPanel, total: BookLine, column: number, sheet: SheetSnapshot, words: TextWords): Share[] | null {
  const isOne = compare(plainNumber(valueAt(sheet, total.row, column)) ?? HUNDRED, ONE) === 0;
  const inPoints = (row: number): Decimal | null => points(valueAt(sheet, row, column), isOne, words);
  if (compare(inPoints(total.row) ?? ONE, HUNDRED) !== 0) return null;
  const stated = panel.lines.flatMap((line) => {
    const value = line === total ? null : inPoints(line.row);
    return value === null ? [] : [{ line, value }];
  });
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, ...stated.map(({ value }) => trimmed(value).scale)));
  return stated.map(({ line, value }) => ({ line, column, value, half: { unscaled: 5n, scale: decimals + 1 }, words: rawText(valueAt(sheet, line.row, column)) }));
}

function points(value: CellValue, isOne: boolean, { comma }: TextWords): Decimal | null {
  const number = plainNumber(value);
  if (number !== null) return isOne ? shifted(number, 2) : number;
  return typeof value === 'string' && !isBlank(value) ? parseDecimal(foldedText(value, comma).text.replace(/%$/u, '')) : null;
}

function plainNumber(value: CellValue): Decimal | null {
  return typeof value === 'number' ? decimalOfDouble(value) : null;
}

function comparedWith(amount: BookColumn, panel: BookPanel, total: BookLine, shares: readonly Share[]): (TextFinding | 'agrees')[] {
  const whole = measured(panel.figureOf(total, amount));
  if (whole === null || isNothing(whole)) return [];
  return shares.flatMap((share): (TextFinding | 'agrees')[] => {
    const part = measured(panel.figureOf(share.line, amount));
    if (part === null) return [];
    const right = rightPercentage(share, part, whole);
    const quotes = [{ place: { kind: 'cell', cell: { ...share.line.label.cell, row: share.line.row, column: share.column } }, words: share.words } as const];
    return right === null ? ['agrees'] : [{ rule: 'text-share', verdict: 'rate', quotes, figures: [part.figure, whole.figure], ...sides('points', trimmed(share.value), trimmed(right)) }];
  });
}

function measured(figure: Figure): (Measured & { readonly figure: Figure }) | null {
  const amount = isStated(figure) ? bookAmount(figure) : null;
  return amount === null ? null : { value: amount.value, half: amount.tolerance, figure };
}
