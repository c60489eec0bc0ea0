/** 预算调整数 between 年初预算数 and 全年预算数 is what was added or taken away; as the only one of its kind it is the budget after that. */
import type { BudgetChange } from '../ledger/book-table';
import { withoutUnit } from './column-header';
import type { HeaderBlock, HeaderColumn } from './header-block';
import { normalText } from './normal-text';
import type { Vocabulary } from './vocabulary';

/** The header without the words of columns that state the change of a budget, where another column states the budget after it. */
export function withoutBudgetChanges(block: HeaderBlock, vocabulary: Vocabulary): HeaderBlock {
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
  if (columns.some(({ path }) => path.some(({ text }) => vocabulary.carriedOver.test(text)))) return [];
  return columns.flatMap((column) => {
    const text = normalText(column.path.at(-1)?.text ?? '');
    const bare = withoutUnit(text, vocabulary);
    const change = column.words.length > 0 ? undefined : CHANGES.find((each) => vocabulary.changeHeaders[each].some((word) => word === text || word === bare));
    return change === undefined ? [] : [{ column, change }];
  });
}
