/** `values`, `formulas`, `numberFormat`, `text` and `valueTypes` of a range. */
import type { Property } from '../batch/rich-type';
import type { WireValue } from '../batch/wire';
import { refuse } from '../host-error';
import { cellCount, gridOf, type Area } from '../excel/area';
import type { CellContent } from '../excel/cell';
import { displayText } from '../excel/display-text';
import { enterFormula } from '../excel/formula-entry';
import { requireUnprotected } from '../excel/protection';
import { readEntry } from '../excel/typed-entry';
import { sheetNamed } from '../workbook-model';
import { isList } from './arguments';
import type { RangeTarget } from './range-target';

/** "Excel on the web … if the range exceeds this limit, null is returned" ("Read or write to a large range"). */
const MOST_CELLS = 5_000_000;

/** Refuses an array that has not the range's shape. */
export function requireShape(area: Area, rows: number, columns: number): void {
  if (rows !== area.rows || columns !== area.columns) {
    refuse('InvalidArgument', "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
}

/** The written grid, or one value for every cell; checked before any cell changes, so that a refusal changes nothing. */
function written({ area }: RangeTarget, value: WireValue): readonly (readonly WireValue[])[] {
  if (!isList(value)) {
    if (cellCount(area) > MOST_CELLS) refuse('RangeExceedsLimit');
    return gridOf(area, () => value);
  }
  requireShape(area, value.length, area.columns);
  return value.map((line) => {
    if (!isList(line)) return refuse('InvalidArgument');
    requireShape(area, area.rows, line.length);
    return line;
  });
}

function read(of: (target: RangeTarget, row: number, column: number) => WireValue): NonNullable<Property<RangeTarget>['read']> {
  return (target) => (cellCount(target.area) > MOST_CELLS ? null : gridOf(target.area, (row, column) => of(target, row, column)));
}

function write(target: RangeTarget, value: WireValue): void {
  const { workbook, sheet, area } = target;
  requireUnprotected(sheet);
  const enter = (formula: string): string => enterFormula(formula, (name) => sheetNamed(workbook, name) !== undefined);
  const formats = (r: number, c: number): string => sheet.look(area.row + r, area.column + c).numberFormat;
  const entries = written(target, value).map((line, r) => line.map((cell, c) => readEntry(cell, formats(r, c), enter)));
  // A merged area holds one value: what is written to its other cells is lost.
  const isCovered = (row: number, column: number): boolean => sheet.merges.some((merged) =>
    row >= merged.row && row < merged.row + merged.rows && column >= merged.column && column < merged.column + merged.columns
      && (row !== merged.row || column !== merged.column));
  const hasMerges = sheet.merges.length > 0;
  sheet.write(area.row, area.column, entries.map((line, r) => line.map((entry, c) =>
    entry === null || (hasMerges && isCovered(area.row + r, area.column + c)) ? null : entry.input)));
  const taken = entries.map((line, r) => line.map((entry, c) => (formats(r, c) === 'General' ? (entry?.numberFormat ?? null) : null)));
  if (taken.some((line) => line.some((format) => format !== null))) sheet.setNumberFormats(area.row, area.column, taken);
}

function typeOf({ value, isError }: CellContent): string {
  if (value === null) return 'Empty';
  if (isError) return 'Error';
  return { number: 'Double', boolean: 'Boolean', string: 'String' }[typeof value as 'number' | 'boolean' | 'string'];
}

export const cellProperties: Readonly<Record<string, Property<RangeTarget>>> = {
  Values: { read: read(({ sheet }, row, column) => sheet.content(row, column).value ?? ''), write },
  Formulas: {
    read: read(({ sheet }, row, column) => {
      const { formula, value } = sheet.content(row, column);
      return formula ?? value ?? '';
    }),
    write,
  },
  Text: {
    read: read(({ sheet }, row, column) => {
      const { value } = sheet.content(row, column);
      return value === null ? '' : displayText(value, sheet.look(row, column).numberFormat);
    }),
  },
  ValueTypes: { read: read(({ sheet }, row, column) => typeOf(sheet.content(row, column))) },
  NumberFormat: {
    read: read(({ sheet }, row, column) => sheet.look(row, column).numberFormat),
    write: (target, value) => {
      requireUnprotected(target.sheet);
      if (typeof value === 'string') {
        target.sheet.restyle(target.area, { numberFormat: value });
        return;
      }
      const formats = written(target, value).map((line) => line.map((format) =>
        format === null || typeof format === 'string' ? format : refuse('InvalidArgument')));
      target.sheet.setNumberFormats(target.area.row, target.area.column, formats);
    },
  },
};
