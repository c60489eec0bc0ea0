/** Tables of the final accounts by function codes, class, 款 and 项: 3 (all spending), 5 (一般公共预算) and 2 (income). */
import type { CellAddress } from '../../../src/core/workbook/cell-address';
import type { BookStyle } from '../layouts/book-style';
import type { Draw } from '../layouts/draw';
import type { DrawnForm, Tie } from './drawn-form';
import { becoming, drawAmount, drawFormStyle, formOf, total, totals } from './form-facts';
import { amount, FormSheet, label, type Line } from './form-sheet';

/** A code with what each column but the first says; the first is their sum. */
export interface Coded {
  readonly code: string;
  readonly name: string;
  readonly parts: readonly number[];
}

const NAMES: Readonly<Record<string, string>> = {
  201: '一般公共服务支出', 20103: '政府办公厅（室）及相关机构事务', 2010301: '行政运行', 2010302: '一般行政管理事务', 20129: '群众团体事务', 2012901: '行政运行', 2012999: '其他群众团体事务支出',
  208: '社会保障和就业支出', 20805: '行政事业单位养老支出', 2080505: '机关事业单位基本养老保险缴费支出', 2080506: '机关事业单位职业年金缴费支出', 20899: '其他社会保障和就业支出', 2089999: '其他社会保障和就业支出',
  212: '城乡社区支出', 21205: '城乡社区环境卫生', 2120501: '城乡社区环境卫生',
};
const ITEMS = ['2010301', '2010302', '2012901', '2012999', '2080505', '2080506', '2089999', '2120501'];

/** 项 with amounts, at least two classes. */
function drawItems(draw: Draw, columns: number): Coded[] {
  const codes = [...ITEMS.slice(0, draw.int(5, ITEMS.length))];
  return codes.map((code) => ({ code, name: NAMES[code] ?? '', parts: Array.from({ length: columns }, (_, index) => (index < 2 ? drawAmount(draw) : draw.one([0, drawAmount(draw)]))) }));
}

/** With the lines of their classes and 款. */
function withLevels(items: readonly Coded[]): Coded[] {
  const codes = [...new Set(items.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]))];
  return codes.map((code) => ({ code, name: NAMES[code] ?? '', parts: totals(items.filter((item) => item.code.startsWith(code)).map(({ parts }) => parts)) }));
}

export interface FunctionTable {
  readonly sheet: FormSheet;
  /** 合计: the sum, then each of the parts. */
  readonly whole: readonly CellAddress[];
  /** Of each code: the sum, then each of the parts. */
  readonly ofCode: ReadonlyMap<string, readonly CellAddress[]>;
}

interface Form {
  readonly names: readonly string[];
  readonly title: string;
  /** The sum, then its parts. */
  readonly headers: readonly (readonly string[])[];
  readonly totalPlace: 'first' | 'last';
}

function drawFunctionTable(draw: Draw, style: BookStyle, items: readonly Coded[], { names, title, headers, totalPlace }: Form): FunctionTable {
  const sheet = new FormSheet(draw, style, names);
  const codes = draw.one([['功能分类科目编码'], ['科目编码'], ['支出功能分类科目编码']]);
  const top = sheet.begin(title, [label(...codes), label('科目名称'), ...headers.map((header) => amount(...header))]);
  const lines = withLevels(items);
  const lineOf = (labels: Line['labels'], parts: readonly number[]): Line => ({ labels, amounts: [total(parts), ...parts] });
  const whole = lineOf(draw.one([['合计', null], [null, '合计']]), totals(items.map(({ parts }) => parts)));
  const asNumbers = draw.flag();
  const coded = lines.map(({ code, name, parts }) => lineOf([asNumbers ? Number(code) : code, name], parts));
  const cells = sheet.lines(top, 0, totalPlace === 'first' ? [whole, ...coded] : [...coded, whole]);
  const wholeAt = totalPlace === 'first' ? 0 : coded.length;
  const row = (line: number): CellAddress[] => headers.map((_, column) => cells(line, column));
  const ofCode = new Map(lines.map(({ code }, index) => [code, row(index + (totalPlace === 'first' ? 1 : 0))]));
  const table = { sheet, whole: row(wholeAt), ofCode };
  tieCodes(table, lines, style);
  return table;
}

function tieCodes({ sheet, whole, ofCode }: FunctionTable, lines: readonly Coded[], style: BookStyle): void {
  const partsOf = (parent: string): Coded[] => lines.filter(({ code }) => code.startsWith(parent) && code.length === (parent === '' ? 3 : parent.length + 2));
  for (const column of whole.keys()) {
    const cellOf = ({ code }: Coded): CellAddress[] => ofCode.get(code)?.slice(column, column + 1) ?? [];
    sheet.tie('class-sum', [...whole.slice(column, column + 1), ...partsOf('').flatMap(cellOf)]);
    for (const line of lines) {
      const parts = partsOf(line.code);
      if (parts.length === 0) continue;
      const tied = [...cellOf(line), ...parts.flatMap(cellOf)];
      sheet.tie('code-hierarchy', tied);
      const amounts = parts.map(({ parts: own }) => [total(own), ...own][column] ?? 0);
      const all = [total(line.parts), ...line.parts][column] ?? 0;
      if (parts.length > 1 && amounts.every((one) => one > 0)) sheet.tieBy('pasted-shift', tied, parts.flatMap(cellOf), { 'the amount of the class': becoming(style, all) });
    }
  }
  for (const cells of [whole, ...ofCode.values()]) sheet.tie('row-parts', cells);
}

const BY_CATEGORY = ['基本支出', '项目支出'];
const SPENDING: Form = { names: ['表3', '3 支出决算表'], title: '支出决算表', headers: [['本年支出合计'], ...BY_CATEGORY.map((word) => [word]), ['上缴上级支出'], ['经营支出'], ['对附属单位补助支出']], totalPlace: 'first' };
const GENERAL: Form = { names: ['表5', '5 一般公共预算支出'], title: '一般公共预算财政拨款支出决算表', headers: [['合计'], ...BY_CATEGORY.map((word) => [word])], totalPlace: 'last' };

/** Table 3 by itself. */
export function drawSpending(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  return formOf([drawFunctionTable(draw, style, drawItems(draw, 5), SPENDING).sheet]);
}

/** Table 5 with 基本支出 and 项目支出 as they are given; `basic` is the cell of 基本支出. */
export function drawGeneral(draw: Draw, style: BookStyle, { basic, project }: { readonly basic: number; readonly project: number }): { readonly sheet: FormSheet; readonly basic: CellAddress } {
  const [first, second] = [Math.floor(basic / 3), Math.floor(project / 3)];
  const items: Coded[] = [
    { code: '2010301', name: NAMES['2010301'] ?? '', parts: [basic - first, project - second] },
    { code: '2080505', name: NAMES['2080505'] ?? '', parts: [first, second] },
  ];
  const { sheet, whole } = drawFunctionTable(draw, style, items, GENERAL);
  const [, cell] = whole;
  if (cell === undefined) throw new RangeError('no column of 基本支出');
  return { sheet, basic: cell };
}

/** Table 5 beside table 3, in which more is spent of everything. */
export function drawGeneralWithin(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const items = drawItems(draw, 2);
  const more = items.map((item) => ({ ...item, parts: item.parts.map((part) => part + draw.one([0, 0, drawAmount(draw)])) }));
  const general = drawFunctionTable(draw, style, items, GENERAL);
  const whole = drawFunctionTable(draw, style, more, { ...SPENDING, headers: SPENDING.headers.slice(0, 3) });
  const [lines, all] = [withLevels(items), withLevels(more)];
  const ties = lines.flatMap(({ code, parts }, index): Tie[] =>
    parts.flatMap((part, column): Tie[] => {
      const [one, other] = [general.ofCode.get(code)?.[column + 1], whole.ofCode.get(code)?.[column + 1]];
      const most = all[index]?.parts[column] ?? 0;
      if (one === undefined || other === undefined) return [];
      return [
        { rule: 'scope-within-whole', cells: [one, other], planted: [one], faults: { 'more than of all funds': becoming(style, most + 13_731), 'a digit too many': becoming(style, most * 10) } },
        { rule: 'scope-within-whole', cells: [one, other], planted: [other], faults: { 'less than of one fund': becoming(style, part - 500), 'a digit too few': becoming(style, Math.floor(part / 10)) } },
      ];
    }),
  );
  return formOf([general.sheet, whole.sheet], { ties });
}

/** Table 2: kinds of income. */
export function drawIncome(draw: Draw, style: BookStyle, kinds: readonly number[]): FunctionTable {
  const shares = kinds.map((kind) => [kind - Math.floor(kind / 2), Math.floor(kind / 2)]);
  const items = ['2010301', '2080505'].map((code, index): Coded => ({ code, name: NAMES[code] ?? '', parts: shares.map((share) => share[index] ?? 0) }));
  const headers = [['本年收入合计'], ['财政拨款收入'], ['上级补助收入'], ['事业收入'], ['经营收入'], ['附属单位上缴收入'], ['其他收入']];
  return drawFunctionTable(draw, style, items, { names: ['表2', '2 收入决算表'], title: '收入决算表', headers, totalPlace: 'first' });
}
