import { balancesOfLines, isFundTable } from '../flow-columns';
import { agrees, type CheckResult } from '../check-result';
import { outcomeOfResults, overPanels, type LineCheck } from '../line-check';

/**
 * Relation 33, for single lines: in any other table with columns for what was carried over, came in, was spent and is left, each line balances. Most
 * lines must bear that out: the columns may leave out what was adjusted or handed back.
 */
export const lineFlow: LineCheck = {
  id: 'line-flow',
  relationNumber: 33,
  runLines: ({ ledger, tables }) => overPanels(tables, (panel) => outcomeOfResults(isFundTable(panel) ? [] : borneOut(balancesOfLines('line-flow', panel, ledger.unit)))),
};

function borneOut(results: readonly CheckResult[]): readonly CheckResult[] {
  return results.filter(agrees).length * 2 > results.length ? results : [];
}
