import { readLedger } from '../../../src/core/reading/read-ledger';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

test('合计 under 资金来源 is the total, where nothing else describes the rows', () => {
  const { ledger } = readLedger(
    bookOf(sheetOf('资金', [['某局2023年整体支出资金情况表'], ['单位：万元'], ['资金来源', '全年预算数', '全年执行数'], ['合计', 10, 9], ['一般公共预算', 6, 6], ['其他资金', 4, 3]])),
    vocabulary,
  );
  const total = ledger?.figures.filter(({ subject }) => subject.kind === 'total');
  expect(total?.map(({ cell, sum }) => [cell.row, cell.column, sum])).toEqual([[3, 1, null], [3, 2, null]]);
});
