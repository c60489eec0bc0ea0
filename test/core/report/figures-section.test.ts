import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { figures, listBook } from './report-book';

const PUBLIC = '一般公共预算财政拨款';
const overall = (rows: readonly (readonly CellValue[])[], header?: readonly string[], unit?: string): string | undefined => figures(listBook(rows, header, unit))[0];

describe('the sentence on the whole: one form for each case', () => {
  test.each<[string, CellValue, CellValue, string]>([
    ['less than budgeted', 1000, 944.5, '全年预算数1000.00万元，执行数944.50万元，完成预算的94.45%。'],
    ['as much as budgeted', 6061.31, 6061.31, '全年预算数6061.31万元，执行数6061.31万元，完成预算的100%。'],
    ['more than budgeted', 1000, 1100, '全年预算数1000.00万元，执行数1100.00万元，完成预算的110.00%。'],
    ['nearly all', 1000000, 999960, '全年预算数1000000.00万元，执行数999960.00万元，完成预算的99.996%。'],
    ['nothing executed', 1000, 0, '全年预算数1000.00万元，执行数0.00万元，完成预算的0.00%。'],
    ['nothing budgeted, something executed', 0, 12.5, '全年预算数为零，执行数12.50万元，均为年中追加，不计算预算完成率。'],
    ['nothing budgeted, nothing executed', 0, 0, '2023年度没有部门整体收入和支出，故无数据。'],
    ['an open budget', null, 12.5, '执行数12.50万元，【待填写：全年预算数】'],
    ['an open execution', 1000, null, '全年预算数1000.00万元，【待填写：执行数】'],
  ])('%s', (_name, budget, executed, sentence) => {
    expect(overall([['合计', budget, executed], ['基本支出', 1, 1]])).toBe(sentence);
  });

  test('no total at all: both are asked for', () => {
    expect(overall([['基本支出', 1, 1], ['项目支出', 2, 2]])).toBe('【待填写：全年预算数】【待填写：执行数】');
  });

  test('against the opening budget the denominator is named', () => {
    expect(overall([['合计', 1000, 944.5]], ['项目', '年初预算数', '执行数'])).toBe('年初预算数1000.00万元，执行数944.50万元，完成年初预算的94.45%。');
    expect(overall([['合计', 0, 5]], ['项目', '年初预算数', '执行数'])).toBe('年初预算数为零，执行数5.00万元，均为年中追加，不计算预算完成率。');
  });

  test('the words of the columns are the workbook’s own, without unit and breaks', () => {
    expect(overall([['合计', 1000, 900]], ['项目', '调整后预算数', '决算数'])).toContain('调整后预算数1000.00万元，决算数900.00万元');
    expect(overall([['合计', 1000, 900]], ['项目', '全年预算数（万元）', '全年\n执行数（万元）'])).toContain('全年预算数1000.00万元，全年执行数900.00万元');
  });

  test('a book in 元 is told in 万元, half away from zero', () => {
    expect(overall([['合计', 10000050, 9445050]], undefined, '元')).toBe('全年预算数1000.01万元，执行数944.51万元，完成预算的94.45%。');
  });
});

describe('the sentences on sources, categories and carry-over', () => {
  const rows: CellValue[][] = [
    ['合计', 100, 100],
    [PUBLIC, 60, 60.5],
    ['其他资金', 40, 39.5],
    ['基本支出', null, 30],
    ['项目支出', null, 70],
    ['年末结转和结余', null, 5],
  ];

  test('each once, in the order of the standard', () => {
    expect(figures(listBook(rows)).slice(1)).toEqual([
      '按资金来源分，一般公共预算财政拨款支出60.50万元，其他资金支出39.50万元。',
      '按支出性质看，基本支出30.00万元，项目支出70.00万元。',
      '年末结转和结余5.00万元。',
    ]);
  });

  test('an open row is left out, and none is written where all are open', () => {
    const open = rows.map(([label, budget, executed]): CellValue[] => [label ?? null, budget ?? null, label === '其他资金' || label === '基本支出' || label === '项目支出' ? null : (executed ?? null)]);
    expect(figures(listBook(open)).slice(1)).toEqual(['按资金来源分，一般公共预算财政拨款支出60.50万元。', '年末结转和结余5.00万元。']);
  });

  test('an open row that is filled later makes its sentence ask to be made anew', () => {
    const open = listBook(rows.map((row, index) => (index === 2 ? [row[0] ?? null, 40, null] : row)));
    expect(figures(open, listBook(rows))).toContain('数据已变更，请重新生成');
  });

  test('a negative amount keeps its sign', () => {
    expect(figures(listBook([['合计', 100, 100], [PUBLIC, 60, 100.5], ['其他资金', 40, -0.5]]))[1]).toBe('按资金来源分，一般公共预算财政拨款支出100.50万元，其他资金支出-0.50万元。');
  });

  // Each label and 14 more characters; the tenth would make 207 of the 200 that there is room for.
  test('rows for which a sentence has no more room go into a second one', () => {
    const labels = ['事业收入', '上级补助收入', '经营收入', '附属单位上缴收入', '债券资金', '捐赠资金', '教育收费', '非财政拨款', '上年结转资金'];
    const many: CellValue[][] = [['合计', 10, 10], [PUBLIC, 1, 1], ...labels.map((label): CellValue[] => [label, 1, 1])];
    expect(figures(listBook(many)).slice(1)).toEqual([
      '按资金来源分，一般公共预算财政拨款支出1.00万元，事业收入1.00万元，上级补助收入1.00万元，经营收入1.00万元，附属单位上缴收入1.00万元，债券资金支出1.00万元，捐赠资金支出1.00万元，教育收费支出1.00万元，非财政拨款支出1.00万元。',
      '另有上年结转资金支出1.00万元。',
    ]);
  });
});
