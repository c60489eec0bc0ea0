import { appropriationBalance } from '../../../../src/core/checks/rules/appropriation-balance';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { listed, twoSided, type Rows, type SideOptions } from '../../../support/statement-sheets';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Four = readonly [all: CellValue, general: CellValue, funds: CellValue, state: CellValue];

const SOURCES = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
const HEAD: Rows = [['收入', null, '支出', null, null, null, null], ['项目', '决算数', '项目', '合计', ...SOURCES]];
const TITLE = '某局2023年财政拨款收入支出决算总表';
const others = (unit = '万元'): LineCase['sheets'] => ({ 收支: listed([['合计', 90]], { unit }) });

/** Table 4. Income: sources in B5 to B7, 本年收入合计 in B8, carry-over in B9 to B12. Expenditure: 本年支出合计 in D6:G6, 年末 in D7:G7. */
const table4 = (opening: Four, income: Four, spent: Four, closing: Four, { title = TITLE, unit = '万元' }: SideOptions = {}): LineCase['sheets'] => ({
  表4: twoSided(
    [
      ...SOURCES.map((label, index): CellValue[] => [`${Array.from('一二三')[index] ?? ''}、${label}`, income[index + 1] ?? null]), ['本年收入合计', income[0]],
      ['年初财政拨款结转和结余', opening[0]], ...SOURCES.map((label, index): CellValue[] => [label, opening[index + 1] ?? null]), ['总计', null],
    ],
    [['一、一般公共服务支出', ...spent], ['本年支出合计', ...spent], ['年末财政拨款结转和结余', ...closing], ['总计', null]],
    { title, unit, head: HEAD },
  ),
  ...others(unit),
});
const SPENT: Four = [90, 60, 30, 0];
const CLOSING: Four = [30, 20, 10, 0];
const OPENING: Four = [20, 15, 5, 0];
const INCOME: Four = [100, 65, 35, 0];

/** 财政拨款 alone: 本年收入合计 in B6, 年初 in B7, 本年支出合计 in D6, 年末 in D7. */
const whole = (opening: CellValue, income: CellValue, spent: CellValue, closing: CellValue, unit = '万元'): LineCase['sheets'] => ({
  表4: twoSided([['一、一般公共预算财政拨款', null], ['本年收入合计', income], ['年初财政拨款结转和结余', opening]], [['一、教育支出', spent], ['本年支出合计', spent], ['年末财政拨款结转和结余', closing]], { title: TITLE, unit }),
  ...others(unit),
});
const CELLS = ['表4!D6', '表4!D7', '表4!B7', '表4!B6'];

testLineRule(appropriationBalance, {
  valid: [
    { name: 'all of it and each source', sheets: table4(OPENING, INCOME, SPENT, CLOSING), passed: 4 },
    { name: 'a source of which nothing is said', sheets: table4([20, 15, 5, null], [100, 65, 35, null], [90, 60, 30, null], [30, 20, 10, null]), passed: 3 },
    { name: 'a source that only lives on what was carried over', sheets: table4([25, 0, 25, 0], [65, 65, null, null], [80, 60, 20, null], [10, 5, 5, null]), passed: 3 },
    { name: 'what is left by source is not stated', sheets: table4(OPENING, INCOME, SPENT, [30, null, null, null]), passed: 2 },
    { name: 'nothing was carried over, and no line says so', sheets: { 表4: twoSided([['一、一般公共预算财政拨款', 90], ['本年收入合计', 90]], [['一、教育支出', 90], ['本年支出合计', 90]], { title: TITLE }), ...others() }, passed: 1 },
    { name: 'in 元', sheets: whole(0.01, 1_000_000.02, 900_000.01, 100_000.02, '元'), passed: 1 },
    {
      name: 'a budget by source on both sides',
      sheets: {
        表4: twoSided([['一、本年收入', 100, 65, 35], ['二、上年结转', 20, 15, 5], ['收入总计', 120, 80, 40]], [['一、本年支出', 90, 60, 30], ['二、结转下年', 30, 20, 10], ['支出总计', 120, 80, 40]], {
          title: '某局2023年财政拨款收支预算总表',
          head: [['收入', null, null, null, '支出', null, null, null], ['项目', '合计', ...SOURCES.slice(0, 2), '项目', '合计', ...SOURCES.slice(0, 2)]],
        }),
        ...others(),
      },
      passed: 3,
    },
  ],
  silent: [
    { name: 'a table of all funds', sheets: table4(OPENING, INCOME, SPENT, [39, 29, 10, 0], { title: '某局2023年收入支出决算总表' }) },
    { name: 'no line of the year’s income', sheets: { 表4: twoSided([['年初财政拨款结转和结余', 20]], [['一、教育支出', 90], ['本年支出合计', 90], ['年末财政拨款结转和结余', 30]], { title: TITLE }), ...others() } },
    { name: 'no line of what was carried over, and a gap', sheets: { 表4: twoSided([['一、一般公共预算财政拨款', 100], ['本年收入合计', 100]], [['一、教育支出', 90], ['本年支出合计', 90]], { title: TITLE }), ...others() } },
    { name: 'an error', sheets: whole({ error: '#REF!' }, 100, 90, 30) },
    { name: 'a text that is no number', sheets: whole(20, 100, '待定', 30) },
  ],
  invalid: [
    { name: 'more is left than can be', sheets: whole(20, 100, 90, 39), findings: [{ verdict: 'error', difference: '-9', cells: CELLS }] },
    { name: 'less is left', sheets: whole(20, 100, 90, 3), findings: [{ verdict: 'error', difference: '27', cells: CELLS }] },
    // 0.005 × 4.
    { name: 'at the tolerance', sheets: whole(20.01, 100.02, 90.03, 30.02), findings: [{ verdict: 'rounding', difference: '-0.02', cells: CELLS }] },
    { name: 'at the tolerance, the other sign', sheets: whole(20.01, 100.02, 90.03, 29.98), findings: [{ verdict: 'rounding', difference: '0.02', cells: CELLS }] },
    { name: 'the next hundredth', sheets: whole(20.01, 100.02, 90.03, 29.97), findings: [{ verdict: 'error', difference: '0.03', cells: CELLS }] },
    { name: 'a gap beside a cell that is left open', sheets: whole(null, 100, 90, 30), findings: [{ verdict: 'notice', difference: '-20', cells: ['表4!D6', '表4!D7', '表4!B6'] }] },
    {
      name: 'one source, while all of it agrees',
      sheets: table4(OPENING, INCOME, SPENT, [30, 20, 1, 0]),
      findings: [{ verdict: 'error', difference: '9', cells: ['表4!F6', '表4!F7', '表4!B11', '表4!B6'] }],
    },
    {
      name: 'what was left is of another source',
      sheets: table4([20, 5, 15, 0], INCOME, SPENT, CLOSING),
      findings: [
        { verdict: 'error', difference: '-10', cells: ['表4!E6', '表4!E7', '表4!B10', '表4!B5'] },
        { verdict: 'error', difference: '10', cells: ['表4!F6', '表4!F7', '表4!B11', '表4!B6'] },
      ],
    },
  ],
});
