import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { severitySetting, toleranceSetting } from '../../../src/core/checks/check-settings';
import { parseDecimal } from '../../../src/core/money/decimal';
import type { Answer } from '../../../src/core/ledger/question';
import { keptAnswers } from '../../../src/core/reading/answers';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { outputOf, shownRow } from '../../support/live-sheets';
import { bookOf, sheetOf } from '../../support/sheets';

type Row = readonly CellValue[];

const sheet = (name: string, rows: readonly Row[]): ReturnType<typeof sheetOf> => sheetOf(name, [['某局2023年收支'], ['单位：万元'], ['项目', '年初预算数', '全年预算数', '执行数'], ...rows]);
const book = (rows: readonly Row[], settings: readonly Answer[] = []): ReturnType<typeof bookOf> => ({ ...bookOf(sheet('收支', rows)), answers: keptAnswers([], settings) });
const verdict = (rows: readonly Row[], settings: readonly Answer[] = []): string | undefined =>
  evaluateSnapshot(book(rows, settings), zhCNLanguage).checks.find(({ rule, scope }) => rule === 'fund-source-sum' && scope === 'executed')?.verdict;

/** 合计 of 150 in each column; the funds have nothing of the opening and of the year's budget, and what is given of the execution. */
const funds = (opening: CellValue, budget: CellValue, executed: CellValue, total: number): Row[] => [
  ['合计', 150, 150, total],
  ['一般公共预算财政拨款', 100, 100, 100],
  ['政府性基金预算财政拨款', opening, budget, executed],
  ['其他资金', 50, 50, 50],
];

describe('an empty part of a sum that does not hold', () => {
  test.each([
    { name: 'is 0 where the other columns leave 0 out: too low', rows: funds(null, null, null, 141), is: 'error' },
    { name: 'is 0 where the other columns leave 0 out: too high', rows: funds(null, null, null, 159), is: 'error' },
    { name: 'is 0 where as many sums hold as do not', rows: [['合计', 160, 150, 141], ...funds(0, null, null, 141).slice(1)], is: 'error' },
    { name: 'is rounding as ever', rows: funds(null, null, null, 150.01), is: 'rounding' },
    { name: 'may be more where no other sum has an empty part', rows: funds(0, 0, null, 141), is: 'notice' },
    { name: 'may be more where no sum with an empty part holds', rows: [['合计', 170, 170, 141], ...funds(null, null, null, 141).slice(1)], is: 'notice' },
    { name: 'may be more where only sums of 0 hold', rows: [['合计', 0, 0, 141], ['一般公共预算财政拨款', 0, 0, 100], ['政府性基金预算财政拨款', null, null, null], ['其他资金', 0, 0, 50]], is: 'notice' },
    { name: 'may be more where more sums do not hold than do', rows: [['合计', 170, 150, 141], ...funds(null, null, null, 141).slice(1)], is: 'notice' },
    { name: 'is 0 above a heading of something else', rows: [...funds(null, null, null, 141).slice(0, 2), ['其他资金', 50, 50, 50], ['政府性基金预算财政拨款', null, null, null], ['二、支出性质'], ['基本支出', 100, 100, 91], ['项目支出', 50, 50, 50]], is: 'error' },
    { name: 'is 0 above tasks that stand below their heading', rows: [...funds(null, null, null, 141).slice(0, 2), ['其他资金', 50, 50, 50], ['政府性基金预算财政拨款', null, null, null], ['按重点工作任务分'], ['（一）城市管理', 10, 10, 10]], is: 'error' },
    { name: 'leaves its amount to lines below a heading without one', rows: [...funds(null, null, null, 141).slice(0, 2), ['其他资金', 50, 50, 50], ['政府性基金预算财政拨款', null, null, null], ['（一）城市管理'], ['1.道路', 10, 10, 3]], is: 'notice' },
    { name: 'is 0 where nothing stands below it', rows: [...funds(null, null, null, 141).slice(0, 2), ['其他资金', 50, 50, 50], ['政府性基金预算财政拨款', null, null, null]], is: 'error' },
    { name: 'is 0 where the line has an amount in another column', rows: [['合计', 155, 150, 141], ['一般公共预算财政拨款', 100, 100, 100], ['政府性基金预算财政拨款', 5, null, null], ['其中：土地出让', 5, null, null], ['其他资金', 50, 50, 50]], is: 'error' },
    { name: 'leaves its amount to a source below it', rows: [...funds(null, null, null, 141).slice(0, 2), ['其他资金', null, null, null], ['其中：事业收入', 50, 50, 50], ['政府性基金预算财政拨款', 50, 50, 50]], is: 'notice' },
    { name: 'may be more where one of two leaves its amount to the lines below it', rows: [['合计', 100, 100, 91], ['一般公共预算财政拨款', 50, 50, 50], ['国有资本经营预算财政拨款', 50, 50, 50], ['政府性基金预算财政拨款', null, null, null], ['其中：土地出让', null, null, 3], ['其他资金', null, null, null]], is: 'notice' },
    { name: 'leaves its amount to the lines below it', rows: [...funds(null, null, null, 141).slice(0, 3), ['其中：土地出让', null, null, 3], ['其他资金', 50, 50, 50]], is: 'notice' },
  ])('$name', ({ rows, is }) => {
    expect(verdict(rows)).toBe(is);
  });

  test.each([
    { name: 'of a class beside other classes is 0', code: '203', is: 'error' },
    { name: 'of a class above its own parts leaves its amount to them', code: '20201', is: 'notice' },
  ])('an empty cell $name', ({ code, is }) => {
    const rows: Row[] = [[null, '合计', 60, 60, 51], ['201', '一般公共服务支出', 40, 40, 40], ['202', '外交支出', null, null, null], [code, '国防支出', 20, 20, 20]];
    const { checks } = evaluateSnapshot(bookOf(sheetOf('表', [['某局2023年支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '年初预算数', '全年预算数', '执行数'], ...rows])), zhCNLanguage);
    expect(checks.find(({ rule }) => rule === 'class-sum')?.verdict).toBe(is);
  });

  test('says so in the sheet, too', () => {
    const shown = (rows: readonly Row[]): unknown => shownRow(outputOf(book(rows)), 'checks', '资金来源执行数合计＝执行数合计')[5];
    expect([shown(funds(null, null, null, 141)), shown(funds(0, 0, null, 141))]).toEqual(['不平', '有未填项']);
  });

  test('goes by the settings', () => {
    expect(verdict(funds(null, null, null, 141), [severitySetting('fund-source-sum', 'notice')])).toBe('notice');
    expect(verdict(funds(null, null, null, 149.6), [toleranceSetting(parseDecimal('0.5'))])).toBe('rounding');
    expect(verdict(funds(null, null, null, 149.4), [toleranceSetting(parseDecimal('0.5'))])).toBe('error');
    expect(verdict(funds(0, 0, null, 149.4), [toleranceSetting(parseDecimal('0.5'))])).toBe('notice');
  });

  test('of another sheet says nothing', () => {
    const other = sheet('另表', [['合计', 150, 150, 150], ['基本支出', 150, 150, 150], ['项目支出', null, null, null]]);
    const { checks } = evaluateSnapshot(bookOf(sheet('收支', funds(0, 0, null, 141)), other), zhCNLanguage);
    expect(checks.find(({ rule, scope }) => rule === 'fund-source-sum' && scope === 'executed')?.verdict).toBe('notice');
  });
});
