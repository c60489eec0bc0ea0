import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { statedValue } from '../../../src/core/ledger/figure';
import { decimalText, trimmed, ZERO } from '../../../src/core/money/decimal';
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

describe('sums of groups above their rows', () => {
  const HEAD: CellValue[][] = [['单位：万元'], ['支出性质', '项目名称', '资金来源', '预算数', '执行数']];
  /** What the sources spent, and errors. */
  const read = (...rows: CellValue[][]): [string[], string[]] => {
    const { ledger, findings } = evaluateSnapshot(bookOf(sheetOf('明细', [...HEAD, ...rows])), zhCNLanguage);
    const sources = (ledger?.figures ?? []).filter(({ subject, measure }) => subject.kind === 'fundSource' && measure === 'executed');
    return [sources.map((figure) => decimalText(trimmed(statedValue(figure) ?? ZERO))), findings.filter(({ verdict }) => verdict === 'error').map(({ rule }) => rule)];
  };
  const PROJECTS: CellValue[][] = [['项目支出', null, null, 60, 49], [null, '征拆', '政府性基金', 50, 40], [null, '慰问', '其他资金', 10, 9]];

  test('are no rows of the list', () => {
    expect(read(['合计', null, null, 160, 139], ['基本支出', null, null, 100, 90], [null, '人员', '一般公共预算', 100, 90], ...PROJECTS)).toEqual([['90', '40', '9'], []]);
  });

  test('near miss: a row without a name that the others do not add up to', () => {
    expect(read(['基本支出', null, '一般公共预算', 100, 90], ['项目支出', '征拆', '政府性基金', 50, 40], ['合计', null, null, 150, 130])).toEqual([['90', '40'], []]);
  });
});
