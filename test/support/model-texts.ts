/** Findings about sentences over the model book, one for each way in which figures give a number. */
import type { Evaluation } from '../../src/app/evaluation';
import type { MoneyMeasure, Subject } from '../../src/core/ledger/dimensions';
import type { Figure } from '../../src/core/ledger/figure';
import { figureOf, type Ledger } from '../../src/core/ledger/ledger';
import { amountFinding, contradiction, quoteOf, textRun } from './text-findings';

const TOTAL: Subject = { kind: 'total' };

function figure(ledger: Ledger, subject: Subject, measure: MoneyMeasure): Figure {
  const found = figureOf(ledger, subject, measure);
  if (found === null) throw new Error(`no ${subject.kind} ${measure}`);
  return found;
}

/** By name; the words of each are its name behind "=", as if somebody had typed a formula. */
export function modelTexts(ledger: Ledger): Pick<Evaluation, 'textFindings' | 'textRuns'> {
  const budget = figure(ledger, TOTAL, 'annualBudget');
  const executed = figure(ledger, TOTAL, 'executed');
  const general = figure(ledger, { kind: 'fundSource', source: 'generalPublicBudget' }, 'executed');
  const funds = figure(ledger, { kind: 'fundSource', source: 'governmentManagedFunds' }, 'executed');
  const words = (name: string) => [quoteOf({ sheet: '收支情况', row: 14, column: 0 }, `=${name}`)];
  return {
    textFindings: [
      amountFinding(words('amount'), [executed], ['5972.96', '6061.31', '-88.35']),
      amountFinding(words('yuan'), [executed], ['60613200', '60613100', '100'], { unit: 'yuan' }),
      amountFinding(words('sum'), [general, funds], ['5972.95', '5972.96', '-0.01'], { rule: 'text-sum' }),
      amountFinding(words('gap'), [executed, general], ['448.85', '448.84', '0.01']),
      amountFinding(words('rounded'), [executed], ['6062', '6061', '1']),
      amountFinding(words('rate'), [executed, budget], ['98.54', '100.00', '-1.46'], { rule: 'text-rate', verdict: 'rate', unit: 'points' }),
      // 5612.47 / 6061.31 = 92.595 … %, 360.49 / 5612.47 − 1 = −93.577 … %
      amountFinding(words('share'), [executed, general], ['93.00', '92.60', '0.40'], { rule: 'text-share', unit: 'points' }),
      amountFinding(words('growth'), [funds, general], ['-93.5', '-93.6', '0.1'], { rule: 'text-year-on-year', unit: 'points' }),
      amountFinding(words('unknown'), [executed], ['3', '2', '1'], { rule: 'text-count', unit: 'count', verdict: 'notice' }),
      contradiction([quoteOf(2, '中南街道办'), quoteOf({ sheet: '收支情况', row: 15, column: 0 }, '中南街办')]),
    ],
    textRuns: [textRun('text-amount', 12)],
  };
}
