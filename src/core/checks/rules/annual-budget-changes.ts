import type { BookColumn, BookPanel, ChangeColumn } from '../../ledger/book-table';
import { isStated, statedValue, type Figure } from '../../ledger/figure';
import { compare, ZERO, type Decimal } from '../../money/decimal';
import type { MoneyUnit } from '../../money/money-unit';
import { fullA1 } from '../../workbook/cell-address';
import { balanceResult, sideValue } from '../balance';
import { minus, plus } from '../breakdown';
import { agrees, type CheckResult, type Term } from '../check-result';
import { isUnbroken } from '../item-columns';
import { hundredthsIn, type FigureIn } from '../line-amounts';
import { joined, NOT_APPLIED, outcomeOfResults, overPanels, type LineCheck, type LineOutcome } from '../line-check';

/**
 * Relation 31: 全年预算数 = 年初预算数 + 追加 − 调减, or + 调整数 with its sign, in every line and every row of a list. Most rows must bear it out: 调整数 may
 * also be the budget after the changes, which of a single row is told by the budget that it repeats.
 */
export const annualBudgetChanges: LineCheck = {
  id: 'annual-budget-changes',
  relationNumber: 31,
  runLines: ({ ledger, tables }) => overPanels(tables, (panel) => outcomeIn(panel, ledger.unit)),
};

interface BudgetColumns {
  readonly opening: BookColumn;
  readonly whole: BookColumn;
  readonly changes: readonly ChangeColumn[];
}

function outcomeIn(panel: BookPanel, unit: MoneyUnit): LineOutcome {
  const columns = budgetColumns(panel);
  if (columns === null) return NOT_APPLIED;
  const doubtful = panel.details.filter((row) => !holdsInNumbers(panel, row, columns));
  const passed = panel.details.length - doubtful.length;
  const lines = [
    ...panel.lines.map((line): FigureIn => (column) => panel.figureOf(line, column)),
    ...doubtful.map((row): FigureIn => (column) => panel.detailFigure(row, column)),
  ];
  const rows = lines.map((figureIn) => rowOf(figureIn, columns)).filter((row) => row !== null);
  const takenSign = signOfTaken(rows, passed, unit);
  if (takenSign === null || (takenSign === 1 && passed > 0)) return NOT_APPLIED;
  const results = rows.map((row) => resultOf(row, takenSign, unit));
  const holding = passed + results.filter(agrees).length;
  const all = passed + results.length;
  const isBorneOut = holding * 2 > all || (all === 1 && !rows.some((row) => statesBudgetItself(row, unit)));
  return isBorneOut ? joined([outcomeOfResults(results), { results: [], passed }]) : NOT_APPLIED;
}

/** Of 100,000 rows nearly all hold in whole hundredths, 调减 above 0: to see that takes no figures. */
function holdsInNumbers(panel: BookPanel, row: number, { opening, whole, changes }: BudgetColumns): boolean {
  const hundredths = (column: BookColumn): number => (column.unit === whole.unit ? hundredthsIn(panel, row, column) : Number.NaN);
  const changed = changes.map(({ column, change }) => ({ amount: hundredths(column), change }));
  if (changed.some(({ amount, change }) => change === 'taken' && !(amount >= 0))) return false;
  return changed.reduce((sum, { amount, change }) => (change === 'taken' ? sum - amount : sum + amount), hundredths(opening)) === hundredths(whole);
}

/** One opening budget, one budget of the year and the changes between them, side by side. */
function budgetColumns({ columns, changes }: BookPanel): BudgetColumns | null {
  const plain = columns.filter(({ isTotal }) => isTotal);
  const [opening, ...otherOpenings] = plain.filter(({ measure }) => measure === 'originalBudget');
  const [whole, ...otherWholes] = plain.filter(({ measure }) => measure === 'annualBudget' || measure === 'adjustedBudget');
  if (opening === undefined || whole === undefined || otherOpenings.length > 0 || otherWholes.length > 0) return null;
  const names = changes.map(({ change }) => change);
  const isClear = new Set(names).size === names.length && (!names.includes('changed') || names.length === 1);
  const used = [opening, ...changes.map(({ column }) => column), whole];
  return changes.length > 0 && isClear && isUnbroken(used) ? { opening, whole, changes } : null;
}

interface BudgetRow {
  readonly opening: Figure;
  readonly whole: Figure;
  readonly changes: readonly { readonly figure: Figure; readonly change: ChangeColumn['change'] }[];
}

/** `null` where budget or all changes are left open, or something cannot be read. */
function rowOf(figureIn: FigureIn, { opening, whole, changes }: BudgetColumns): BudgetRow | null {
  const row = { opening: figureIn(opening), whole: figureIn(whole), changes: changes.map(({ column, change }) => ({ figure: figureIn(column), change })) };
  const figures = row.changes.map(({ figure }) => figure);
  const isReadable = figures.every(({ reading }) => reading.state === 'stated' || reading.state === 'blank');
  return isStated(row.opening) && isStated(row.whole) && figures.some(isStated) && isReadable ? row : null;
}

/**
 * 调减 is written as an amount to be taken away, or as one below 0. Written both ways, a sign may be a slip: it is the one with which more rows hold;
 * `null` where neither is. `passed`: rows that hold with amounts to be taken away.
 */
function signOfTaken(rows: readonly BudgetRow[], passed: number, unit: MoneyUnit): 1 | -1 | null {
  const taken = rows.flatMap(({ changes }) => changes.flatMap(({ figure, change }) => (change === 'taken' ? (statedValue(figure) ?? []) : [])));
  if (taken.every((value) => compare(value, ZERO) >= 0)) return -1;
  if (taken.every((value) => compare(value, ZERO) <= 0)) return 1;
  const holding = (sign: 1 | -1): number => rows.filter((row) => agrees(resultOf(row, sign, unit))).length;
  const [away, below] = [passed + holding(-1), holding(1)];
  return away === below ? null : away > below ? -1 : 1;
}

function resultOf({ opening, whole, changes }: BudgetRow, takenSign: 1 | -1, unit: MoneyUnit): CheckResult {
  const termOf = ({ figure, change }: BudgetRow['changes'][number]): Term => (change === 'taken' && takenSign === -1 ? minus(figure) : plus(figure));
  return balanceResult({
    rule: 'annual-budget-changes',
    scope: fullA1(whole.cell),
    left: [plus(opening), ...changes.filter(({ figure }) => isStated(figure)).map(termOf)],
    right: [plus(whole)],
    unit,
    blanks: changes.map(({ figure }) => figure).filter((figure) => !isStated(figure)),
  });
}

/** 调整数 is the budget of the year: 100 that became 120 has 120 there. */
function statesBudgetItself({ whole, changes }: BudgetRow, unit: MoneyUnit): boolean {
  const amount = (figure: Figure): Decimal => sideValue([plus(figure)], unit);
  return changes.some(({ figure, change }) => change === 'changed' && compare(amount(figure), amount(whole)) === 0);
}
