/** In which ways a column of what is left (结余, 差额) may follow from the columns beside it: by which budget, with which sign, with what else. */
import type { BookColumn, BookPanel, RemainderColumn } from '../ledger/book-table';
import { isBudgetMeasure } from '../ledger/dimensions';

export interface SignedColumn {
  readonly sign: 1 | -1;
  readonly column: BookColumn;
}

/** The remainder is the sum of the terms. */
export interface RemainderForm {
  readonly remainder: RemainderColumn;
  /** Budget and execution come first. */
  readonly terms: readonly SignedColumn[];
  /** Budget less execution, and not the other way round. */
  readonly isOfBudget: boolean;
  /** Budget and execution are all of it. */
  readonly isPlain: boolean;
}

/** Beside more columns than that nothing but budget and execution is tried. */
const MOST_BESIDE = 6;

/** Columns of budget and execution that are tried: a group has a few. */
const MOST_OF_GROUP = 12;

/** The likeliest first. */
export function remainderForms(panel: BookPanel, remainder: RemainderColumn): RemainderForm[] {
  const ofGroup = besideRemainder(panel, remainder).slice(0, MOST_OF_GROUP);
  const pairs = ofGroup.filter(({ measure }) => measure === 'executed').flatMap((executed) => ofGroup.filter(({ measure }) => isBudgetMeasure(measure)).map((budget) => ({ executed, budget })));
  const formsOf = (others: readonly SignedColumn[]): RemainderForm[] =>
    pairs.flatMap(({ executed, budget }) =>
      ([1, -1] as const).map((sign): RemainderForm => ({
        remainder,
        terms: [{ sign, column: budget }, { sign: sign === 1 ? -1 : 1, column: executed }, ...others],
        isOfBudget: sign === 1,
        isPlain: others.length === 0,
      })),
    );
  return [...formsOf([]), ...furtherTerms(panel, remainder).flatMap(formsOf), ...comparisons(panel, remainder)];
}

/** 增减额 beside 2022年决算数: an amount of the year less one of another year, or of whatever stands beside it. */
function comparisons({ columns }: BookPanel, remainder: RemainderColumn): RemainderForm[] {
  const { beside } = remainder;
  const amounts = columns.filter(({ measure }) => measure !== 'statedRate');
  if (beside.length > MOST_BESIDE || amounts.length > MOST_OF_GROUP) return [];
  return amounts.flatMap((column) =>
    beside.map((other): RemainderForm => ({ remainder, terms: [{ sign: 1, column }, { sign: -1, column: other }], isOfBudget: false, isPlain: false })),
  );
}

/** Columns of its own group; a group header that is not merged may not reach over it where there is no other group. */
function besideRemainder({ columns }: BookPanel, { column: { path, isTotal } }: RemainderColumn): readonly BookColumn[] {
  const amounts = columns.filter(({ measure }) => measure !== 'statedRate');
  const own = groupOf({ path, isTotal });
  const ofGroup = amounts.filter((column) => groupOf(column) === own);
  return ofGroup.length === 0 && own === '' && new Set(amounts.map(groupOf)).size === 1 ? amounts : ofGroup;
}

/** 上年结转 or 收回指标 beside the budget, or all that was added to it and taken from it. */
function furtherTerms({ changes }: BookPanel, { beside }: RemainderColumn): SignedColumn[][] {
  if (beside.length > MOST_BESIDE) return [];
  const single = beside.flatMap((column): SignedColumn[][] => [[{ sign: 1, column }], [{ sign: -1, column }]]);
  const changed = changes.map(({ column, change }): SignedColumn => ({ sign: change === 'taken' ? -1 : 1, column }));
  return changed.length > 1 ? [...single, changed] : single;
}

/** The headers above its own words; 合计 and no word at all are the same. */
function groupOf({ path, isTotal }: Pick<BookColumn, 'path' | 'isTotal'>): string {
  return (isTotal ? path.slice(0, -1) : path).join('/');
}
