/** 政府采购 and 机关运行经费: tables of their own, and the table of 机构运行信息 of the final accounts. */
import type { BookStyle } from '../layouts/book-style';
import type { Draw } from '../layouts/draw';
import type { DrawnForm } from './drawn-form';
import { becoming, drawAmount, drawAmounts, drawExecuted, drawFormStyle, formOf, total } from './form-facts';
import { amount, FormSheet, label } from './form-sheet';
import { drawDepartment } from './department-list';

export function drawProcurementBelow(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['政府采购', '采购情况', 'Sheet3']);
  const top = sheet.begin('政府采购支出情况表', [label('项目'), amount('预算数'), amount(draw.one(['决算数', '执行数', '实际支出']))]);
  const budgets = drawAmounts(draw, 3);
  const spent = budgets.map((budget) => drawExecuted(draw, budget));
  const marks = draw.one([['', '', '', ''], ['', '1.', '2.', '3.'], ['一、', '（一）', '（二）', '（三）'], ['', '其中：', '', '']]);
  const names = [draw.one(['政府采购支出总额', '政府采购支出合计', '合计']), ...draw.one([['货物', '工程', '服务'], ['政府采购货物支出', '政府采购工程支出', '政府采购服务支出'], ['货物类', '工程类', '服务类']])];
  const cells = sheet.lines(top, 0, names.map((name, item) => ({ labels: [`${marks[item] ?? ''}${name}`], amounts: [item === 0 ? total(budgets) : (budgets[item - 1] ?? 0), item === 0 ? total(spent) : (spent[item - 1] ?? 0)] })));
  for (const column of [0, 1]) sheet.tie('procurement-sum', [0, 1, 2, 3].map((item) => cells(item, column)));
  return formOf([sheet, drawDepartment(draw, style)]);
}

export function drawProcurementAcross(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['政府采购', '采购情况']);
  const group = draw.one([['政府采购支出', '决算数'], ['决算数'], ['执行数']]);
  const whole = '合计';
  const top = sheet.begin('政府采购支出决算情况表', [label('序号'), label('项目名称'), ...[whole, '货物', '工程', '服务'].map((word) => amount(...group, word))]);
  const lines = ['办公设备', '道路修缮', '物业管理'].slice(0, draw.int(2, 3)).map((name, index) => {
    const parts = drawAmounts(draw, 3);
    return { labels: [index + 1, name], amounts: [total(parts), ...parts] };
  });
  const cells = sheet.lines(top, 0, lines);
  for (const line of lines.keys()) sheet.tie('procurement-sum', [0, 1, 2, 3].map((item) => cells(line, item)));
  return formOf([sheet, drawDepartment(draw, style)]);
}

/** 机关运行经费 beside 公用经费 of a table of 基本支出 that adds nothing up. */
export function drawOperatingFunds(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const operating = drawAmount(draw);
  const [basic, cell] = drawOperatingLimit(draw, style, operating);
  const spent = Math.floor((operating * draw.int(30, 100)) / 100);
  const sheet = new FormSheet(draw, style, ['机构运行信息', '机关运行经费']);
  const top = sheet.begin(draw.one(['机构运行信息决算表', '机关运行经费支出情况表']), [label('项目'), amount(draw.one(['决算数', '统计数']))]);
  const cells = sheet.lines(top, 0, [{ labels: [draw.one(['机关运行经费', '机关运行经费支出', '一、机关运行经费'])], amounts: [spent] }]);
  const tied = [cells(0, 0), cell];
  sheet.tieBy('operating-within-public', tied, [cells(0, 0)], { 'more than all': becoming(style, operating + 137), 'a digit too many': becoming(style, operating * 10) }, true);
  sheet.tieBy('operating-within-public', tied, [cell], { 'less than a part': becoming(style, spent - 100), 'a digit too few': becoming(style, Math.floor(spent / 10)) }, true);
  return formOf([basic, sheet, drawDepartment(draw, style)]);
}

function drawOperatingLimit(draw: Draw, style: BookStyle, operating: number): readonly [FormSheet, ReturnType<FormSheet['cell']>] {
  const sheet = new FormSheet(draw, style, ['表6', '6 基本支出']);
  const top = sheet.begin('一般公共预算财政拨款基本支出决算表', [label('科目名称'), amount('决算数')]);
  const cells = sheet.lines(top, 0, [{ labels: ['人员经费合计'], amounts: [drawAmount(draw)] }, { labels: ['公用经费合计'], amounts: [operating] }]);
  return [sheet, cells(1, 0)];
}
