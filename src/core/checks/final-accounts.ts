/** Which tables are of the published kind, so that they are about the department as a whole. */
import type { BookPanel, BookTable } from '../ledger/book-table';
import { EXPENDITURE_CATEGORIES, isFiscalSource, type ExpenditureCategory } from '../ledger/dimensions';

/** The tables that are published: two-sided with the income of 财政拨款, or by class and of all that is spent or received. */
export function isFinalAccounts({ panels }: BookTable): boolean {
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
