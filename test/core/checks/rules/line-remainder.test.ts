import { lineRemainder } from '../../../../src/core/checks/rules/line-remainder';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Row = readonly CellValue[];

const table = (header: Row, ...rows: readonly Row[]): LineCase['sheets'] => ({ 执行情况: [['某局2023年支出预算执行情况表'], ['单位：万元'], header, ...rows] });
const simple = (word: string, ...rows: readonly Row[]): LineCase['sheets'] => table(['项目', '预算数', '执行数', word], ...rows);
const BASIC: Row = ['基本支出', 100, 90, 10];
const TOTAL: Row = ['合计', 160, 140, 20];
const withProject = (left: CellValue, word = '结余'): LineCase['sheets'] => simple(word, BASIC, ['项目支出', 60, 50, left], TOTAL);
const PROJECT_CELLS = ['执行情况!D5', '执行情况!B5', '执行情况!C5'];
const negative = (project: CellValue): LineCase['sheets'] => simple('差额', ['基本支出', 100, 90, -10], ['项目支出', 60, 50, project], ['合计', 160, 140, -20]);
const recovered = (left: CellValue): LineCase['sheets'] => table(['项目名称', '预算数', '执行数', '收回指标', '结余'], ['河道治理', 10, 9, null, 1], ['垃圾分类', 20, 18, null, 2], ['社区养老', 30, 25, null, 5], ['安全巡查', 40, 30, 4, left]);
const compared = (change: CellValue): LineCase['sheets'] =>
  table(['项目', '2022年决算数', '2023年预算数', '2023年决算数', '增减额', '增减率'], ['基本支出', 90, 101, 95, 5, '5.56%'], ['项目支出', 50, 60, 57, change, '14%'], ['合计', 140, 161, 152, 12, '8.57%']);
const LIST = ['序号', '项目名称', '资金来源', '预算数', '执行数', '指标余额'];
const listWith = (left: CellValue): LineCase['sheets'] =>
  table(LIST, [1, '河道治理', '一般公共预算', 30, 25, 5], [2, '垃圾分类', '政府性基金预算', 40, 38, left], [3, '社区养老', '一般公共预算', 50, 50, 0], [4, '安全巡查', '一般公共预算', 20, 15, 5]);
const many = (left: CellValue): LineCase['sheets'] => table(LIST, ...Array.from({ length: 1200 }, (_, index): Row => [index + 1, `项目${String(index)}号`, '一般公共预算', 30, 25.5, index === 700 ? left : 4.5]));

testLineRule(lineRemainder, {
  valid: [
    ...['结余', '结余资金', '余额', '未执行数', '未支出数', '尚未支付金额', '指标余额', '剩余', '剩余资金', '预算结余（万元）', '2023年结余', '差额', '差异数', '预算数与执行数差额', '结余=1-2'].map((word) => ({ name: word, sheets: withProject(10, word), passed: 3 })),
    { name: 'execution less budget', sheets: negative(-10), passed: 3 },
    { name: 'by the opening budget', sheets: table(['项目', '年初预算数', '全年预算数', '执行数', '差额'], ['基本支出', 90, 100, 90, 0], ['项目支出', 80, 60, 50, 30], ['合计', 170, 160, 140, 30]), passed: 3 },
    { name: 'with what was carried over', sheets: table(['项目', '上年结转', '本年预算', '执行数', '结余'], ['河道', 10, 100, 99, 11], ['绿化', 5, 50, 50, 5], ['合计', 15, 150, 149, 16]), passed: 3 },
    { name: 'with all changes', sheets: table(['项目', '年初预算数', '追加', '调减', '执行数', '结余'], ['河道', 100, 10, 5, 99, 6], ['绿化', 50, 7, 1, 50, 6], ['合计', 150, 17, 6, 149, 12]), passed: 3 },
    { name: 'for each category', sheets: table(['单位', '基本支出', null, null, '项目支出', null, null], [null, '预算数', '执行数', '结余', '预算数', '执行数', '结余'], ['局机关', 10, 9, 1, 20, 15, 5], ['服务中心', 30, 25, 5, 8, 8, 0], ['合计', 40, 34, 6, 28, 23, 5]), passed: 6 },
    { name: 'below its own group', sheets: table(['单位', '预算数', null, '执行数', null, '未执行数', null], [null, '基本支出', '项目支出', '基本支出', '项目支出', '基本支出', '项目支出'], ['局机关', 10, 20, 9, 15, 1, 5], ['服务中心', 30, 8, 25, 8, 5, 0], ['合计', 40, 28, 34, 23, 6, 5]), merges: { 执行情况: [1, 3, 5].map((column) => ({ firstRow: 2, lastRow: 2, firstColumn: column, lastColumn: column + 1 })) }, passed: 6 },
    { name: 'less what was taken back', sheets: recovered(6), passed: 4 },
    { name: 'spent too much is nothing left', sheets: simple('结余', BASIC, ['项目支出', 60, 62, 0], ['其他', 5, 4, 1]), passed: 2 },
    { name: 'spent too much is shown above 0', sheets: simple('差额', BASIC, ['项目支出', 60, 62, 2], ['其他', 5, 4, 1]), passed: 2 },
    { name: 'a line that leaves it open', sheets: simple('结余', BASIC, ['项目支出', 60, 50, null], TOTAL), passed: 2 },
    { name: 'of income the other way round', sheets: simple('差额', ['本年收入合计', 150, 155, 5], BASIC, ['项目支出', 60, 50, 10], ['本年支出合计', 160, 140, 20]), passed: 3 },
    { name: 'rows of a list', sheets: listWith(2), passed: 4 },
    { name: 'less the year before', sheets: compared(7), passed: 3 },
    { name: 'very many rows', sheets: many(4.5), passed: 1200, kept: 0 },
  ],
  silent: [
    { name: 'no such column', sheets: simple('说明', BASIC, TOTAL) },
    { name: 'what most rows do not bear out', sheets: simple('结余', ['基本支出', 100, 90, 25], ['项目支出', 60, 50, 12], TOTAL) },
    { name: 'half of the rows', sheets: simple('结余', BASIC, ['项目支出', 60, 50, 25]) },
    { name: 'what is carried over at the end of the year', sheets: withProject(1, '年末结转和结余') },
    { name: 'a rate of what is left', sheets: withProject('1%', '结余率') },
    { name: 'another column by chance, once', sheets: table(['项目名称', '人数', '预算数', '执行数', '结余'], ['河道治理', 3, 100, 90, 13], ['垃圾分类', 4, 60, 50, 25]) },
    { name: 'very many rows that do not bear it out', sheets: table(LIST, ...Array.from({ length: 1200 }, (_, index): Row => [index + 1, `项目${String(index)}号`, '一般公共预算', 30, 25.5, 4.6 + index])) },
  ],
  invalid: [
    { name: 'too little', sheets: withProject(1), findings: [{ verdict: 'error', difference: '9', cells: PROJECT_CELLS }] },
    { name: 'too much', sheets: withProject(100), findings: [{ verdict: 'error', difference: '-90', cells: PROJECT_CELLS }] },
    { name: 'the other sign', sheets: withProject(-10), findings: [{ verdict: 'error', difference: '20', cells: PROJECT_CELLS }] },
    { name: 'execution less budget', sheets: negative(-1), findings: [{ verdict: 'error', difference: '-9', cells: ['执行情况!D5', '执行情况!B5', '执行情况!C5'] }] },
    { name: 'just below 0.005 × 3', sheets: withProject(10.0149), findings: [{ verdict: 'rounding', difference: '-0.0149', cells: PROJECT_CELLS }] },
    { name: 'a budget left open', sheets: simple('结余', BASIC, ['项目支出', null, 50, 10], TOTAL, ['其他', 5, 4, 1]), findings: [{ verdict: 'notice', difference: '-60', cells: ['执行情况!D5', '执行情况!C5'] }] },
    {
      name: 'a row and its sum alike',
      sheets: simple('结余', BASIC, ['项目支出', 60, 50, 15], ['经营支出', 5, 4, 1], ['其他', 5, 4, 1], ['合计', 170, 148, 27]),
      findings: [{ verdict: 'notice', difference: '-5', cells: PROJECT_CELLS }, { verdict: 'notice', difference: '-5', cells: ['执行情况!D8', '执行情况!B8', '执行情况!C8'] }],
    },
    { name: 'beside another column that does not explain it', sheets: recovered(5), findings: [{ verdict: 'error', difference: '5', cells: ['执行情况!E7', '执行情况!B7', '执行情况!C7'] }] },
    { name: 'more than the year before', sheets: compared(70), findings: [{ verdict: 'error', difference: '-63', cells: ['执行情况!E5', '执行情况!D5', '执行情况!B5'] }] },
    { name: 'less than the year before', sheets: compared(-7), findings: [{ verdict: 'error', difference: '14', cells: ['执行情况!E5', '执行情况!D5', '执行情况!B5'] }] },
    { name: 'a row of a list', sheets: listWith(20), findings: [{ verdict: 'error', difference: '-18', cells: ['执行情况!F5', '执行情况!D5', '执行情况!E5'] }] },
    { name: 'one of very many rows', sheets: many(45), findings: [{ verdict: 'error', difference: '-40.5', cells: ['执行情况!F704', '执行情况!D704', '执行情况!E704'] }] },
  ],
});
