import { lineRate } from '../../../../src/core/checks/rules/line-rate';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

const HEADER: CellValue[] = ['项目名称', '资金来源', '支出性质', '年初预算数', '调整预算数', '执行数', '完成率'];
const listOf = (header: CellValue[], rows: readonly CellValue[][], unit = '万元'): LineCase['sheets'] => ({ 明细: [['某局2023年项目执行情况'], [`单位：${unit}`], header, ...rows] });
const list = (...rows: CellValue[][]): LineCase['sheets'] => listOf(HEADER, rows);
const road = (original: CellValue, adjusted: CellValue, executed: CellValue, rate: CellValue): CellValue[] => ['道路', '其他资金', '项目支出', original, adjusted, executed, rate];
const lines = (rows: readonly CellValue[][], header: CellValue[]): LineCase['sheets'] => ({ 收支: [['某局2023年收支'], ['单位：万元'], header, ...rows] });
const RATED: CellValue[] = ['项目', '全年预算数', '执行数', '完成率'];
const FORM: CellValue[][] = [['项目支出绩效自评表'], ['（2023年度）'], ['项目名称', '道路'], ['项目资金（万元）', '年初预算数', '全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分']];
const GRID: CellValue[] = ['任务名称', '完成情况', '年初预算数', '全年预算数', '其中：财政拨款', '全年执行数', '其中：财政拨款', '预算执行率%', '分值', '自评得分'];
const CELLS = ['明细!G4', '明细!F4', '明细!E4'];

/** So many rows that those which hold pass without figures, and one at the end. */
const long = (last: CellValue[], rate: (budget: number, executed: number) => CellValue): LineCase['sheets'] =>
  list(...Array.from({ length: 1200 }, (_row, index) => road(7, 100 + index, 31 + index / 4, rate(100 + index, 31 + index / 4))), last);
/** The same with rates that amounts of a budget of 100 give without rounding. */
const plain = (count: number, ...last: CellValue[][]): LineCase['sheets'] => list(...Array.from({ length: count }, (_row, index) => road(7, 100, 31.01 + index / 100, (3101 + index) / 100)), ...last);
const rounded = (digits: number) => (budget: number, executed: number): number => Math.round((executed / budget) * 10 ** (digits + 2)) / 10 ** digits;

testLineRule(lineRate, {
  valid: [
    { name: 'rates of the adjusted budget', sheets: list(road(50, 100, 87.1, '87.10%'), road(50, 200, 100, '50%')), passed: 2 },
    { name: 'a rate of the opening budget', sheets: list(road(50, 100, 40, '80.00%')), passed: 1 },
    { name: 'what rounding of the amounts explains', sheets: list(road(0, 0.03, 0.01, '33%')), passed: 1 },
    { name: 'fractions, points and texts in one column', sheets: list(road(50, 100, 87.1, 0.871), road(50, 100, 87.1, 87.1), road(50, 100, 87.1, '８７．１％')), passed: 3 },
    { name: 'a fraction of 8 among usual ones', sheets: list(road(10, 10, 81.5, 8.15), road(50, 100, 87.1, 0.871), road(50, 100, 95, 0.95)), passed: 3 },
    { name: 'points of 1.5 among usual ones', sheets: list(road(50, 100, 1.5, 1.5), road(50, 100, 87.1, 87.1), road(50, 100, 95, 95)), passed: 3 },
    { name: 'points under 预算执行率%', sheets: listOf([...HEADER.slice(0, 6), '预算执行率%'], [road(50, 100, 87.1, 87.1), road(50, 100, 0.5, 0.5)]), passed: 2 },
    { name: 'one decimal, and none', sheets: list(road(50, 1000, 944.5, '94.5%'), road(50, 1000, 944.5, '94%')), passed: 2 },
    { name: 'more than all, nothing, a refund', sheets: list(road(50, 100, 110, '110.00%'), road(50, 100, 0, '0%'), road(50, 100, -10, '-10%')), passed: 3 },
    { name: 'each rate against its own budget', sheets: listOf(['项目名称', '资金来源', '支出性质', '年初预算数', '全年预算数', '执行数', '完成年初预算%', '完成预算%'], [['道路', '其他资金', '项目支出', 50, 100, 40, '80%', '40%']]), passed: 2 },
    { name: 'the opening budget alone', sheets: lines([['合计', 1000, 944.5, '94.45%']], ['项目', '年初预算数', '执行数', '完成率']), passed: 1 },
    { name: 'lines of a table that is no list', sheets: lines([['合计', 1000, 944.5, '94.45%'], ['基本支出', 400, 400, '100%'], ['其中：人员', 300, 270, '90%']], RATED), passed: 3 },
    { name: 'a list in 元', sheets: listOf(HEADER, [road(1, 10_000_000, 9_445_000, '94.45%')], '元'), passed: 1 },
    { name: 'columns of different units', sheets: listOf(['项目名称', '资金来源', '支出性质', '年初预算数（万元）', '调整预算数（万元）', '执行数（元）', '完成率'], [road(50, 100, 871_000, '87.10%')]), passed: 1 },
    { name: 'a form: its total and its 其中 rows', sheets: { 自评: [...FORM, ['年度资金总额', 100, 120, 110, 10, '91.67%', 9.2], ['其中：当年财政拨款', 80, 90, 85, '—', '94.44%', '—'], ['其他资金', null, null, null, '—', null, '—']] }, passed: 2 },
    { name: 'a grid with 其中：财政拨款 beside both amounts', sheets: { 自评: [['2023年部门整体支出绩效自评表'], ['单位：万元'], GRID, ['任务一', '完成', 100, 120, 100, 110, 90, 91.67, 50, 45], ['合计', null, 100, 120, 100, 110, 90, 91.67, 50, 45]] }, passed: 2 },
    // 90.005%; 0.005 + (0.005/1000 + 0.005 × 900.05/1000²) × 100 = 0.00595 may be missing or too much.
    { name: 'just below the tolerance, both signs', sheets: list(road(50.01, 1000, 900.05, '90.00%'), road(50.01, 1000, 900.05, '90.01%')), passed: 2 },
    { name: 'a long list of fractions', sheets: long(road(7, 100, 87.1, 0.871), (budget, executed) => executed / budget), passed: 1201, kept: 0 },
    { name: 'a long list of points with two digits', sheets: long(road(7, 100, 87.1, 87.1), rounded(2)), passed: 1201 },
    { name: 'a list that is not long keeps what holds', sheets: plain(1000), passed: 1000, kept: 1000 },
    { name: 'a list that is long by one row keeps nothing', sheets: plain(1001), passed: 1001, kept: 0 },
    { name: 'a rate of the opening budget in a long list', sheets: plain(1200, road(50, 100, 40, 80)), passed: 1201, kept: 0 },
    { name: 'a text and a rounded rate in a long list make figures', sheets: plain(1200, road(50, '1,000', 400.5, '40.05%')), passed: 1201, kept: 1 },
    { name: 'half of the last digit off in a long list: figures tell', sheets: plain(1200, road(7, 1000, 900.05, 90.01)), passed: 1201, kept: 1 },
    { name: 'nothing of a budget in a long list makes figures', sheets: plain(1200, road(7, 1000, 0, 0)), passed: 1201, kept: 1 },
    { name: 'rows without a rate, an execution or a budget in a long list', sheets: plain(1200, road(null, null, 5, 50)), passed: 1200, kept: 0 },
    { name: 'income has a rate as well', sheets: lines([['本年收入', 1000, 1100, '110%'], ['本年支出', 1000, 900, '90%']], RATED), passed: 2 },
  ],
  silent: [
    { name: 'no rate', sheets: list(road(50, 100, 87.1, null)) },
    { name: 'a budget and an execution that may be a few 元', sheets: list(road(230.2, 0, 0, '83.33%')) },
    { name: 'a budget of 0', sheets: list(road(0, 0, 5, '100%')) },
    { name: 'a budget of 0, and execution × 100 as a percentage', sheets: list(road(0, 0, 12.5, '1250.00%')) },
    { name: 'no rate column', sheets: listOf(HEADER.slice(0, 6), [['道路', '其他资金', '项目支出', 50, 100, 87.1]]) },
    { name: 'a dash or words for the rate', sheets: list(road(50, 100, 87.1, '—'), road(50, 100, 87.1, '见附件')) },
    { name: 'open budgets, an open execution', sheets: list(road(null, null, 87.1, '87.10%'), road(50, 100, null, '87.10%')) },
    { name: '占比 is no rate of completion', sheets: listOf([...HEADER.slice(0, 6), '占比'], [road(50, 100, 87.1, '12%')]) },
    { name: 'two columns of budgets of which none is the whole', sheets: { ...lines([['合计', 90]], ['项目', '执行数']), 明细: [['某局2023年项目'], ['单位：万元'], ['项目名称', '本级', null, '中心', null, '完成率'], [null, '全年预算数', '执行数', '全年预算数', '执行数', null], ['道路', 10, 5, 20, 10, '80%']] } },
    { name: 'two columns of execution', sheets: { ...lines([['合计', 90]], ['项目', '执行数']), 明细: [['某局2023年项目'], ['单位：万元'], ['项目名称', '全年预算数', '执行数', '实际支出', '完成率'], ['道路', 10, 5, 4, '80%']] } },
    { name: 'a table of another year', sheets: { ...lines([['合计', 90], ['基本支出', 50], ['项目支出', 40]], ['项目', '执行数']), 上年: [['某局2022年收支'], ['单位：万元'], RATED, ['合计', 60, 30, '80%']] } },
  ],
  invalid: [
    { name: 'transposed digits, too low', sheets: list(road(50, 100, 87.1, '81.70%')), findings: [{ verdict: 'rate', difference: '-5.4', cells: CELLS }] },
    { name: 'too high by one in the last digit that rounding does not explain', sheets: list(road(50, 1000, 871, '87.12%')), findings: [{ verdict: 'rate', difference: '0.02', cells: CELLS }] },
    { name: 'the last digit too high, and too low', sheets: list(road(50.01, 1000, 944.5, '94.46%'), road(50.01, 1000, 944.51, '94.44%')), findings: [
      { verdict: 'rate', difference: '0.01', cells: CELLS }, { verdict: 'rate', difference: '-0.01', cells: ['明细!G5', '明细!F5', '明细!E5'] },
    ] },
    // 944.57 / 1000 = 94.457%.
    { name: 'cut off instead of rounded', sheets: list(road(50.01, 1000, 944.57, '94.45%')), findings: [{ verdict: 'rate', difference: '-0.01', cells: CELLS }] },
    { name: 'nothing executed of a budget', sheets: list(road(50, 100, 0, '5%')), findings: [{ verdict: 'rate', difference: '5', cells: CELLS }] },
    { name: 'the last of a long list', sheets: long(road(7, 1000, 871, 87.11), rounded(2)), findings: [{ verdict: 'rate', difference: '0.01', cells: ['明细!G1204', '明细!F1204', '明细!E1204'] }] },
    { name: 'a fraction, the last of a long list', sheets: long(road(7, 1000, 871, 0.8709), (budget, executed) => executed / budget), findings: [{ verdict: 'rate', difference: '-0.01', cells: ['明细!G1204', '明细!F1204', '明细!E1204'] }] },
    { name: 'numbers that agree in a long list, of units that do not', sheets: listOf(['项目名称', '资金来源', '支出性质', '年初预算数（万元）', '调整预算数（万元）', '执行数（元）', '完成率'], Array.from({ length: 1001 }, () => road(7, 100, 500_000, '50.00%')).concat([road(7, 100, 50, '50.00%')])), findings: [{ verdict: 'rate', difference: '49.99', cells: ['明细!G1005', '明细!F1005', '明细!E1005'] }] },
    { name: 'full execution claimed', sheets: list(road(50, 1000, 944.5, '100%')), findings: [{ verdict: 'rate', difference: '6', cells: CELLS }] },
    { name: 'one decimal', sheets: list(road(50, 1000, 944.5, '94.6%')), findings: [{ verdict: 'rate', difference: '0.1', cells: CELLS }] },
    { name: 'against none of the budgets: told by the first', sheets: listOf(['项目名称', '资金来源', '支出性质', '年初预算数', '全年预算数', '执行数', '完成率'], [road(50, 100, 40, '60%')]), findings: [{ verdict: 'rate', difference: '20', cells: CELLS }] },
    { name: 'a fraction under 预算执行率%', sheets: listOf([...HEADER.slice(0, 6), '预算执行率%'], [road(50, 100, 87.1, 0.871)]), findings: [{ verdict: 'rate', difference: '-86.229', cells: CELLS }] },
    { name: 'a list in 元', sheets: listOf(HEADER, [road(1, 10_000_000, 9_445_000, '94.46%')], '元'), findings: [{ verdict: 'rate', difference: '0.01', cells: CELLS }] },
    // 90.004% and 90.006%: 0.006 is more than 0.00595.
    { name: 'just above the tolerance, both signs', sheets: list(road(50.01, 1000, 900.04, '90.01%'), road(50.01, 1000, 900.06, '90.00%')), findings: [
      { verdict: 'rate', difference: '0.01', cells: CELLS }, { verdict: 'rate', difference: '-0.01', cells: ['明细!G5', '明细!F5', '明细!E5'] },
    ] },
    { name: '其中 row of a form', sheets: { 自评: [...FORM, ['年度资金总额', 100, 120, 110, 10, '91.67%', 9.2], ['其中：当年财政拨款', 80, 90, 85, '—', '49.44%', '—']] }, findings: [{ verdict: 'rate', difference: '-45', cells: ['自评!F6', '自评!D6', '自评!C6'] }] },
    { name: 'a task of the grid', sheets: { 自评: [['2023年部门整体支出绩效自评表'], ['单位：万元'], GRID, ['任务一', '完成', 100, 120, 100, 110, 90, 96.17, 50, 45], ['合计', null, 100, 120, 100, 110, 90, 91.67, 50, 45]] }, findings: [{ verdict: 'rate', difference: '4.5', cells: ['自评!H4', '自评!F4', '自评!D4'] }] },
  ],
});
