import type { BookPanel, BookTable } from '../../ledger/book-table';
import { EXPENDITURE_CATEGORIES, isFiscalSource, type ExpenditureCategory } from '../../ledger/dimensions';
import { isZero } from '../../money/decimal';
import { fullA1 } from '../../workbook/cell-address';
import { balanceResult } from '../balance';
import { plus } from '../breakdown';
import type { CheckResult } from '../check-result';
import { joined, outcomeOfResults, type LineCheck, type LineOutcome } from '../line-check';
import { scopedFigures, type ScopedFigure } from '../scoped-figures';
import { isOfSame } from '../table-pairs';
import type { MoneyUnit } from '../../money/money-unit';

/**
 * Relation 9 (with 10, 11 and 12): what two tables state of the same thing is the same: 本年收入合计 of the summary and 合计 of the income
 * table, 一般公共预算 in the table of appropriations and in its own. Tables that are no final accounts may be about something else:
 * they are compared where they agree on most amounts.
 */
export const sameFigure: LineCheck = {
  id: 'same-figure',
  relationNumber: 9,
  runLines: ({ ledger, tables }) => {
    const stated = tables.filter(({ partOf }) => partOf === null).map((table) => ({ table, figures: scopedFigures(table) }));
    const pairs = stated.flatMap((left, index) => stated.slice(index + 1).map((right) => [left, right] as const));
    return joined(pairs.map(([left, right]) => compared(left, right, ledger.unit)));
  },
};

interface Stated {
  readonly table: BookTable;
  readonly figures: readonly ScopedFigure[];
}

function compared(left: Stated, right: Stated, unit: MoneyUnit): LineOutcome {
  if (!isOfSame(left.table, right.table)) return NOTHING;
  const there = new Map(right.figures.map(({ key, figure }) => [key, figure]));
  const shared = left.figures.flatMap(({ key, figure }): CheckResult[] => {
    const other = there.get(key);
    if (other === undefined) return [];
    return [balanceResult({ rule: 'same-figure', scope: `${fullA1(figure.cell)}/${fullA1(other.cell)}`, left: [plus(other)], right: [plus(figure)], unit, blanks: [] })];
  });
  const agreeing = shared.filter(({ verdict, rightValue }) => !isZero(rightValue) && (verdict === 'exact' || verdict === 'rounding')).length;
  // Two final accounts that share several amounts and agree on none are not of the same department.
  const ofFinalAccounts = isFinalAccounts(left.table) && isFinalAccounts(right.table) && (shared.length === 1 || agreeing > 0);
  return ofFinalAccounts || agreeing * 2 > shared.length ? outcomeOfResults(shared) : NOTHING;
}

const NOTHING: LineOutcome = { results: [], passed: 0 };

/** The tables that are published: two-sided with the income of 财政拨款, or by class and of all that is spent or received. */
function isFinalAccounts({ panels }: BookTable): boolean {
  const isTwoSided = panels.some(({ side }) => side === 'expenditure') && panels.some((panel) => panel.side === 'income' && hasFiscalIncome(panel));
  return isTwoSided || panels.some((panel) => panel.lines.some(({ code }) => code !== null) && isOfWhole(panel));
}

/** 工会 and 食堂 have accounts with two sides as well. */
function hasFiscalIncome({ lines }: BookPanel): boolean {
  return lines.some(({ meaning }) => meaning.kind === 'fiscalAppropriation' || (meaning.kind === 'fundSource' && isFiscalSource(meaning.source)));
}

/** Purchases or meetings are listed by class as well: only what is published says 本年支出, 基本支出 and 项目支出, or kinds of income. */
function isOfWhole({ columns, scope, category }: BookPanel): boolean {
  const subjects = columns.flatMap((column) => column.subjects);
  const isOf = (test: ExpenditureCategory): boolean => subjects.some((subject) => subject.kind === 'expenditureCategory' && subject.category === test);
  return (scope !== null && category === 'basic') || subjects.some(({ kind }) => kind === 'flow' || kind === 'extraSource') || EXPENDITURE_CATEGORIES.every(isOf);
}
