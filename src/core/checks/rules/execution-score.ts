import type { BookPanel } from '../../ledger/book-table';
import { statedValue, type Figure } from '../../ledger/figure';
import type { ScoreRow } from '../../ledger/score-table';
import { absolute, add, compare, isZero, multiply, subtract, ZERO, type Decimal } from '../../money/decimal';
import type { MoneyUnit } from '../../money/money-unit';
import { divideHalfAwayFromZero } from '../../money/rounding';
import { fullA1 } from '../../workbook/cell-address';
import { sideValue } from '../balance';
import { plus } from '../breakdown';
import type { CheckResult } from '../check-result';
import { comparedSides } from '../compared-sides';
import { lineColumns } from '../line-amounts';
import { outcomeOfResults, type LineCheck } from '../line-check';
import { quotientDrift } from '../rate-result';

/**
 * Relation 35: the points for execution are min(execution over budget, 1) × weight, rounded to the score's own digits. Some regions score by steps
 * of the rate, so that a difference is a notice.
 */
export const executionScore: LineCheck = {
  id: 'execution-score',
  relationNumber: 35,
  runLines: ({ ledger, tables, scores }) => {
    const rows = new Map(scores.flatMap(({ parts }) => parts).map((row) => [rowKey(row.score), row]));
    const panels = rows.size === 0 ? [] : tables.flatMap((table) => table.panels);
    return outcomeOfResults(panels.map((panel) => resultIn(panel, rows, ledger.unit)));
  },
};

const WORKING_SCALE = 20;
const ONE: Decimal = { unscaled: 1n, scale: 0 };

function rowKey({ cell: { sheet, row } }: Figure): string {
  return `${String(row)} ${sheet}`;
}

/** 年度资金总额 of a form, as the only line of its table that is scored: in a grid of tasks every line is. */
function resultIn(panel: BookPanel, rows: ReadonlyMap<string, ScoreRow>, unit: MoneyUnit): CheckResult | null {
  const columns = lineColumns(panel);
  const [budget] = columns?.budgets ?? [];
  if (columns === null || budget === undefined || columns.rates.length === 0 || budget.measure === 'originalBudget') return null;
  const scored = panel.lines.flatMap((line) => {
    const executed = panel.figureOf(line, columns.executed);
    const row = rows.get(rowKey(executed));
    return row === undefined ? [] : [{ line, executed, planned: panel.figureOf(line, budget), row }];
  });
  const [only, ...others] = scored;
  if (only === undefined || others.length > 0 || only.line.meaning.kind !== 'total') return null;
  return scoreResult(only.row, only.executed, only.planned, unit);
}

function scoreResult({ weight, score }: ScoreRow, executed: Figure, planned: Figure, unit: MoneyUnit): CheckResult | null {
  const [given, points] = [statedValue(score), statedValue(weight)];
  if (given === null || points === null || statedValue(executed) === null || statedValue(planned) === null) return null;
  const [spent, budget] = [sideValue([plus(executed)], unit), sideValue([plus(planned)], unit)];
  if (compare(budget, ZERO) <= 0 || compare(spent, ZERO) < 0 || isZero(points)) return null;
  const rate = compare(spent, budget) >= 0 ? ONE : divideHalfAwayFromZero(spent, budget, WORKING_SCALE);
  const exact = multiply(rate, points);
  const tolerance = add({ unscaled: 5n, scale: score.decimals + 1 }, multiply(points, quotientDrift({ executed, budget: planned, unit }, spent, budget)));
  const isRight = compare(absolute(subtract(given, exact)), tolerance) <= 0;
  const printed = divideHalfAwayFromZero(exact, ONE, score.decimals);
  return comparedSides({
    rule: 'execution-score',
    scope: fullA1(score.cell),
    relation: 'executionScore',
    left: [plus(score)],
    right: [plus(executed), plus(planned), plus(weight)],
    leftValue: given,
    rightValue: printed,
    difference: isRight ? ZERO : subtract(given, printed),
    tolerance,
    verdict: isRight ? 'exact' : 'notice',
  });
}
