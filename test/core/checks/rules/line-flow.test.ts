import { lineFlow } from '../../../../src/core/checks/rules/line-flow';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { listed } from '../../../support/statement-sheets';
import { testLineRule, type LineCase } from '../line-rule-tester';

const FLOWS = ['年初结转和结余', '本年收入', '本年支出', '年末结转和结余'];
/** Projects from row 4 on. */
const projects = (lines: readonly (readonly CellValue[])[], header: readonly string[] = FLOWS, title = '某局2023年项目收支决算表'): LineCase['sheets'] => ({
  项目: [[title], ['单位：万元'], ['项目名称', ...header], ...lines.map((line, index) => [`项目${String(index + 1)}`, ...line])],
  收支: listed([['合计', 900]]),
});
const GOOD = [[10, 100, 90, 20], [0, 50, 50, 0]];
const cells = (row: number): string[] => ['D', 'E', 'B', 'C'].map((column) => `项目!${column}${String(row)}`);

testLineRule(lineFlow, {
  valid: [
    { name: 'every project', sheets: projects(GOOD), passed: 2, kept: 0 },
    { name: 'texts and thousandths', sheets: projects([...GOOD, ['10', 100, '90.00', 20], [0.001, 100, 90, 10.001], [0, 0, 0, 0]]), passed: 5, kept: 2 },
    { name: 'columns of units of their own', sheets: projects([[10, 100, 900_000, 20], [0, 50, 500_000, 0]], ['年初结转和结余（万元）', '本年收入（万元）', '本年支出（元）', '年末结转和结余（万元）']), passed: 2, kept: 2 },
    { name: 'lines that are left open', sheets: projects([...GOOD, [null, null, null, null], [null, 30, 30, null]]), passed: 3, kept: 1 },
    { name: 'surplus that was used and allocated', sheets: projects([[10, 100, 5, 90, 2, 23], [0, 50, 0, 50, 0, 0]], ['年初结转和结余', '本年收入', '使用非财政拨款结余', '本年支出', '结余分配', '年末结转和结余']), passed: 2 },
    { name: 'the table of all funds by class', sheets: { 财决03: [['某局2023年收入支出决算表'], ['单位：万元'], ['科目编码', '科目名称', ...FLOWS], [null, '合计', 10, 150, 140, 20], ['201', '一般公共服务支出', 10, 100, 90, 20], ['212', '城乡社区支出', 0, 50, 50, 0]] }, passed: 3 },
  ],
  silent: [
    { name: 'no column of what came in', sheets: projects([[10, 90, 20]], ['年初结转和结余', '本年支出', '年末结转和结余']) },
    { name: 'half of the lines do not balance: something was adjusted', sheets: projects([[10, 100, 90, 20], [10, 50, 50, 0]]) },
    { name: 'columns that say the same', sheets: projects([[10, 12, 100, 90, 20]], ['年初结转和结余', '上年结转', '本年收入', '本年支出', '年末结转和结余']) },
    { name: 'numbers that balance, of units that do not', sheets: projects([[10, 100, 90, 20], [0, 50, 50, 0]], ['年初结转和结余（万元）', '本年收入（万元）', '本年支出（元）', '年末结转和结余（万元）']) },
    { name: '本年支出 twice', sheets: projects([[10, 100, 90, 80, 20]], ['年初结转和结余', '本年收入', '本年支出', '本年支出合计', '年末结转和结余']) },
    { name: 'surplus that was used, twice', sheets: projects([[10, 100, 5, 1, 90, 20]], ['年初结转和结余', '本年收入', '使用非财政拨款结余', '使用非财政拨款结余', '本年支出', '年末结转和结余']) },
    { name: 'spending of one source alone', sheets: projects([[10, 100, 90, 20], [0, 50, 50, 0]], ['年初结转和结余', '本年收入', '一般公共预算财政拨款', '年末结转和结余']) },
    { name: 'no column of what was carried over', sheets: projects([[100, 90, 10]], ['本年收入', '本年支出', '年末结转和结余']) },
    { name: 'no column of what was spent', sheets: projects([[10, 100, 110]], ['年初结转和结余', '本年收入', '年末结转和结余']) },
    { name: 'no column of what is left', sheets: projects([[10, 80, 90]], ['年初结转和结余', '本年收入', '本年支出']) },
    { name: 'a table of a fund, for which another rule is there', sheets: projects(GOOD, FLOWS, '某局2023年政府性基金预算财政拨款收入支出决算表') },
  ],
  invalid: [
    { name: 'one project has too much left', sheets: projects([...GOOD, [1, 30, 29, 11]]), findings: [{ verdict: 'error', difference: '-9', cells: cells(6) }] },
    { name: 'one project has too little left', sheets: projects([...GOOD, [1, 30, 11, 2]]), findings: [{ verdict: 'error', difference: '18', cells: cells(6) }] },
    { name: 'surplus without an amount is 0', sheets: projects([[10, 100, null, 90, null, 20], [0, 50, null, 50, null, 0], [1, 30, null, 29, null, 11]], ['年初结转和结余', '本年收入', '使用非财政拨款结余', '本年支出', '结余分配', '年末结转和结余']), findings: [{ verdict: 'error', difference: '-9', cells: ['项目!E6', '项目!G6', '项目!B6', '项目!C6'] }] },
    { name: 'a carry-over without an amount may be more', sheets: projects([...GOOD, [null, 30, 29, 11]]), findings: [{ verdict: 'notice', difference: '-10', cells: ['项目!D6', '项目!E6', '项目!C6'] }] },
    { name: 'rounding', sheets: projects([...GOOD, [1.01, 30.02, 29.03, 2.02]]), findings: [{ verdict: 'rounding', difference: '-0.02', cells: cells(6) }] },
    { name: 'rounding, the other sign', sheets: projects([...GOOD, [1.01, 30.02, 29.03, 1.98]]), findings: [{ verdict: 'rounding', difference: '0.02', cells: cells(6) }] },
    { name: 'thousandths', sheets: projects([...GOOD, [0.004, 30, 29, 1]]), findings: [{ verdict: 'rounding', difference: '0.004', cells: cells(6) }] },
    { name: 'rounding bears it out as well', sheets: projects([[1.01, 30.02, 29.03, 2.02], [0, 50, 50, 0], [1, 30, 29, 11]]), findings: [{ verdict: 'rounding', difference: '-0.02', cells: cells(4) }, { verdict: 'error', difference: '-9', cells: cells(6) }] },
    { name: 'the next hundredth', sheets: projects([...GOOD, [1.01, 30.02, 29.03, 1.97]]), findings: [{ verdict: 'error', difference: '0.03', cells: cells(6) }] },
  ],
});
