/** Table 6 of the final accounts: 基本支出 by economic codes, 人员经费 beside 公用经费, their sums below; and lists of the same. */
import type { CellAddress } from '../../../src/core/workbook/cell-address';
import type { BookStyle } from '../layouts/book-style';
import type { Draw } from '../layouts/draw';
import type { DrawnForm } from './drawn-form';
import { becoming, drawAmount, drawFormStyle, formOf, total } from './form-facts';
import { amount, FormSheet, label, type CellOf, type HeaderOf, type Line } from './form-sheet';
import { drawDepartment } from './department-list';
import { drawGeneral } from './function-tables';

interface EconomicClass {
  readonly code: string;
  readonly name: string;
  /** 款, by code and name. */
  readonly items: readonly { readonly code: string; readonly name: string; readonly amount: number }[];
}

const NAMES: Readonly<Record<string, string>> = {
  301: '工资福利支出', 30101: '基本工资', 30102: '津贴补贴', 30107: '绩效工资', 30113: '住房公积金',
  303: '对个人和家庭的补助', 30302: '退休费', 30305: '生活补助',
  302: '商品和服务支出', 30201: '办公费', 30205: '水费', 30217: '公务接待费', 30231: '公务用车运行维护费',
  310: '资本性支出', 31002: '办公设备购置', 31003: '专用设备购置',
};
const PERSONNEL: readonly string[] = ['30101', '30102', '30107', '30113', '30302', '30305'];
const OPERATING: readonly string[] = ['30201', '30205', '30217', '30231', '31002', '31003'];

function drawClasses(draw: Draw, codes: readonly string[]): EconomicClass[] {
  const items = codes.map((code) => ({ code, name: NAMES[code] ?? '', amount: drawAmount(draw) }));
  return [...new Set(codes.map((code) => code.slice(0, 3)))].map((code) => ({ code, name: NAMES[code] ?? '', items: items.filter((item) => item.code.startsWith(code)) }));
}

const sumOf = ({ items }: EconomicClass): number => total(items.map((item) => item.amount));

function linesOf(classes: readonly EconomicClass[], indent: string): Line[] {
  return classes.flatMap((one) => [{ labels: [one.code, one.name], amounts: [sumOf(one)] }, ...one.items.map((item) => ({ labels: [item.code, `${indent}${item.name}`], amounts: [item.amount] }))]);
}

/** The cells of the classes, each tied to its 款. */
function tieClasses(sheet: FormSheet, style: BookStyle, classes: readonly EconomicClass[], cells: CellOf): CellAddress[] {
  let at = 0;
  return classes.map((one) => {
    const whole = cells(at, 0);
    const parts = one.items.map((_, index) => cells(at + 1 + index, 0));
    at += 1 + one.items.length;
    sheet.tie('code-hierarchy', [whole, ...parts]);
    sheet.tieBy('pasted-shift', [whole, ...parts], parts, { 'the amount of the class': becoming(style, sumOf(one)) });
    return whole;
  });
}

/** Two-sided, with 合计 below; where it has none, 基本支出 of table 5 is the sum. */
export function drawBasicTable(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const [personnel, operating] = [drawClasses(draw, PERSONNEL), drawClasses(draw, OPERATING)];
  const [wages, goods] = [total(personnel.map(sumOf)), total(operating.map(sumOf))];
  const sheet = new FormSheet(draw, style, ['表6', '6 基本支出', '基本支出']);
  const groups = draw.flag() ? ['人员经费', '公用经费'] : [];
  const code = draw.one(['科目编码', '经济分类科目编码']);
  const word = draw.one(['决算数', '金额']);
  const side = (index: number): HeaderOf[] => [label(...groups.slice(index, index + 1), code), label(...groups.slice(index, index + 1), '科目名称'), amount(...groups.slice(index, index + 1), word)];
  const top = sheet.begin('一般公共预算财政拨款基本支出决算表', [...side(0), ...side(1)]);
  const indent = draw.one(['', '  ', '　']);
  const [left, right] = [linesOf(personnel, indent), linesOf(operating, indent)];
  const leftClasses = tieClasses(sheet, style, personnel, sheet.lines(top, 0, left));
  const rightClasses = tieClasses(sheet, style, operating, sheet.lines(top, 3, right));
  const footer = top + Math.max(left.length, right.length);
  const [ofWages, ofGoods] = [sheet.lines(footer, 0, [{ labels: ['人员经费合计', null], amounts: [wages] }])(0, 0), sheet.lines(footer, 3, [{ labels: ['公用经费合计', null], amounts: [goods] }])(0, 0)];
  sheet.tie('personnel-public-split', [ofWages, ...leftClasses]);
  sheet.tie('personnel-public-split', [ofGoods, ...rightClasses]);
  if (draw.flag()) {
    const whole = sheet.lines(footer + 1, 0, [{ labels: [draw.one(['合计', '总计']), null], amounts: [wages + goods] }])(0, 0);
    sheet.tie('personnel-public-split', [whole, ofWages, ofGoods]);
    return formOf([sheet, drawDepartment(draw, style)]);
  }
  const general = drawGeneral(draw, style, { basic: wages + goods, project: drawAmount(draw) });
  return formOf([sheet, general.sheet], { ties: [{ rule: 'personnel-public-split', cells: [general.basic, ofWages, ofGoods] }] });
}

/** One list, 合计|人员经费|公用经费 across. */
export function drawBasicList(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['表6', '6 基本支出', '基本支出']);
  const top = sheet.begin('一般公共预算财政拨款基本支出决算表', [label('科目编码'), label('科目名称'), amount('合计'), amount('人员经费'), amount('公用经费')]);
  const [personnel, operating] = [drawClasses(draw, PERSONNEL), drawClasses(draw, OPERATING)];
  const across = (classes: readonly EconomicClass[], isPersonnel: boolean): Line[] =>
    linesOf(classes, '').map(({ labels, amounts: [one = 0] }) => ({ labels, amounts: isPersonnel ? [one, one, 0] : [one, 0, one] }));
  const [wages, goods] = [total(personnel.map(sumOf)), total(operating.map(sumOf))];
  const lines = [...across(personnel, true), ...across(operating, false)];
  const isFirst = draw.flag();
  const whole: Line = { labels: [null, '合计'], amounts: [wages + goods, wages, goods] };
  const cells = sheet.lines(top, 0, isFirst ? [whole, ...lines] : [...lines, whole]);
  const at = isFirst ? 0 : lines.length;
  sheet.tie('personnel-public-split', [cells(at, 0), cells(at, 1), cells(at, 2)]);
  return formOf([sheet, drawDepartment(draw, style)]);
}

/** 30217 and 30231 of 基本支出 beside the table of “三公” expenses, and 机关运行经费 beside 公用经费: nothing is added up in either, so that the hints stand alone. */
export function drawBasicLimits(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const basic = new FormSheet(draw, style, ['表6', '6 基本支出', '基本支出']);
  const [reception, operation, office] = [drawAmount(draw), drawAmount(draw), drawAmount(draw)];
  const top = basic.begin('一般公共预算财政拨款基本支出决算表', [label('科目编码'), label('科目名称'), amount('决算数')]);
  const codes = basic.lines(top, 0, [{ labels: ['30201', '办公费'], amounts: [office] }, { labels: ['30217', '公务接待费'], amounts: [reception] }, { labels: ['30231', '公务用车运行维护费'], amounts: [operation] }]);
  const expenses = new FormSheet(draw, style, ['表7', '三公经费']);
  const more = (least: number): number => least + draw.one([0, drawAmount(draw)]);
  const [allReception, allOperation] = [more(reception), more(operation)];
  const from = expenses.begin('财政拨款“三公”经费支出决算表', [label('项目'), amount('决算数')]);
  const cells = expenses.lines(from, 0, [{ labels: ['公务用车运行维护费'], amounts: [allOperation] }, { labels: ['公务接待费'], amounts: [allReception] }]);
  const limit = (spent: CellAddress, most: CellAddress, amounts: readonly [number, number]): void => {
    const [least, all] = amounts;
    expenses.tieBy('three-public-within-total', [spent, most], [spent], { 'more than all': becoming(style, all + 137), 'a digit too many': becoming(style, all * 10) }, true);
    expenses.tieBy('three-public-within-total', [spent, most], [most], { 'less than a part': becoming(style, least - 100), 'a digit too few': becoming(style, Math.floor(least / 10)) }, true);
  };
  limit(codes(1, 0), cells(1, 0), [reception, allReception]);
  limit(codes(2, 0), cells(0, 0), [operation, allOperation]);
  return formOf([basic, expenses, drawDepartment(draw, style)]);
}
