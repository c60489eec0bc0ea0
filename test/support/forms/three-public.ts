/** Table 7 of the final accounts, “三公”经费: its items across, budget and execution by groups, or below each other. */
import type { BookStyle } from '../layouts/book-style';
import type { Draw } from '../layouts/draw';
import type { DrawnForm } from './drawn-form';
import { drawAmounts, drawExecuted, drawFormStyle, formOf } from './form-facts';
import { amount, FormSheet, type CellOf } from './form-sheet';
import { drawDepartment } from './department-list';

export interface Expenses {
  readonly travel: number;
  readonly purchase: number;
  readonly operation: number;
  readonly reception: number;
}

function drawExpenses(draw: Draw): Expenses {
  const [travel = 0, purchase = 0, operation = 0, reception = 0] = drawAmounts(draw, 4);
  return { travel: draw.one([0, travel]), purchase: draw.one([0, purchase]), operation, reception };
}

function spentOf(draw: Draw, { travel, purchase, operation, reception }: Expenses): Expenses {
  const of = (budget: number): number => drawExecuted(draw, budget);
  return { travel: of(travel), purchase: of(purchase), operation: of(operation), reception: of(reception) };
}

/** 合计, 因公出国, 公务用车 with its two parts, 公务接待. */
const amountsOf = ({ travel, purchase, operation, reception }: Expenses): number[] => [travel + purchase + operation + reception, travel, purchase + operation, purchase, operation, reception];

export function drawThreePublicAcross(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  return formOf([drawAcross(draw, style, drawExpenses(draw)), drawDepartment(draw, style)]);
}

function drawAcross(draw: Draw, style: BookStyle, budget: Expenses): FormSheet {
  const sheet = new FormSheet(draw, style, ['表7', '7 三公经费', '三公经费']);
  const vehicles = draw.one(['公务用车购置及运行维护费', '公务用车购置及运行费']);
  const items = [['合计'], [draw.one(['因公出国（境）费', '因公出国（境）费用'])], [vehicles, '小计'], [vehicles, '公务用车购置费'], [vehicles, draw.one(['公务用车运行维护费', '公务用车运行费'])], ['公务接待费']];
  // Three rows of a header above a row without a label: as it is published, merged.
  const sides = draw.one([['预算数', '决算数'], ['年初预算数', '决算数'], ['决算数']]);
  const top = sheet.begin(`${draw.one(['', '一般公共预算', ''])}财政拨款${draw.one(['“三公”', '"三公"', '三公'])}经费支出决算表`, sides.flatMap((side) => items.map((item) => amount(side, ...item))), {}, true);
  const amounts = sides.flatMap((side) => amountsOf(side === '决算数' ? spentOf(draw, budget) : budget));
  const cells = sheet.lines(top, 0, [{ labels: [], amounts }]);
  sides.forEach((_, side) => { tieItems(sheet, (item) => cells(0, side * items.length + item)); });
  return sheet;
}

export function drawThreePublicBelow(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  return formOf([drawBelow(draw, style, drawExpenses(draw)).sheet, drawDepartment(draw, style)]);
}

/** Item by item, with the cells of 决算数. */
function drawBelow(draw: Draw, style: BookStyle, budget: Expenses): { sheet: FormSheet; cells: CellOf } {
  const sheet = new FormSheet(draw, style, ['三公经费', '表7', '“三公”经费支出表']);
  const top = sheet.begin(`${draw.one(['“三公”', '三公'])}经费支出决算表`, [() => [draw.one(['项目', '支出项目'])], amount(draw.one(['预算数', '年初预算数'])), amount(draw.one(['决算数', '支出决算数']))]);
  const marks = draw.one([['', '1.', '2.', '（1）', '（2）', '3.'], ['', '一、', '二、', '1.', '2.', '三、'], ['', '（一）', '（二）', '其中：', '', '（三）']]);
  const names = [draw.one(['合计', '“三公”经费合计', '支出合计']), '因公出国（境）费', '公务用车购置及运行维护费', '公务用车购置费', '公务用车运行维护费', '公务接待费'];
  const [planned, spent] = [amountsOf(budget), amountsOf(spentOf(draw, budget))];
  const cells = sheet.lines(top, 0, names.map((name, item) => ({ labels: [`${marks[item] ?? ''}${name}`], amounts: [planned[item] ?? 0, spent[item] ?? 0] })));
  for (const column of [0, 1]) tieItems(sheet, (item) => cells(item, column));
  return { sheet, cells };
}

function tieItems(sheet: FormSheet, cellOf: (item: number) => ReturnType<CellOf>): void {
  sheet.tie('three-public-sum', [0, 1, 2, 5].map(cellOf));
  sheet.tie('three-public-sum', [2, 3, 4].map(cellOf));
}
