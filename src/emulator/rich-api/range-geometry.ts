/** Ranges from ranges. */
import type { HostObject } from '../batch/host-object';
import type { RichType } from '../batch/rich-type';
import { bounding, intersection, MAX_COLUMNS, MAX_ROWS, type Area } from '../excel/area';
import { refuse } from '../host-error';
import { usedWithin } from '../excel/used-area';
import { wholeNumber } from './arguments';
import { rangeArgument, rangeAt, type RangeTarget } from './range-target';
import type { Argument } from '../batch/rich-type';

function other(target: RangeTarget, argument: Argument | undefined): RangeTarget {
  const found = typeof argument === 'string' ? rangeAt(target.workbook, target.sheet, argument) : rangeArgument(argument);
  return found.sheet.id === target.sheet.id ? found : refuse('InvalidArgument');
}

/** A row or column of the range by position; Excel lets it lie outside. */
function part(area: Area, argument: Argument | undefined, along: 'row' | 'column'): Area {
  const position = wholeNumber(argument);
  return along === 'row' ? { ...area, row: area.row + position, rows: 1 } : { ...area, column: area.column + position, columns: 1 };
}

/** `wrap` makes the answer: it is given, since a range is made of these methods and they of ranges. */
export function rangeGeometry(wrap: (target: RangeTarget) => HostObject): NonNullable<RichType<RangeTarget>['objects']> {
  return {
    GetCell: (target, [row, column]) => wrap(target.at(part(part(target.area, row, 'row'), column, 'column'))),
    GetRow: (target, [row]) => wrap(target.at(part(target.area, row, 'row'))),
    GetColumn: (target, [column]) => wrap(target.at(part(target.area, column, 'column'))),
    GetOffsetRange: (target, [rows, columns]) => {
      const { area } = target;
      return wrap(target.at({ ...area, row: area.row + wholeNumber(rows), column: area.column + wholeNumber(columns) }));
    },
    GetResizedRange: (target, [rows, columns]) => {
      const { area } = target;
      return wrap(target.at({ ...area, rows: area.rows + wholeNumber(rows), columns: area.columns + wholeNumber(columns) }));
    },
    GetEntireRow: (target) => wrap(target.at({ ...target.area, column: 0, columns: MAX_COLUMNS })),
    GetEntireColumn: (target) => wrap(target.at({ ...target.area, row: 0, rows: MAX_ROWS })),
    GetBoundingRect: (target, [argument]) => wrap(target.at(bounding(target.area, other(target, argument).area))),
    GetIntersectionOrNullObject: (target, [argument]) => {
      const common = intersection(target.area, other(target, argument).area);
      return common === null ? null : wrap(target.at(common));
    },
    GetLastCell: (target) => {
      const { area } = target;
      return wrap(target.at({ row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }));
    },
    GetUsedRange: (target, [valuesOnly]) => {
      const used = usedWithin(target.sheet, target.area, valuesOnly === true);
      return wrap(target.at(used ?? { ...target.area, rows: 1, columns: 1 }));
    },
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => {
      const used = usedWithin(target.sheet, target.area, valuesOnly === true);
      return used === null ? null : wrap(target.at(used));
    },
  };
}
