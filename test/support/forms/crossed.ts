/** Lists that cross sources and natures of spending. */
import type { Draw } from '../layouts/draw';
import type { DrawnForm } from './drawn-form';
import { drawAmount, drawExecuted, drawFormStyle, formOf, totals } from './form-facts';
import { amount, FormSheet, label, type Line } from './form-sheet';

const SOURCES = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款', '其他资金'];
const NATURES = ['基本支出', '项目支出'];
const NUMBERS = ['一', '二', '三', '四'];

/** Each source with 基本支出 and 项目支出 below it, or each nature with its sources; with 其中 or without. */
export function drawCrossed(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['资金来源', '支出执行情况', 'Sheet1']);
  const sources = SOURCES.slice(0, draw.int(2, SOURCES.length));
  const [heads, parts] = draw.flag() ? [sources, NATURES] : [NATURES, sources];
  const header = heads === sources ? draw.one(['资金来源', '项目']) : draw.one(['支出性质', '项目']);
  const top = sheet.begin('部门支出预算执行情况表', [label(header), amount('年初预算数'), amount('全年预算数'), amount('决算数')]);
  const saysOfWhich = draw.flag();
  const lines: Line[] = [];
  const wholes: number[][] = [];
  const tied: number[][] = [];
  heads.forEach((head, place) => {
    const below = parts.map(() => {
      const budget = drawAmount(draw);
      return [drawAmount(draw), budget, drawExecuted(draw, budget)];
    });
    tied.push([lines.length, ...parts.map((_, index) => lines.length + 1 + index)]);
    wholes.push(totals(below));
    lines.push({ labels: [`${NUMBERS[place] ?? ''}、${head}`], amounts: totals(below) }, ...parts.map((name, index) => ({ labels: [`${saysOfWhich && index === 0 ? '其中：' : ''}${name}`], amounts: below[index] ?? [] })));
  });
  const cells = sheet.lines(top, 0, [...lines, { labels: ['合计'], amounts: totals(wholes) }]);
  for (const rows of tied) for (const column of [0, 1, 2]) sheet.tie('crossed-lines', rows.map((line) => cells(line, column)));
  return formOf([sheet]);
}
