/** The parts of a breakdown and whether they are all stated: what the summing rules look at. */
import { BUDGET_PREFERENCE, type MoneyMeasure, type Subject } from '../ledger/dimensions';
import type { Figure } from '../ledger/figure';
import { figureOf, type Ledger } from '../ledger/ledger';
import type { Term } from './check-result';

/** Every measure that a sum can be made of, execution first. */
export const MONEY_MEASURES: readonly MoneyMeasure[] = ['executed', ...BUDGET_PREFERENCE];

export interface Breakdown {
  readonly terms: readonly Term[];
  /** Cells of the breakdown for this measure with nothing in them. */
  readonly blanks: readonly Figure[];
}

/**
 * The figures of one measure whose subjects are parts of the breakdown; `null` where none is stated or one cannot be read. A breakdown
 * stands on one sheet, that of the total: parts from elsewhere may be of another scope.
 */
export function breakdownOf(ledger: Ledger, measure: MoneyMeasure, isPart: (subject: Subject) => boolean): Breakdown | null {
  const sheet = figureOf(ledger, { kind: 'total' }, measure)?.cell.sheet ?? ledger.table.sheet;
  const parts = ledger.figures.filter((figure) => figure.measure === measure && isPart(figure.subject) && figure.cell.sheet === sheet);
  const stated = parts.filter(({ reading }) => reading.state === 'stated');
  const blanks = parts.filter(({ reading }) => reading.state === 'blank');
  if (stated.length === 0 || stated.length + blanks.length < parts.length) return null;
  return { terms: stated.map(plus), blanks };
}

export function plus(figure: Figure): Term {
  return { sign: 1, figure };
}

export function minus(figure: Figure): Term {
  return { sign: -1, figure };
}

export function isSource({ kind }: Subject): boolean {
  return kind === 'fundSource' || kind === 'extraSource';
}

export function isCategory({ kind }: Subject): boolean {
  return kind === 'expenditureCategory' || kind === 'extraCategory';
}
