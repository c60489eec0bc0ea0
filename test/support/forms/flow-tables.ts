/** Tables 8 and 9 of the final accounts, and home-made lists with the same columns: what was carried over, came in, was spent and is left. */
import type { CellAddress } from '../../../src/core/workbook/cell-address';
import type { Draw } from '../layouts/draw';
import type { DrawnForm } from './drawn-form';
import { drawAmount, drawFormStyle, formOf, totals } from './form-facts';
import { amount, FormSheet, label } from './form-sheet';
import { drawDepartment } from './department-list';

/** Opening, income, spending with its two categories, closing. */
function drawFlows(draw: Draw): number[] {
  const [opening, income] = [draw.one([0, drawAmount(draw)]), drawAmount(draw)];
  const spent = Math.floor(((opening + income) * draw.int(40, 95)) / 100);
  const basic = Math.floor(spent / draw.int(2, 5));
  return [opening, income, spent, basic, spent - basic, opening + income - spent];
}

const FUNDS = [
  { names: ['表8', '8 政府性基金'], title: '政府性基金预算财政拨款收入支出决算表', codes: ['212', '21208', '2120801', '229', '22960', '2296002'] },
  { names: ['表9', '9 国有资本经营'], title: '国有资本经营预算财政拨款收入支出决算表', codes: ['223', '22301', '2230105', '22399', '2239999'] },
] as const;

export function drawFund(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const fund = draw.one(FUNDS);
  const sheet = new FormSheet(draw, style, fund.names);
  const top = sheet.begin(fund.title, [
    label(draw.one(['功能分类科目编码', '科目编码'])), label('科目名称'), amount('年初结转和结余'), amount('本年收入'),
    ...[draw.one(['合计', '小计']), '基本支出', '项目支出'].map((word) => amount('本年支出', word)), amount('年末结转和结余'),
  ]);
  const items = fund.codes.filter(({ length }) => length === 7).map((code) => ({ code, flows: drawFlows(draw) }));
  const flowsOf = (code: string): number[] => totals(items.filter((item) => item.code.startsWith(code)).map(({ flows }) => flows));
  const cells = sheet.lines(top, 0, [
    { labels: [draw.one(['合计', null]), '合计'], amounts: flowsOf('') },
    ...fund.codes.map((code) => ({ labels: [code, `科目${code}支出`], amounts: flowsOf(code) })),
  ]);
  const row = (line: number): CellAddress[] => [0, 1, 2, 3, 4, 5].map((column) => cells(line, column));
  for (const line of ['', ...fund.codes].keys()) {
    const [opening, income, spent, basic, project, closing] = row(line);
    if (opening === undefined || income === undefined || spent === undefined || basic === undefined || project === undefined || closing === undefined) continue;
    sheet.tie('fund-table-balance', [spent, opening, income, closing]);
    sheet.tie('row-parts', [spent, basic, project]);
  }
  return formOf([sheet, drawDepartment(draw, style)]);
}

/** Projects of one's own, each with what it carried over. */
export function drawFlowList(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['项目收支', '专项资金', 'Sheet2']);
  const opening = draw.one(['上年结转', '年初结转和结余', '上年结转结余']);
  const closing = draw.one(['年末结转和结余', '结转下年', '年末结转']);
  const top = sheet.begin(draw.one(['项目资金收支情况表', '专项资金收支情况表']), [label('序号'), label('项目名称'), amount(opening), amount('本年收入'), amount('本年支出'), amount(closing)]);
  const projects = ['环卫保洁', '垃圾分类推广', '网格化治理', '社区养老', '文化活动'].slice(0, draw.int(3, 5));
  const flows = projects.map(() => drawFlows(draw)).map(([before = 0, income = 0, spent = 0, , , after = 0]) => [before, income, spent, after]);
  const lines = [...projects.map((project, index) => ({ labels: [index + 1, project], amounts: flows[index] ?? [] })), { labels: ['合计', null], amounts: totals(flows) }];
  const cells = sheet.lines(top, 0, lines);
  for (const line of lines.keys()) sheet.tie('line-flow', [0, 1, 2, 3].map((column) => cells(line, column)));
  return formOf([sheet, drawDepartment(draw, style)]);
}
