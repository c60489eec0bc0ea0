import { fullA1 } from '../../workbook/cell-address';
import type { CheckResult } from '../check-result';
import { allLines, lineColumns, type FigureIn } from '../line-amounts';
import { outcomeOfResults, overPanels, type LineCheck } from '../line-check';
import { rateResult } from '../rate-result';
import { quotientHalfUnit } from '../tolerance';
import type { BookColumn } from '../../ledger/book-table';
import { statedValue, type Figure } from '../../ledger/figure';
import { absolute, compare } from '../../money/decimal';
import type { MoneyUnit } from '../../money/money-unit';

/**
 * Relation 24 for every line and every row of a list: a stated rate is execution over budget. Where a table has several budgets, the rate may
 * be measured against any of them.
 */
export const lineRate: LineCheck = {
  id: 'line-rate',
  relationNumber: 24,
  runLines: ({ ledger, tables }) =>
    overPanels(tables, (panel) => {
      const columns = lineColumns(panel);
      if (columns === null || columns.rates.length === 0) return { results: [], passed: 0 };
      const { executed, budgets, rates } = columns;
      return outcomeOfResults(allLines(panel).flatMap((figureIn) => rates.map((rate) => bestResult(figureIn, rate, executed, budgets, ledger.unit))));
    }),
};

function bestResult(figureIn: FigureIn, rateColumn: BookColumn, executedColumn: BookColumn, budgets: readonly BookColumn[], unit: MoneyUnit): CheckResult | null {
  const [rate, executed] = [figureIn(rateColumn), figureIn(executedColumn)];
  const planned = budgets.map(figureIn);
  if (isRoundedAway(executed) && planned.some(isRoundedAway)) return null;
  const results = planned.flatMap((budget) => rateResult({ rule: 'line-rate', scope: fullA1(rate.cell), rate, executed, budget, unit }) ?? []);
  return results.find(({ verdict }) => verdict === 'exact') ?? results[0] ?? null;
}

/** 0.00 may be a few 元: of two such amounts any rate may be right. */
function isRoundedAway(figure: Figure): boolean {
  const amount = statedValue(figure);
  return amount !== null && compare(absolute(amount), quotientHalfUnit(figure, figure.unit)) <= 0;
}
