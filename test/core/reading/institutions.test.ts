import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import type { Evaluation } from '../../../src/app/evaluation';
import { subjectKey } from '../../../src/core/ledger/dimensions';
import { statedIn } from '../../../src/core/ledger/figure';
import { doubleOf } from '../../../src/core/money/decimal';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { bookOf, sheetOf } from '../../support/sheets';

const evaluate = (...sheets: SheetSnapshot[]): Evaluation => evaluateSnapshot(bookOf(...sheets), zhCNLanguage);

/** Budget and execution by subject, in 万元; what only one of them states is left out. */
function bothOf({ ledger }: Evaluation): Record<string, readonly [number, number]> {
  const amount = (key: string, isExecuted: boolean): number | null => {
    const found = ledger?.figures.find(({ subject, measure }) => subjectKey(subject) === key && (measure === 'executed') === isExecuted && measure !== 'statedRate');
    const value = statedIn(found ?? null, 'wanYuan');
    return value === null ? null : doubleOf(value);
  };
  const keys = new Set(ledger?.figures.map(({ subject }) => subjectKey(subject)));
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const [budget, executed] = [amount(key, false), amount(key, true)];
      return budget === null || executed === null ? [] : [[key, [budget, executed] as const]];
    }),
  );
}

const HEAD: CellValue[][] = [['单位：万元'], ['项目', '全年预算数', '执行数']];
const list = (title: string, basic: number, project: number, unspent = 1): CellValue[][] => [
  [title],
  ...HEAD,
  ['合计', basic + project, basic + project - unspent],
  ['基本支出', basic, basic],
  ['项目支出', project, project - unspent],
];

const OWN = sheetOf('本级', list('某局本级2023年收支情况', 40, 30));
const CENTRE = sheetOf('服务中心', list('某局服务中心2023年收支情况', 20, 10));
const STATION = sheetOf('环卫站', list('某局环卫站2023年收支情况', 3, 2));
const SUMMARY = sheetOf('汇总', list('某局2023年收支情况', 63, 42, 3));

const SHARES = {
  'institution:某局本级/total': [70, 69],
  'institution:某局本级/expenditureCategory:basic': [40, 40],
  'institution:某局本级/expenditureCategory:project': [30, 29],
  'institution:某局服务中心/total': [30, 29],
  'institution:某局环卫站/total': [5, 4],
};
const DEPARTMENT = { total: [105, 102], 'expenditureCategory:basic': [63, 63], 'expenditureCategory:project': [42, 39] };

describe('one sheet for each institution', () => {
  test.each([
    ['first', [SUMMARY, OWN, CENTRE, STATION]],
    ['last', [OWN, CENTRE, STATION, SUMMARY]],
  ])('with 汇总 %s: that is the department, the others are its institutions', (_place, sheets) => {
    const evaluation = evaluate(...sheets);
    expect(evaluation).toMatchObject({ status: 'evaluated', problems: [], questions: [], ledger: { entity: '某局', year: 2023, table: { sheet: '汇总' } } });
    expect(bothOf(evaluation)).toMatchObject({ ...DEPARTMENT, ...SHARES });
    expect(evaluation.tables.filter(({ role }) => role === 'adds').map(({ source, reason }) => [source.sheet, reason])).toEqual([
      ['本级', 'institution'], ['服务中心', 'institution'], ['环卫站', 'institution'],
    ]);
  });

  test('without one: the department is their sum, named after its own part', () => {
    const evaluation = evaluate(OWN, CENTRE, STATION);
    expect(evaluation).toMatchObject({ status: 'evaluated', problems: [], questions: [], ledger: { entity: '某局', year: 2023 } });
    expect(bothOf(evaluation)).toMatchObject({ ...DEPARTMENT, ...SHARES });
    expect(evaluation.tables.map(({ role, reason }) => [role, reason])).toEqual(Array.from({ length: 3 }, () => ['main', 'summed']));
  });

  test('two are enough, named by their sheets alone', () => {
    const evaluation = evaluate(sheetOf('局本级', list('2023年收支情况', 40, 30)), sheetOf('服务中心', list('2023年收支情况', 20, 10)));
    expect(evaluation).toMatchObject({ status: 'evaluated', questions: [] });
    expect(bothOf(evaluation)).toMatchObject({ total: [100, 98], 'institution:服务中心/total': [30, 29] });
  });

  test('their tables may be of expenditure by their titles', () => {
    const sheets = ['某局（本级）', '某局服务中心'].map((name, index) => sheetOf(name, list(`${name}2023年部门整体支出绩效自评表`, 40 + index, 30)));
    const evaluation = evaluate(...sheets);
    expect(evaluation).toMatchObject({ status: 'evaluated', questions: [], ledger: { entity: '某局' } });
    expect(bothOf(evaluation)).toMatchObject({ total: [141, 139], 'institution:某局服务中心/total': [71, 70] });
  });

  test('the department is called by the longest name that all of theirs begin with', () => {
    const sheets = ['某街道综合服务中心', '某街道综合执法队'].map((name, index) => sheetOf(name, list(`${name}2023年收支情况`, 40 + index, 30)));
    expect(evaluate(...sheets)).toMatchObject({ ledger: { entity: '某街道' } });
  });

  test('schools and committees are institutions by the names of their tabs', () => {
    const evaluation = evaluate(sheetOf('01 第一小学', list('2023年收支情况', 40, 30)), sheetOf('02 实验中学', list('2023年收支情况', 20, 10)));
    expect(bothOf(evaluation)).toMatchObject({ total: [100, 98] });
  });

  test("last year's 汇总 sums up nothing of this year's", () => {
    const last = sheetOf('2022年汇总', list('某局2022年收支情况', 50, 40, 3));
    expect(bothOf(evaluate(OWN, CENTRE, STATION, last))).toMatchObject({ ...DEPARTMENT, ...SHARES });
  });

  test('a 汇总 that is off by a fault is the department all the same: its sums are checked, it is not asked about', () => {
    const wrong = sheetOf('汇总', list('某局2023年收支情况', 63, 52, 3));
    expect(evaluate(wrong, OWN, CENTRE, STATION)).toMatchObject({ status: 'evaluated', questions: [], ledger: { table: { sheet: '汇总' } } });
  });

  test('a sum that fits tells 汇总 under any name, rounding included', () => {
    const yuan = (sheet: SheetSnapshot, factor: number): SheetSnapshot =>
      sheetOf(sheet.name, sheet.values.map((row) => row.map((value) => (typeof value === 'number' ? value * factor : value === '单位：万元' ? '单位：元' : value))));
    const rounded = sheetOf('部门', list('某局2023年收支情况', 63.01, 42, 3));
    expect(evaluate(rounded, yuan(OWN, 10_000), yuan(CENTRE, 10_000), yuan(STATION, 10_000))).toMatchObject({ questions: [], ledger: { table: { sheet: '部门' } } });
  });

  test('units differ from sheet to sheet', () => {
    const inYuan = sheetOf('服务中心', [['某局服务中心2023年收支情况'], ['单位：元'], ['项目', '全年预算数', '执行数'], ['合计', 300_000, 290_000], ['基本支出', 200_000, 200_000], ['项目支出', 100_000, 90_000]]);
    expect(bothOf(evaluate(OWN, inYuan, STATION))).toMatchObject({ ...DEPARTMENT, 'institution:某局服务中心/total': [30, 29] });
  });

  test('an institution without a breakdown keeps the department from one; its total counts', () => {
    const bare = sheetOf('服务中心', [['某局服务中心2023年收支情况'], ...HEAD, ['合计', 30, 29]]);
    const both = bothOf(evaluate(OWN, bare, STATION));
    expect(both).toMatchObject({ total: [105, 102] });
    expect(Object.keys(both)).not.toContain('expenditureCategory:basic');
  });

  test('a total that one of them leaves open is open', () => {
    const open = sheetOf('服务中心', [['某局服务中心2023年收支情况'], ...HEAD, ['合计', 30, null], ['基本支出', 20, 20], ['项目支出', 10, 9]]);
    const both = bothOf(evaluate(OWN, open, STATION));
    expect(Object.keys(both)).not.toContain('total');
    expect(both).toMatchObject({ 'expenditureCategory:basic': [63, 63] });
  });

  test('an unreadable amount of one of them is named once, at its cell', () => {
    const odd = sheetOf('服务中心', [['某局服务中心2023年收支情况'], ...HEAD, ['合计', 30, '详见附件'], ['基本支出', 20, 20], ['项目支出', 10, 9]]);
    expect(evaluate(OWN, odd, STATION).problems).toEqual([{ code: 'unreadableAmount', cells: [{ sheet: '服务中心', row: 3, column: 2 }] }]);
  });
});

describe('what are no institutions', () => {
  test.each([
    ['drafts', ['初稿', '定稿']],
    ['numbered sheets', ['Sheet1', 'Sheet2']],
  ])('%s are asked about', (_kind, [first = '', second = '']) => {
    const evaluation = evaluate(sheetOf(first, list('某局2023年收支情况', 40, 30)), sheetOf(second, list('某局2023年收支情况', 20, 10)));
    expect(evaluation.questions.map(({ about }) => about.kind)).toEqual(['table']);
  });

  test('the same figures under two names are a question too', () => {
    const evaluation = evaluate(sheetOf('甲', list('甲局2023年收支', 40, 30)), sheetOf('乙', list('乙局2023年收支', 40, 30)));
    expect(evaluation.questions.map(({ about }) => about.kind)).toEqual(['table']);
  });

  test('quarters beside the year are parts of it and no institutions', () => {
    const quarters = ['一季度', '二季度', '三季度'].map((name, index) => sheetOf(name, list('某局2023年收支情况', 10 + index, 5)));
    const evaluation = evaluate(...quarters, sheetOf('全年', list('某局2023年收支情况', 33, 15, 3)));
    expect(evaluation).toMatchObject({ questions: [], ledger: { table: { sheet: '全年' } } });
    expect(Object.keys(bothOf(evaluation)).filter((key) => key.startsWith('institution'))).toEqual([]);
    expect(evaluation.tables.map(({ reason }) => reason)).toEqual(['part', 'part', 'part', 'saysMost']);
  });

  test("last year's sheet is none", () => {
    const last = sheetOf('2022', list('某局2022年收支情况', 4, 3));
    expect(evaluate(last, sheetOf('2023', list('某局2023年收支情况', 40, 30)))).toMatchObject({ questions: [], ledger: { year: 2023, table: { sheet: '2023' } } });
  });
});

describe('institutions in one table', () => {
  const table = (...rows: CellValue[][]): Evaluation => evaluate(sheetOf('收支', [['某局2023年收支情况'], ['单位：万元'], ...rows]));

  test.each([
    ['first', [['合计', 100, 98], ['本级', 70, 69], ['服务中心', 30, 29]]],
    ['last', [['本级', 70, 69], ['服务中心', 30, 29], ['合计', 100, 98]]],
    ['not at all', [['本级', 70, 69], ['服务中心', 30, 29]]],
  ] as [string, CellValue[][]][])('a row for each, 合计 %s', (_place, rows) => {
    expect(bothOf(table(['单位名称', '全年预算数', '执行数'], ...rows))).toEqual({
      total: [100, 98], 'institution:本级/total': [70, 69], 'institution:服务中心/total': [30, 29],
    });
  });

  test('a row for each, categories across', () => {
    const evaluation = table(
      ['单位名称', '合计', null, '基本支出', null],
      [null, '全年预算数', '执行数', '全年预算数', '执行数'],
      ['本级', 70, 69, 40, 40], ['服务中心', 30, 29, 20, 20], ['合计', 100, 98, 60, 60],
    );
    expect(bothOf(evaluation)).toEqual({
      total: [100, 98], 'expenditureCategory:basic': [60, 60],
      'institution:本级/total': [70, 69], 'institution:本级/expenditureCategory:basic': [40, 40],
      'institution:服务中心/total': [30, 29], 'institution:服务中心/expenditureCategory:basic': [20, 20],
    });
  });

  const blocks: CellValue[][] = [
    ['本级', '合计', 70, 69], [null, '基本支出', 40, 40], [null, '项目支出', 30, 29],
    ['服务中心', '合计', 30, 29], [null, '基本支出', 20, 20], [null, '项目支出', 10, 9],
  ];
  test.each([
    ['汇总 on top', [['汇总', '合计', 100, 98], [null, '基本支出', 60, 60], [null, '项目支出', 40, 38], ...blocks]],
    ['汇总 below', [...blocks, ['全部门', '合计', 100, 98], [null, '基本支出', 60, 60], [null, '项目支出', 40, 38]]],
    ['总计 below', [...blocks, ['总计', null, 100, 98]]],
    ['总计 below, under 项目', [...blocks, [null, '总计', 100, 98]]],
    ['no 汇总', blocks],
  ] as [string, CellValue[][]][])('a block for each, %s', (_place, rows) => {
    const both = bothOf(table(['预算单位', '项目', '全年预算数', '执行数'], ...rows));
    expect(both).toMatchObject({
      total: [100, 98], 'expenditureCategory:basic': [60, 60], 'expenditureCategory:project': [40, 38],
      'institution:本级/total': [70, 69], 'institution:本级/expenditureCategory:project': [30, 29], 'institution:服务中心/total': [30, 29],
    });
  });

  const projects: CellValue[][] = [['本级', '甲', 60, 60], ['服务中心', '乙', 40, 39], [null, '丙', 4, 3], ['环卫站', '甲', 1, 1]];
  test.each([
    ['合计 below', [...projects, ['合计', null, 105, 103]]],
    ['合计 below, under 项目名称', [...projects, [null, '合计', 105, 103]]],
    ['no 合计', projects],
  ] as [string, CellValue[][]][])('a list of projects with their institutions, %s', (_place, rows) => {
    expect(bothOf(table(['单位名称', '项目名称', '全年预算数', '执行数'], ...rows))).toEqual({
      total: [105, 103],
      'institution:本级/project:甲': [60, 60], 'institution:服务中心/project:乙': [40, 39], 'institution:服务中心/project:丙': [4, 3], 'institution:环卫站/project:甲': [1, 1],
      'institution:本级/total': [60, 60], 'institution:服务中心/total': [44, 42], 'institution:环卫站/total': [1, 1],
    });
  });

  test("小计 of an institution's projects is its total, and none of them", () => {
    const rows: CellValue[][] = [['本级', '甲', 60, 60], ['本级', '小计', 60, 60], ['服务中心', '乙', 40, 39], [null, '丙', 4, 3], [null, '小计', 44, 42]];
    expect(bothOf(table(['单位名称', '项目名称', '全年预算数', '执行数'], ...rows))).toEqual({
      total: [104, 102], 'institution:本级/total': [60, 60], 'institution:服务中心/total': [44, 42],
      'institution:本级/project:甲': [60, 60], 'institution:服务中心/project:乙': [40, 39], 'institution:服务中心/project:丙': [4, 3],
    });
  });

  test("合计 below the last institution's own is the department's", () => {
    const rows: CellValue[][] = [['本级', '基本支出', 40, 40], [null, '合计', 40, 40], ['服务中心', '基本支出', 20, 20], [null, '合计', 20, 20], [null, '合计', 60, 60]];
    const evaluation = table(['预算单位', '项目', '全年预算数', '执行数'], ...rows);
    expect(bothOf(evaluation)).toMatchObject({ total: [60, 60], 'institution:服务中心/total': [20, 20] });
    expect(evaluation.ledger?.figures.find(({ subject }) => subject.kind === 'total')?.parts).toEqual([]);
  });

  test('numbered names are one institution in rows and sums', () => {
    const evaluation = table(['单位名称', '合计', null, '基本支出', null], [null, '全年预算数', '执行数', '全年预算数', '执行数'], ['一、本级', 70, 69, 40, 40], ['二、服务中心', 30, 29, 20, 20]);
    expect(bothOf(evaluation)).toMatchObject({ total: [100, 98], 'expenditureCategory:basic': [60, 60], 'institution:本级/total': [70, 69] });
  });

  test("this year's institutions come before last year's categories", () => {
    const now = sheetOf('2023', [['某局2023年收支情况'], ['单位：万元'], ['单位名称', '全年预算数', '执行数'], ['本级', 70, 69], ['服务中心', 30, 29]]);
    const last = sheetOf('2022', [...list('某局2022年收支情况', 4, 3), ...['一般公共预算', '政府性基金', '国有资本经营预算', '其他资金'].map((source, index) => [source, 4 - index, 4 - index])]);
    expect(evaluate(last, now)).toMatchObject({ questions: [], ledger: { year: 2023 } });
  });

  test('a list of projects with sources and institutions', () => {
    const evaluation = table(['单位名称', '项目名称', '资金来源', '全年预算数', '执行数'], ['本级', '甲', '一般公共预算', 60, 60], ['服务中心', '乙', '其他资金', 40, 39]);
    expect(bothOf(evaluation)).toEqual({
      total: [100, 99], 'fundSource:generalPublicBudget': [60, 60], 'fundSource:otherFunds': [40, 39], 'institution:本级/total': [60, 60], 'institution:服务中心/total': [40, 39],
    });
  });

  test('a column of units of measurement, or of one institution throughout, names none', () => {
    for (const name of ['万元', '某局']) {
      const both = bothOf(table(['项目', '单位', '全年预算数', '执行数'], ['合计', name, 70, 69], ['基本支出', name, 40, 40], ['项目支出', name, 30, 29]));
      expect(both).toEqual({ total: [70, 69], 'expenditureCategory:basic': [40, 40], 'expenditureCategory:project': [30, 29] });
    }
  });
});
