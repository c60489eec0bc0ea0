import { cellsOf, type Figure } from '../../core/ledger/figure';
import type { Ledger } from '../../core/ledger/ledger';
import { amountText } from '../../core/money/amount-text';
import { decimalText, trimmed, type Decimal } from '../../core/money/decimal';
import type { TextFinding, TextUnit } from '../../core/text/text-finding';
import type { Quote } from '../../core/text/text-place';
import { fullA1 } from '../../core/workbook/cell-address';
import { textPlaceWords } from './text-places';

const UNIT_TERMS: Readonly<Record<TextUnit, string>> = { yuan: ' 元', wanYuan: ' 万元', points: '%', count: '' };

/** One sentence or two: the words and their place, what they contradict, what next. */
export function textFindingSentence(finding: TextFinding, ledger: Ledger): string {
  const [first, ...others] = finding.quotes;
  const words = `${first === undefined ? '' : quoted(first)}${others.length === 0 ? '' : ` (see also ${others.map(quoted).join(', ')})`}`;
  return `${words}: ${statement(finding, ledger)}`;
}

function statement({ rule, verdict, figures, unit, stated, expected, difference }: TextFinding, ledger: Ledger): string {
  const said = inWords(stated, unit);
  const right = inWords(expected, unit);
  const gap = inWords(difference, unit);
  switch (rule) {
    case 'text-amount':
      return `the text says ${said}, the book says ${right}${cellsIn(figures)}, a gap of ${gap}. Check the scope and the figure.`;
    case 'text-sum':
      return `the parts in the text add up to ${said}, its total says ${right}, a gap of ${gap}. Check the parts and the total.`;
    case 'text-rate':
      if (expected === null) return `neither the book nor the text states the budget, so ${said} cannot be checked. Add the budget, or check it yourself.`;
      return `the text says ${said}, execution over budget gives ${right}${cellsIn(figures)}. Check the rate or the amounts.`;
    case 'text-full-execution':
      return `the budget is said to be executed to 100%, yet ${said} are carried over without an explanation. Add one.`;
    case 'text-share':
      return `the text says ${said}, the amounts give ${right}${cellsIn(figures)}. Check the share or the amounts.`;
    case 'text-year-on-year':
      if (verdict === 'notice') return 'by this change the year before had nothing, and there is no rate of change. Check both.';
      if (expected === null) return 'the change and its rate point in opposite directions. Check the words.';
      return unit === 'points' ? `the text says ${said}, the amounts give ${right}. Check both.` : `the change, or the sum of its parts, is ${said}, the other amounts of the text give ${right}, a gap of ${gap}. Check both.`;
    case 'text-comparison':
      if (unit === 'points') return `the stated rate is ${said}, execution and gap of the same row give ${right}. Check both.`;
      if (difference !== null) return `the text says a gap of ${said}, the amounts give ${right}${cellsIn(figures)}. Check both.`;
      return `execution less budget is ${right}${cellsIn(figures)}, which is not what the words say. Check them.`;
    case 'text-zero-base':
      return `${said} were executed without a budget: there is no completion rate; say 年中追加.`;
    case 'text-count':
      return `the grades add up to ${said}, the projects are ${right}, a gap of ${gap}. Check both.`;
    case 'text-grade':
      return 'the grade is not that of the score (usually 优 from 90, 良 from 80, 中 from 60, 差 below). Leave it where other bands apply; else check both.';
    case 'text-names':
      return verdict === 'notice'
        ? `the book is that of ${ledger.entity ?? ''}. See whether this is another department's report.`
        : `the text names another year than the book (${ledger.year === null ? '' : String(ledger.year)}) for the same figures${cellsIn(figures)}. Check the year.`;
    case 'text-subject-names':
      return 'one subject code has two names. Check the code and the names.';
    case 'text-placeholder':
      return 'this looks like what is left of a template, a gap to fill, or a percentage without %. Fill it in or remove it.';
  }
}

function inWords(value: Decimal | null, unit: TextUnit | null): string {
  if (value === null || unit === null) return '';
  return unit === 'points' || unit === 'count' ? `${decimalText(unit === 'count' ? trimmed(value) : value)}${UNIT_TERMS[unit]}` : `${amountText(value)}${UNIT_TERMS[unit]}`;
}

function quoted({ place, words }: Quote): string {
  return `${textPlaceWords(place)} “${words}”`;
}

function cellsIn(figures: readonly Figure[]): string {
  const cells = figures.flatMap((figure) => cellsOf(figure).slice(0, 1)).map(fullA1);
  return cells.length === 0 ? '' : ` (${cells.join(', ')})`;
}
