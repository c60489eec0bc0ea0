import { crossedLines } from '../../../../src/core/checks/rules/crossed-lines';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Row = readonly CellValue[];

const list = (header: string, ...rows: readonly Row[]): LineCase['sheets'] => ({ 支出: [['某街道办事处2023年支出执行情况'], ['单位：万元'], [header, '年初预算数', '调整预算数', '决算数'], ...rows] });
const FUND: readonly Row[] = [['二、政府性基金预算财政拨款', 100, 160, 150], ['其中：基本支出', 10, 10, 5], ['项目支出', 90, 150, 145]];
const TOTAL: Row = ['合计', 2100, 2310, 2250];
const bySource = (header: string, basic: CellValue, mark = '其中：'): LineCase['sheets'] => list(header, ['一、一般公共预算财政拨款', 2000, 2150, 2100], [`${mark}基本支出`, 1200, 1250, basic], ['项目支出', 800, 900, 860], ...FUND, TOTAL);
const GENERAL = ['支出!D4', '支出!D5', '支出!D6'];
const alone = (mark: string, basic: CellValue): LineCase['sheets'] => list('项目', ['一般公共预算财政拨款', 2000, 2150, 2100], [`${mark}基本支出`, 1200, 1250, basic], ['项目支出', 800, 900, 860], ['合计', 2000, 2150, 2100]);

testLineRule(crossedLines, {
  valid: [
    { name: 'below the header 资金来源', sheets: bySource('资金来源', 1240), passed: 6 },
    { name: 'below the header 项目', sheets: bySource('项目', 1240), passed: 6 },
    { name: 'without 其中', sheets: bySource('项目', 1240, ''), passed: 6 },
    { name: 'sources below each nature', sheets: list('支出性质', ['基本支出', 30, 40, 35], ['一般公共预算', 20, 30, 25], ['其他资金', 10, 10, 10], ['项目支出', 60, 70, 65], ['一般公共预算', 40, 50, 45], ['其他资金', 20, 20, 20], ['合计', 90, 110, 100]), passed: 6 },
    { name: 'kinds of spending below them', sheets: list('项目', ['一般公共预算', 30, 40, 35], ['基本支出', 20, 30, 25], ['人员经费', 15, 20, 18], ['公用经费', 5, 10, 7], ['项目支出', 10, 10, 10], ['政府性基金', 60, 70, 65], ['基本支出', 40, 50, 45], ['项目支出', 20, 20, 20], ['合计', 90, 110, 100]), passed: 6 },
    { name: 'one source, with 其中', sheets: alone('其中：', 1240), passed: 3 },
    { name: 'another list below them', sheets: list('项目', ['一般公共预算', 30, 40, 35], ['基本支出', 20, 30, 25], ['项目支出', 10, 10, 10], ['政府性基金', 60, 70, 65], ['基本支出', 40, 50, 45], ['项目支出', 20, 20, 20], ['基本支出', 60, 80, 70], ['项目支出', 30, 30, 30]), passed: 6 },
  ],
  silent: [
    { name: 'one source, without 其中', sheets: alone('', 1240) },
    { name: 'two breakdowns of the whole', sheets: list('项目', ['基本支出', 30, 40, 35], ['项目支出', 60, 70, 65], ['一般公共预算', 80, 90, 85], ['其他资金', 10, 20, 15], ['合计', 90, 110, 100]) },
    { name: 'one nature of each', sheets: list('项目', ['一般公共预算', 30, 40, 35], ['其中：基本支出', 20, 30, 25], ['政府性基金', 60, 70, 65], ['其中：项目支出', 40, 50, 45]) },
    { name: 'both breakdowns for each of several units', sheets: list('项目', ['甲院', null, null, null], ['一般公共预算', 80, 100, 85], ['其他资金', 10, 0, 0], ['基本支出', 30, 40, 35], ['项目支出', 60, 60, 50], ['乙院', null, null, null], ['一般公共预算', 0, 0, 85], ['其他资金', 10, 20, 0], ['基本支出', 5, 10, 35], ['项目支出', 5, 10, 50]) },
    { name: 'natures that are not all of it', sheets: list('项目', ['一般公共预算', 30, 40, 35], ['基本支出', 20, 30, 25], ['项目支出', 5, 5, 5], ['政府性基金', 60, 70, 65], ['基本支出', 40, 50, 45], ['项目支出', 10, 10, 10], ['合计', 90, 110, 100]) },
  ],
  invalid: [
    { name: 'too little', sheets: bySource('资金来源', 124), findings: [{ verdict: 'error', difference: '-1116', cells: GENERAL }] },
    { name: 'too much', sheets: bySource('项目', 1340), findings: [{ verdict: 'error', difference: '100', cells: GENERAL }] },
    { name: 'without 其中', sheets: bySource('项目', 1340, ''), findings: [{ verdict: 'error', difference: '100', cells: GENERAL }] },
    { name: 'one source, with 其中', sheets: alone('其中：', 1340), findings: [{ verdict: 'error', difference: '100', cells: GENERAL }] },
    { name: 'just below 0.005 × 3', sheets: bySource('项目', 1240.0149999), findings: [{ verdict: 'rounding', difference: '0.0149999', cells: GENERAL }] },
    { name: 'a nature left open', sheets: bySource('项目', null), findings: [{ verdict: 'notice', difference: '-1240', cells: ['支出!D4', '支出!D6'] }] },
  ],
});
