/** Lists of projects: with 合计 alone, with a rate and a budget in each row, and with what changed the budget during the year. */
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import type { Draw } from '../layouts/draw';
import { FAULTS } from '../planted-fault';
import type { DrawnForm } from './drawn-form';
import { becoming, drawAmount, drawExecuted, drawFormStyle, formOf, percent, totals } from './form-facts';
import { amount, FormSheet, label, type Line } from './form-sheet';
import { PERCENTAGE_FAULTS } from './department-list';

const PROJECTS = ['环卫保洁', '垃圾分类推广', '网格化治理', '社区养老', '文化活动', '安全生产巡查', '老旧小区改造'];

function drawProjects(draw: Draw): string[] {
  return draw.shuffled(PROJECTS).slice(0, draw.int(3, PROJECTS.length));
}

/** 序号|项目名称|预算|执行, 合计 first or last. */
export function drawRegister(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['项目支出明细', '项目清单', '重点项目']);
  const top = sheet.begin(draw.one(['项目支出明细表', '项目支出预算执行情况表']), [label('序号'), label(draw.one(['项目名称', '预算项目名称', '重点工作任务'])), amount('全年预算数'), amount(draw.one(['执行数', '全年执行数', '支出数']))]);
  const amounts = drawProjects(draw).map((name) => ({ name, budget: drawAmount(draw) })).map(({ name, budget }) => ({ name, both: [budget, drawExecuted(draw, budget)] }));
  const rows = amounts.map(({ name, both }, index): Line => ({ labels: [index + 1, name], amounts: both }));
  const whole: Line = { labels: draw.one([['合计', null], [null, '合计']]), amounts: totals(amounts.map(({ both }) => both)) };
  const isFirst = draw.flag();
  const lines = isFirst ? [whole, ...rows] : [...rows, whole];
  const cells = sheet.lines(top, 0, lines);
  const at = isFirst ? 0 : rows.length;
  const others = lines.flatMap((_, line) => (line === at ? [] : [line]));
  for (const column of [0, 1]) sheet.tie('register-sum', [cells(at, column), ...others.map((line) => cells(line, column))]);
  return formOf([sheet]);
}

/** Rows without 合计: each has its own budget and its own rate. */
export function drawRatedRows(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['项目执行率', '项目支出', 'Sheet1']);
  const hasRates = draw.flag();
  const columns = [label('项目名称'), amount('全年预算数'), amount('执行数'), ...(hasRates ? [label(draw.one(['执行率', '预算执行率', '完成率']))] : [])];
  const top = sheet.begin('项目支出预算执行情况表', columns);
  drawProjects(draw).forEach((name, line) => {
    const budget = drawAmount(draw);
    const spent = Math.floor((budget * draw.int(40, 99)) / 100);
    const cells = sheet.lines(top + line, 0, [{ labels: [name], amounts: [budget, spent] }]);
    const [planned, executed] = [cells(0, 0), cells(0, 1)];
    if (hasRates) {
      const rate = sheet.text(top + line, 3, percent(spent, budget));
      sheet.tieBy('line-rate', [rate, planned, executed], [rate], PERCENTAGE_FAULTS);
      sheet.tieBy('line-rate', [rate, planned, executed], [planned, executed], { 'a digit too many': (value) => Math.round(Number(value) * 1000) / 100, 'a digit too few': (value) => Math.round(Number(value) * 10) / 100, 'the other sign': (value) => -Number(value) });
      return;
    }
    sheet.tieBy('line-within-budget', [planned, executed], [executed], { 'more than the budget': becoming(style, budget + 13_731), 'a digit too many': becoming(style, budget * 10) });
    sheet.tieBy('line-within-budget', [planned, executed], [planned], { 'less than was spent': becoming(style, spent - 500), 'a digit too few': becoming(style, Math.floor(spent / 10)) });
  });
  return formOf([sheet]);
}

/** 预算数|执行数|结余, or 差额 as execution less budget; by the budget of the year where the opening one stands beside it. */
export function drawRemainders(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['指标执行情况', '项目支出', 'Sheet1']);
  const isOfBudget = draw.flag();
  const hasOpening = draw.flag();
  const word = isOfBudget ? draw.one(['结余', '未执行数', '指标余额', '未支出数', '剩余资金']) : draw.one(['差额', '差异数', '执行数与预算数差额']);
  const top = sheet.begin('项目支出预算执行情况表', [label('项目名称'), ...(hasOpening ? [amount('年初预算数')] : []), amount('全年预算数'), amount('执行数'), amount(word)]);
  const rows = drawProjects(draw).map((name): Line => {
    const budget = drawAmount(draw);
    const spent = Math.floor((budget * draw.int(40, 99)) / 100);
    return { labels: [name], amounts: [...(hasOpening ? [drawAmount(draw)] : []), budget, spent, isOfBudget ? budget - spent : spent - budget] };
  });
  const lines: Line[] = draw.flag() ? [...rows, { labels: ['合计'], amounts: totals(rows.map(({ amounts }) => amounts.map(Number))) }] : rows;
  const cells = sheet.lines(top, 0, lines);
  const first = hasOpening ? 1 : 0;
  for (const line of lines.keys()) sheet.tie('line-remainder', [cells(line, first + 2), cells(line, first), cells(line, first + 1)]);
  return formOf([sheet]);
}

/** 年初预算数|追加|调减|全年预算数, or 调整数 with its sign. */
export function drawBudgetChanges(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['预算调整', '预算执行情况', 'Sheet1']);
  const kind = draw.one(['both', 'both below 0', 'added', 'changed'] as const);
  const headers = kind === 'added' ? [draw.one(['追加', '年中追加', '追加数'])] : kind === 'changed' ? [draw.one(['调整数', '年度预算调整', '预算调整数'])] : [draw.one(['追加数', '调增']), draw.one(['调减数', '调减'])];
  const top = sheet.begin('部门整体支出预算调整情况表', [label('项目'), amount('年初预算数'), ...headers.map((header) => amount(header)), amount(draw.one(['全年预算数', '调整后预算数'])), amount('执行数')]);
  const rows = [draw.one(['基本支出', '基本支出合计']), draw.one(['项目支出', '项目支出合计'])].map((words) => ({ words, amounts: drawChanged(draw, kind) }));
  const lines: Line[] = [{ labels: ['合计'], amounts: totals(rows.map(({ amounts }) => amounts)) }, ...rows.map(({ words, amounts }) => ({ labels: [words], amounts }))];
  const cells = sheet.lines(top, 0, draw.flag() ? lines : [...lines.slice(1), ...lines.slice(0, 1)]);
  // 调减 is written as an amount or as one below 0: with the other sign it says the same.
  const ofTaken = Object.fromEntries(Object.entries(FAULTS).filter(([name]) => name !== 'the other sign').map(([name, fault]) => [name, (value: CellValue) => (typeof value === 'number' && value !== 0 ? fault(value) : value)]));
  for (const line of lines.keys()) {
    const tied = Array.from({ length: headers.length + 2 }, (_, column) => cells(line, column));
    const taken = headers.length > 1 ? [cells(line, 2)] : [];
    sheet.tieBy('annual-budget-changes', tied, tied.filter((cell) => !taken.some(({ column }) => column === cell.column)));
    if (taken.length > 0) sheet.tieBy('annual-budget-changes', tied, taken, ofTaken);
  }
  return formOf([sheet]);
}

function drawChanged(draw: Draw, kind: 'both' | 'both below 0' | 'added' | 'changed'): number[] {
  const opening = drawAmount(draw);
  const taken = Math.floor((opening * draw.int(1, 60)) / 100);
  const added = drawAmount(draw);
  const changes = kind === 'added' ? [added] : kind === 'changed' ? [draw.one([added, -taken])] : [added, kind === 'both' ? taken : -taken];
  const annual = kind === 'both' ? opening + added - taken : opening + changes.reduce((sum, change) => sum + change, 0);
  return [opening, ...changes, annual, drawExecuted(draw, annual)];
}
