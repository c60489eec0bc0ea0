/** Figures and relations as a table would give them, for tests of what looks at single relations. */
import { balanceResult } from '../../../src/core/checks/balance';
import { BookPlaces } from '../../../src/core/checks/book-places';
import { boundResult } from '../../../src/core/checks/bound';
import { plus } from '../../../src/core/checks/breakdown';
import type { CheckFacts, CheckResult } from '../../../src/core/checks/check-result';
import { rateResult } from '../../../src/core/checks/rate-result';
import type { Figure } from '../../../src/core/ledger/figure';
import { decimalText, parseDecimal, trimmed, type Decimal } from '../../../src/core/money/decimal';
import type { MoneyUnit } from '../../../src/core/money/money-unit';

export function decimal(text: string): Decimal {
  const parsed = parseDecimal(text);
  if (parsed === null) throw new Error(`${text} is no number`);
  return parsed;
}

/** Without spare zeros. */
export function plainText(value: Decimal | null): string | null {
  return value === null ? null : decimalText(trimmed(value));
}

const PLACE = /^([A-Z])(\d+)$/u;

/** What stands in a cell ("B5") of 表, in 万元 unless it is given otherwise; `null` for a blank cell. */
export function amount(place: string, value: string | null, given: Partial<Figure> = {}): Figure {
  const [, letter = 'A', row = '1'] = PLACE.exec(place) ?? [];
  const cell = { sheet: '表', row: Number(row) - 1, column: letter.charCodeAt(0) - 'A'.charCodeAt(0) };
  return {
    subject: { kind: 'line', label: place },
    measure: 'executed',
    rowLabel: { text: place, cell: { ...cell, column: 0 } },
    columnHeader: { text: '执行数', cell: { ...cell, row: 2 } },
    cell,
    sum: null,
    parts: [],
    unit: 'wanYuan',
    columnUnit: 'wanYuan',
    pointsFactor: 1,
    reading: value === null ? { state: 'blank' } : { state: 'stated', value: decimal(value) },
    raw: value ?? '',
    decimals: 2,
    ...given,
  };
}

/** Rows of a list, by their numbers in Excel, that nothing else names. */
export function sumOfRows(place: string, value: string, rows: readonly number[]): Figure {
  const taken = Int32Array.from(rows, (row) => row - 1);
  return amount(place, value, { sum: { firstRow: taken[0] ?? 0, lastRow: taken.at(-1) ?? 0, match: null, rows: taken, textAmounts: [], otherCount: 0, failures: [] } });
}

/** A book of which nothing is known but its unit. */
export function bareFacts(unit: MoneyUnit = 'wanYuan'): CheckFacts {
  const range = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
  const ledger = { entity: null, year: null, unit, table: { sheet: '表', range, title: null, summedSheets: [] }, basis: null, isDetailList: false, figures: [], byId: new Map() };
  return { ledger, tables: [], scores: [] };
}

export function barePlaces(unit: MoneyUnit = 'wanYuan'): BookPlaces {
  return new BookPlaces(bareFacts(unit));
}

/** Σ of the parts = the whole. */
export function sumRelation(parts: readonly Figure[], whole: Figure, unit: MoneyUnit = 'wanYuan'): CheckResult {
  return balanceResult({ rule: 'fund-source-sum', scope: whole.rowLabel.text, left: parts.map(plus), right: [plus(whole)], unit, blanks: [] });
}

/** Execution ≤ budget; over the budget of the opening it is only a notice. */
export function withinBudget(executed: Figure, budget: Figure, measure: 'annualBudget' | 'originalBudget' = 'annualBudget'): CheckResult {
  return made(boundResult({ rule: 'line-within-budget', scope: executed.rowLabel.text, executed, budget, measure, unit: 'wanYuan' }));
}

/** Stated rate = execution over budget. */
export function rateRelation(rate: Figure, executed: Figure, budget: Figure, unit: MoneyUnit = 'wanYuan'): CheckResult {
  return made(rateResult({ rule: 'line-rate', scope: rate.rowLabel.text, rate, executed, budget, unit }));
}

function made(result: CheckResult | null): CheckResult {
  if (result === null) throw new Error('the relation does not apply');
  return result;
}
