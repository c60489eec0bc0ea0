import type { BookColumn, BookLine, BookPanel, BookTable } from '../../ledger/book-table';
import { EXPENDITURE_CATEGORIES, isFiscalScope } from '../../ledger/dimensions';
import type { Figure } from '../../ledger/figure';
import type { MoneyUnit } from '../../money/money-unit';
import { fullA1 } from '../../workbook/cell-address';
import { partResult } from '../bound';
import { MONEY_MEASURES } from '../breakdown';
import type { CheckResult } from '../check-result';
import { codedLines, hasCode } from '../coded-lines';
import { columnKey } from '../column-key';
import { isFinalAccounts } from '../final-accounts';
import { joined, NOT_APPLIED, outcomeOfResults, type LineCheck, type LineOutcome } from '../line-check';
import { scopedCells, scopedKey, type Meaning } from '../scoped-figures';
import { isOfSame } from '../table-pairs';
import { uniqueBy } from '../unique-by';

/**
 * Relation 20: what is spent of 财政拨款, or of one of its sources, is no more than what is spent of all funds: in every class that both tables list, and
 * as a whole; income as a whole likewise. Where most of it is more, the tables are not about the same department.
 */
export const scopeWithinWhole: LineCheck = {
  id: 'scope-within-whole',
  relationNumber: 20,
  runLines: ({ ledger, tables }) => {
    const published = tables.filter((table) => table.partOf === null && isFinalAccounts(table)).map((table) => ({ table, amounts: amountsOf(table) }));
    const wholes = published.filter(({ table }) => table.panels.every(({ scope, category }) => scope === null && category === null));
    const parts = published.filter(({ table }) => table.panels.some(({ scope }) => scope !== null && isFiscalScope(scope)));
    return joined(parts.flatMap((part) => wholes.map((whole) => compared(part, whole, ledger.unit))));
  },
};

interface Published {
  readonly table: BookTable;
  /** What it states of classes and as a whole, by a key that is the same for all scopes. */
  readonly amounts: ReadonlyMap<string, Figure>;
}

function compared(part: Published, whole: Published, unit: MoneyUnit): LineOutcome {
  if (!isOfSame(part.table, whole.table)) return NOT_APPLIED;
  const results = [...part.amounts].flatMap(([key, figure]): CheckResult[] => {
    const other = whole.amounts.get(key);
    if (other === undefined) return [];
    const result = partResult({ rule: 'scope-within-whole', scope: `${fullA1(figure.cell)}/${fullA1(other.cell)}`, part: figure, whole: other, unit });
    return result === null ? [] : [result];
  });
  const exceeding = results.filter(({ verdict }) => verdict === 'error').length;
  return exceeding * 2 > results.length ? NOT_APPLIED : outcomeOfResults(results);
}

function amountsOf(table: BookTable): ReadonlyMap<string, Figure> {
  return new Map([...table.panels.flatMap(amountsOfClasses), ...amountsOfWhole(table)]);
}

/** Spending by class: a code, or the name of a numbered line, in the columns that no fund limits. */
function amountsOfClasses(panel: BookPanel): (readonly [string, Figure])[] {
  if (panel.side === 'income') return [];
  const columns = uniqueBy(panel.columns.filter(isOfSpending), columnKey);
  return [...classesOf(panel)].flatMap(([name, line]) => [...columns].map(([key, column]) => [`${name} ${key}`, panel.figureOf(line, column)] as const));
}

function classesOf(panel: BookPanel): ReadonlyMap<string, BookLine> {
  if (panel.lines.some(hasCode)) return new Map(codedLines(panel).map((line) => [line.code, line]));
  return uniqueBy(panel.lines.filter(({ meaning, ordinal, isPart }) => meaning.kind === 'unknown' && ordinal !== '' && !isPart), ({ text }) => text);
}

function isOfSpending({ measure, subjects }: BookColumn): boolean {
  return measure !== 'statedRate' && subjects.every(({ kind }) => kind === 'total' || kind === 'expenditureCategory');
}

/** Income, spending, 基本支出 and 项目支出 of all that its title is about. */
function amountsOfWhole(table: BookTable): (readonly [string, Figure])[] {
  const cells = scopedCells(table);
  const scope = table.panels.find(({ scope: own }) => own !== null)?.scope ?? null;
  const named = MONEY_MEASURES.flatMap((measure) => WHOLES.map((whole) => [`${whole.flow} ${whole.category ?? ''} ${measure}`, scopedKey({ scope, ...whole }, measure)] as const));
  return named.flatMap(([name, key]) => {
    const figure = cells.get(key);
    return figure === undefined ? [] : [[name, figure] as const];
  });
}

const WHOLES: readonly Pick<Meaning, 'category' | 'flow'>[] = [
  { flow: 'income', category: null },
  ...([null, ...EXPENDITURE_CATEGORIES] as const).map((category) => ({ flow: 'expenditure' as const, category })),
];
