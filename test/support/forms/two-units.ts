/** The same department in 元 and in 万元, and in two tables of one unit. */
import type { CellAddress } from '../../../src/core/workbook/cell-address';
import type { BookStyle } from '../layouts/book-style';
import type { Draw } from '../layouts/draw';
import type { DrawnForm, Tie } from './drawn-form';
import { drawFormStyle, formOf } from './form-facts';
import { amount, FormSheet, label } from './form-sheet';

const styleOf = (unit: 'yuan' | 'wanYuan'): BookStyle => ({ unit, unitWord: unit === 'yuan' ? '元' : '万元', scale: 2, blanksZero: false, cell: (hundredths) => hundredths / 100 });

/** Whole hundredths of 万元. */
function drawAmounts(draw: Draw): number[] {
  return Array.from({ length: 2 }, () => draw.int(10_001, 900_000));
}

interface Table {
  readonly sheet: FormSheet;
  /** 合计, 基本支出, 项目支出, each with its budget and its execution. */
  readonly cells: readonly (readonly CellAddress[])[];
}

function drawTable(draw: Draw, style: BookStyle, name: string, title: string, budgets: readonly number[], spent: readonly number[]): Table {
  const sheet = new FormSheet(draw, style, [name]);
  const top = sheet.begin(title, [label('项目'), amount(draw.one(['全年预算数', '全年预算'])), amount(draw.one(['执行数', '全年执行数']))]);
  const [basic = 0, project = 0] = budgets;
  const [spentBasic = 0, spentProject = 0] = spent;
  const cells = sheet.lines(top, 0, [
    { labels: ['合计'], amounts: [basic + project, spentBasic + spentProject] },
    { labels: ['基本支出'], amounts: [basic, spentBasic] },
    { labels: ['项目支出'], amounts: [project, spentProject] },
  ]);
  return { sheet, cells: [0, 1, 2].map((line) => [cells(line, 0), cells(line, 1)]) };
}

/** Two tables of the department: each amount is tied to its like. */
function drawPair(draw: Draw, styles: readonly [BookStyle, BookStyle], tieOf: (cells: readonly CellAddress[]) => Tie): DrawnForm {
  const budgets = drawAmounts(draw);
  const spent = budgets.map((budget) => Math.floor((budget * draw.int(50, 99)) / 100));
  const [first, second] = styles.map((style, index) => {
    const times = style.unit === 'yuan' && styles.some(({ unit }) => unit === 'wanYuan') ? 10_000 : 1;
    return drawTable(draw, style, ['收支情况', '支出情况'][index] ?? '', ['部门整体收支情况表', '部门整体支出情况表'][index] ?? '', budgets.map((one) => one * times), spent.map((one) => one * times));
  });
  if (first === undefined || second === undefined) throw new RangeError('two tables');
  const ties = first.cells.flatMap((row, line) => row.map((cell, column) => tieOf([cell, ...(second.cells[line]?.slice(column, column + 1) ?? [])])));
  return formOf([first.sheet, second.sheet], { ties });
}

export function drawTwoUnits(draw: Draw): DrawnForm {
  const styles = draw.one([[styleOf('yuan'), styleOf('wanYuan')], [styleOf('wanYuan'), styleOf('yuan')]] as const);
  const faults = { '元 for 万元': (value: unknown) => Math.round(Number(value) * 100 * 10_000) / 100, '万元 for 元': (value: unknown) => Number(value) / 10_000 };
  return drawPair(draw, styles, (cells) => ({ rule: 'unit-factor', cells, faults }));
}

export function drawTwoTables(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  return drawPair(draw, [style, style], (cells) => ({ rule: 'same-figure', cells }));
}
