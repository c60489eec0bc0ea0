import { fullA1 } from '../../workbook/cell-address';
import type { CheckResult } from '../check-result';
import { lineColumns, outcomeOfDetails, type FigureIn, type LineColumns } from '../line-amounts';
import { joined, NOT_APPLIED, outcomeOfResults, overPanels, type LineCheck } from '../line-check';
import { rateResult } from '../rate-result';
import { quotientHalfUnit } from '../tolerance';
import type { BookColumn, BookPanel } from '../../ledger/book-table';
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
      if (columns === null || columns.rates.length === 0) return NOT_APPLIED;
      const { executed, budgets, rates } = columns;
      const resultOf = (figureIn: FigureIn, rate: BookColumn): CheckResult | null => bestResult(figureIn, rate, executed, budgets, ledger.unit);
      const ofLines = panel.lines.flatMap((line) => rates.map((rate) => resultOf((column) => panel.figureOf(line, column), rate)));
      const isLong = panel.details.length > FEW_ROWS;
      const ofDetails = rates.map((rate) =>
        outcomeOfDetails(panel, (row) => isLong && holdsInNumbers(panel, row, rate, columns), (figureIn) => resultOf(figureIn, rate)),
      );
      return joined([outcomeOfResults(ofLines), ...ofDetails]);
    }),
};

/** The rate is what two numbers of one unit give, within half a unit of its last digit. Of amounts that are rounded to nothing any rate may be right: figures tell. */
function holdsInNumbers(panel: BookPanel, row: number, rate: BookColumn, { executed, budgets }: LineColumns): boolean {
  const claimed = panel.detailRate(row, rate);
  const spent = panel.detailNumber(row, executed) ?? 0;
  if (claimed === null || spent === 0) return false;
  return budgets.some((budget) => {
    const planned = panel.detailNumber(row, budget) ?? Number.NaN;
    return budget.unit === executed.unit && Math.abs(claimed.points - (spent / planned) * 100) <= SAFE_HALF / 10 ** claimed.decimals;
  });
}

/** Of so few every relation is kept, also to tell which cell is wrong. */
const FEW_ROWS = 1000;

/** Less than half a unit by more than doubles may be off. */
const SAFE_HALF = 0.499_999;

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
