import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { bookOf, sheetOf } from '../../support/sheets';

/** Stated rates that were read, and findings about them. */
function ratesIn(header: readonly string[], ...rows: readonly (readonly CellValue[])[]): [number, number] {
  const { ledger, findings } = evaluateSnapshot(bookOf(sheetOf('项目', [['某局2023年项目支出情况'], ['单位：万元'], [...header], ...rows.map((row) => [...row])])), zhCNLanguage);
  return [(ledger?.figures ?? []).filter(({ measure, reading }) => measure === 'statedRate' && reading.state === 'stated').length, findings.filter(({ verdict }) => verdict === 'rate').length];
}

const HEADER = ['项目名称', '预算数', '支出数'];

describe('a header that may be of another rate', () => {
  test.each(['完成进度', '进度', '使用率'])('%s: the amounts bear it out, but for one line', (word) => {
    expect(ratesIn([...HEADER, word], ['道路', 100, 60, '60%'], ['绿化', 60, 48, '80%'], ['照明', 50, 40, '8%'], ['合计', 210, 148, '70.48%'])).toEqual([4, 1]);
  });

  test.each(['完成进度', '进度%'])('%s: of the works', (word) => {
    expect(ratesIn([...HEADER, word], ['道路', 100, 60, '95%'], ['绿化', 60, 48, '100%'], ['合计', 160, 108, null])).toEqual([0, 0]);
  });

  test('资金使用率: of what has arrived', () => {
    expect(ratesIn(['项目名称', '预算数', '到位资金', '支出数', '资金使用率'], ['道路', 100, 80, 60, 0.75], ['绿化', 50, 50, 45, 0.9], ['合计', 150, 130, 105, 0.8077])).toEqual([0, 0]);
  });

  test('near miss: 完成率 is of the budget, whatever it says', () => {
    expect(ratesIn([...HEADER, '完成率'], ['道路', 100, 60, '95%'], ['绿化', 60, 48, '100%'], ['合计', 160, 108, '67.5%'])).toEqual([3, 2]);
  });

  test('fractions, points and texts', () => {
    expect(ratesIn([...HEADER, '进度'], ['道路', 100, 60, 0.6], ['绿化', 60, 48, 0.8], ['合计', 160, 108, 0.675])[0]).toBe(3);
    expect(ratesIn([...HEADER, '进度%'], ['道路', 100, 60, 60], ['绿化', 60, 48, 80], ['合计', 160, 108, 67.5])[0]).toBe(3);
    expect(ratesIn([...HEADER, '进度'], ['道路', 100, 60, '进行中'], ['绿化', 60, 48, '已完工'])[0]).toBe(0);
  });
});
