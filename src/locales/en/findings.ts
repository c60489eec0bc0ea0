import type { Finding, Verdict } from '../../core/checks/check-result';
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
  const unit = ledger.unit === 'yuan' ? '元' : '万元';
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
    case 'same-figure':
      return `${placeOf(finding.left)} says ${left}, ${placeOf(finding.right)} says ${right}, a gap of ${gap}. Both should state the same.`;
    case 'row-parts':
    case 'class-sum':
    case 'register-sum':
    case 'code-hierarchy':
    case 'of-which-sum':
      return `The parts of ${placeOf(finding.right)} add up to ${left}, the cell says ${right}, a gap of ${gap}.${advice}`;
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
  return `“${[rowLabel.text, columnHeader.text].map((text) => text.replace(/\s+/gu, '')).join(' ').trim()}”`;
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
