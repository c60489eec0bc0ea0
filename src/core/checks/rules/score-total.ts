import { isStated, statedValue, type Figure } from '../../ledger/figure';
import type { ScoreRow, ScoreTable } from '../../ledger/score-table';
import { absolute, compare, decimalText, HUNDRED, isZero, subtract, sum, trimmed, ZERO, type Decimal } from '../../money/decimal';
import { fullA1 } from '../../workbook/cell-address';
import { plus } from '../breakdown';
import type { CheckResult } from '../check-result';
import { comparedSides } from '../compared-sides';
import { FEWEST_PARTS, joined, outcomeOfResults, type LineCheck } from '../line-check';

/**
 * Relation 36: in a self-evaluation form with 总分 the weights make up 100, the scores make up the total, and no score is above its weight.
 * In points; figures of scores say so themselves.
 */
export const scoreTotal: LineCheck = {
  id: 'score-total',
  relationNumber: 36,
  runLines: ({ scores }) => joined(scores.filter(hasTotal).filter((table) => isReadable(table) && !repeatsPoints(table)).map((table) => outcomeOfResults([...totals(table), ...table.parts.map(scoreWithinWeight)]))),
};

const EXECUTION_POINTS: readonly Decimal[] = [{ unscaled: 10n, scale: 0 }, { unscaled: 20n, scale: 0 }];
/** Weights of two levels in one column count twice: that is no form of 100 points. */
const LARGEST_SUM: Decimal = { unscaled: 150n, scale: 0 };

interface TotalledScores extends ScoreTable {
  readonly total: ScoreRow;
}

function hasTotal(table: ScoreTable): table is TotalledScores {
  return table.total !== null;
}

function isReadable({ parts, total }: TotalledScores): boolean {
  const figures = [...parts, total].flatMap(({ weight, score }) => [weight, score]);
  return figures.every(({ reading }) => reading.state === 'stated' || reading.state === 'blank');
}

/** 合计 of ten tasks with 10 points each has 10 points, too: the points of every row alone, and no sum. */
function repeatsPoints({ parts, total }: TotalledScores): boolean {
  const pointsOf = ({ weight, score }: ScoreRow): string => [weight, score].map((figure) => statedValue(figure)).map((value) => (value === null ? '' : decimalText(trimmed(value)))).join('/');
  return parts.length >= FEWEST_PARTS && parts.every((part) => pointsOf(part) === pointsOf(total));
}

/** The scores are added up where the weights show that all rows were found. */
function totals({ parts, total, headers }: TotalledScores): (CheckResult | null)[] {
  const weights = sum(parts.map(({ weight }) => statedValue(weight) ?? ZERO));
  const full = statedValue(total.weight);
  const isFull = compare(weights, HUNDRED) === 0;
  // What stands below 分值 may be the total's score, unless that stands beside it.
  const isOfHundred = full === null ? isFull : compare(full, HUNDRED) === 0 || (isFull && isStated(total.score));
  if (compare(weights, LARGEST_SUM) > 0 || !isOfHundred) return [];
  // The points for execution, 10 or 20, may stand elsewhere on a form with one header.
  const isWithoutExecution = headers === 1 && EXECUTION_POINTS.some((points) => compare(subtract(HUNDRED, weights), points) === 0);
  const ofWeights = isWithoutExecution ? null : sumResult(parts.map(({ weight }) => weight), total.weight, []);
  const unscored = parts.filter(({ weight, score }) => isStated(weight) && !isStated(score)).map(({ score }) => score);
  return isFull ? [ofWeights, sumResult(parts.map(({ score }) => score), total.score, unscored)] : [ofWeights];
}

/** A total with fewer digits than the scores was rounded. */
function sumResult(figures: readonly Figure[], whole: Figure, blanks: readonly Figure[]): CheckResult | null {
  const stated = figures.filter(isStated);
  const rightValue = statedValue(whole);
  if (rightValue === null || stated.length < FEWEST_PARTS) return null;
  const leftValue = sum(stated.map((figure) => statedValue(figure) ?? ZERO));
  const most = Math.max(...stated.map(({ decimals }) => decimals));
  const tolerance: Decimal = most > whole.decimals ? { unscaled: 5n, scale: whole.decimals + 1 } : ZERO;
  const gap = absolute(subtract(leftValue, rightValue));
  const verdict = isZero(gap) ? 'exact' : compare(gap, tolerance) <= 0 ? 'rounding' : blanks.length > 0 ? 'notice' : 'error';
  return comparedSides({
    rule: 'score-total',
    scope: fullA1(whole.cell),
    relation: 'balance',
    left: stated.map(plus),
    right: [plus(whole)],
    blanks,
    leftValue,
    rightValue,
    tolerance,
    verdict,
    cells: [whole, ...stated].map(({ cell }) => cell),
  });
}

/** Rows of extra points have no weight, or one of 0. */
function scoreWithinWeight({ weight, score }: ScoreRow): CheckResult | null {
  const [most, given] = [statedValue(weight), statedValue(score)];
  if (most === null || given === null || compare(most, ZERO) <= 0) return null;
  return comparedSides({
    rule: 'score-total',
    scope: fullA1(score.cell),
    relation: 'limit',
    left: [plus(score)],
    right: [plus(weight)],
    leftValue: given,
    rightValue: most,
    verdict: compare(given, most) <= 0 ? 'exact' : 'error',
  });
}
