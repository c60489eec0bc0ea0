import type { LineCheck } from '../line-check';
import { statementTotals } from '../statement-total';

/** Relation 6: 本年支出合计 + 结余分配 + 年末结转和结余 = 总计 on the side of expenditure. A term without a line is 0. */
export const statementExpenditureTotal: LineCheck = {
  id: 'statement-expenditure-total',
  relationNumber: 6,
  runLines: (facts) => statementTotals('statement-expenditure-total', 'expenditure', facts),
};
