import type { BookLine, BookPanel } from '../../ledger/book-table';
import { isStated, statedValue } from '../../ledger/figure';
import { absolute, add, compare, isZero, negate, subtract, ZERO, type Decimal } from '../../money/decimal';
import type { MoneyUnit } from '../../money/money-unit';
import { fullA1 } from '../../workbook/cell-address';
import { balanceResult, sideValue } from '../balance';
import { plus } from '../breakdown';
import { agrees, type CheckResult } from '../check-result';
import { hundredthsIn, type FigureIn } from '../line-amounts';
import { joined, NOT_APPLIED, outcomeOfResults, overYears, type LineCheck, type LineOutcome } from '../line-check';
import { flowsOfLines } from '../line-flows';
import { remainderForms, type RemainderForm } from '../remainder-forms';

/**
 * Relation 15, for 结余, 未执行数 and 差额: in every line and every row of a list it is budget less execution, or execution less budget. Which budget, and
 * whether one more column counts (上年结转, 收回指标), most rows must bear out; likewise what 增减额 compares.
 */
export const lineRemainder: LineCheck = {
  id: 'line-remainder',
  relationNumber: 15,
  runLines: ({ ledger, tables }) => overYears(tables, (panel) => joined(panel.remainders.map((remainder) => outcomeOf(panel, remainderForms(panel, remainder), ledger.unit)))),
};

/** A line, or a row of a list. */
interface Row {
  readonly row: number;
  readonly figureIn: FigureIn;
  /** 合计 and 小计 count what the rows have. */
  readonly isSum: boolean;
  /** Below 收入合计 of a list that has spending as well. */
  readonly isIncome: boolean;
}

interface Compared {
  readonly row: Row;
  readonly result: CheckResult;
}

/** What the rows say of one form. */
interface Reading {
  readonly form: RemainderForm;
  /** Rows that hold as their bare numbers show. */
  readonly passed: number;
  readonly compared: readonly Compared[];
}

/** Of more rows bare numbers tell the form, and none but the plain ones are tried. */
const FEW_ROWS = 1000;

function outcomeOf(panel: BookPanel, forms: readonly RemainderForm[], unit: MoneyUnit): LineOutcome {
  const rows = forms.length === 0 ? [] : rowsOf(panel);
  const readings = rows.length > FEW_ROWS ? forms.flatMap((form) => (form.isPlain ? readingOfMany(panel, rows, form, unit) : [])) : forms.map((form) => readingOf(rows, 0, form, unit));
  const borneOut = readings.filter(isBorneOut);
  const [best] = borneOut.filter((one) => borneOut.every((other) => witnessesOf(one) >= witnessesOf(other)));
  return best === undefined ? NOT_APPLIED : joined([outcomeOfResults(best.compared.map(({ result }) => withDoubt(result, best))), { results: [], passed: best.passed }]);
}

function rowsOf(panel: BookPanel): Row[] {
  const flows = flowsOfLines(panel);
  const lines = panel.lines.map((line): Row => ({ row: line.row, figureIn: (column) => panel.figureOf(line, column), isSum: isSum(line), isIncome: panel.side === null && flows.get(line) === 'income' }));
  return [...lines, ...panel.details.map((row): Row => ({ row, figureIn: (column) => panel.detailFigure(row, column), isSum: false, isIncome: false }))];
}

function isSum({ meaning, isSubtotal }: BookLine): boolean {
  return isSubtotal || meaning.kind === 'total' || meaning.kind === 'flow' || meaning.kind === 'grandTotal';
}

/** Figures are made only of rows that do not hold in bare numbers, and of none where most of the others do not, either. */
function readingOfMany(panel: BookPanel, rows: readonly Row[], form: RemainderForm, unit: MoneyUnit): Reading[] {
  const stated = rows.filter(({ row }) => panel.detailNumber(row, form.remainder.column) !== null);
  const doubtful = stated.filter(({ row }) => !holdsInNumbers(panel, row, form));
  const passed = stated.length - doubtful.length;
  return passed > doubtful.length ? [readingOf(doubtful, passed, form, unit)] : [];
}

function holdsInNumbers(panel: BookPanel, row: number, { remainder: { column: whole }, terms }: RemainderForm): boolean {
  if (terms.some(({ column }) => column.unit !== whole.unit)) return false;
  return terms.reduce((sum, { sign, column }) => sum + sign * hundredthsIn(panel, row, column), 0) === hundredthsIn(panel, row, whole);
}

function readingOf(rows: readonly Row[], passed: number, form: RemainderForm, unit: MoneyUnit): Reading {
  return { form, passed, compared: rows.flatMap((row) => comparedRow(row, form, unit) ?? []) };
}

/** `null` where the row does not state what is left, or states it in another way than the others. */
function comparedRow(row: Row, form: RemainderForm, unit: MoneyUnit): Compared | null {
  const whole = row.figureIn(form.remainder.column);
  const terms = form.terms.map(({ sign, column }) => ({ sign, figure: row.figureIn(column) }));
  const stated = terms.filter(({ figure }) => isStated(figure));
  const blanks = terms.flatMap(({ figure }) => (figure.reading.state === 'blank' ? [figure] : []));
  if (!isStated(whole) || !terms.slice(0, 2).some(({ figure }) => isStated(figure)) || stated.length + blanks.length < terms.length) return null;
  // Nothing was taken back where that is left open.
  const blanksAreNothing = terms.slice(0, 2).every(({ figure }) => isStated(figure));
  const result = balanceResult({ rule: 'line-remainder', scope: fullA1(whole.cell), left: stated, right: [plus(whole)], unit, blanks, blanksAreNothing });
  return !agrees(result) && (isOfOtherSign(row, result, form) || isExplained(row, result, form, unit)) ? null : { row, result };
}

/** What was spent too much is shown as nothing, or without its sign; of income what came in too much is. */
function isOfOtherSign({ isIncome }: Row, { leftValue, rightValue }: CheckResult, { isOfBudget }: RemainderForm): boolean {
  const isOpposite = compare(rightValue, negate(leftValue)) === 0;
  return (isIncome && isOpposite) || (isOfBudget && compare(leftValue, ZERO) < 0 && (isOpposite || isZero(rightValue)));
}

/** The gap is what one or two of the row's other columns say, which then count as well, or which the budget does not. */
function isExplained({ figureIn }: Row, { difference }: CheckResult, { remainder, terms }: RemainderForm, unit: MoneyUnit): boolean {
  const others = remainder.beside.filter((column) => !terms.some((term) => term.column === column)).map((column) => sideValue([plus(figureIn(column))], unit)).filter((amount) => !isZero(amount));
  const [budget] = terms;
  const gaps = [difference, ...(budget === undefined ? [] : [subtract(difference, sideValue([{ sign: budget.sign, figure: figureIn(budget.column) }], unit))])];
  const sums = others.flatMap((one, index) => [one, ...others.slice(index + 1).flatMap((other) => [add(one, other), subtract(one, other)])]);
  const isSame = (one: Decimal, other: Decimal): boolean => compare(absolute(one), absolute(other)) === 0;
  return gaps.some((gap) => sums.some((amount) => isSame(gap, amount)));
}

/** Rows that hold and state an amount. */
function witnessesOf({ passed, compared }: Reading): number {
  return passed + compared.filter(({ result }) => agrees(result) && result.left.some(({ figure }) => !isZero(statedValue(figure) ?? ZERO))).length;
}

/** More rows hold than fail, in some of which anything is left; that another column counts, a single row may show by chance. */
function isBorneOut(reading: Reading): boolean {
  const witnesses = witnessesOf(reading);
  const hasAmount = reading.passed > 0 || reading.compared.some(({ result }) => agrees(result) && !isZero(result.rightValue));
  return hasAmount && witnesses > failing(reading).length && (reading.form.isPlain || witnesses > 1);
}

function failing({ compared }: Reading): Compared[] {
  return compared.filter(({ result }) => !agrees(result));
}

/** Where a row and the sum that counts it both fail, what is left may come from money that no column shows. */
function withDoubt(result: CheckResult, reading: Reading): CheckResult {
  const failed = failing(reading);
  const isDoubtful = result.verdict === 'error' && failed.length > 1 && failed.some(({ row }) => row.isSum);
  return isDoubtful ? { ...result, mayLack: true, verdict: 'notice' } : result;
}
