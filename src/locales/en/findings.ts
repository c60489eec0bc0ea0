import type { Finding, Verdict } from '../../core/checks/check-result';
import { isInPoints } from '../../core/checks/points';
import type { MoneyMeasure } from '../../core/ledger/dimensions';
import type { Figure } from '../../core/ledger/figure';
import type { Ledger } from '../../core/ledger/ledger';
import { amountText } from '../../core/money/amount-text';
import { decimalText, type Decimal } from '../../core/money/decimal';
import { MEASURE_TERMS, subjectTerm } from './terms';

export const VERDICT_TERMS: Readonly<Record<Verdict, string>> = {
  exact: 'Agrees',
  rounding: 'Rounding',
  notice: 'Notice',
  error: 'Does not add up',
  rate: 'Wrong rate',
  explain: 'Needs an explanation',
  zeroBase: 'Added during the year',
};

const ADVICE: Readonly<Partial<Record<Verdict, string>>> = {
  error: ' Check the parts and the total.',
  rounding: ' Rounding explains the gap; nothing needs to change.',
  notice: ' See whether something is missing or not filled in.',
};

/** One sentence: both sides with their amounts, and the gap. Amounts in the book's own unit. */
export function findingSentence(finding: Finding, ledger: Ledger): string {
  const unit = isInPoints(finding) ? '分' : ledger.unit === 'yuan' ? '元' : '万元';
  const money = (value: Decimal): string => `${amountText(value)} ${unit}`;
  const subject = subjectOf(finding);
  const [left, right, gap] = [finding.leftValue, finding.rightValue, finding.difference].map(money);
  const advice = ADVICE[finding.verdict] ?? '';
  switch (finding.rule) {
    case 'fund-source-sum':
      return `${measureOf(finding)}: the fund sources add up to ${left}, the total says ${right}, a gap of ${gap}.${advice}`;
    case 'expenditure-category-sum':
      return `${measureOf(finding)}: the expenditure types add up to ${left}, the total says ${right}, a gap of ${gap}.${advice}`;
    case 'source-category-agreement':
      return `${measureOf(finding)}: the fund sources add up to ${left}, the expenditure types to ${right}, a gap of ${gap}.${advice}`;
    case 'carry-over-roll-forward':
      return `Opening carry-over, income and expenditure give ${left}, the closing carry-over says ${right}, a gap of ${gap}.${advice}`;
    case 'full-execution-carry-over':
      return `The budget is executed to 100%, yet ${left} are carried over. Explain it in column 说明 of sheet 勾稽核对.`;
    case 'line-within-budget':
    case 'execution-within-budget':
      return `${subject}: execution of ${left} exceeds the budget of ${right} by ${gap}.${advice}`;
    case 'three-public-within-total':
    case 'operating-within-public':
      return `${placeOf(finding.left)} says ${left}, ${gap} more than the ${right} of ${placeOf(finding.right)}, which usually includes it.${finding.verdict === 'rounding' ? advice : ' See whether both count the same.'}`;
    case 'same-figure':
      return `${placeOf(finding.left)} says ${left}, ${placeOf(finding.right)} says ${right}, a gap of ${gap}. Both should state the same.`;
    case 'annual-budget-changes':
      return `The opening budget and its changes make ${left}, ${placeOf(finding.right)} says ${right}, a gap of ${gap}.${advice}`;
    case 'line-remainder':
      return `The amounts beside it make ${left}, ${placeOf(finding.right)} says ${right}, a gap of ${gap}.${advice}`;
    case 'execution-score':
      return `${placeOf(finding.left)} says ${amountText(finding.leftValue)} points, execution over budget (100% at most) × weight makes ${amountText(finding.rightValue)}. Scoring by steps of the rate may explain it.`;
    case 'of-which-lines':
      if (finding.relation === 'part') return `${placeOf(finding.left)} says ${left}, more than the ${right} of ${placeOf(finding.right)} that it is a part of, by ${gap}.${advice}`;
      return `The lines below ${placeOf(finding.right)} add up to ${left}, the cell says ${right}, a gap of ${gap}.${advice}`;
    case 'score-total':
      if (finding.relation === 'limit') return `${placeOf(finding.left)} says ${left}, more than the ${right} of ${placeOf(finding.right)}. A score cannot exceed its weight.`;
      return `The parts of ${placeOf(finding.right)} add up to ${left}, the cell says ${right}, a gap of ${gap}.${advice}`;
    case 'three-public-sum':
    case 'personnel-public-split':
    case 'procurement-sum':
    case 'row-parts':
    case 'institution-sum':
    case 'class-sum':
    case 'register-sum':
    case 'total-line-sum':
    case 'numbered-lines':
    case 'crossed-lines':
    case 'income-lines':
    case 'subtotal-sum':
    case 'period-sum':
    case 'code-hierarchy':
    case 'of-which-sum':
    case 'fiscal-appropriation-sum':
      return `The parts of ${placeOf(finding.right)} add up to ${left}, the cell says ${right}, a gap of ${gap}.${advice}`;
    case 'statement-income-total':
      return `Income, surplus used and opening carry-over add up to ${left}, ${placeOf(finding.right)} says ${right}, a gap of ${gap}.${advice}`;
    case 'statement-expenditure-total':
      return `Expenditure, surplus allocated and closing carry-over add up to ${left}, ${placeOf(finding.right)} says ${right}, a gap of ${gap}.${advice}`;
    case 'statement-totals-equal':
      return `The total of income is ${left}, that of expenditure ${right}, a gap of ${gap}.${advice}`;
    case 'appropriation-balance':
    case 'fund-table-balance':
    case 'line-flow':
      return `Opening carry-over and income add up to ${left}, expenditure and closing carry-over beside ${placeOf(finding.right)} to ${right}, a gap of ${gap}.${advice}`;
    case 'scope-within-whole':
      return `${placeOf(finding.left)} of some funds says ${left}, more than the ${right} of all funds by ${gap}.${advice}`;
    case 'unit-factor':
      return `${placeOf(finding.left)} says ${left}, ${placeOf(finding.right)} says ${right}: about 10,000 times as much. 元 may stand where the unit says 万元; check the unit lines of both tables.`;
    case 'pasted-shift':
      return `${placeOf(finding.left)} has the whole ${right} of ${placeOf(finding.right)}, although other lines have amounts: the column may be pasted one row off.`;
    case 'zero-base-execution':
      return `${subject}: ${left} executed without a budget; there is no completion rate, and the report says 年中追加.`;
    case 'zero-over-zero':
      return `${subject}: the stated rate is ${points(finding.leftValue)}, but budget and execution are both 0; “—” is usual.`;
    case 'line-rate':
    case 'stated-rate':
      return `${subject}: the stated rate is ${points(finding.leftValue)}, the figures give ${points(finding.rightValue)}. Check the rate, execution or budget.`;
  }
}

/** A figure by the words of its own table. */
function placeOf([first]: Finding['left']): string {
  return first === undefined ? '' : figurePlace(first.figure);
}

export function figurePlace({ rowLabel, columnHeader }: Figure): string {
  const texts = new Set([rowLabel.text, columnHeader.text].map((text) => text.replace(/\s+/gu, '')));
  return `“${[...texts].join(' ').trim()}”`;
}

function subjectOf({ left }: Finding): string {
  const [first] = left;
  return first === undefined ? '' : subjectTerm(first.figure.subject);
}

function measureOf({ scope }: Finding): string {
  const term = MEASURE_TERMS[scope as MoneyMeasure];
  return term.charAt(0).toUpperCase() + term.slice(1);
}

function points(value: Decimal): string {
  return `${decimalText(value)}%`;
}
