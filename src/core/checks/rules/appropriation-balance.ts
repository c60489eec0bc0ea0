import type { BookTable } from '../../ledger/book-table';
import type { MoneyMeasure, Scope } from '../../ledger/dimensions';
import type { MoneyUnit } from '../../money/money-unit';
import { MONEY_MEASURES } from '../breakdown';
import { agrees, type CheckResult } from '../check-result';
import { flowBalance } from '../flow-balance';
import { outcomeOfResults, type LineCheck } from '../line-check';
import { scopedCells, scopedKey } from '../scoped-figures';

/**
 * Relation 21: of 财政拨款 and of each of its sources, what was carried over and came in is what was spent and is left. Where nothing is said of what was
 * carried over, or a source has a cell that is left open, only agreement says something: the table may state that for all sources alone, or nowhere.
 */
export const appropriationBalance: LineCheck = {
  id: 'appropriation-balance',
  relationNumber: 21,
  runLines: ({ ledger, tables }) => outcomeOfResults(tables.filter(isOfAppropriation).flatMap((table) => balancesOf(table, ledger.unit))),
};

const SOURCES: readonly Scope[] = ['generalPublicBudget', 'governmentManagedFunds', 'stateCapitalOperations'];

function isOfAppropriation({ panels }: BookTable): boolean {
  return panels.some(({ scope }) => scope === 'fiscalAppropriation');
}

function balancesOf(table: BookTable, unit: MoneyUnit): (CheckResult | null)[] {
  const places = scopedCells(table);
  const of = (scope: Scope, measure: MoneyMeasure): CheckResult | null =>
    flowBalance('appropriation-balance', (flow) => places.get(scopedKey({ scope, category: null, flow }, measure)) ?? null, unit);
  return MONEY_MEASURES.flatMap((measure) => [unlessLacking(of('fiscalAppropriation', measure)), ...SOURCES.map((source) => unlessOpen(unlessLacking(of(source, measure))))]);
}

function unlessLacking(result: CheckResult | null): CheckResult | null {
  return result === null || result.mayLack !== true || agrees(result) ? result : null;
}

function unlessOpen(result: CheckResult | null): CheckResult | null {
  return result === null || result.blanks.length === 0 || agrees(result) ? result : null;
}
