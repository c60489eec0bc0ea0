import { balancesOfLines, isFundTable } from '../flow-columns';
import { agrees } from '../check-result';
import { NOT_APPLIED, overPanels, type LineCheck, type LineOutcome } from '../line-check';

/**
 * Relation 33, for single lines: in any other table with columns for what was carried over, came in, was spent and is left, each line balances. Most
 * lines must bear that out: the columns may leave out what was adjusted or handed back.
 */
export const lineFlow: LineCheck = {
  id: 'line-flow',
  relationNumber: 33,
  runLines: ({ ledger, tables }) => overPanels(tables, (panel) => isFundTable(panel) ? NOT_APPLIED : borneOut(balancesOfLines('line-flow', panel, ledger.unit))),
};

function borneOut(outcome: LineOutcome): LineOutcome {
  const { results, passed } = outcome;
  return (passed + results.filter(agrees).length) * 2 > passed + results.length ? outcome : NOT_APPLIED;
}
