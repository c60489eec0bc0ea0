import { scopeWithinWhole } from '../../../../src/core/checks/rules/scope-within-whole';
import { classTable, GENERAL_TITLE, twoClasses } from '../../../support/scoped-tables';
import { listed, twoSided, type Rows } from '../../../support/statement-sheets';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Pair = readonly [basic: number, project: number];

/** Table 3 with 合计 (C4:E4), 201 (C5:E5) and 212 (C6:E6), table 5 likewise. */
const tables = (whole: readonly [Pair, Pair], part: readonly [Pair, Pair], title = GENERAL_TITLE, unit = '万元'): LineCase['sheets'] => ({
  表3: classTable(twoClasses(...whole), { unit }),
  表5: classTable(twoClasses(...part), { title, unit }),
});
const WHOLE: readonly [Pair, Pair] = [[50, 20], [10, 30]];

const HEAD4: Rows = [['收入', null, '支出', null, null], ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款']];
const table1 = (income: number, first: number, second: number): Rows =>
  twoSided([['一、一般公共预算财政拨款收入', income], ['本年收入合计', income]], [['一、一般公共服务支出', first], ['二、城乡社区支出', second], ['本年支出合计', first + second]]);
const table4 = (income: number, first: number, second: number): Rows =>
  twoSided([['一、一般公共预算财政拨款', income], ['本年收入合计', income]], [['一、一般公共服务支出', first, first], ['二、城乡社区支出', second, second], ['本年支出合计', first + second, first + second]], {
    title: '某局2023年财政拨款收入支出决算总表',
    head: HEAD4,
  });

testLineRule(scopeWithinWhole, {
  valid: [
    // 合计, 201 and 212, each in three columns.
    { name: 'a part of every class', sheets: tables(WHOLE, [[40, 20], [5, 30]]), passed: 9 },
    { name: 'all of every class', sheets: tables(WHOLE, WHOLE), passed: 9 },
    { name: 'what is 0 of a source says nothing', sheets: tables(WHOLE, [[40, 20], [0, 0]]), passed: 6 },
    { name: 'classes of the two summaries, their income and their spending', sheets: { 表1: table1(100, 60, 30), 表4: table4(90, 50, 30) }, passed: 4 },
    { name: 'in 元', sheets: tables([[500_000.01, 0.02], [1, 2]], [[500_000.01, 0.01], [1, 1]], GENERAL_TITLE, '元'), passed: 9 },
  ],
  silent: [
    { name: 'one table', sheets: { 表3: classTable(twoClasses(...WHOLE)) } },
    { name: 'a list that is no published table', sheets: { 收支: listed([['合计', 60], ['基本支出', 55], ['项目支出', 35]]), 表5: classTable(twoClasses([40, 20], [10, 10]), { title: GENERAL_TITLE }) } },
    { name: 'the income of a class, which is not all that it spent', sheets: {
      收支: listed([['合计', 100]]),
      表2: [['某局2023年收入决算表'], ['单位：万元'], ['科目编码', '科目名称', '合计', '财政拨款收入', '其他收入'], ['201', '一般公共服务支出', 50, 40, 10], ['205', '教育支出', 50, 40, 10], ['212', '城乡社区支出', 50, 40, 10]],
      表5: classTable([['201', '一般公共服务支出', 60, 30, 30], ['205', '教育支出', 20, 10, 10], ['212', '城乡社区支出', 20, 10, 10]], { title: GENERAL_TITLE }),
    } },
    { name: 'two tables of sources', sheets: { 表5: classTable(twoClasses([1, 2], [3, 4]), { title: GENERAL_TITLE }), 表8: classTable(twoClasses([9, 9], [9, 9]), { title: '某局2023年政府性基金预算财政拨款支出决算表' }) } },
    { name: 'another department', sheets: tables(WHOLE, [[60, 20], [5, 30]], '某局信息中心2023年一般公共预算财政拨款支出决算表') },
    { name: 'another year', sheets: tables(WHOLE, [[60, 20], [5, 30]], '某局2022年一般公共预算财政拨款支出决算表') },
    { name: 'most is more than the whole: it is the whole of something else', sheets: tables([[5, 2], [1, 3]], WHOLE) },
    { name: 'purchases by class, which are no whole', sheets: { 采购: [['某局2023年政府采购支出表'], ['单位：万元'], ['科目编码', '科目名称', '合计', '货物'], [null, '合计', 5, 5], ['201', '一般公共服务支出', 5, 5]], 表5: classTable(twoClasses(...WHOLE), { title: GENERAL_TITLE }) } },
    { name: 'classes that only one of them lists', sheets: { 表3: classTable([['201', '一般公共服务支出', 70, 50, 20]]), 表5: classTable([['205', '教育支出', 90, 50, 40]], { title: GENERAL_TITLE }), 收支: listed([['合计', 70]]) } },
    { name: 'a budget against what was spent', sheets: tables(WHOLE, [[60, 20], [5, 30]], '某局2023年一般公共预算支出预算表') },
  ],
  invalid: [
    {
      name: '基本支出 of a class is more than of all funds',
      sheets: tables(WHOLE, [[45, 20], [19, 0]]),
      findings: [{ verdict: 'error', difference: '9', cells: ['表5!D6', '表3!D6'] }, { verdict: 'error', difference: '4', cells: ['表5!D4', '表3!D4'] }],
    },
    { name: 'a class of a summary', sheets: { 表1: table1(100, 60, 30), 表4: table4(90, 50, 31) }, findings: [{ verdict: 'error', difference: '1', cells: ['表4!D6', '表1!D6'] }] },
    { name: 'income, of two sums alone', sheets: {
      表1: twoSided([['一、一般公共预算财政拨款收入', 100], ['本年收入合计', 100]], [['本年支出合计', 90]]),
      表4: twoSided([['一、一般公共预算财政拨款', 109], ['本年收入合计', 109]], [['本年支出合计', 80, 80]], { title: '某局2023年财政拨款收入支出决算总表', head: HEAD4 }),
    }, findings: [{ verdict: 'error', difference: '9', cells: ['表4!B6', '表1!B6'] }] },
    { name: 'income as a whole', sheets: { 表1: table1(100, 60, 30), 表4: table4(109, 50, 30) }, findings: [{ verdict: 'error', difference: '9', cells: ['表4!B6', '表1!B6'] }] },
    // 0.005 × 2, both ways: what is less by as much is no finding at all.
    { name: 'at the tolerance', sheets: tables([[50.01, 20], [10, 30]], [[50.02, 0], [5, 0]]), findings: [{ verdict: 'rounding', difference: '0.01', cells: ['表5!D5', '表3!D5'] }] },
    { name: 'the next hundredth', sheets: tables([[50.01, 20], [10, 30]], [[50.03, 0], [5, 0]]), findings: [{ verdict: 'error', difference: '0.02', cells: ['表5!D5', '表3!D5'] }] },
    { name: '元: 0.02', sheets: tables([[500_000.01, 2], [2, 2]], [[500_000.03, 1], [1, 1]], GENERAL_TITLE, '元'), findings: [{ verdict: 'error', difference: '0.02', cells: ['表5!D5', '表3!D5'] }] },
  ],
});
