/**
 * SUM, SUMIF and the functions that count, over columns of the workbook and of the planned sheets, by Excel's rules: texts and empty cells count as nothing; an
 * error is the result of a sum.
 */
import { isCellError, type CellValue } from '../workbook/workbook-snapshot';
import type { CellAddress } from '../workbook/cell-address';
import type { CellId, Expression } from './expression';
import { addTo } from '../grouping';

interface Reader {
  source(cell: CellAddress): CellValue;
  planned(id: CellId): CellValue;
}

type Evaluate = (part: Expression) => CellValue;

export type SumFunctionName = 'SUM' | 'SUMIF' | 'COUNT' | 'COUNTA' | 'COUNTBLANK' | 'ROWS';

export function sumFunction(name: SumFunctionName, args: readonly Expression[], evaluate: Evaluate, cells: Reader): CellValue {
  if (name === 'SUMIF') return sumWhere(args, evaluate, cells);
  if (name === 'SUM') return total(args.flatMap((arg) => valuesOf(arg, evaluate, cells)));
  return args.reduce((sum, arg) => sum + counted(arg, evaluate, cells)[name], 0);
}

/** SUMIF with a text for its criterion, as `matching` writes it. */
function sumWhere([where, criterion, amounts]: readonly Expression[], evaluate: Evaluate, cells: Reader): CellValue {
  if (!isRange(where) || criterion === undefined || !isRange(amounts)) throw new RangeError('SUMIF takes a range, a criterion and a range');
  const sought = evaluate(criterion);
  if (typeof sought !== 'string') throw new RangeError('SUMIF is used with a text for its criterion');
  return sumsByName(where, amounts, evaluate, cells).get(wantedText(sought)) ?? 0;
}

type Counts = Readonly<Record<Exclude<SumFunctionName, 'SUM' | 'SUMIF'>, number>>;

function counted(arg: Expression, evaluate: Evaluate, cells: Reader): Counts {
  if (!isRange(arg)) return countsOf([evaluate(arg)]);
  const known = COUNTS.get(cells) ?? new Map<string, Counts>();
  COUNTS.set(cells, known);
  const key = keyOf(arg);
  const counts = known.get(key) ?? countsOf(valuesOf(arg, evaluate, cells));
  known.set(key, counts);
  return counts;
}

/** The empty text of a formula is blank and yet something. */
function countsOf(values: readonly CellValue[]): Counts {
  const filled = values.filter((value) => value !== null);
  const blank = values.length - filled.length + filled.filter((value) => value === '').length;
  return { COUNT: filled.filter((value) => typeof value === 'number').length, COUNTA: filled.length, COUNTBLANK: blank, ROWS: values.length };
}

/** The ranges that one reader was asked for: all sums over a column of a list count the same. */
const COUNTS = new WeakMap<Reader, Map<string, Counts>>();

type RangeExpression = Extract<Expression, { kind: 'range' | 'plannedRange' }>;

function isRange(part: Expression | undefined): part is RangeExpression {
  return part?.kind === 'range' || part?.kind === 'plannedRange';
}

/** Ranges of one key have the same cells: those between two planned cells are always the same. */
function keyOf(part: RangeExpression): string {
  return JSON.stringify(part.kind === 'range' ? part : [part.ids[0], part.ids.at(-1)]);
}

/** The sums by name of the ranges that one reader was asked for: a list is gone through once, however many names it has. */
const KNOWN = new WeakMap<Reader, Map<string, ReadonlyMap<string, CellValue>>>();

function sumsByName(where: RangeExpression, amounts: RangeExpression, evaluate: Evaluate, cells: Reader): ReadonlyMap<string, CellValue> {
  const known = KNOWN.get(cells) ?? new Map<string, ReadonlyMap<string, CellValue>>();
  KNOWN.set(cells, known);
  const key = `${keyOf(where)} ${keyOf(amounts)}`;
  const found = known.get(key) ?? summedByName(valuesOf(where, evaluate, cells), valuesOf(amounts, evaluate, cells));
  known.set(key, found);
  return found;
}

function summedByName(names: readonly CellValue[], values: readonly CellValue[]): ReadonlyMap<string, CellValue> {
  const byName = new Map<string, CellValue[]>();
  names.forEach((name, index) => {
    if (typeof name === 'string') addTo(byName, name.toLowerCase(), values[index] ?? null);
  });
  return new Map([...byName].map(([name, group]) => [name, total(group)]));
}

/** The criterion that matches exactly this text, and neither a pattern nor a comparison. */
export function matching(text: string): string {
  const escaped = text.replace(/[~*?]/g, '~$&');
  return /^[=<>]/.test(text) ? `=${escaped}` : escaped;
}

function wantedText(criterion: string): string {
  return criterion
    .replace(/^=/, '')
    .replace(/~([~*?])/g, '$1')
    .toLowerCase();
}

function valuesOf(part: Expression, evaluate: Evaluate, cells: Reader): CellValue[] {
  if (part.kind === 'plannedRange') return part.ids.map((id) => cells.planned(id));
  if (part.kind !== 'range') return [evaluate(part)];
  const { firstRow, lastRow, firstColumn, lastColumn } = part.range;
  const values: CellValue[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) values.push(cells.source({ sheet: part.sheet, row, column }));
  }
  return values;
}

/** Doubles are added with their rounding errors carried along, so that the order of 200,000 rows does not show in the sum. */
function total(values: readonly CellValue[]): CellValue {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    if (isCellError(value)) return value;
    if (typeof value !== 'number') continue;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return Number((sum + lost).toPrecision(15));
}
