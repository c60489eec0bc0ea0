import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { planOutput } from '../../../src/app/plan-output';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { explanationCode } from '../../../src/core/sheet-plan/explanations';
import { bookOf, sheetOf } from '../../support/sheets';
import { conclusionOf, listBook } from './report-book';

const [PUBLIC, FUNDS, OTHER] = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '其他资金'];
const graded = (book: WorkbookSnapshot): string | undefined => conclusionOf(book).find((line) => line.includes('来看'));
const compared = (budget: number, executed: number, header?: readonly string[]): string | undefined =>
  conclusionOf(listBook([['合计', budget, executed]], header)).find((line) => /小于|大于|持平/u.test(line));
const missingOf = (book: WorkbookSnapshot): number => planOutput(book, evaluateSnapshot(book, zhCNLanguage), zhCNLanguage)?.missing ?? -1;
const rateClause = (...sources: readonly (readonly CellValue[])[]): string | undefined => graded(listBook([['合计', 100, 95], ...sources]));
const BEFORE = '从整体支出预算完成率达到95.00%来看，本部门整体支出绩效自评优秀';

describe('the graded sentence', () => {
  test.each<[number, string, string]>([
    [1100, '110.00%', '优秀'],
    [1000, '100%', '优秀'],
    [900, '90.00%', '优秀'],
    [899.9, '89.99%', '良好'],
    [800, '80.00%', '良好'],
    [799.9, '79.99%', '中等'],
    [600, '60.00%', '中等'],
    [599.9, '59.99%', '较差'],
    [0, '0.00%', '较差'],
    [-10, '-1.00%', '较差'],
  ])('%p of 1000 is %s, %s', (executed, rate, grade) => {
    expect(graded(listBook([['合计', 1000, executed]]))?.replace('【待核实】', '')).toBe(`从整体支出预算完成率达到${rate}来看，本部门整体支出绩效自评${grade}。`);
  });

  test.each<[string, CellValue, CellValue]>([
    ['no budget', null, 5],
    ['no execution', 5, null],
    ['nothing of nothing', 0, 0],
    ['something of nothing', 0, 5],
  ])('%s: the conclusion is asked for, and no grade is made up', (_name, budget, executed) => {
    expect(conclusionOf(listBook([['合计', budget, executed], ['基本支出', 1, 1]]))).toEqual(['【待填写：自评结论】']);
  });
});

describe('the clauses of the sources', () => {
  test('rates, the first with its whole name', () => {
    expect(rateClause([PUBLIC, 60, 57], [OTHER, 40, 38])).toBe(`${BEFORE}，其中：一般公共预算整体支出预算完成率95.00%；其他资金95.00%。`);
  });

  test('no budget of any source: they are asked for once', () => {
    expect(rateClause([PUBLIC, null, 57], [OTHER, null, 38])).toBe(`${BEFORE}，其中：【待填写：各资金来源全年预算数】。`);
  });

  test('a budget of some: the others are asked for by name', () => {
    expect(rateClause([PUBLIC, 60, 57], [FUNDS, null, 30], [OTHER, null, 8])).toBe(
      `${BEFORE}，其中：一般公共预算整体支出预算完成率95.00%；【待填写：政府性基金全年预算数】；【待填写：其他资金全年预算数】。`,
    );
  });

  test('no budget but execution: added during the year', () => {
    expect(rateClause([PUBLIC, 100, 90], [OTHER, 0, 5])).toBe(`${BEFORE}，其中：一般公共预算整体支出预算完成率90.00%；其他资金年中追加并执行5.00万元。`);
  });

  test('nothing planned and nothing spent: left out', () => {
    expect(rateClause([PUBLIC, 100, 95], [FUNDS, 0, 0], [OTHER, '—', '—'])).toBe(`${BEFORE}，其中：一般公共预算整体支出预算完成率95.00%。`);
    expect(rateClause([PUBLIC, 0, 0], [OTHER, 0, 0])?.replace('【待核实】', '')).toBe(`${BEFORE}。`);
  });
});

describe('小于, 持平 and 大于', () => {
  test('one form for each, with the gap', () => {
    expect(compared(1000, 950.01)).toBe('执行数小于全年预算数49.99万元。');
    expect(compared(1000, 1000)).toBe('执行数与全年预算数持平。');
    expect(compared(1000, 1000.01)).toBe('执行数大于全年预算数0.01万元。');
  });

  test('below 90% the reason is asked for, at 90% it is not', () => {
    expect(compared(1000, 899)).toBe('执行数小于全年预算数101.00万元【待填写：执行数小于预算数的主要原因】');
    expect(compared(1000, 900)).toBe('执行数小于全年预算数100.00万元。');
    expect(missingOf(listBook([['合计', 1000, 899]])) - missingOf(listBook([['合计', 1000, 900]]))).toBe(1);
  });

  test('the budget is named as the workbook names it', () => {
    expect(compared(1000, 950, ['项目', '年初预算数', '决算数'])).toBe('决算数小于年初预算数50.00万元。');
  });
});

describe('what holds the conclusion back', () => {
  const held = (rows: readonly (readonly CellValue[])[], header?: readonly string[]): boolean => (graded(listBook(rows, header)) ?? '').startsWith('【待核实】');

  test.each<[string, boolean, readonly (readonly CellValue[])[]]>([
    ['sums that add up', false, [['合计', null, 100.03], [PUBLIC, null, 60.01], [OTHER, null, 40.02]]],
    ['a sum that is an error', true, [['合计', null, 100.03], [PUBLIC, null, 60.01], [OTHER, null, 41.02]]],
    ['a sum within rounding', false, [['合计', null, 100.03], [PUBLIC, null, 60.01], [OTHER, null, 40.03]]],
    ['a gap beside an open part', false, [['合计', null, 100.03], [PUBLIC, null, 60.01], [FUNDS, null, 1], [OTHER, null, null]]],
    ['carry-over without words', true, [['合计', 100.03, 100.03], ['年末结转和结余', null, 5]]],
    ['more than the budget', true, [['合计', 100.03, 110.03]]],
  ])('%s: %p', (_name, isHeld, rows) => {
    const [total = [], ...rest] = rows;
    expect(held([[total[0] ?? null, total[1] ?? 100.03, total[2] ?? null], ...rest])).toBe(isHeld);
  });

  test('more than the opening budget does not', () => {
    expect(held([['合计', 100.03, 110.03]], ['项目', '年初预算数', '执行数'])).toBe(false);
  });

  test('a wrong rate of the workbook does not: ours is computed', () => {
    expect(held([['合计', 100.03, 90.03, '12.00%']], ['项目', '全年预算数', '执行数', '完成率'])).toBe(false);
  });

  test('each reason is told with both sides and the gap', () => {
    const lines = conclusionOf(listBook([['合计', 100.03, 110.03], [PUBLIC, null, 60.01], [OTHER, null, 41.02]]));
    expect(lines.find((line) => line.startsWith('待核实原因'))).toBe(
      '待核实原因：资金来源执行数合计101.03万元与执行数合计110.03万元不平，差额-9.00万元。合计执行数110.03万元超过合计全年预算数100.03万元，超出10.00万元。',
    );
  });
});

describe('what the accountant wrote beside a check', () => {
  const book = listBook([['合计', 100, 100], ['年末结转和结余', null, 5]]);
  const explained = (words: string): WorkbookSnapshot => {
    const check = evaluateSnapshot(book, zhCNLanguage).checks.find(({ relation }) => relation === 'presence');
    if (check === undefined) throw new Error('no such check');
    const { columns } = zhCNLanguage.sheets.checks;
    const rows = [[columns.relation, columns.explanation, columns.code], ['甲', words, explanationCode(check)]];
    return bookOf(...book.sheets, sheetOf('勾稽核对', rows, { generatedKind: 'checks' }));
  };

  test('lifts the mark and is quoted', () => {
    const lines = conclusionOf(explained('系未到期的工程尾款。'));
    expect(lines[0]).toBe('从整体支出预算完成率达到100%来看，本部门整体支出绩效自评优秀。');
    expect(lines.at(-1)).toBe('关于预算全部执行完毕而年末仍有结转和结余的说明：系未到期的工程尾款。');
    expect(lines.some((line) => line.startsWith('待核实'))).toBe(false);
  });

  test('is cut after 200 characters', () => {
    const lines = conclusionOf(explained('说'.repeat(500)));
    expect(lines.at(-1)).toBe(`关于预算全部执行完毕而年末仍有结转和结余的说明：${'说'.repeat(200)}……`);
    expect(conclusionOf(explained('说'.repeat(200))).at(-1)?.endsWith('说'.repeat(200))).toBe(true);
  });

  test('nothing is quoted while nothing is written', () => {
    expect(conclusionOf(book).some((line) => line.startsWith('关于'))).toBe(false);
  });
});
