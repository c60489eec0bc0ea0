import { sameFigure } from '../../../../src/core/checks/rules/same-figure';
import { unitFactor } from '../../../../src/core/checks/rules/unit-factor';
import { readLedger } from '../../../../src/core/reading/read-ledger';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { vocabulary } from '../../../../src/locales/zh-CN/vocabulary';
import { classTable } from '../../../support/scoped-tables';
import { bookOf, sheetOf } from '../../../support/sheets';
import { listed, twoSided, type Rows } from '../../../support/statement-sheets';
import { testLineRule, type LineCase } from '../line-rule-tester';

/** 本年支出合计 (D6) of a summary beside 合计 (C4), 基本支出 and 项目支出 of the table by class. */
const summary = (spent: CellValue, unit = '万元'): Rows =>
  twoSided([['一、一般公共预算财政拨款收入', 950.25], ['本年收入合计', 950.25]], [['一、一般公共服务支出', spent], ['本年支出合计', spent]], { unit });
const byClass = (total: CellValue, basic: CellValue, project: CellValue, unit = '万元'): Rows => classTable([[null, '合计', total, basic, project], ['201', '一般公共服务支出', total, basic, project]], { unit });
const both = (spent: CellValue, total: CellValue): LineCase['sheets'] => ({ 表1: summary(spent), 表3: byClass(total, 500.5, 490) });
/** 合计 (B4), 基本支出 (B5) and 项目支出 (B6) of a home-made list. */
const list = (total: CellValue, basic: CellValue, project: CellValue, unit = '万元'): Rows => listed([['合计', total], ['基本支出', basic], ['项目支出', project]], { unit });
const UNITS = (first: string, second: string): string[] => [`${first}!A2`, `${second}!A2`];

const projects = (title: string, amounts: readonly CellValue[]): Rows => [[title], ['单位：万元'], ['项目名称', '执行数'], ...amounts.map((amount, index): CellValue[] => [`项目${String(index + 1)}`, amount])];

/** 项目, 执行数 and 完成率, as one has them. */
const rated = (title: string, lines: Rows): Rows => [[title], ['单位：万元'], ['项目', '执行数', '完成率'], ...lines];
const RATED: Rows = [['道路养护', 20, '90%'], ['其中：人工', 4, '80%'], ['绿化', 5, '85%'], ['小计', 25, '89%'], ['合计', 25, '89%']];
/** One class in a table of some funds, of one category or of one side, as its title says. */
const oneClass = (title: string, amount: number): Rows => classTable([['201', '一般公共服务支出', amount, amount, 0]], { title });
const untitledUnit = (title: string, total: number): Rows => [[title], ['项目', '执行数'], ['合计', total], ['基本支出', total]];

testLineRule(unitFactor, {
  valid: [
    { name: 'the same figures', sheets: both(990.5, 990.5), passed: 1 },
    { name: 'the same figures, 元 and 万元 where the unit lines say so', sheets: { 收支: list(990.12, 500.01, 490.11), 表3: byClass(9_901_234.56, 5_000_123.45, 4_901_111.11, '元') }, passed: 3 },
    { name: 'a difference of another kind', sheets: both(990.5, 9905), passed: 1 },
    { name: 'just below the factor', sheets: both(9_854_000, 990.5), passed: 1 },
    { name: 'just above it', sheets: both(9_955_000, 990.5), passed: 1 },
    { name: 'another sign', sheets: both(-9_905_000, 990.5), passed: 1 },
    // 道路养护 and 绿化 by their names, 合计 by what it is.
    { name: 'rates, 其中 and 小计 are no amounts of their own', sheets: { 执行: rated('某局2023年项目执行情况表', RATED), 自评: rated('某局2023年项目自评情况表', RATED) }, passed: 3 },
    { name: 'amounts below 0.05 万元', sheets: both(400, 0.04), passed: 1 },
  ],
  silent: [
    { name: 'nothing is stated', sheets: both(null, 990.5) },
    { name: 'nothing was spent', sheets: both(0, 990.5) },
    { name: 'round totals of tables that share nothing else', sheets: { 收支: listed([['合计', 50_000], ['基本支出', 50_000]]), 食堂: listed([['合计', 5]], { title: '2023年支出情况表' }) } },
    { name: 'a total of tables that share nothing else, within 0.5 % alone', sheets: { 收支: listed([['合计', 9_905_000], ['基本支出', 9_905_000]]), 食堂: listed([['合计', 990.7]], { title: '2023年支出情况表' }) } },
    { name: 'the same class of other funds', sheets: { 收支: list(990.5, 500.5, 490), 表5: oneClass('某局2023年一般公共预算财政拨款支出决算表', 5), 表8: oneClass('某局2023年政府性基金预算财政拨款支出决算表', 50_000) } },
    { name: 'the same class of the other category', sheets: { 收支: list(990.5, 500.5, 490), 表6: oneClass('某局2023年一般公共预算财政拨款基本支出决算表', 5), 表7: oneClass('某局2023年一般公共预算财政拨款项目支出决算表', 50_000) } },
    { name: 'a final account and a total of something else, within 0.5 %', sheets: { 表1: summary(9_905_000), 食堂: listed([['合计', 990.7]], { title: '2023年支出情况表' }) } },
    { name: 'another department', sheets: { 表1: summary(9_905_000), 表3: classTable([[null, '合计', 990.5, 500.5, 490], ['201', '一般公共服务支出', 990.5, 500.5, 490]], { title: '某局信息中心2023年支出决算表' }) } },
  ],
  invalid: [
    { name: 'a total of tables that share nothing else, to the last of its digits', sheets: { 收支: listed([['合计', 9_905_000], ['基本支出', 9_905_000]]), 食堂: listed([['合计', 990.5]], { title: '2023年支出情况表' }) }, findings: [{ verdict: 'error', difference: '-9904009.5', cells: ['收支!B4', '食堂!B4', ...UNITS('收支', '食堂')] }] },
    { name: 'one amount in 元', sheets: both(9_905_000, 990.5), findings: [{ verdict: 'error', difference: '-9904009.5', cells: ['表1!D6', '表3!C4', ...UNITS('表1', '表3')] }] },
    { name: 'the other amount in 元', sheets: both(990.5, 9_905_000), findings: [{ verdict: 'error', difference: '9904009.5', cells: ['表1!D6', '表3!C4', ...UNITS('表1', '表3')] }] },
    { name: 'within 0.5 %, below', sheets: both(9_856_000, 990.5), findings: [{ verdict: 'error', difference: '-9855009.5', cells: ['表1!D6', '表3!C4', ...UNITS('表1', '表3')] }] },
    { name: 'within 0.5 %, above', sheets: both(9_954_000, 990.5), findings: [{ verdict: 'error', difference: '-9953009.5', cells: ['表1!D6', '表3!C4', ...UNITS('表1', '表3')] }] },
    { name: 'at 0.05 万元', sheets: both(500, 0.05), findings: [{ verdict: 'error', difference: '-499.95', cells: ['表1!D6', '表3!C4', ...UNITS('表1', '表3')] }] },
    {
      name: 'a whole table whose unit line is wrong: once, by its largest amount',
      sheets: { 收支: list(990.12, 500.01, 490.11), 表3: byClass(9_901_234.56, 5_000_123.45, 4_901_111.11) },
      findings: [{ verdict: 'error', difference: '9900244.44', cells: ['收支!B4', '表3!C4', ...UNITS('收支', '表3')] }],
    },
    {
      name: 'a whole table, its largest amount last',
      sheets: { 收支: listed([['基本支出', 500.01], ['项目支出', 490.11], ['合计', 990.12]]), 表3: byClass(9_901_234.56, 5_000_123.45, 4_901_111.11) },
      findings: [{ verdict: 'error', difference: '9900244.44', cells: ['收支!B6', '表3!C4', ...UNITS('收支', '表3')] }],
    },
    {
      name: 'two tables without a unit line',
      sheets: { 收支: untitledUnit('某局2023年收支情况表', 9_905_000), 食堂: [['2023年支出情况表'], ['项目', '执行数'], ['合计', 990.5]] },
      findings: [{ verdict: 'error', difference: '-9904009.5', cells: ['收支!B3', '食堂!B3'] }],
    },
    {
      name: 'most of what two lists share, one way and the other: one by one',
      sheets: { 收支: listed([['合计', 900.5], ['基本支出', 800], ['项目支出', 100.5]]), 执行: projects('某局2023年项目执行情况表', [40.25, 612_345, 71.2345]), 自评: projects('某局2023年项目自评情况表', [40.25, 61.2345, 712_345]) },
      findings: [
        { verdict: 'error', difference: '-612283.7655', cells: ['执行!B5', '自评!B5', ...UNITS('执行', '自评')] },
        { verdict: 'error', difference: '712273.7655', cells: ['执行!B6', '自评!B6', ...UNITS('执行', '自评')] },
      ],
    },
    {
      name: 'one project within 0.5 %, of two lists that agree otherwise',
      sheets: { 收支: listed([['合计', 900.5], ['基本支出', 800], ['项目支出', 100.5]]), 执行: projects('某局2023年项目执行情况表', [40.25, 50, 612_400]), 自评: projects('某局2023年项目自评情况表', [40.25, 51, 61.2345]) },
      findings: [{ verdict: 'error', difference: '-612338.7655', cells: ['执行!B6', '自评!B6', ...UNITS('执行', '自评')] }],
    },
    {
      name: 'the same where the unit line says 元 and the amounts are in 万元',
      sheets: { 收支: list(990.12, 500.01, 490.11), 表3: byClass(990.12, 500.01, 490.11, '元') },
      findings: [{ verdict: 'error', difference: '-990.020988', cells: ['收支!B4', '表3!C4', ...UNITS('收支', '表3')] }],
    },
    {
      name: 'one project of two lists',
      sheets: { 收支: listed([['合计', 900.5], ['基本支出', 800], ['项目支出', 100.5]]), 执行: projects('某局2023年项目执行情况表', [40.25, 50, 612_345]), 自评: projects('某局2023年项目自评情况表', [40.25, 50, 61.2345]) },
      findings: [{ verdict: 'error', difference: '-612283.7655', cells: ['执行!B6', '自评!B6', ...UNITS('执行', '自评')] }],
    },
  ],
});

test('what is said of the unit is no difference of two tables besides', () => {
  const sheets = { 表1: summary(9_905_000), 表3: byClass(990.5, 500.5, 490), 收支: list(990.5, 500.5, 491) };
  const { ledger, books } = readLedger(bookOf(...Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows))), vocabulary);
  if (ledger === null) throw new Error('nothing was read');
  expect(sameFigure.runLines({ ledger, tables: books, scores: [] }).results.map(({ cells }) => cells.map(({ sheet, row }) => [sheet, row]))).toEqual([[['表3', 3], ['收支', 5]]]);
});
