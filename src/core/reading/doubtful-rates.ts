/**
 * Headers that may be of another rate than execution over budget: 进度 may be that of the works, 资金使用率 that of the money that has arrived. The amounts tell:
 * where fewer than half of the lines give it, the column says nothing.
 */
import { doubleOf } from '../money/decimal';
import { readAmount } from './amount-forms';
import type { HeaderBlock, HeaderColumn } from './header-block';
import { normalText } from './normal-text';
import type { SheetTexts } from './sheet-texts';
import type { Vocabulary } from './vocabulary';

/** Lines that are looked at. */
const MOST_ROWS = 200;
/** One point: the rates of small amounts are rounded. */
const NEAR = 1;

export function withoutOtherRates(texts: SheetTexts, block: HeaderBlock, rows: readonly number[], vocabulary: Vocabulary): HeaderBlock {
  const isDoubtful = ({ path }: HeaderColumn): boolean => vocabulary.doubtfulRates.includes(normalText(path.at(-1)?.text ?? ''));
  const rates = block.columns.filter((column) => isDoubtful(column) && statesRate(column));
  if (rates.length === 0) return block;
  const looked = rows.slice(0, MOST_ROWS);
  const refuted = rates.filter((rate) => !isBorneOut(texts, block, rate, looked, vocabulary));
  return { ...block, columns: block.columns.map((column) => (refuted.includes(column) ? { ...column, words: [], isNamed: false } : column)) };
}

function statesRate({ words }: HeaderColumn): boolean {
  return words.some((word) => word.kind === 'measure' && word.header.measure === 'statedRate');
}

function isBorneOut(texts: SheetTexts, { columns }: HeaderBlock, { column }: HeaderColumn, rows: readonly number[], vocabulary: Vocabulary): boolean {
  const measured = (isMeant: (isExecution: boolean) => boolean): number[] =>
    columns.flatMap((each) => (each.words.some((word) => word.kind === 'measure' && word.header.measure !== 'statedRate' && isMeant(word.header.measure === 'executed')) ? [each.column] : []));
  const [executed, budgets] = [measured((isExecution) => isExecution), measured((isExecution) => !isExecution)];
  const numberAt = (row: number, at: number): number => numberOf(texts, row, at, vocabulary);
  const told = rows.filter((row) => !Number.isNaN(numberAt(row, column)) && executed.some((at) => numberAt(row, at) > 0));
  const holding = told.filter((row) => {
    const rate = numberAt(row, column);
    return executed.some((spent) => budgets.some((budget) => [rate, rate * 100].some((points) => Math.abs((numberAt(row, spent) / numberAt(row, budget)) * 100 - points) < NEAR)));
  });
  return holding.length * 2 >= told.length;
}

/** A plain number, or that before %; `NaN` for anything else. */
function numberOf(texts: SheetTexts, row: number, column: number, vocabulary: Vocabulary): number {
  const value = texts.value(row, column);
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? normalText(value).replace(/%$/u, '') : null;
  const { reading } = readAmount(text, 'wanYuan', vocabulary);
  return reading.state === 'stated' ? doubleOf(reading.value) : Number.NaN;
}
