import { statedValue } from '../../../src/core/ledger/figure';
import { figureOf } from '../../../src/core/ledger/ledger';
import { decimalText } from '../../../src/core/money/decimal';
import { readLedger } from '../../../src/core/reading/read-ledger';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { MODEL_ROWS, modelBook } from '../../support/model-book';
import { bookOf, sheetOf } from '../../support/sheets';

const problemsOf = (book: WorkbookSnapshot): string[] => readLedger(book, vocabulary).problems.map(({ code }) => code);

function ledgerOf(book: WorkbookSnapshot): NonNullable<ReturnType<typeof readLedger>['ledger']> {
  const { ledger } = readLedger(book, vocabulary);
  if (ledger === null) throw new Error('no ledger');
  return ledger;
}

describe('the model workbook', () => {
  const ledger = ledgerOf(modelBook());

  test('entity, year, unit and basis', () => {
    expect(ledger).toMatchObject({ entity: '广州市荔湾区人民政府中南街道办事处', year: 2022, unit: 'wanYuan', basis: 'annualBudget' });
  });

  test('a blank cell is not stated, and never 0', () => {
    const blank = figureOf(ledger, { kind: 'fundSource', source: 'otherFunds' }, 'annualBudget');
    expect(blank?.reading).toEqual({ state: 'blank' });
    const zero = figureOf(ledger, { kind: 'fundSource', source: 'otherFunds' }, 'executed');
    expect(decimalText(statedValue(zero) ?? { unscaled: 1n, scale: 0 })).toBe('0');
    expect(figureOf(ledger, { kind: 'fundSource', source: 'fiscalSpecialAccountFunds' }, 'executed')).toBeNull();
  });

  test('every figure knows its cell', () => {
    expect(figureOf(ledger, { kind: 'flow', flow: 'closingCarryOver' }, 'executed')?.cell).toEqual({ sheet: '收支情况', row: 12, column: 2 });
  });
});

describe('what 其中 introduces', () => {
  test.each([['其中：城市管理', ['城市管理', '社会治理']], ['其中：人员经费', ['社会治理']], ['其中：工资福利支出', ['社会治理']]])('%s: a kind of spending is no task', (label, tasks) => {
    const rows: CellValue[][] = [['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 90, 80], ['项目支出', 90, 80], [label, 40, 35], ['社会治理', 50, 45]];
    expect(ledgerOf(bookOf(sheetOf('收支', rows))).figures.flatMap(({ subject, measure }) => (subject.kind === 'keyTask' && measure === 'executed' ? [subject.label] : []))).toEqual(tasks);
  });
});

test.each(['公用经费', '“三公”经费', '基本支出'])('what 其中 introduces below %s is no task', (label) => {
  const rows: CellValue[][] = [['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 190, 170], ['项目支出', 100, 90], [label, 90, 80], ['其中：公车运行维护', 40, 35], ['会务', 50, 45]];
  expect(ledgerOf(bookOf(sheetOf('收支', rows))).figures.filter(({ subject }) => subject.kind === 'keyTask')).toEqual([]);
});

describe('lines that are no lines of the table', () => {
  const rows = (...last: CellValue[][]): CellValue[][] => [['某局2023年支出执行情况'], ['单位：万元'], ['序号', '项目', '资金性质', '预算数', '执行数'], [1, '基本支出', '财政拨款', 100, 90], [2, '项目支出', '财政拨款', 60, 50], [null, '合计', null, 160, 140], ...last];

  test.each<[string, CellValue[]]>([
    ['each with its name', ['单位负责人：', null, '审核人：李强', null, '日期：2024年1月15日']],
    ['names in cells of their own', [null, '制表人：', '李强', '填报日期：', '1月15日']],
    ['one alone', [null, null, null, '日期：2024年1月15日']],
  ])('signatures below the columns: %s', (_name, signatures) => {
    const { problems, ledger } = readLedger(bookOf(sheetOf('收支', rows(signatures))), vocabulary);
    expect([problems, ledger?.figures.some(({ subject, reading }) => subject.kind === 'total' && reading.state === 'stated')]).toEqual([[], true]);
  });

  test('a note above the table names nobody, but may name the year', () => {
    const { ledger } = readLedger(bookOf(sheetOf('收支', [['说明：本表数据取自2023年12月31日的系统'], ...rows().slice(1)])), vocabulary);
    expect(ledger).toMatchObject({ entity: null, year: 2023 });
  });

  test('a heading with nothing beside it gives way to the sum of its lines', () => {
    const list: CellValue[][] = [['单位：万元'], ['项目', '预算数', '决算数'], ['本年收入', null, null], ['财政拨款收入', 150, 145], ['收入合计', 200, 185], ['本年支出', null, null], ['基本支出', 100, 95], ['项目支出', 100, 90], ['支出合计', 200, 185]];
    const ledger = ledgerOf(bookOf(sheetOf('收支', list)));
    expect([figureOf(ledger, { kind: 'total' }, 'executed')?.cell.row, figureOf(ledger, { kind: 'flow', flow: 'income' }, 'executed')?.cell.row]).toEqual([8, 4]);
  });
});

describe('其他', () => {
  const otherFunds = (...rows: CellValue[][]): boolean => ledgerOf(bookOf(sheetOf('收支', [['单位：万元'], ['科目', '预算数', '决算数'], ...rows, ['合计', 1252, 1229]]))).figures.some(({ subject }) => subject.kind === 'fundSource' && subject.source === 'otherFunds');

  test.each<[string, boolean, CellValue[][]]>([
    ['behind another source', true, [['一般公共预算', 1232, 1212], ['其他', 20, 17]]],
    ['before another source', true, [['其他', 20, 17], ['一般公共预算', 1232, 1212]]],
    ['behind a part of another source', true, [['财政专户管理资金', 1232, 1212], ['其中：教育收费', 12, 10], ['其他', 20, 17]]],
    ['below 办公费', false, [['一、基本支出', 752, 741], ['1.办公费', 732, 724], ['2.其他', 20, 17], ['二、项目支出', 500, 488]]],
    ['其他资金 by its whole name', true, [['一、基本支出', 752, 741], ['其他资金', 20, 17]]],
  ])('%s: a source is %s', (_name, isSource, rows) => {
    expect(otherFunds(...rows)).toBe(isSource);
  });
});

describe('which table counts', () => {
  const rows = (total: number): CellValue[][] => [
    ['项目', '全年预算数', '执行数'],
    ['合计', total, total],
    ['基本支出', total / 2, total / 2],
    ['项目支出', total / 2, total / 2],
    [null, null, '单位：万元'],
  ];

  test('two that say equally much and differ are a question', () => {
    expect(problemsOf(bookOf(sheetOf('甲', rows(100)), sheetOf('乙', rows(200))))).toEqual(['ambiguous']);
  });

  test('two that agree are one source told twice', () => {
    const ledger = ledgerOf(bookOf(sheetOf('甲', rows(100)), sheetOf('乙', rows(100))));
    expect(ledger.table.sheet).toBe('甲');
  });

  test('the same amounts in 元 and in 万元 are one source told twice', () => {
    const yuan = rows(100).map((row) => row.map((value) => (typeof value === 'number' ? value * 10_000 : value === '单位：万元' ? '单位：元' : value)));
    expect(ledgerOf(bookOf(sheetOf('甲', rows(100)), sheetOf('乙', yuan))).table.sheet).toBe('甲');
  });

  describe('the same table in 元 and, rounded, in 万元', () => {
    const YUAN: CellValue[][] = [
      ['项目', '预算数', '决算数'], ['基本支出', 12500000, 12412345.67], ['项目支出', 9000000, 8601234.33], ['合计', 21500000, 21013580], ['单位：元'],
    ];
    const wanYuan = (basic: number, total: number): CellValue[][] => [
      ['项目', '预算数', '决算数'], ['基本支出', 1250, basic], ['项目支出', 900, 860.12], ['合计', 2150, total], ['单位：万元'],
    ];

    test.each([
      ['each rounded by itself', 1241.23, 2101.36],
      ['the total summed from rounded parts', 1241.23, 2101.35],
    ])('is one source told twice, %s', (_how, basic, total) => {
      const [yuan, rounded] = [sheetOf('元', YUAN), sheetOf('万元', wanYuan(basic, total))];
      expect(readLedger(bookOf(yuan, rounded), vocabulary)).toMatchObject({ problems: [], questions: [], ledger: { unit: 'yuan' } });
      expect(readLedger(bookOf(rounded, yuan), vocabulary)).toMatchObject({ problems: [], questions: [], ledger: { unit: 'wanYuan' } });
    });

    test.each([[1241.25, 2101.36], [1241.21, 2101.36], [1241.23, 2101.38]])('is a question where rounding does not explain %d or %d', (basic, total) => {
      expect(problemsOf(bookOf(sheetOf('元', YUAN), sheetOf('万元', wanYuan(basic, total))))).toEqual(['ambiguous']);
    });

    test('is a question where one of two equally fine tables is off by 0.01', () => {
      expect(problemsOf(bookOf(sheetOf('甲', wanYuan(1241.23, 2101.36)), sheetOf('乙', wanYuan(1241.24, 2101.36))))).toEqual(['ambiguous']);
    });

    test('adds what it alone states', () => {
      const sources: CellValue[][] = [['单位：元'], ['项目', '预算数', '决算数'], ['合计', 21500000, 21013580], ['其他资金', 500000, 413580.12]];
      const { ledger, tables } = readLedger(bookOf(sheetOf('万元', wanYuan(1241.23, 2101.36)), sheetOf('元', sources)), vocabulary);
      expect(tables).toMatchObject([{ reason: 'saysMost' }, { reason: 'agrees' }]);
      expect(statedValue(ledger === null ? null : figureOf(ledger, { kind: 'fundSource', source: 'otherFunds' }, 'executed'))).not.toBeNull();
    });
  });

  test('a list below another table is no form of a project', () => {
    const list: CellValue[][] = [['项目名称', '资金来源', '支出性质', '全年预算数', '执行数'], ['道路', '其他资金', '项目支出', 50, 50]];
    const { ledger } = readLedger(bookOf(sheetOf('甲', [...list, [], ...rows(100)])), vocabulary);
    expect(ledger?.figures.some(({ subject }) => subject.kind === 'project')).toBe(false);
  });

  test('the same figures under two names are a question too', () => {
    const named = (entity: string): CellValue[][] => [[`${entity}2023年收支`], ...rows(100)];
    expect(problemsOf(bookOf(sheetOf('甲', named('甲局')), sheetOf('乙', named('乙局'))))).toEqual(['ambiguous']);
  });

  test('a hidden sheet gives way to a visible one', () => {
    const ledger = ledgerOf(bookOf(sheetOf('甲', rows(100), { visibility: 'hidden' }), sheetOf('乙', rows(200))));
    expect(ledger.table.sheet).toBe('乙');
  });

  test("last year's table gives way to this year's", () => {
    const last = sheetOf('收支汇总', [['某局2023年部门收支汇总表'], ...rows(100)]);
    const current = sheetOf('收支汇总(本年)', [['某局2024年部门收支汇总表'], ...rows(200)]);
    const named = sheetOf('上年收支汇总', [['某局部门收支汇总表'], ...rows(300)]);
    expect(ledgerOf(bookOf(last, current, named)).table.sheet).toBe('收支汇总(本年)');
  });

  test('our own sheets and copies of them are never a source', () => {
    const copy = sheetOf('勾稽核对 (2)', [['标题'], ['由"绩效自评"生成　校验码 00'], ...rows(300)]);
    const marked = sheetOf('绩效评价表', rows(400), { generatedKind: 'rates' });
    expect(ledgerOf(bookOf(copy, sheetOf('甲', rows(100)), marked)).table.sheet).toBe('甲');
    expect(problemsOf(bookOf(copy, marked))).toEqual(['emptyWorkbook']);
  });
});

describe('what cannot be read is said', () => {
  test.each<[string, WorkbookSnapshot, string[]]>([
    ['no sheet holds anything', bookOf(sheetOf('空', [])), ['emptyWorkbook']],
    ['nothing looks like a table of figures', bookOf(sheetOf('通讯录', [['姓名', '电话'], ['示例', 12345]])), ['noTable']],
    ['a word where an amount should be', modelBook({ '5,2': '详见附件' }), ['unreadableAmount']],
    ['an error where an amount should be', modelBook({ '3,2': { error: '#REF!' } }), ['errorValues']],
    ['no budget', modelBook({ '3,1': null }), ['noBudget']],
    ['no execution', modelBook({ '3,2': null, '5,2': null, '6,2': null, '7,2': null, '8,2': null, '10,2': null, '11,2': null }), ['noExecution']],
  ])('%s', (_name, book, expected) => {
    expect(problemsOf(book)).toEqual(expected);
  });

  test('of a list the very cell that is wrong is named, once', () => {
    const list = (amount: CellValue): WorkbookSnapshot =>
      bookOf(sheetOf('明细', [['项目名称', '资金来源', '支出性质', '全年预算数', '执行数', '单位：万元'], ['甲', '一般公共预算', '基本支出', 1, 1], ['乙', '其他资金', '项目支出', 1, amount]]));
    expect(readLedger(list('约三万'), vocabulary).problems).toEqual([{ code: 'unreadableAmount', cells: [{ sheet: '明细', row: 2, column: 4 }] }]);
    expect(readLedger(list({ error: '#REF!' }), vocabulary).problems).toEqual([{ code: 'errorValues', cells: [{ sheet: '明细', row: 2, column: 4 }] }]);
  });

  test('the place of what is wrong is named', () => {
    const { problems } = readLedger(modelBook({ '5,2': '详见附件' }), vocabulary);
    expect(problems[0]?.cells).toEqual([{ sheet: '收支情况', row: 5, column: 2 }]);
  });
});

describe('months across', () => {
  const book = (months: readonly string[]): WorkbookSnapshot =>
    bookOf(
      sheetOf('各月', [
        ['甲局2023年各月支出情况', null, null, '单位：万元'],
        ['项目', '全年预算数', '执行数', ...months.slice(1).map(() => null)],
        [null, null, ...months],
        ['合计', 100, ...months.map((month, index) => (month === '累计' ? 60 : 10 + index))],
        ['基本支出', 100, ...months.map((month, index) => (month === '累计' ? 60 : 10 + index))],
      ]),
    );

  test.each([[['1月', '2月', '累计']], [['累计', '1月', '2月']]])('the year is 累计, not a month: %s', (months) => {
    const executed = figureOf(ledgerOf(book(months)), { kind: 'total' }, 'executed');
    expect(decimalText(statedValue(executed) ?? { unscaled: 0n, scale: 0 })).toBe('60');
  });

  test('without 累计 no month is taken for the year', () => {
    const months = book(['1月', '2月', '3月']);
    const [sheet] = months.sheets;
    expect(problemsOf(months)).toEqual(['noExecution']);
    const merges = [{ firstRow: 1, firstColumn: 2, lastRow: 1, lastColumn: 4 }];
    expect(problemsOf(bookOf(sheetOf('各月', sheet?.values ?? [], { merges })))).toEqual(['noExecution']);
  });

  test('a single column under a group has the measure of the group', () => {
    expect(problemsOf(book(['本年']))).toEqual([]);
  });
});

describe('the lines around a table', () => {
  const withLines = (...lines: CellValue[][]): ReturnType<typeof ledgerOf> => ledgerOf(bookOf(sheetOf('表', [...lines, ...MODEL_ROWS.slice(2)])));

  test.each<[string, CellValue[][], string | null, number | null, string]>([
    ['unit in brackets behind the title', [['某街道２０２３年度收支情况（单位：元）']], '某街道', 2023, 'yuan'],
    ['entity and unit on one line', [['2023年收支情况'], ['单位名称：某局（本级）　金额单位：万元']], '某局（本级）', 2023, 'wanYuan'],
    ['a bare unit in a cell of its own', [['编制单位：某办事处', null, '万元'], ['2023 年度']], '某办事处', 2023, 'wanYuan'],
    ['no title at all', [[null, null, '单位：元']], null, null, 'yuan'],
  ])('%s', (_name, lines, entity, year, unit) => {
    expect(withLines(...lines)).toMatchObject({ entity, year, unit });
  });

  test('a year before a column header is set aside', () => {
    const rows = MODEL_ROWS.map((row, index) => (index === 2 ? ['项目', '2022年预算数（万元）', '2022年度执行数（万元）'] : row));
    const ledger = ledgerOf(bookOf(sheetOf('表', rows)));
    expect([ledger.basis, figureOf(ledger, { kind: 'total' }, 'executed')?.raw]).toEqual(['annualBudget', '6061.31']);
  });
});

describe('rows', () => {
  const withRows = (...more: CellValue[][]): ReturnType<typeof ledgerOf> => ledgerOf(bookOf(sheetOf('表', [...MODEL_ROWS.slice(0, 9), ...more])));

  test('单位资金 is 其他资金 where it is the one source outside the budget of finance', () => {
    const rows = MODEL_ROWS.slice(0, 8);
    const one = ledgerOf(bookOf(sheetOf('表', [...rows, ['单位资金', 5, 5]])));
    expect(figureOf(one, { kind: 'fundSource', source: 'otherFunds' }, 'executed')?.rowLabel.text).toBe('单位资金');
    const two = ledgerOf(bookOf(sheetOf('表', [...rows, ['单位资金', 5, 5], ['事业收入', 6, 6]])));
    expect(figureOf(two, { kind: 'extraSource', label: '单位资金' }, 'executed')).not.toBeNull();
    expect(figureOf(two, { kind: 'fundSource', source: 'otherFunds' }, 'executed')).toBeNull();
  });

  test('财政拨款 above its parts is their sum, not one more source', () => {
    const ledger = withRows(['财政拨款', null, 5972.96]);
    expect(figureOf(ledger, { kind: 'extraSource', label: '财政拨款' }, 'executed')).toBeNull();
  });

  test('a row of the section that no word explains keeps its own words', () => {
    const ledger = withRows(['上级转移支付', null, 1]);
    expect(figureOf(ledger, { kind: 'extraSource', label: '上级转移支付' }, 'executed')).not.toBeNull();
  });

  test('本年支出合计 is the total where nothing is called 合计', () => {
    const rows = MODEL_ROWS.map((row) => (row[0] === '合计' ? ['本年支出合计', ...row.slice(1)] : row));
    expect(figureOf(ledgerOf(bookOf(sheetOf('表', rows))), { kind: 'total' }, 'executed')).not.toBeNull();
  });
});
