/** Forms of self-evaluation: 年度资金总额 with 其中, its rate and its points, and indicators down to 总分. */
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import type { Draw } from '../layouts/draw';
import { FAULTS } from '../planted-fault';
import type { DrawnForm } from './drawn-form';
import { drawAmount, drawAmounts, drawFormStyle, formOf, percent, total } from './form-facts';
import { amount, FormSheet, label } from './form-sheet';
import { PERCENTAGE_FAULTS } from './department-list';

const FUNDS = [
  ['当年财政拨款', '上年结转资金', '其他资金'],
  ['财政资金', '财政专户管理资金', '单位资金'],
  ['一般公共预算财政拨款', '政府性基金预算财政拨款', '其他资金'],
  ['财政拨款', '其他资金'],
] as const;

/** 年初预算数|全年预算数|全年执行数|分值|执行率|得分, and below, indicators up to 100 points. */
export function drawEvaluation(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['自评表', '绩效自评表', '附件1']);
  const top = sheet.begin(draw.one(['部门整体支出绩效自评表', '项目支出绩效自评表']), [
    label(draw.one([`项目资金（${style.unitWord}）`, `资金（${style.unitWord}）`])), amount('年初预算数'), amount(draw.one(['全年预算数（A）', '全年预算数'])), amount(draw.one(['全年执行数（B）', '全年执行数'])), label('分值'), label('执行率（B/A）'), label('得分'),
  ]);
  const funds = draw.one(FUNDS);
  const budgets = drawAmounts(draw, funds.length);
  const openings = drawAmounts(draw, funds.length);
  const spent = budgets.map((budget) => Math.floor((budget * draw.int(50, 100)) / 100));
  const [planned, executed] = [total(budgets), total(spent)];
  const rows = [{ words: '年度资金总额', amounts: [total(openings), planned, executed] }, ...funds.map((words, index) => ({ words: `${index === 0 ? '其中：' : ''}${words}`, amounts: [openings[index] ?? 0, budgets[index] ?? 0, spent[index] ?? 0] }))];
  const cells = sheet.lines(top, 0, rows.map(({ words, amounts }) => ({ labels: [words], amounts })));
  for (const column of [0, 1, 2]) sheet.tie('of-which-sum', rows.map((_, line) => cells(line, column)));
  const rate = sheet.text(top, 5, percent(executed, planned));
  sheet.tieBy('line-rate', [rate, cells(0, 1), cells(0, 2)], [rate], PERCENTAGE_FAULTS);
  const weight = sheet.text(top, 4, 10);
  const score = Math.round((executed / planned) * 1000) / 100;
  const scored = sheet.text(top, 6, score);
  if (draw.flag()) {
    // A score without decimals is right within half a point.
    const slips = { 'too much': () => score + 0.6, 'too little': () => score - 1, 'a digit too few': () => Math.round(score * 10) / 100, 'all of it': (value: unknown) => (score < 9.4 ? 10 : Number(value)) };
    sheet.tieBy('execution-score', [scored, weight, cells(0, 1), cells(0, 2)], [scored], slips, true);
    return formOf([sheet]);
  }
  drawIndicators(draw, sheet, top + rows.length + draw.int(0, 1), score, [weight, scored]);
  return formOf([sheet]);
}

/** A total without decimals was rounded: a slip of half a point or less is none that it shows. */
const SCORE_FAULTS = Object.fromEntries(
  Object.entries(FAULTS).map(([name, fault]) => [name, (value: CellValue): CellValue => (typeof value === 'number' && Math.abs(fault(value) - value) > 0.5 ? fault(value) : value)]),
);

/** Points in tenths. 90 of them are the indicators'; the first 10 stand above. */
function drawIndicators(draw: Draw, sheet: FormSheet, top: number, scoreAbove: number, [weightAbove, above]: readonly [ReturnType<FormSheet['cell']>, ReturnType<FormSheet['cell']>]): void {
  ['一级指标', '二级指标', '三级指标', '年度指标值', '分值', '实际完成值', '得分'].forEach((header, column) => { sheet.text(top, column, header); });
  const rows = [['产出指标', '数量指标', '清扫面积', 20], ['产出指标', '质量指标', '达标率', 15], ['产出指标', '时效指标', '完成及时率', 15], ['效益指标', '社会效益指标', '环境改善', 30], ['满意度指标', '服务对象满意度', '群众满意度', 10]] as const;
  const scores = rows.map(([, , , weight]) => draw.one([weight, weight - draw.int(1, 9) / 2]));
  rows.forEach(([first, second, third, weight], index) => {
    [first, second, third, '≥90%', weight, '95%', scores[index] ?? 0].forEach((value, column) => { sheet.text(top + 1 + index, column, value); });
  });
  const end = top + 1 + rows.length;
  sheet.text(end, 0, draw.one(['总分', '合计', '总得分']));
  const hundred = sheet.text(end, 4, 100);
  const all = sheet.text(end, 6, (Math.round(scoreAbove * 100) + total(scores.map((score) => score * 100))) / 100);
  const cellsOf = (column: number): ReturnType<FormSheet['cell']>[] => rows.map((_, index) => sheet.cell(top + 1 + index, column));
  const given = cellsOf(6);
  sheet.tieBy('score-total', [all, above, ...given], [all, above, ...given], SCORE_FAULTS);
  sheet.tieBy('score-total', [hundred, weightAbove, ...cellsOf(4)], cellsOf(4), { 'a point too many': (value) => Number(value) + 1, 'a point too few': (value) => Number(value) - 1 });
  rows.forEach(([, , , weight], index) => {
    const cell = given[index];
    if (cell !== undefined) sheet.tieBy('score-total', [cell, sheet.cell(top + 1 + index, 4)], [cell], { 'more than its weight': () => weight + 0.5 });
  });
}

/** Points of a form whose funds are nobody's matter here. */
export function drawScores(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['自评表', '绩效自评表']);
  const top = sheet.begin('部门整体支出绩效自评表', [label('资金'), amount('全年预算数'), amount('全年执行数'), label('分值'), label('得分')]);
  const budget = drawAmount(draw);
  sheet.lines(top, 0, [{ labels: ['年度资金总额'], amounts: [budget, budget] }]);
  const [weight, score] = [sheet.text(top, 3, 10), sheet.text(top, 4, 10)];
  drawScoreRows(draw, sheet, top + 1, [weight, score]);
  return formOf([sheet]);
}

function drawScoreRows(draw: Draw, sheet: FormSheet, top: number, [weight, score]: readonly [ReturnType<FormSheet['cell']>, ReturnType<FormSheet['cell']>]): void {
  const weights = draw.one([[50, 30, 10], [40, 40, 10], [20, 20, 20, 20, 10]]);
  const scores = weights.map((most) => most - draw.int(0, 9) / 2);
  ['指标', '目标值', '完成值', '分值', '得分'].forEach((header, column) => { sheet.text(top, column, header); });
  weights.forEach((most, index) => {
    [`第${String(index + 1)}项指标`, '≥95%', '96%', most, scores[index] ?? 0].forEach((value, column) => { sheet.text(top + 1 + index, column, value); });
  });
  const end = top + 1 + weights.length;
  sheet.text(end, 0, draw.one(['总分', '合计']));
  const full = sheet.text(end, 3, 100);
  const all = sheet.text(end, 4, 10 + total(scores));
  const points = [all, score, ...scores.map((_, index) => sheet.cell(top + 1 + index, 4))];
  sheet.tieBy('score-total', points, points, SCORE_FAULTS);
  sheet.tieBy('score-total', [full, weight, ...weights.map((_, index) => sheet.cell(top + 1 + index, 3))], [sheet.cell(top + 1, 3)], { 'a point too many': (value) => Number(value) + 1, 'five too few': (value) => Number(value) - 5 });
}
