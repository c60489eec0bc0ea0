import { modelBook } from '../support/model-book';
import { outputOf, reportLines, shownRow, shownRows } from '../support/live-sheets';
import { bookOf, sheetOf } from '../support/sheets';
import type { CellValue } from '../../src/core/workbook/workbook-snapshot';

const CHANGED = '数据已变更，请重新生成';
const SUMS = '资金来源执行数合计＝执行数合计';
const shows = (output: ReturnType<typeof outputOf>, part: string): string | undefined => reportLines(output).find((line) => line.includes(part));
const edited = (changes: Readonly<Record<string, CellValue>>): ReturnType<typeof outputOf> => outputOf(modelBook(), modelBook(changes));

describe('after a source cell is edited', () => {
  test('another number is followed by table, check and sentence', () => {
    const output = edited({ '3,2': 5972.96 });
    expect(shownRow(output, 'rates', '合计').slice(1)).toEqual([6061.31, 5972.96, 0.9854, -88.35]);
    expect(shownRow(output, 'checks', SUMS).slice(1, 6)).toEqual([5972.96, 5972.96, 0, 0.025, '平']);
    expect(shows(output, '完成预算的')).toBe('全年预算数6061.31万元，执行数5972.96万元，完成预算的98.54%。');
    expect(shows(output, '小于')).toBe('执行数小于全年预算数88.35万元。');
  });

  test('the gap keeps its sign, both ways', () => {
    expect(shownRow(edited({}), 'checks', SUMS).slice(3, 6)).toEqual([-88.35, 0.025, '不平']);
    expect(shownRow(edited({ '8,2': 176.7 }), 'checks', SUMS).slice(3, 6)).toEqual([88.35, 0.025, '不平']);
    expect(shownRow(edited({ '8,2': 88.36 }), 'checks', SUMS).slice(3, 6)).toEqual([0.01, 0.025, '尾差']);
    expect(shownRow(edited({ '8,2': 88.34 }), 'checks', SUMS).slice(3, 6)).toEqual([-0.01, 0.025, '尾差']);
  });

  test('小于, 持平 and 大于 follow the figures, and below 90% a reason is asked for', () => {
    expect(shows(edited({ '3,2': 6061.31 }), '持平')).toBe('执行数与全年预算数持平。');
    expect(shows(edited({ '3,2': 6061.32 }), '大于')).toBe('执行数大于全年预算数0.01万元。');
    expect(shows(edited({ '3,2': 5000 }), '小于')).toBe('执行数小于全年预算数1061.31万元【待填写：执行数小于预算数的主要原因】');
  });

  test('the grade follows its bands, the bounds included', () => {
    const grade = (executed: number): CellValue => shownRow(edited({ '3,1': 1000, '3,2': executed }), 'rates', '自评等级')[3] ?? null;
    expect([900, 899.99, 899.9, 800, 799.9, 600, 599.9].map(grade)).toEqual(['优秀', '优秀', '良好', '良好', '中等', '中等', '较差']);
  });

  test('100% is kept for execution that equals the budget', () => {
    const output = edited({ '3,1': 1000000, '3,2': 999960 });
    expect(shownRow(output, 'rates', '合计')[3]).toBe(0.99996);
    expect(shows(output, '完成预算的')).toContain('完成预算的99.996%。');
    expect(shows(edited({ '3,1': 60613100, '3,2': 60613099.99 }), '完成预算的')).toContain('完成预算的99.99999998%。');
    expect(shows(edited({ '3,1': 60613100, '3,2': 60613100.01 }), '完成预算的')).toContain('完成预算的100.00000002%。');
  });

  test('a blank is not 0: the rate goes, and the sentence asks to be made anew', () => {
    const output = edited({ '3,2': null });
    expect(shownRow(output, 'rates', '合计').slice(1)).toEqual([6061.31, '', '', '']);
    expect(shownRow(output, 'checks', SUMS).slice(1, 6)).toEqual([CHANGED, CHANGED, CHANGED, 0.025, CHANGED]);
    expect(reportLines(output)).toContain(CHANGED);
  });

  test.each<[string, CellValue]>([['a text amount', '6061.31万'], ['full-width digits', '６０６１．３１'], ['a dash', '—'], ['a truth value', true], ['an error', { error: '#N/A' }]])(
    '%s that was not recorded is no number',
    (_name, value) => {
      expect(shownRow(edited({ '3,2': value }), 'rates', '合计')[2]).toBe(CHANGED);
    },
  );

  test('a text amount counts while it is the recorded text', () => {
    const text = modelBook({ '3,2': '6,061.31 ', '5,2': '５，６１２．４７', '8,2': '—' });
    expect(shownRow(outputOf(text), 'rates', '合计')[2]).toBe(6061.31);
    expect(shownRow(outputOf(text), 'rates', '一般公共预算财政拨款')[2]).toBe(5612.47);
    expect(shownRow(outputOf(text), 'rates', '其他资金')[2]).toBe(0);
    expect(shownRow(outputOf(text, modelBook({ '3,2': '6,061.32 ' })), 'rates', '合计')[2]).toBe(CHANGED);
    expect(shownRow(outputOf(text, modelBook({ '3,2': 6000 })), 'rates', '合计')[2]).toBe(6000);
  });

  test('rows that were sorted do not move a number under another label', () => {
    const output = outputOf(modelBook(), modelBook({ '5,0': '其他资金支出', '5,2': 0, '8,0': '一般公共预算财政拨款支出', '8,2': 5612.47 }));
    expect(shownRow(output, 'rates', '一般公共预算财政拨款')[2]).toBe(CHANGED);
    expect(shownRow(output, 'rates', '政府性基金预算财政拨款')[2]).toBe(360.49);
    expect(shownRow(output, 'checks', SUMS)[5]).toBe(CHANGED);
  });

  test('another unit or column header is another figure', () => {
    expect(shownRow(edited({ '1,2': '单位：元' }), 'rates', '合计')[2]).toBe(CHANGED);
    expect(shownRow(edited({ '2,2': '预算数' }), 'rates', '合计')[2]).toBe(CHANGED);
    expect(shownRow(edited({ '2,2': '预算数' }), 'rates', '合计')[1]).toBe(6061.31);
  });

  test('budgets filled in later show rates in the table, and the conclusion asks to be made anew', () => {
    const output = edited({ '5,1': 5612.47 });
    expect(shownRow(output, 'rates', '一般公共预算财政拨款')[3]).toBe(1);
    expect(shows(output, '自评优秀')).toBeUndefined();
  });

  test('another title takes the old one off every sheet', () => {
    const output = edited({ '0,0': '某局2023年部门整体收支情况' });
    expect(shownRows(output, 'report')[0]).toEqual([CHANGED]);
  });
});

describe('books in 元', () => {
  const yuan = (executed: CellValue): ReturnType<typeof bookOf> =>
    bookOf(sheetOf('表', [['某局2022年收支'], [null, null, '单位：元'], ['项目', '全年预算数', '执行数'], ['合计', 60613100, executed], ['基本支出', null, 24825849.99], ['项目支出', null, 35787250.01]]));

  test('amounts are shown in 万元, and compared in 元', () => {
    const output = outputOf(yuan(60613100));
    expect(shownRow(output, 'rates', '合计').slice(1, 4)).toEqual([6061.31, 6061.31, 1]);
    expect(shownRow(output, 'checks', '支出性质执行数合计＝执行数合计').slice(1, 6)).toEqual([6061.31, 6061.31, 0, 0.000001, '平']);
    expect(shownRow(outputOf(yuan(60613100.02)), 'checks', '支出性质执行数合计＝执行数合计')[5]).toBe('不平');
  });
});
