import { registerSum } from '../../../../src/core/checks/rules/register-sum';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Row = readonly CellValue[];

const register = (rows: readonly Row[], header: Row = ['序号', '项目名称', '全年预算数', '执行数'], unit = '万元'): LineCase['sheets'] => ({ 清单: [['某局2023年项目支出情况'], [`单位：${unit}`], header, ...rows] });
const total = (budget: CellValue, executed: CellValue): Row => [null, '合计', budget, executed];
const ROAD: Row = [1, '道路养护', 30, 29.51];
const GREEN: Row = [2, '绿化管养', 20, 18.02];
const EXECUTED = ['清单!D6', '清单!D4', '清单!D5'];
/** Two projects with 29.51 and 18.02 executed, and a 合计 of what is given. */
const two = (executed: CellValue): LineCase['sheets'] => register([ROAD, GREEN, total(50, executed)]);
/** As many projects of 0.5 each, with what their 合计 says. */
const many = (count: number, sum: number): LineCase['sheets'] => register([...Array.from({ length: count }, (_, index): Row => [index + 1, `项目${String(index + 1)}`, 0.5, 0.5]), total(count / 2, sum)]);

testLineRule(registerSum, {
  valid: [
    { name: '合计 of 199 projects', sheets: many(199, 99.5), passed: 2 },
    { name: 'a list of projects, 合计 last', sheets: two(47.53), passed: 2 },
    { name: 'the unit below the table', sheets: { 清单: [['某局2023年项目支出情况'], ['项目名称', '全年预算数', '执行数'], ['道路养护', 30, 29.51], ['绿化管养', 20, 18.02], ['合计', 50, 47.53], ['单位：万元']] }, passed: 2 },
    { name: '合计 first', sheets: register([total(50, 47.53), ROAD, GREEN]), passed: 2 },
    { name: '小计 rows count once', sheets: register([ROAD, GREEN, [null, '小计', 50, 47.53], [3, '照明', 5, 4], [null, '小计', 5, 4], total(55, 51.53)]), passed: 2 },
    { name: 'numbered names', sheets: register([['一、', '一、道路', 30, 29.5], ['二、', '二、绿化', 20, 18], total(50, 47.5)]), passed: 2 },
    { name: 'key tasks', sheets: register([['x', '道路', 30, 29.5], ['y', '绿化', 20, 18], total(50, 47.5)], ['完成情况', '重点工作任务', '全年预算数', '执行数']), passed: 2 },
    { name: 'a line that is left open, and what it leaves holds', sheets: register([ROAD, GREEN, [3, '照明', null, null], total(50, 47.53)]), passed: 2 },
    { name: 'texts, brackets and dashes', sheets: register([[1, '道路', '30.00', '29.50'], [2, '绿化', '２０', '（2.50）'], [3, '照明', '—', '/'], total(50, '27.00')]), passed: 2 },
  ],
  silent: [
    { name: 'no 合计', sheets: register([ROAD, GREEN]) },
    { name: 'one line alone', sheets: register([ROAD, total(30, 29.5)]) },
    { name: 'two levels without a sign: no column bears the sum out', sheets: register([[1, '城市管理', 50, 47.53], ROAD, GREEN, total(50, 47.53)]) },
    { name: 'two levels of numbering', sheets: register([[null, '一、城市管理', 50, 47.5], [null, '1.道路', 30, 29.5], [null, '2.绿化', 20, 18], total(50, 47)]) },
    { name: 'two levels of numbering, which one column seems to bear out', sheets: register([[null, '一、城市管理', 50, 0], [null, '1.道路', 30, 20], [null, '2.绿化', 20, 10], total(50, 30)]) },
    { name: '合计 between lines, which one column seems to bear out', sheets: register([ROAD, GREEN, total(50, 47.53), [3, '照明', 0, 4]]) },
    { name: '合计 at both ends', sheets: register([total(50, 47.53), ROAD, GREEN, total(50, 40)]) },
    { name: 'nothing planned bears nothing out', sheets: register([[1, '道路', 0, 29.5], [2, '绿化', 0, 18], total(0, 40)]) },
    { name: 'a source among the projects', sheets: register([ROAD, [2, '其他资金', 20, 18.02], total(50, 40)]) },
    { name: '合计 of 200 projects', sheets: many(200, 99) },
    { name: '其中 below a line', sheets: register([ROAD, [null, '其中：人工', 10, 9], GREEN, total(60, 56)]) },
    { name: '合计 between lines', sheets: register([ROAD, GREEN, total(50, 46), [3, '照明', 5, 4]]) },
    { name: 'a list that names no projects', sheets: register([['a', '道路', 30, 29.5], ['b', '绿化', 20, 18], ['c', '合计', 50, 40]], ['备注', '项目', '全年预算数', '执行数']) },
    { name: 'a row for each source', sheets: register([['其他资金', '道路', 30, 29.5], ['其他资金', '绿化', 20, 18], total(50, 40)], ['资金来源', '项目名称', '全年预算数', '执行数']) },
    { name: 'one column alone, which does not hold', sheets: register([[1, '道路', 29.5], [2, '绿化', 18], [null, '合计', 40]], ['序号', '项目名称', '执行数']) },
  ],
  invalid: [
    { name: 'a total that is too low', sheets: two(45.73), findings: [{ verdict: 'error', difference: '1.8', cells: EXECUTED }] },
    { name: 'a total that is too high', sheets: two(49.33), findings: [{ verdict: 'error', difference: '-1.8', cells: EXECUTED }] },
    { name: 'just below 0.005 × 3', sheets: two(47.5150001), findings: [{ verdict: 'rounding', difference: '0.0149999', cells: EXECUTED }] },
    { name: 'just above 0.005 × 3, within 0.01 × √3', sheets: two(47.5450001), findings: [{ verdict: 'notice', difference: '-0.0150001', cells: EXECUTED }] },
    { name: 'the next hundredth', sheets: two(47.51), findings: [{ verdict: 'error', difference: '0.02', cells: EXECUTED }] },
    { name: '元: above 0.01', sheets: register([[1, '道路', 300_000, 295_100], [2, '绿化', 200_000, 180_200], total(500_000, 475_299.98)], undefined, '元'), findings: [{ verdict: 'error', difference: '0.02', cells: EXECUTED }] },
    { name: 'what another column bears out but for rounding', sheets: register([ROAD, GREEN, total(50.01, 45.73)]), findings: [
      { verdict: 'rounding', difference: '-0.01', cells: ['清单!C6', '清单!C4', '清单!C5'] }, { verdict: 'error', difference: '1.8', cells: EXECUTED },
    ] },
    { name: 'a line that is left open', sheets: register([ROAD, GREEN, [3, '照明', 5, null], total(55, 50)]), findings: [{ verdict: 'notice', difference: '-2.47', cells: ['清单!D7', '清单!D4', '清单!D5'] }] },
  ],
});
