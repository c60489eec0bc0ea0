import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { detailRows } from '../../../src/core/reading/detail-list';
import { locateHeaders } from '../../../src/core/reading/header-block';
import { SheetTexts } from '../../../src/core/reading/sheet-texts';
import { panelsOf } from '../../../src/core/reading/table-columns';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

test('every row of a total is left out, the second like the first, and no row of a category that ends like one', () => {
  const texts = new SheetTexts(
    sheetOf('明细', [
      ['项目名称', '资金来源', '支出性质', '全年预算数', '执行数'],
      ['人员', '其他资金', '基本支出', 1, 1],
      ['合计', '其他资金', '基本支出', 1, 1],
      ['道路', '其他资金', '项目支出', 2, 2],
      ['小计', '其他资金', '项目支出', 2, 2],
      ['合计', '其他资金', null, 3, 3],
      ['小计', '其他资金', null, 3, 3],
      ['道路', '其他资金', '项目支出', 4, 4],
    ]),
  );
  const [header] = locateHeaders(texts, vocabulary, new Map());
  const [panel] = header === undefined ? [] : panelsOf(header, null, vocabulary);
  if (panel === undefined) throw new Error('the list was not recognised');
  expect(detailRows(texts, panel, [1, 2, 3, 4, 5, 6, 7], vocabulary)).toEqual([1, 3, 7]);
});

test.each([
  ['支出性质', '基本支出小计', '项目支出小计'],
  ['资金来源', '一般公共预算小计', '政府性基金合计'],
])('sums of groups in the column %s are no rows of the list', (header, first, second) => {
  const [one, other] = [first.slice(0, -2), second.slice(0, -2)];
  const rows: CellValue[][] = [['单位：万元'], [header, '项目名称', '预算数', '执行数'], [one, '人员', 100, 90], [first, null, 100, 90], [other, '征拆', 50, 40], [other, '慰问', 10, 9], [second, null, 60, 49], ['合计', null, 160, 139]];
  const { findings, status } = evaluateSnapshot(bookOf(sheetOf('明细', rows)), zhCNLanguage);
  expect([status, findings]).toEqual(['evaluated', []]);
});
