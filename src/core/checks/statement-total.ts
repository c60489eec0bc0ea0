/** The year's sum with what was carried over, used or allocated, against 总计 below it: the same on both sides of a statement. */
import type { BookColumn } from '../ledger/book-table';
import type { Side } from '../ledger/dimensions';
import { isStated, statedValue, type Figure } from '../ledger/figure';
import { isZero, ZERO } from '../money/decimal';
import type { MoneyUnit } from '../money/money-unit';
import { fullA1 } from '../workbook/cell-address';
import { balanceResult } from './balance';
import { plus } from './breakdown';
import { agrees, type CheckFacts, type CheckResult, type RuleId } from './check-result';
import { outcomeOfResults, type LineOutcome } from './line-check';
import { flowOf, hasCarryOver, statementsOf, type Statement } from './statements';
import { areUsuallyEmpty } from './surplus-flows';

export function statementTotals(rule: RuleId, side: Side, { ledger, tables }: CheckFacts): LineOutcome {
  const statements = tables.flatMap(statementsOf).filter((statement) => statement.side === side);
  return outcomeOfResults(statements.flatMap((statement) => moneyColumns(statement).map((column) => totalIn(rule, statement, column, ledger.unit))));
}

function moneyColumns({ panel }: Statement): BookColumn[] {
  return panel.columns.filter(({ measure }) => measure !== 'statedRate');
}

/** `null` where the year's sum or 总计 is not stated, or a term cannot be read. */
function totalIn(rule: RuleId, statement: Statement, column: BookColumn, unit: MoneyUnit): CheckResult | null {
  const { panel, base, flows, others, total } = statement;
  const figureIn = (line: Statement['base']): Figure => panel.figureOf(line, column);
  const whole = figureIn(total);
  const terms = [base, ...flows].map(figureIn);
  const stated = terms.filter(isStated);
  const blanks = terms.filter(({ reading }) => reading.state === 'blank');
  if (!isStated(whole) || !isStated(figureIn(base)) || stated.length + blanks.length < terms.length) return null;
  const open = others.map(figureIn).filter(isNotNothing);
  const isOpen = (line: Statement['base']): boolean => figureIn(line).reading.state === 'blank';
  const blanksAreNothing = areUsuallyEmpty(flows.filter(isOpen).map(flowOf));
  const against = (left: readonly Figure[], mayLack: boolean): CheckResult =>
    balanceResult({ rule, scope: fullA1(whole.cell), left: left.map(plus), right: [plus(whole)], unit, blanks, blanksAreNothing, mayLack });
  const known = against(stated, open.length > 0 || !hasCarryOver(statement));
  if (agrees(known)) return known;
  const withOthers = against([...stated, ...open], true);
  return agrees(withOthers) ? withOthers : known;
}

function isNotNothing(figure: Figure): boolean {
  return !isZero(statedValue(figure) ?? ZERO);
}
