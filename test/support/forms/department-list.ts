/** The accountant's own list of what the department spent: with a breakdown beside other forms, or of the whole alone. */
import type { BookStyle } from '../layouts/book-style';
import type { Draw } from '../layouts/draw';
import { RATE_FAULTS, withPoints } from '../planted-fault';
import type { CellFault, DrawnForm } from './drawn-form';
import { becoming, drawAmount, drawExecuted, drawFormStyle, formOf, percent } from './form-facts';
import { amount, FormSheet, label, type Line } from './form-sheet';

/** 基本支出 and 项目支出 of a department that other forms of the book say nothing of. */
export function drawDepartment(draw: Draw, style: BookStyle): FormSheet {
  const sheet = new FormSheet(draw, style, ['收支情况', '整体支出', '部门汇总表']);
  const budgets = [drawAmount(draw), drawAmount(draw)];
  const spent = budgets.map((budget) => drawExecuted(draw, budget));
  const top = sheet.begin('部门整体支出情况表', [label('项目'), amount('全年预算数'), amount(draw.one(['执行数', '全年执行数']))]);
  const [basic = 0, project = 0] = budgets;
  const [spentBasic = 0, spentProject = 0] = spent;
  sheet.lines(top, 0, [
    { labels: ['合计'], amounts: [basic + project, spentBasic + spentProject] },
    { labels: ['基本支出'], amounts: [basic, spentBasic] },
    { labels: ['项目支出'], amounts: [project, spentProject] },
  ]);
  return sheet;
}

const TITLES = ['部门整体支出预算完成情况表', '部门整体收支情况表', '预算执行情况表'];

/** The whole alone, so that nothing but its budget and its rate bears the amounts out. */
export function drawWhole(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['预算完成情况', 'Sheet1', '整体支出']);
  const budget = drawAmount(draw);
  const spent = Math.floor((budget * draw.int(40, 99)) / 100);
  const hasOpening = draw.flag();
  const closing = draw.one([0, drawAmount(draw)]);
  const columns = [label('项目'), ...(hasOpening ? [amount('年初预算数')] : []), amount('全年预算数'), amount('执行数')];
  const at = hasOpening ? 1 : 0;
  const line = (words: string, planned: number | null, executed: number): Line => ({ labels: [words], amounts: [...(hasOpening ? [planned] : []), planned, executed] });
  const top = sheet.begin(draw.one(TITLES), columns);
  const cells = sheet.lines(top, 0, [line(draw.one(['合计', '部门整体支出', '支出总计']), budget, spent), line('年末结转和结余', null, closing)]);
  const [planned, executed, left] = [cells(0, at), cells(0, at + 1), cells(1, at + 1)];
  const [above, below] = [becoming(style, budget + 13_731), becoming(style, spent - 1_000)];
  sheet.tieBy('execution-within-budget', [planned, executed], [executed], { 'more than the budget': above, 'ten times the budget': becoming(style, budget * 10) });
  sheet.tieBy('execution-within-budget', [planned, executed], [planned], { 'a budget of less': below, 'a tenth of the budget': becoming(style, Math.floor(spent / 10)) });
  if (closing > 0) sheet.tieBy('full-execution-carry-over', [planned, executed, left], [executed], { 'all of the budget': becoming(style, budget) }, true);
  if (closing > 0) sheet.tieBy('full-execution-carry-over', [planned, executed, left], [planned], { 'no more than was spent': becoming(style, spent) }, true);
  sheet.tieBy('zero-base-execution', [planned, executed], [planned], { 'no budget': () => 0, 'a dash for the budget': () => '—' }, true);
  return formOf([sheet]);
}

/** All of the budget was spent, and nothing is left. */
export function drawAllSpent(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['预算完成情况', 'Sheet1', '整体支出']);
  const budget = drawAmount(draw);
  const top = sheet.begin(draw.one(TITLES), [label('项目'), amount(draw.one(['全年预算数', '调整预算数'])), amount('执行数')]);
  const cells = sheet.lines(top, 0, [{ labels: ['合计'], amounts: [budget, budget] }, { labels: [draw.one(['年末结转和结余', '结转下年'])], amounts: [null, 0] }]);
  sheet.tieBy('full-execution-carry-over', [cells(0, 0), cells(0, 1), cells(1, 1)], [cells(1, 1)], { 'money left': becoming(style, drawAmount(draw)), 'little left': becoming(style, 100) }, true);
  return formOf([sheet]);
}

/** Rates beside the amounts, one of them of nothing over nothing. */
export function drawRates(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['预算完成情况', 'Sheet1', '整体支出']);
  const rows = [draw.one(['一般公共预算财政拨款', '一般公共预算']), draw.one(['政府性基金预算财政拨款', '政府性基金']), draw.one(['其他资金', '其他资金支出'])].map((words) => {
    const budget = drawAmount(draw);
    return { words, budget, spent: drawExecuted(draw, budget) };
  });
  const [budget, spent] = [rows.reduce((sum, row) => sum + row.budget, 0), rows.reduce((sum, row) => sum + row.spent, 0)];
  const top = sheet.begin(draw.one(TITLES), [label('项目'), amount('全年预算数'), amount('执行数'), label(draw.one(['完成率', '执行率', '预算完成率']))]);
  const all = [{ words: '合计', budget, spent }, ...rows];
  const cells = sheet.lines(top, 0, [...all.map((row) => ({ labels: [row.words], amounts: [row.budget, row.spent] })), { labels: ['国有资本经营预算财政拨款'], amounts: [0, 0] }]);
  all.forEach((row, index) => {
    const rate = sheet.text(top + index, 3, percent(row.spent, row.budget));
    sheet.tieBy(index === 0 ? 'stated-rate' : 'line-rate', [rate, cells(index, 0), cells(index, 1)], [rate], PERCENTAGE_FAULTS);
  });
  const none = sheet.text(top + all.length, 3, draw.one(['—', '-', '/']));
  sheet.tieBy('zero-over-zero', [none, cells(4, 0), cells(4, 1)], [none], { 'all of nothing': () => '100.00%', 'none of nothing': () => '0.00%', 'a number': () => 1 }, true);
  return formOf([sheet]);
}

/** Beside the slips in any rate: points where a fraction belongs. */
export const PERCENTAGE_FAULTS: Readonly<Record<string, CellFault>> = { ...RATE_FAULTS, 'no percentage': (rate) => withPoints(rate, (points) => points * 100) };
