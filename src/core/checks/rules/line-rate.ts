import { fullA1 } from '../../workbook/cell-address';
import type { CheckResult } from '../check-result';
import { lineColumns, outcomeOfDetails, type FigureIn, type LineColumns } from '../line-amounts';
import { joined, NOT_APPLIED, outcomeOfResults, overYears, type LineCheck, type LineOutcome } from '../line-check';
import { rateResult } from '../rate-result';
import { quotientHalfUnit } from '../tolerance';
import type { BookColumn, BookLine, BookPanel } from '../../ledger/book-table';
import { statedValue, type Figure } from '../../ledger/figure';
import { absolute, compare } from '../../money/decimal';
import type { MoneyUnit } from '../../money/money-unit';

/**
 * Relation 24 for every line and every row of a list: a stated rate is execution over budget. Where a table has several budgets, the rate may
 * be measured against any of them; that by which most lines are right is the one that bears others out.
 */
export const lineRate: LineCheck = {
  id: 'line-rate',
  relationNumber: 24,
  runLines: ({ ledger, tables }) =>
    overYears(tables, (panel) => {
      const columns = lineColumns(panel);
      if (columns === null || columns.rates.length === 0) return NOT_APPLIED;
      return joined(columns.rates.map((rate) => outcomeOfRate(panel, rate, columns, ledger.unit)));
    }),
};

function outcomeOfRate(panel: BookPanel, rate: BookColumn, columns: LineColumns, unit: MoneyUnit): LineOutcome {
  const isLong = panel.details.length > FEW_ROWS;
  const ofLine = (line: BookLine): FigureIn => (column) => panel.figureOf(line, column);
  const ofRow = (row: number): FigureIn => (column) => panel.detailFigure(row, column);
  const all = [...panel.lines.map(ofLine), ...(isLong ? [] : panel.details.map(ofRow))];
  const results = all.map((figureIn) => resultsOf(figureIn, rate, columns, unit));
  const most = mostHeld(results, columns.budgets.length);
  const ofDetails = isLong
    ? outcomeOfDetails(panel, (row) => holdsInNumbers(panel, row, rate, columns), (figureIn) => bestOf(resultsOf(figureIn, rate, columns, unit), most))
    : NOT_APPLIED;
  return joined([outcomeByBudget(results, most), ofDetails]);
}

/** A rate that is right by another budget than most are may be so by chance: it passes, and bears nothing out. */
function outcomeByBudget(results: readonly RateResults[], most: number): LineOutcome {
  const isByChance = (one: RateResults): boolean => one[most]?.verdict !== 'exact' && one.some((result) => result?.verdict === 'exact');
  const chances = results.filter(isByChance).length;
  return joined([outcomeOfResults(results.filter((one) => !isByChance(one)).map((one) => bestOf(one, most))), { results: [], passed: chances }]);
}

/** Of one line, by each budget; `null` where it does not apply. */
type RateResults = readonly (CheckResult | null)[];

/** The place of the budget by which most lines are right, the preferred one of equals. */
function mostHeld(results: readonly RateResults[], budgets: number): number {
  const held = Array.from({ length: budgets }, (_, place) => results.filter((one) => one[place]?.verdict === 'exact').length);
  return held.indexOf(Math.max(...held));
}

function bestOf(results: RateResults, most: number): CheckResult | null {
  const applied = results.filter((result) => result !== null);
  const own = results[most] ?? null;
  return own?.verdict === 'exact' ? own : (applied.find(({ verdict }) => verdict === 'exact') ?? own ?? applied[0] ?? null);
}

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

function resultsOf(figureIn: FigureIn, rateColumn: BookColumn, { executed: executedColumn, budgets }: LineColumns, unit: MoneyUnit): RateResults {
  const [rate, executed] = [figureIn(rateColumn), figureIn(executedColumn)];
  const planned = budgets.map(figureIn);
  if (isRoundedAway(executed) && planned.some(isRoundedAway)) return [];
  return planned.map((budget) => rateResult({ rule: 'line-rate', scope: fullA1(rate.cell), rate, executed, budget, unit }));
}

/** 0.00 may be a few 元: of two such amounts any rate may be right. */
function isRoundedAway(figure: Figure): boolean {
  const amount = statedValue(figure);
  return amount !== null && compare(absolute(amount), quotientHalfUnit(figure, figure.unit)) <= 0;
}
