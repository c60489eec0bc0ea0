/**
 * Words of budgets that mean one thing alone and another beside others: 预算调整数 between 年初预算数 and 全年预算数 is what was added or taken away, else the
 * budget after that; 预算数 beside 调整预算数 is the opening budget, else that of the year; 本年预算 beside 全年预算数 is that without what was carried over; 合计
 * behind 年初预算数 and 追加 is the budget of the year.
 */
import type { BudgetChange } from '../ledger/book-table';
import { unitInBrackets, withoutFormula, withoutUnit } from './column-header';
import type { HeaderBlock, HeaderColumn } from './header-block';
import { measureOf, type HeaderWord } from './header-word';
import { normalText } from './normal-text';
import { saysRemainder } from './remainder-columns';
import type { Vocabulary } from './vocabulary';

export function withBudgetsTold(block: HeaderBlock, vocabulary: Vocabulary): HeaderBlock {
  return withOpeningBudget(withoutCurrentBudget(withoutBudgetChanges(withAvailableFunds(block, vocabulary), vocabulary), vocabulary), vocabulary);
}

/** The column right before the execution, where one of a budget and one of what was added to it, or carried over, stand before it. */
function withAvailableFunds(block: HeaderBlock, vocabulary: Vocabulary): HeaderBlock {
  const isMore = (column: HeaderColumn): boolean => changeOf(column, vocabulary) !== null || column.path.some(({ text }) => vocabulary.carriedOver.test(text));
  const columns = betweenLabels(block.columns).flatMap((beside) => {
    const executed = beside.findIndex((column) => measureOf(column) === 'executed');
    const all = beside[executed - 1];
    const before = beside.slice(0, Math.max(0, executed - 1));
    const isSum = all?.words.every(({ kind }) => kind === 'subject') === true && vocabulary.availableFundsHeaders.includes(lastText(all, vocabulary));
    if (!isSum || !before.some(statesBudget) || !before.some(isMore)) return beside;
    const unit = unitInBrackets(normalText(all.path.at(-1)?.text ?? ''), vocabulary);
    const words: HeaderWord[] = [{ kind: 'measure', header: { measure: 'annualBudget', unit, hasPercent: false } }];
    return beside.map((column) => (column === all ? { ...column, words, isNamed: true } : column));
  });
  return { ...block, columns };
}

function statesBudget(column: HeaderColumn): boolean {
  const measure = measureOf(column);
  return measure !== null && measure !== 'executed' && measure !== 'statedRate';
}

function withoutCurrentBudget(block: HeaderBlock, vocabulary: Vocabulary): HeaderBlock {
  if (!block.columns.some(({ path }) => path.some(({ text }) => vocabulary.carriedOver.test(text)))) return block;
  const isCurrent = (column: HeaderColumn): boolean => measureOf(column) === 'annualBudget' && vocabulary.currentBudgetHeaders.includes(lastText(column, vocabulary));
  if (!block.columns.some((column) => measureOf(column) === 'annualBudget' && !isCurrent(column))) return block;
  return { ...block, columns: block.columns.map((column) => (isCurrent(column) ? { ...column, words: [], isNamed: false } : column)) };
}

function lastText({ path }: HeaderColumn, vocabulary: Vocabulary): string {
  return withoutFormula(withoutUnit(normalText(path.at(-1)?.text ?? ''), vocabulary));
}

function withOpeningBudget(block: HeaderBlock, vocabulary: Vocabulary): HeaderBlock {
  const isPlain = (column: HeaderColumn): boolean => vocabulary.plainBudgetHeaders.includes(lastText(column, vocabulary));
  const asOpening = (word: HeaderWord): HeaderWord =>
    word.kind === 'measure' && word.header.measure === 'annualBudget' ? { ...word, header: { ...word.header, measure: 'originalBudget' } } : word;
  const columns = betweenLabels(block.columns).flatMap((beside) => {
    const measures = new Set(beside.map(measureOf));
    const hasChange = beside.some((column) => changeOf(column, vocabulary) !== null);
    const isAfterwards = (column: HeaderColumn): boolean => measureOf(column) === 'adjustedBudget' || (hasChange && measureOf(column) === 'annualBudget' && !isPlain(column));
    if (!beside.some(isAfterwards) || measures.has('originalBudget')) return beside;
    return beside.map((column) => (isPlain(column) ? { ...column, words: column.words.map(asOpening) } : column));
  });
  return { ...block, columns };
}

/** Runs of columns without labels: of two tables side by side each has its own. */
function betweenLabels(columns: readonly HeaderColumn[]): HeaderColumn[][] {
  const runs: HeaderColumn[][] = [[]];
  for (const column of columns) {
    if (column.words.some(({ kind }) => kind === 'attribute')) runs.push([column], []);
    else runs.at(-1)?.push(column);
  }
  return runs;
}

/** The header without the words of columns that state the change of a budget, where another column states the budget after it. */
function withoutBudgetChanges(block: HeaderBlock, vocabulary: Vocabulary): HeaderBlock {
  const isChange = ({ path }: HeaderColumn): boolean => vocabulary.budgetChanges.includes(normalText(path.at(-1)?.text ?? ''));
  const isAfterwards = (column: HeaderColumn): boolean => !isChange(column) && statesBudgetAfterChanges(column);
  if (!block.columns.some(isAfterwards)) return block;
  return { ...block, columns: block.columns.map((column) => (isChange(column) ? { ...column, words: [], isNamed: false } : column)) };
}

function statesBudgetAfterChanges({ words }: HeaderColumn): boolean {
  return words.some((word) => word.kind === 'measure' && (word.header.measure === 'adjustedBudget' || word.header.measure === 'annualBudget'));
}

const CHANGES: readonly BudgetChange[] = ['added', 'taken', 'changed'];

/** Columns whose header says nothing but a change; none where the budget of the year may count what was carried over as well. */
export function changeColumns(columns: readonly HeaderColumn[], vocabulary: Vocabulary): { readonly column: HeaderColumn; readonly change: BudgetChange }[] {
  // 结余 at the end is what is left of the budget, which counts nothing of it.
  if (columns.some(({ path }) => path.some(({ text }) => vocabulary.carriedOver.test(text) && !saysRemainder(text, vocabulary)))) return [];
  return columns.flatMap((column) => {
    const change = changeOf(column, vocabulary);
    return change === null ? [] : [{ column, change }];
  });
}

function changeOf(column: HeaderColumn, vocabulary: Vocabulary): BudgetChange | null {
  const text = normalText(column.path.at(-1)?.text ?? '');
  const bare = lastText(column, vocabulary);
  return column.words.length > 0 ? null : (CHANGES.find((each) => vocabulary.changeHeaders[each].some((word) => word === text || word === bare)) ?? null);
}
