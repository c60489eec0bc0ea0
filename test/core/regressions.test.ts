/** Faults of the core that were there once; each test says what is right. */
import { evaluateSnapshot } from '../../src/app/evaluate-snapshot';
import { planOutput } from '../../src/app/plan-output';
import { carryOverRollForward } from '../../src/core/checks/rules/carry-over-roll-forward';
import { statedRate } from '../../src/core/checks/rules/stated-rate';
import { rateText } from '../../src/core/rates/completion-rate';
import { fittingHeight } from '../../src/core/sheet-plan/row-height';
import { reportParagraphs } from '../../src/core/sheet-plan/report-paragraphs';
import type { CellValue, WorkbookSnapshot } from '../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../src/locales/zh-CN';
import { outputOf, shownRow, shownRows } from '../support/live-sheets';
import { modelBook } from '../support/model-book';
import { bookOf, sheetOf } from '../support/sheets';
import { ledgerOfCase } from './checks/rule-tester';
import { conclusionOf, figures, listBook } from './report/report-book';
import { sourceNames, withSources } from './sheet-plan/long-books';

const PUBLIC = '一般公共预算财政拨款';
const verdictOf = (book: WorkbookSnapshot, relation: string): CellValue | undefined => shownRows(outputOf(book), 'checks').find(([first]) => first === relation)?.[5];
const missingOf = (book: WorkbookSnapshot): number | undefined => planOutput(book, evaluateSnapshot(book, zhCNLanguage), zhCNLanguage)?.missing;
const formulaLengths = (book: WorkbookSnapshot): number[] => outputOf(book).sheets.flatMap(({ cells }) => cells.map(({ formula }) => formula?.length ?? 0));
const longTexts = (book: WorkbookSnapshot): string[] =>
  outputOf(book).sheets.flatMap(({ cells }) => cells.flatMap(({ value, style }) => (typeof value === 'string' && style !== 'input' && value.length > 300 ? [`${style} ${value.length}`] : [])));

describe('amounts', () => {
  // A source cell often is =SUM(…): its double is off in the 17th digit, and the formulas compare doubles.
  const noisy = modelBook({ '3,1': 0.3, '3,2': 0.1 + 0.2 });
  test('the noise of a binary sum is 持平, not 大于 by 0.00', () => {
    expect(conclusionOf(noisy)).toContain('执行数与全年预算数持平。');
  });
  test('the noise of a binary sum does not hide a carry-over that needs words', () => {
    expect(verdictOf(noisy, '预算全部执行完毕而年末仍有结转和结余')).toBe('需说明');
  });

  // The recorded text named its own unit; the number typed over it is in the unit of the column.
  test('a number typed over "12.5万元" in a book in 元 is 元', () => {
    const book = (executed: CellValue): WorkbookSnapshot => listBook([['合计', 125000, executed], ['基本支出', 1, 1]], undefined, '元');
    expect(shownRow(outputOf(book('12.5万元'), book(125000)), 'rates', '合计')[2]).toBe(12.5);
  });

  // 0 is 0 in points and as a fraction, so that the form of the cell is lost.
  test('a rate of 0 shown as a percentage that becomes 0.5 is 50%', () => {
    const book = (executed: number, rate: number): WorkbookSnapshot => {
      const rows: CellValue[][] = [['某局2023年'], [null, null, null, '单位：万元'], ['项目', '全年预算数', '执行数', '完成率'], ['合计', 100, executed, rate]];
      return bookOf(sheetOf('表', rows, { numberFormats: rows.map((_row, index) => ['General', 'General', 'General', index === 3 ? '0.00%' : 'General']) }));
    };
    const output = outputOf(book(0, 0), book(50, 0.5));
    expect(shownRow(output, 'checks', '合计表列完成率＝合计按表内数计算的完成率').slice(1, 6)).toEqual([50, 50, 0, expect.any(Number), '相符']);
  });

  // The sheets round to nine digits; the core compares fifteen.
  test('three thirds of 1: the finding and the sheet agree', () => {
    const third = 1 / 3;
    const book = listBook([['合计', 300, 100], [PUBLIC, null, 100 * third], ['政府性基金', null, 100 * third], ['其他资金', null, 100 * third], ['事业收入', null, 0]]);
    const { checks } = evaluateSnapshot(book, zhCNLanguage);
    const isExact = checks.find(({ rule }) => rule === 'fund-source-sum')?.difference.unscaled === 0n;
    expect(shownRow(outputOf(book), 'checks', '资金来源执行数合计＝执行数合计')[3] === 0).toBe(isExact);
  });
});

describe('columns with units of their own', () => {
  const rows: CellValue[][] = [['某局2023年'], ['项目', '全年预算数（元）', '执行数（万元）'], ['合计', 60613100, 6061.31], ['年末结转和结余', null, 121.2]];
  const { checks, rates } = evaluateSnapshot(bookOf(sheetOf('表', rows)), zhCNLanguage);

  test('the rate is of the same money', () => {
    expect(rates?.total.rate.kind === 'ratio' && rateText(rates.total.rate)).toBe('100.00%');
  });
  test('whole execution is seen', () => {
    expect(checks.map(({ rule, verdict }) => [rule, verdict])).toContainEqual(['full-execution-carry-over', 'explain']);
  });
});

describe('rules', () => {
  // DOMAIN.md §5 fixes 0.005; the code takes half a unit of the column, 0.5 万元 where all budgets are whole.
  test('90.9% stated for 90 of 100 万元 is wrong', () => {
    const ledger = ledgerOfCase({ name: 'whole 万元', header: ['项目', '全年预算数', '执行数', '完成率'], rows: [['合计', 100, 90, '90.9%']] });
    expect(statedRate.run({ ledger, tables: [], scores: [] }).map(({ verdict }) => verdict)).toEqual(['rate']);
  });

  // The open row 年初结转和结余 is taken for the heading of a section, and is no figure at all.
  test('an open opening amount makes the gap a notice', () => {
    const rows: CellValue[][] = [['合计', null, 90.03], ['年初结转和结余', null, null], ['本年收入合计', null, 100.02], ['年末结转和结余', null, 31.2]];
    expect(carryOverRollForward.run({ ledger: ledgerOfCase({ name: 'an open row', rows }), tables: [], scores: [] }).map(({ verdict }) => verdict)).toEqual(['notice']);
  });
});

describe('the report', () => {
  // The sentence looks at the rounded rate, the count at the exact one.
  test('places to fill are counted as they are shown: 899.95 of 1000 is 90.00%', () => {
    const at = (executed: number): WorkbookSnapshot => listBook([['合计', 1000, executed]]);
    expect(conclusionOf(at(899.95)).some((line) => line.includes('主要原因'))).toBe(false);
    expect(missingOf(at(899.95))).toBe(missingOf(at(900)));
  });

  // The name of the rate goes to the first clause, though that one may have none.
  test('the first rate is named also behind a clause without one', () => {
    const lines = conclusionOf(listBook([['合计', 100, 95], [PUBLIC, 0, 5], ['其他资金', 100, 90]]));
    expect(lines[0]).toContain('；其他资金整体支出预算完成率90.00%。');
  });

  // A budgeted source without execution has no clause, and no condition that it still has none.
  test('a source whose execution is filled in later is missed by the conclusion', () => {
    const book = (executed: CellValue): WorkbookSnapshot => listBook([['合计', 150, 150], [PUBLIC, 100, 100], ['其他资金', 50, executed]]);
    expect(conclusionOf(book(null), book(50))).toContain('数据已变更，请重新生成');
  });

  // Only the last brackets are set aside.
  test('the header 全年预算数（A）（万元） is 全年预算数 in the sentence', () => {
    const lines = figures(listBook([['合计', 100, 90], ['基本支出', 1, 1]], ['项目', '全年预算数（A）（万元）', '全年执行数（B）（万元）']));
    expect(lines[0]).toBe('全年预算数100.00万元，全年执行数90.00万元，完成预算的90.00%。');
  });

  // Only an indent begins a paragraph; people type without one.
  test('two paragraphs that the user typed without an indent stay two', () => {
    const sheet = sheetOf('自评报告', [['标题'], ['由"绩效自评"生成'], ['（一）部门职能'], ['1.负责辖区管理。'], ['2.负责社区服务。']]);
    expect(reportParagraphs(sheet, zhCNLanguage.report)).toEqual(['标题', '（一）部门职能', '1.负责辖区管理。', '2.负责社区服务。']);
  });
});

describe('sheets', () => {
  // Excel breaks before a whole character: 12 of them in 132.75 points of 10.5-point text, so 25 need three lines.
  test('a 说明 of 25 characters has three lines', () => {
    expect(fittingHeight([{ text: '说'.repeat(25), style: 'input', width: 26 }], 0)).toBe(Math.ceil(3 * 10.5 * 1.4 + 4));
  });

  // The clauses of all sources stand in one sentence.
  test('twenty sources of 12 characters make no text of more than 300', () => {
    expect(longTexts(withSources(sourceNames(20, 12)))).toEqual([]);
  });
  test('eighty sources make no formula that Excel refuses', () => {
    expect(Math.max(...formulaLengths(withSources(sourceNames(80, 12))))).toBeLessThanOrEqual(8192);
  });
});
