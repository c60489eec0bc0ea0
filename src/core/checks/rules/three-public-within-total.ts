import { onlyOne } from '../../grouping';
import type { BookPanel, BookTable } from '../../ledger/book-table';
import type { Measure } from '../../ledger/dimensions';
import type { ExpenseItem } from '../../ledger/expense-item';
import type { Figure } from '../../ledger/figure';
import type { MoneyUnit } from '../../money/money-unit';
import { limitResult } from '../bound';
import { MONEY_MEASURES } from '../breakdown';
import type { CheckResult } from '../check-result';
import { codedLines } from '../coded-lines';
import { moneyColumns } from '../item-columns';
import { itemFigure } from '../item-figures';
import { outcomeOfResults, type LineCheck } from '../line-check';
import { isOfSame } from '../table-pairs';

/**
 * Relation 18: what 基本支出 spent on 因公出国 (30212), 公务接待 (30217), 公务用车运行维护 (30231) and 公务用车购置 (31013) is part of what the table of
 * "三公" expenses says, which counts 项目支出 as well. More than that is a hint: the tables may count other funds.
 */
export const threePublicWithinTotal: LineCheck = {
  id: 'three-public-within-total',
  relationNumber: 18,
  runLines: ({ ledger, tables }) => {
    const whole = tables.filter(({ partOf }) => partOf === null);
    const expenses = whole.filter(({ panels }) => panels.some(({ scope }) => scope === 'threePublicExpenses'));
    const basic = whole.filter(({ panels }) => panels.every(({ category }) => category === 'basic'));
    const pairs = expenses.flatMap((table) => basic.filter((other) => isOfSame(table, other)).map((other) => [table, other] as const));
    return outcomeOfResults(pairs.flatMap(([table, other]) => resultsOf(table, other, ledger.unit)));
  },
};

const ITEM_CODES: readonly (readonly [ExpenseItem, string])[] = [
  ['travelAbroad', '30212'],
  ['officialReception', '30217'],
  ['vehicleOperation', '30231'],
  ['vehiclePurchase', '31013'],
];

function resultsOf(expenses: BookTable, basic: BookTable, unit: MoneyUnit): CheckResult[] {
  return ITEM_CODES.flatMap(([item, code]) =>
    MONEY_MEASURES.flatMap((measure) => {
      const limit = itemFigure(expenses, item, measure);
      if (limit === null) return [];
      const figure = codedFigure(basic.panels, code, measure);
      return figure === null ? [] : (limitResult({ rule: 'three-public-within-total', figure, limit, unit }) ?? []);
    }),
  );
}

function codedFigure(panels: readonly BookPanel[], code: string, measure: Measure): Figure | null {
  const found = panels.flatMap((panel) => {
    const columns = moneyColumns(panel).filter((column) => column.measure === measure && column.isTotal && column.item === null);
    return codedLines(panel).filter((line) => line.code === code).flatMap((line) => columns.map((column) => panel.figureOf(line, column)));
  });
  return onlyOne(found);
}
