import { MONEY_MEASURES } from '../breakdown';
import { limitResult } from '../bound';
import { halfFigure, itemFigure } from '../item-figures';
import { outcomeOfResults, type LineCheck } from '../line-check';
import { isOfSame } from '../table-pairs';

/**
 * Relation 19: 机关运行经费 is what offices, and institutions run like them, spend of 公用经费, so it is not more than that. A hint: some regions
 * count 项目支出 of daily operation as well.
 */
export const operatingWithinPublic: LineCheck = {
  id: 'operating-within-public',
  relationNumber: 19,
  runLines: ({ ledger, tables }) => {
    const whole = tables.filter(({ partOf }) => partOf === null);
    const basic = whole.filter(({ panels }) => panels.length > 0 && panels.every(({ category }) => category === 'basic'));
    return outcomeOfResults(
      MONEY_MEASURES.flatMap((measure) => {
        const stated = basic.length === 0 ? [] : whole.flatMap((table) => ({ table, figure: itemFigure(table, 'agencyOperatingFunds', measure) }));
        return stated.flatMap(({ table, figure }) => {
          const limit = figure === null ? undefined : basic.filter((other) => isOfSame(table, other)).flatMap((other) => halfFigure(other, 'operatingFunds', measure) ?? [])[0];
          return figure === null || limit === undefined ? [] : limitResult({ rule: 'operating-within-public', figure, limit, unit: ledger.unit });
        });
      }),
    );
  },
};
