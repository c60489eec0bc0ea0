import { isBudgetMeasure } from '../../ledger/dimensions';
import { fullA1 } from '../../workbook/cell-address';
import { boundResult } from '../bound';
import { allLines, lineColumns } from '../line-amounts';
import { outcomeOfResults, overPanels, type LineCheck } from '../line-check';

/** Relation 32 for every line and every row of a list: no more is executed than its budget allows. */
export const lineWithinBudget: LineCheck = {
  id: 'line-within-budget',
  relationNumber: 32,
  runLines: ({ ledger, tables }) =>
    overPanels(tables, (panel) => {
      const columns = lineColumns(panel);
      const [budgetColumn] = columns?.budgets ?? [];
      // Income may exceed what was expected, and money may be added to an opening budget: neither is worth a line each.
      if (columns === null || panel.side === 'income' || budgetColumn === undefined || !isBudgetMeasure(budgetColumn.measure) || budgetColumn.measure === 'originalBudget') return { results: [], passed: 0 };
      const { measure } = budgetColumn;
      return outcomeOfResults(
        allLines(panel).map((figureIn) => {
          const executed = figureIn(columns.executed);
          return boundResult({ rule: 'line-within-budget', scope: fullA1(executed.cell), executed, budget: figureIn(budgetColumn), measure, unit: ledger.unit });
        }),
      );
    }),
};
