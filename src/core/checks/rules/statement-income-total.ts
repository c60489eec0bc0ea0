import type { LineCheck } from '../line-check';
import { statementTotals } from '../statement-total';

/** Relation 5: 本年收入合计 + 使用非财政拨款结余 (使用专用结余) + 年初结转和结余 = 总计 on the side of income. A term without a line is 0. */
export const statementIncomeTotal: LineCheck = {
  id: 'statement-income-total',
  relationNumber: 5,
  runLines: (facts) => statementTotals('statement-income-total', 'income', facts),
};
