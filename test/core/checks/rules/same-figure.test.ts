import { sameFigure } from '../../../../src/core/checks/rules/same-figure';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Rows = readonly (readonly CellValue[])[];

const summary = (income: number, spent: number, unit = '万元'): Rows => [
  ['某局2023年收入支出决算总表'], [`单位：${unit}`], ['收入', null, '支出', null], ['项目', '决算数', '项目', '决算数'],
  ['一、一般公共预算财政拨款收入', income, '一、一般公共服务支出', spent], ['本年收入合计', income, '本年支出合计', spent], ['总计', income, '总计', income],
];
const incomeTable = (income: number): Rows => [['某局2023年收入决算表'], ['单位：万元'], ['科目编码', '科目名称', '本年收入合计', '财政拨款收入'], [null, '合计', income, income], ['201', '一般公共服务支出', income, income]];
const spendingTable = (spent: number, basic: number, unit = '万元', project = spent - basic): Rows => [
  ['某局2023年支出决算表'], [`单位：${unit}`], ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'], [null, '合计', spent, basic, project], ['201', '一般公共服务支出', spent, basic, project],
];
const list = (total: number, basic: number, project: number): Rows => [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 900, total], ['基本支出', 500, basic], ['项目支出', 400, project]];
const cases = (sheets: Record<string, Rows>): LineCase['sheets'] => sheets;

/** The public tables with their real headers: 990.50 spent, 760.20 of it 一般公共预算 and 90.00 政府性基金, which were carried over. */
const UNIT = ['单位：万元'];
const CODED = ['功能分类科目编码', '科目名称'];
const TABLE_1: Rows = [
  ['某局2023年收入支出决算总表'], UNIT, ['收入', null, '支出', null], ['项目', '决算数', '项目', '决算数'],
  ['一、一般公共预算财政拨款收入', 800.2, '一、一般公共服务支出', 700.5], ['二、政府性基金预算财政拨款收入', null, '二、城乡社区支出', 290], ['八、其他收入', 150.3, null, null],
  ['本年收入合计', 950.5, '本年支出合计', 990.5], ['使用非财政拨款结余', 0, '结余分配', 0], ['年初结转和结余', 100, '年末结转和结余', 60], ['总计', 1050.5, '总计', 1050.5],
];
const TABLE_2: Rows = [
  ['某局2023年收入决算表'], UNIT, [...CODED, '本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'],
  [null, '合计', 950.5, 800.2, 0, 0, 0, 0, 150.3], ['201', '一般公共服务支出', 950.5, 800.2, 0, 0, 0, 0, 150.3],
];
const TABLE_3: Rows = [
  ['某局2023年支出决算表'], UNIT, [...CODED, '本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
  [null, '合计', 990.5, 500.5, 490, 0, 0, 0], ['201', '一般公共服务支出', 700.5, 500.5, 200, 0, 0, 0], ['212', '城乡社区支出', 290, 0, 290, 0, 0, 0],
];
const table4 = (general: number, funds = 90, opening = 100): Rows => [
  ['某局2023年财政拨款收入支出决算总表'], UNIT, ['收入', null, '支出', null, null, null, null],
  ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'],
  ['一、一般公共预算财政拨款', 800.2, '一、一般公共服务支出', general, general, null, null], ['二、政府性基金预算财政拨款', null, '二、城乡社区支出', funds, null, funds, null], ['三、国有资本经营预算财政拨款', null, null, null, null, null, null],
  ['本年收入合计', 800.2, '本年支出合计', 850.2, general, funds, null], ['年初财政拨款结转和结余', 100, '年末财政拨款结转和结余', 50, 40, 10, null],
  ['一般公共预算财政拨款', 0, null, null, null, null, null], ['政府性基金预算财政拨款', opening, null, null, null, null, null], ['国有资本经营预算财政拨款', null, null, null, null, null, null],
  ['总计', 900.2, '总计', 900.2, 800.2, 100, null],
];
const table5 = (basic: number, project: number): Rows => [
  ['某局2023年一般公共预算财政拨款支出决算表'], UNIT, [...CODED, '本年支出', null, null], [null, null, '合计', '基本支出', '项目支出'],
  ['201', '一般公共服务支出', 760.2, basic, project], ['合计', null, 760.2, basic, project],
];
const table6 = (...last: CellValue[][]): Rows => [
  ['某局2023年一般公共预算财政拨款基本支出决算表'], UNIT, ['人员经费', null, null, '公用经费', null, null], ['经济分类科目编码', '科目名称', '决算数', '经济分类科目编码', '科目名称', '决算数'],
  ['301', '工资福利支出', 400, '302', '商品和服务支出', 80.2], ['人员经费合计', null, 400, '公用经费合计', null, 80.2], ...last,
];
const TABLE_7: Rows = [
  ['某局2023年财政拨款“三公”经费支出决算表'], UNIT, ['预算数', null, null, '决算数', null, null], ['合计', '因公出国（境）费', '公务接待费', '合计', '因公出国（境）费', '公务接待费'], [10, 0, 10, 8, 0, 8],
];
const table8 = (opening = 100, spent = 90): Rows => [
  ['某局2023年政府性基金预算财政拨款收入支出决算表'], UNIT, [...CODED, '年初结转和结余', '本年收入', '本年支出', null, null, '年末结转和结余'], [null, null, null, null, '合计', '基本支出', '项目支出', null],
  [null, '合计', opening, 0, spent, 0, spent, 10], ['212', '城乡社区支出', opening, 0, spent, 0, spent, 10],
];
const TABLE_9: Rows = [['某局2023年国有资本经营预算财政拨款支出决算表'], UNIT, [...CODED, '合计', '基本支出', '项目支出'], ['本部门本年度没有国有资本经营预算财政拨款支出，故本表无数据。']];
const NINE = { 表1: TABLE_1, 表2: TABLE_2, 表3: TABLE_3, 表4: table4(760.2), 表5: table5(480.2, 280), 表6: table6(), 表7: TABLE_7, 表8: table8(), 表9: TABLE_9 };

const ofInstitution = (name: string, spent: number, basic: number): Rows => [[`${name}2023年支出决算表`], UNIT, [...CODED, '本年支出合计', '基本支出', '项目支出'], [null, '合计', spent, basic, spent - basic], ['201', '一般公共服务支出', spent, basic, spent - basic]];
/** A table by class, and one beside 表3. */
const coded = (title: string, columns: CellValue[], total: CellValue[], code = '201', label = CODED): Rows => [[title], UNIT, [...label, ...columns], [null, '合计', ...total], [code, '某项支出', ...total]];
const beside = (sheets: Record<string, Rows>): LineCase['sheets'] => ({ 表3: TABLE_3, ...sheets });

testLineRule(sameFigure, {
  valid: [
    { name: 'summary, income and expenditure', sheets: cases({ 表1: summary(100, 90), 表2: incomeTable(100), 表3: spendingTable(90, 50) }), passed: 2 },
    { name: '合计 of a list that counts what is left is no spending', sheets: cases({ 收支: [...list(120, 50, 40), ['年末结转和结余', null, 30]], 表3: spendingTable(90, 50) }), passed: 2 },
    { name: 'a list whose first 合计 is left open', sheets: cases({ 收支: [...list(90, 50, 40).slice(0, 3), ['合计', null, null], ...list(90, 50, 40).slice(4), ['合计', 900, 90]], 表3: spendingTable(90, 50) }), passed: 3 },
    { name: 'a list that states 合计 twice: its first place counts', sheets: cases({ 收支: [...list(90, 50, 40), ['合计', 900, 91]], 表3: spendingTable(90, 50) }), passed: 3 },
    { name: '其中：基本支出 of a list is none of all', sheets: cases({ 收支: [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 900, 90], ['其中：基本支出', 500, 30], ['项目支出', 400, 40]], 表3: spendingTable(90, 50) }), passed: 2 },
    { name: 'a list that agrees', sheets: cases({ 收支: list(90, 50, 40), 表3: spendingTable(90, 50) }), passed: 3 },
    { name: 'one table in 元, the other in 万元', sheets: cases({ 表1: summary(1_000_000, 900_000, '元'), 表3: spendingTable(90, 50) }), passed: 1 },
    // 表1 = 表2 of all income and of 其他收入, 表1 = 表3, 表1 = 表4 of one source's income, 表4 = 表5, 表4 = 表8 at the beginning, spent and at the end.
    { name: 'the nine public tables', sheets: cases(NINE), passed: 8 },
    { name: '表4: 一般公共预算 = 表5 合计, which stands last', sheets: cases({ 表4: table4(760.2), 表5: table5(480.2, 280) }), passed: 1 },
    { name: '表4: 政府性基金 = 表8, carried over, spent and left; its blank income is none that was carried over', sheets: cases({ 表4: table4(760.2), 表8: table8() }), passed: 3 },
    { name: '表5: 基本支出 = 表6 with one 合计 for both sides', sheets: cases({ 表5: table5(480.2, 280), 表6: table6(['合计', null, 480.2, null, null, null]) }), passed: 1 },
    { name: 'the nine tables and a list beside them', sheets: cases({ 收支: list(990.5, 500.5, 490), ...NINE }), passed: 12 },
    { name: 'a table of 项目支出 alone agrees with 项目支出 of the whole', sheets: beside({ 项目: coded('某局2023年项目支出决算明细表', ['合计', '商品和服务支出'], [490, 490]) }), passed: 1 },
    { name: 'text amounts and thousands separators', sheets: cases({ 表3: TABLE_3, 收支: [['某局2023年收支'], UNIT, ['项目', '执行数'], ['合计', '990.50'], ['基本支出', '５００．５０'], ['项目支出', '490.00 ']] }), passed: 3 },
    { name: '其中 rows are parts of something else', sheets: beside({ 收支: [['某局2023年收支'], UNIT, ['项目', '执行数'], ['合计', 990.5], ['专项', 100], ['其中：项目支出', 60], ['基本支出', 500.5]] }), passed: 2 },
    { name: 'a list that shares its total alone, and agrees', sheets: cases({ 表3: TABLE_3, 收支: [['某局2023年收支'], UNIT, ['项目', '全年预算数', '执行数'], ['合计', 1000, 990.5]] }), passed: 1 },
  ],
  silent: [
    { name: 'a list of 项目支出 alone, whose 合计 is not the department’s', sheets: cases({ 表1: summary(100, 90), 项目: [['某局2023年专项执行情况'], ['单位：万元'], ['项目名称', '全年预算数', '执行数'], ['合计', 50, 40], ['甲', 50, 40]] }) },
    { name: 'a list that shares nothing but its total and differs in it', sheets: cases({ 表3: spendingTable(90, 50), 收支: [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 900, 70]] }) },
    { name: 'a table of the year before', sheets: cases({ 表1: summary(100, 90), 表3: [['某局2022年支出决算表'], ...spendingTable(80, 50).slice(1)] }) },
    { name: 'one table', sheets: cases({ 表3: TABLE_3 }) },
    { name: 'a table of 项目支出 by class that is about some projects', sheets: beside({ 项目: coded('某局2023年重点项目支出明细表', ['合计', '商品和服务支出'], [90, 90]) }) },
    { name: 'purchases by class', sheets: beside({ 采购: coded('某局2023年政府采购支出情况表', ['合计', '货物', '工程'], [49, 9, 40]) }) },
    { name: 'purchases by class in one column', sheets: beside({ 采购: coded('某局2023年政府采购支出情况表', ['支出金额'], [49]) }) },
    { name: '基本支出 of 财政拨款 by economic class', sheets: beside({ 基本: coded('某局2023年财政拨款基本支出决算表', ['合计', '人员经费', '公用经费'], [480.2, 400, 80.2], '301', ['经济分类科目编码', '科目名称']) }) },
    { name: 'another entity', sheets: beside({ 中心: [['某局信息中心2023年支出决算表'], UNIT, [...CODED, '本年支出合计', '基本支出', '项目支出'], [null, '合计', 90, 50, 40], ['201', '一般公共服务支出', 90, 50, 40]] }) },
    { name: 'a table by class that shares several amounts and agrees on none', sheets: beside({ 中心: [['2023年支出决算表'], UNIT, [...CODED, '本年支出合计', '基本支出', '项目支出'], [null, '合计', 90, 50, 40], ['201', '一般公共服务支出', 90, 50, 40]] }) },
    { name: 'accounts of 工会, two-sided as well', sheets: beside({ 工会: [['2023年工会经费收支决算表'], UNIT, ['收入', null, '支出', null], ['项目', '决算数', '项目', '决算数'], ['会费收入', 5, '活动支出', 4], ['其他收入', 1, '其他支出', 1], ['本年收入合计', 6, '本年支出合计', 5]] }) },
    { name: 'a list of another scope that shares one amount of three', sheets: beside({ 收支: list(850, 500.5, 349.5) }) },
    { name: 'half of the shared amounts agree', sheets: beside({ 收支: [['某局2023年收支'], UNIT, ['项目', '全年预算数', '执行数'], ['合计', 900, 850], ['基本支出', 500, 500.5]] }) },
    { name: 'zeros agree and say nothing', sheets: cases({
      表1: [...summary(990.5, 990.5), ['年初结转和结余', 0, '年末结转和结余', 0]],
      收支: [['某局2023年食堂收支'], UNIT, ['项目', '执行数'], ['年初结转和结余', 0], ['本年支出', 70], ['年末结转和结余', 0]],
    }) },
    { name: 'income against expenditure', sheets: cases({ 表2: TABLE_2, 表3: TABLE_3 }) },
    { name: 'all funds against 财政拨款 and one source', sheets: cases({ 表3: TABLE_3, 表5: table5(480.2, 280) }) },
    { name: 'opening budget against what was spent', sheets: beside({ 预算: coded('某局2023年部门支出预算总表', ['合计', '基本支出', '项目支出'], [900, 500, 400]) }) },
    { name: 'income of a budget that counts 上年结转', sheets: cases({
      收支总表: [['某局2023年收支预算总表'], UNIT, ['收入', null, '支出', null], ['项目', '年初预算数', '项目', '年初预算数'], ['一般公共预算拨款收入', 800, '一般公共服务支出', 900], ['本年收入合计', 800, '本年支出合计', 900], ['收入总计', 900, '支出总计', 900]],
      收入总表: [['某局2023年收入预算总表'], UNIT, ['科目编码', '科目名称', '合计', '上年结转', '事业收入'], [null, '合计', 900, 100, 0], ['201', '一般公共服务支出', 900, 100, 0]],
    }) },
    { name: 'table 7', sheets: beside({ 表7: TABLE_7 }) },
    { name: 'table 6 with a 合计 of each side', sheets: cases({ 表5: table5(480.2, 280), 表6: table6(['合计', null, 400, '合计', null, 80.2]) }) },
    { name: 'table 9 without data', sheets: beside({ 表9: TABLE_9 }) },
    { name: 'a self-evaluation form of one project', sheets: beside({
      自评: [['项目支出绩效自评表'], ['（2023年度）'], ['项目名称', '道路'], ['项目资金（万元）', '年初预算数', '全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分'], ['年度资金总额', 100, 120, 110, 10, '91.67%', 9.2]],
    }) },
    { name: 'a form of one project that has the budgets of all 项目支出', sheets: cases({
      收支: [['某局2023年收支'], UNIT, ['项目', '年初预算数', '全年预算数', '执行数'], ['合计', 900, 1000, 990.5], ['基本支出', 500, 510, 500.5], ['项目支出', 400, 490, 490]],
      自评: [['项目支出绩效自评表'], ['（2023年度）'], ['项目名称', '道路'], ['项目资金（万元）', '年初预算数', '全年预算数（A）', '全年执行数（B）', '分值'], ['年度资金总额', 400, 490, 480, 10]],
    }) },
    { name: 'tables of two institutions beside 汇总, with all of 基本支出 in one of them', sheets: cases({ 汇总: ofInstitution('某局', 110, 50), 甲中心: ofInstitution('甲中心', 90, 50), 乙中心: ofInstitution('乙中心', 20, 0) }) },
  ],
  invalid: [
    { name: 'income too high, beside 其他收入 of nothing in both', sheets: cases({
      表1: [...summary(100, 90).slice(0, 5), ['八、其他收入', 0, null, null], ...summary(100, 90).slice(5)],
      表2: [['某局2023年收入决算表'], UNIT, [...CODED, '本年收入合计', '财政拨款收入', '其他收入'], [null, '合计', 109, 109, 0], ['201', '一般公共服务支出', 109, 109, 0]],
    }), findings: [{ verdict: 'error', difference: '9', cells: ['表1!B7', '表2!C4'] }] },
    { name: 'expenditure too high', sheets: cases({ 表1: summary(100, 90), 表3: spendingTable(99, 50) }), findings: [{ verdict: 'error', difference: '9', cells: ['表1!D6', '表3!C4'] }] },
    { name: 'income too low', sheets: cases({ 表1: summary(100, 90), 表2: incomeTable(91) }), findings: [{ verdict: 'error', difference: '-9', cells: ['表1!B6', '表2!C4'] }] },
    { name: 'one amount of a list that agrees otherwise', sheets: cases({ 收支: list(90, 50, 41), 表3: spendingTable(90, 50) }), findings: [{ verdict: 'error', difference: '-1', cells: ['收支!C6', '表3!E4'] }] },
    { name: 'rounding between 元 and 万元', sheets: cases({ 表1: summary(1_000_049, 900_050.5, '元'), 表3: spendingTable(90.01, 50) }), findings: [{ verdict: 'rounding', difference: '49.5', cells: ['表1!D6', '表3!C4'] }] },
    { name: '表4: 一般公共预算 above 表5, two digits changed places', sheets: cases({ 表4: table4(762), 表5: table5(480.2, 280) }), findings: [{ verdict: 'error', difference: '-1.8', cells: ['表4!E8', '表5!C6'] }] },
    { name: '表4: 一般公共预算 below 表5', sheets: cases({ 表4: table4(706.2), 表5: table5(480.2, 280) }), findings: [{ verdict: 'error', difference: '54', cells: ['表4!E8', '表5!C6'] }] },
    { name: '表4: 政府性基金 against 表8', sheets: cases({ 表4: table4(760.2), 表8: table8(100, 99) }), findings: [{ verdict: 'error', difference: '9', cells: ['表4!F8', '表8!E5'] }] },
    { name: '表4: what was carried over of 政府性基金 against 表8', sheets: cases({ 表4: table4(760.2, 90, 110), 表8: table8() }), findings: [{ verdict: 'error', difference: '-10', cells: ['表4!B11', '表8!C5'] }] },
    { name: '表5: 基本支出 against 表6', sheets: cases({ 表5: table5(490.2, 270), 表6: table6(['合计', null, 480.2, null, null, null]) }), findings: [{ verdict: 'error', difference: '-10', cells: ['表5!D6', '表6!C7'] }] },
    { name: 'in the nine tables, one amount in two pairs', sheets: cases({ 收支: list(990.5, 500.5, 490), ...NINE, 表3: [...TABLE_3.slice(0, 3), [null, '合计', 990.5, 505, 490, 0, 0, 0], ...TABLE_3.slice(4)] }), findings: [{ verdict: 'error', difference: '4.5', cells: ['收支!C5', '表3!D4'] }] },
    // Two figures of two decimals: 0.005 × 2 = 0.01.
    { name: 'exactly at the tolerance', sheets: cases({ 表1: summary(100.01, 90.02), 表3: spendingTable(90.03, 50.01) }), findings: [{ verdict: 'rounding', difference: '0.01', cells: ['表1!D6', '表3!C4'] }] },
    // 0.01 × √2 = 0.0141.
    { name: 'just above it, within the random walk of two figures', sheets: cases({ 表1: summary(100.01, 90.020001), 表3: spendingTable(90.030002, 50.01) }), findings: [{ verdict: 'notice', difference: '0.010001', cells: ['表1!D6', '表3!C4'] }] },
    { name: 'above both', sheets: cases({ 表1: summary(100.01, 90.02), 表3: spendingTable(90.04, 50.01) }), findings: [{ verdict: 'error', difference: '0.02', cells: ['表1!D6', '表3!C4'] }] },
    { name: 'above both, the other sign', sheets: cases({ 表1: summary(100.01, 90.04), 表3: spendingTable(90.02, 50.01) }), findings: [{ verdict: 'error', difference: '-0.02', cells: ['表1!D6', '表3!C4'] }] },
    { name: '元: 0.01', sheets: cases({ 表1: summary(1_000_000, 900_000.01, '元'), 表3: spendingTable(900_000.02, 500_000, '元') }), findings: [{ verdict: 'rounding', difference: '0.01', cells: ['表1!D6', '表3!C4'] }] },
    { name: '元: 0.02', sheets: cases({ 表1: summary(1_000_000, 900_000.01, '元'), 表3: spendingTable(899_999.99, 500_000, '元') }), findings: [{ verdict: 'error', difference: '-0.02', cells: ['表1!D6', '表3!C4'] }] },
    { name: 'a list in 万元 that was rounded from a table in 元', sheets: cases({ 收支: list(990.12, 500.01, 490.11), 表3: spendingTable(9_901_234.56, 5_000_123.45, '元', 4_901_111.11) }), findings: [
      { verdict: 'rounding', difference: '0.003456', cells: ['收支!C4', '表3!C4'] },
      { verdict: 'rounding', difference: '0.002345', cells: ['收支!C5', '表3!D4'] },
      { verdict: 'rounding', difference: '0.001111', cells: ['收支!C6', '表3!E4'] },
    ] },
  ],
});
