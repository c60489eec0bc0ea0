/**
 * Headers that may be of another rate than execution over budget: 进度 may be that of the works, 资金使用率 that of the money that has arrived. The amounts tell:
 * where fewer than half of the lines give it, the column says nothing.
 */
import { addTo } from '../grouping';
import { doubleOf } from '../money/decimal';
import { readAmount } from './amount-forms';
import type { HeaderBlock, HeaderColumn } from './header-block';
import { measureOf } from './header-word';
import { normalText } from './normal-text';
import type { SheetTexts } from './sheet-texts';
import type { Vocabulary } from './vocabulary';

/** Lines that are looked at. */
const MOST_ROWS = 200;
/** Of rates, of execution and of budgets: a table has a few of each. */
const MOST_COLUMNS = 20;
/** One point: the rates of small amounts are rounded. */
const NEAR = 1;

export function withoutOtherRates(texts: SheetTexts, block: HeaderBlock, rows: readonly number[], vocabulary: Vocabulary): HeaderBlock {
  const isDoubtful = ({ path }: HeaderColumn): boolean => vocabulary.doubtfulRates.includes(normalText(path.at(-1)?.text ?? ''));
  const rates = block.columns.filter((column) => measureOf(column) === 'statedRate' && isDoubtful(column));
  if (rates.length === 0) return block;
  const amounts = new Map<'executed' | 'budget', number[]>();
  for (const column of block.columns) {
    const measure = measureOf(column);
    if (measure !== null && measure !== 'statedRate') addTo(amounts, measure === 'executed' ? 'executed' : 'budget', column.column);
  }
  const [executed = [], budgets = []] = [amounts.get('executed'), amounts.get('budget')].map((columns) => columns?.slice(0, MOST_COLUMNS));
  const looked = rows.slice(0, MOST_ROWS);
  const numberAt = (row: number, column: number): number => numberOf(texts, row, column, vocabulary);
  const isBorneOut = ({ column }: HeaderColumn): boolean => {
    const told = looked.filter((row) => !Number.isNaN(numberAt(row, column)) && executed.some((at) => numberAt(row, at) > 0));
    const holds = (row: number, rate: number): boolean =>
      executed.some((spent) => budgets.some((budget) => [rate, rate * 100].some((points) => Math.abs((numberAt(row, spent) / numberAt(row, budget)) * 100 - points) < NEAR)));
    return told.filter((row) => holds(row, numberAt(row, column))).length * 2 >= told.length;
  };
  const refuted = new Set(rates.slice(0, MOST_COLUMNS).filter((rate) => !isBorneOut(rate)));
  return { ...block, columns: block.columns.map((column) => (refuted.has(column) ? { ...column, words: [], isNamed: false } : column)) };
}

/** A plain number, or that before %; `NaN` for anything else. */
function numberOf(texts: SheetTexts, row: number, column: number, vocabulary: Vocabulary): number {
  const value = texts.value(row, column);
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? normalText(value).replace(/%$/u, '') : null;
  const { reading } = readAmount(text, 'wanYuan', vocabulary);
  return reading.state === 'stated' ? doubleOf(reading.value) : Number.NaN;
}
