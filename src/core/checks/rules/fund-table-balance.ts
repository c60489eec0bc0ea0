import { balancesOfLines, isFundTable } from '../flow-columns';
import { NOT_APPLIED, overPanels, type LineCheck } from '../line-check';

/**
 * Relation 22: in every line of the tables of 政府性基金预算 and 国有资本经营预算, what was carried over and came in is what was spent and is left. That 本年支出
 * is 基本支出 and 项目支出 the rule about rows and their parts says.
 */
export const fundTableBalance: LineCheck = {
  id: 'fund-table-balance',
  relationNumber: 22,
  runLines: ({ ledger, tables }) =>
    overPanels(tables, (panel) => isFundTable(panel) ? balancesOfLines('fund-table-balance', panel, ledger.unit) : NOT_APPLIED),
};
