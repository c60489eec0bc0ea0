/** Findings about sentences, made by hand. */
import type { Figure } from '../../src/core/ledger/figure';
import { parseDecimal, ZERO, type Decimal } from '../../src/core/money/decimal';
import type { RuleRun } from '../../src/core/checks/run-checks';
import type { TextFinding, TextRuleId } from '../../src/core/text/text-finding';
import type { Quote, TextPlace } from '../../src/core/text/text-place';
import type { CellAddress } from '../../src/core/workbook/cell-address';

const decimal = (text: string): Decimal => parseDecimal(text) ?? ZERO;

export function quoteOf(place: CellAddress | number, words: string): Quote {
  const where: TextPlace = typeof place === 'number' ? { kind: 'paragraph', report: '报告.docx', paragraph: place } : { kind: 'cell', cell: place };
  return { place: where, words };
}

/** A sentence that states another amount than a figure: `[stated, expected, difference]`. */
export function amountFinding(quotes: readonly Quote[], figures: readonly Figure[], [stated, expected, difference]: readonly [string, string, string], replaced: Partial<TextFinding> = {}): TextFinding {
  return {
    rule: 'text-amount',
    verdict: 'error',
    quotes,
    figures,
    unit: 'wanYuan',
    stated: decimal(stated),
    expected: decimal(expected),
    difference: decimal(difference),
    ...replaced,
  };
}

/** Two sentences that contradict each other. */
export function contradiction(quotes: readonly Quote[], replaced: Partial<TextFinding> = {}): TextFinding {
  return { rule: 'text-names', verdict: 'notice', quotes, figures: [], unit: null, stated: null, expected: null, difference: null, ...replaced };
}

/** Of a rule that the user lets run. */
export function textRun(rule: TextRuleId, compared: number): RuleRun {
  return { rule, isOff: false, compared, passedLines: 0, unlisted: 0 };
}
