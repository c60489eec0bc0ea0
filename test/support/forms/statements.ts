/** Tables 1 and 4 of the final accounts: income beside expenditure, what was carried over below. */
import type { CellAddress } from '../../../src/core/workbook/cell-address';
import type { BookStyle } from '../layouts/book-style';
import type { Draw } from '../layouts/draw';
import type { DrawnForm, Tie } from './drawn-form';
import { drawAmount, drawAmounts, drawFormStyle, formOf, total, totals } from './form-facts';
import { amount, FormSheet, label, type Line } from './form-sheet';
import { drawIncome } from './function-tables';

const CHINESE = Array.from('一二三四五六七八九');
const KINDS = ['一般公共预算财政拨款收入', '政府性基金预算财政拨款收入', '国有资本经营预算财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
const FUNCTIONS = ['一般公共服务支出', '外交支出', '国防支出', '公共安全支出', '教育支出', '科学技术支出', '文化旅游体育与传媒支出', '社会保障和就业支出'];

interface Statement {
  readonly sheet: FormSheet;
  /** 本年收入合计. */
  readonly income: CellAddress;
  /** By KINDS. */
  readonly kinds: readonly number[];
}

function drawStatement(draw: Draw, style: BookStyle): Statement {
  const sheet = new FormSheet(draw, style, ['表1', '1 收入支出决算总表', 'Z01 收入支出决算总表']);
  const word = draw.one(['决算数', '金额']);
  const top = sheet.begin('收入支出决算总表', [label('收入', '项目'), amount('收入', word), label('支出', '项目'), amount('支出', word)]);
  const kinds = KINDS.map((_, index) => (index < 1 ? drawAmount(draw) : draw.one([0, drawAmount(draw)])));
  const [used, opening] = [draw.one([0, drawAmount(draw)]), drawAmount(draw)];
  const income = total(kinds);
  const all = income + used + opening;
  const allocated = draw.one([0, Math.floor(all / 4)]);
  const spent = Math.floor(((all - allocated) * draw.int(50, 95)) / 100);
  const functions = FUNCTIONS.map((_, index) => (index < 2 ? Math.floor(spent / 3) : 0));
  functions[7] = spent - total(functions);
  const closing = all - spent - allocated;
  const income1 = KINDS.map((kind, index): Line => ({ labels: [`${CHINESE[index] ?? ''}、${kind}`], amounts: [kinds[index] ?? 0] }));
  const spending = FUNCTIONS.map((name, index): Line => ({ labels: [`${CHINESE[index] ?? ''}、${name}`], amounts: [functions[index] ?? 0] }));
  const line = (words: string, one: number): Line => ({ labels: [words], amounts: [one] });
  const gap: Line[] = draw.flag() ? [{ labels: [null], amounts: [null] }] : [];
  const usedWords = draw.one(['使用非财政拨款结余（含专用结余）', '使用非财政拨款结余', '用事业基金弥补收支差额']);
  const left = sheet.lines(top, 0, [...income1, ...gap, line('本年收入合计', income), line(usedWords, used), line(draw.one(['年初结转和结余', '上年结转和结余']), opening), line(draw.one(['总计', '收入总计']), all)]);
  const right = sheet.lines(top, 2, [...spending, ...gap, line('本年支出合计', spent), line('结余分配', allocated), line('年末结转和结余', closing), line(draw.one(['总计', '支出总计']), all)]);
  const base = KINDS.length + gap.length;
  const ofIncome = KINDS.map((_, index) => left(index, 0));
  const ofSpending = FUNCTIONS.map((_, index) => right(index, 0));
  const [received, spentCell] = [left(base, 0), right(base, 0)];
  const [more, before, leftTotal] = [left(base + 1, 0), left(base + 2, 0), left(base + 3, 0)];
  const [given, after, rightTotal] = [right(base + 1, 0), right(base + 2, 0), right(base + 3, 0)];
  sheet.tie('class-sum', [received, ...ofIncome]);
  sheet.tie('class-sum', [spentCell, ...ofSpending]);
  sheet.tie('statement-income-total', [leftTotal, received, more, before]);
  sheet.tie('statement-expenditure-total', [rightTotal, spentCell, given, after]);
  sheet.tie('statement-totals-equal', [leftTotal, rightTotal]);
  sheet.tie('carry-over-roll-forward', [received, more, before, spentCell, given, after]);
  return { sheet, income: received, kinds };
}

export function drawStatementAlone(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  return formOf([drawStatement(draw, style).sheet]);
}

/** Table 1 beside table 2. */
export function drawStatementWithIncome(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const { sheet, income, kinds } = drawStatement(draw, style);
  const [general = 0, funds = 0, state = 0, ...others] = kinds;
  const table = drawIncome(draw, style, [general + funds + state, ...others]);
  const tie: Tie = { rule: 'same-figure', cells: [income, ...table.whole.slice(0, 1)] };
  return formOf([sheet, table.sheet], { ties: [tie] });
}

const SOURCES = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];

/** Table 4: what each source of 财政拨款 brought, and where it went. */
export function drawAppropriations(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const sheet = new FormSheet(draw, style, ['表4', '4 财政拨款收入支出决算总表', '财政拨款收支总表']);
  const title = draw.one(['财政拨款收入支出决算总表', '财政拨款收支决算总表']);
  const word = draw.one(['决算数', '金额']);
  const top = sheet.begin(title, [label('收入', '项目'), amount('收入', word), label('支出', '项目'), ...['合计', ...SOURCES].map((header) => amount('支出', header))]);
  const [income, opening] = [drawAmounts(draw, 3), drawAmounts(draw, 3)];
  const together = totals([income, opening]);
  const spent = together.map((all) => Math.floor((all * draw.int(50, 95)) / 100));
  const closing = together.map((all, index) => all - (spent[index] ?? 0));
  const classes = spent.map((all) => [all - 2 * Math.floor(all / 3), Math.floor(all / 3), Math.floor(all / 3)]);
  const across = (parts: readonly number[]): number[] => [total(parts), ...parts];
  const of = (words: string, one: number): Line => ({ labels: [words], amounts: [one] });
  const wide = (words: string, parts: readonly number[]): Line => ({ labels: [words], amounts: across(parts) });
  const numbered = (index: number, words: string): string => `${CHINESE[index] ?? ''}、${words}`;
  const indent = draw.one(['', '  ', '　　']);
  const left = sheet.lines(top, 0, [
    ...SOURCES.map((source, index) => of(numbered(index, source), income[index] ?? 0)),
    of('本年收入合计', total(income)),
    of('年初财政拨款结转和结余', total(opening)),
    ...SOURCES.map((source, index) => of(`${indent}${numbered(index, source)}`, opening[index] ?? 0)),
    of('总计', total(together)),
  ]);
  const right = sheet.lines(top, 2, [
    ...['一般公共服务支出', '公共安全支出', '教育支出'].map((name, index) => wide(numbered(index, name), classes.map((parts) => parts[index] ?? 0))),
    wide('本年支出合计', spent),
    wide('年末财政拨款结转和结余', closing),
    ...SOURCES.map((): Line => ({ labels: [null], amounts: [] })),
    wide('总计', together),
  ]);
  const [at, end] = [3, 8];
  sheet.tie('fiscal-appropriation-sum', [left(at, 0), left(0, 0), left(1, 0), left(2, 0)]);
  sheet.tie('fiscal-appropriation-sum', [left(at + 1, 0), left(at + 2, 0), left(at + 3, 0), left(at + 4, 0)]);
  sheet.tie('appropriation-balance', [left(at, 0), left(at + 1, 0), right(at, 0), right(at + 1, 0)]);
  SOURCES.forEach((_, index) => { sheet.tie('appropriation-balance', [left(index, 0), left(at + 2 + index, 0), right(at, index + 1), right(at + 1, index + 1)]); });
  sheet.tie('statement-income-total', [left(end, 0), left(at, 0), left(at + 1, 0)]);
  sheet.tie('statement-totals-equal', [left(end, 0), right(end, 0)]);
  for (const row of [0, 1, 2, at, at + 1, end]) sheet.tie('row-parts', [0, 1, 2, 3].map((column) => right(row, column)));
  for (const column of [0, 1, 2, 3]) {
    sheet.tie('class-sum', [at, 0, 1, 2].map((row) => right(row, column)));
    sheet.tie('statement-expenditure-total', [end, at, at + 1].map((row) => right(row, column)));
  }
  return formOf([sheet]);
}
