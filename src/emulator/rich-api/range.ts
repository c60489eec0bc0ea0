import { bind, type HostObject } from '../batch/host-object';
import type { Property, RichType } from '../batch/rich-type';
import { cellCount } from '../excel/area';
import { requireUnprotected } from '../excel/protection';
import { flag, oneOf, optionalText } from './arguments';
import { lateBound } from './late-bound';
import { cellProperties, requireShape } from './range-cells';
import { rangeFormat } from './range-format';
import { rangeGeometry } from './range-geometry';
import { hyperlinkProperty } from './range-hyperlink';
import { mergedAreas, rangeMerging } from './range-merging';
import type { RangeTarget } from './range-target';
import { clearRange, type ClearScope } from './range-clearing';

const CLEAR_SCOPES: readonly ClearScope[] = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'];
const LARGEST_COUNT = 2 ** 31 - 1;
const MOST_COMPARED = 20_000;

/** True where all are hidden, null where some are. */
function allOrNone(first: number, count: number, isHidden: (index: number) => boolean): boolean | null {
  const compared = Array.from({ length: Math.min(count, MOST_COMPARED) }, (_item, at) => isHidden(first + at));
  return new Set(compared).size === 1 ? (compared[0] ?? false) : null;
}

const rowHidden: Property<RangeTarget> = {
  read: ({ sheet, area }) => allOrNone(area.row, area.rows, (row) => sheet.isRowHidden(row)),
  write: ({ sheet, area }, value) => {
    requireUnprotected(sheet);
    sheet.hideRows(area.row, area.rows, flag(value));
  },
};

const columnHidden: Property<RangeTarget> = {
  read: ({ sheet, area }) => allOrNone(area.column, area.columns, (column) => sheet.isColumnHidden(column)),
  write: ({ sheet, area }, value) => {
    requireUnprotected(sheet);
    sheet.hideColumns(area.column, area.columns, flag(value));
  },
};

/** `Excel.Range`. */
const rangeType: RichType<RangeTarget> = {
  name: 'Range',
  isReferenced: true,
  exists: ({ sheet }) => sheet.exists,
  properties: {
    Address: { read: (target) => target.address },
    RowIndex: { read: ({ area }) => area.row },
    ColumnIndex: { read: ({ area }) => area.column },
    RowCount: { read: ({ area }) => area.rows },
    ColumnCount: { read: ({ area }) => area.columns },
    // "Returns -1 if the cell count exceeds 2^31-1": `Excel.Range.cellCount`.
    CellCount: { read: ({ area }) => (cellCount(area) > LARGEST_COUNT ? -1 : cellCount(area)) },
    Hyperlink: hyperlinkProperty,
    RowHidden: rowHidden,
    ColumnHidden: columnHidden,
    ...cellProperties,
  },
  navigation: { Format: (target) => rangeFormat([target]), Worksheet: (target) => lateBound.worksheet(target) },
  objects: {
    ...rangeGeometry((target) => range(target)),
    GetMergedAreasOrNullObject: (target) => mergedAreas(target, range),
  },
  actions: {
    ...rangeMerging,
    Clear: ({ sheet, area }, [scope]) => {
      requireUnprotected(sheet);
      clearRange(sheet, area, optionalText(scope) === null ? 'All' : oneOf(CLEAR_SCOPES, scope));
      return undefined;
    },
    Select: ({ sheet, area }) => {
      sheet.select([area]);
      return undefined;
    },
    // The client asks this before it splits a large write: the array must have the range's shape.
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      requireShape(area, Number(rows), Number(columns));
      return undefined;
    },
  },
};

export function range(target: RangeTarget): HostObject {
  return bind(rangeType, target);
}
