import { bind, type HostObject } from '../batch/host-object';
import type { Property, RichType } from '../batch/rich-type';
import { requireUnprotected } from '../excel/protection';
import { flag, oneOf, sizeArgument, wholeNumber } from './arguments';
import { borderCollection } from './range-borders';
import { fill, font } from './range-fill-and-font';
import { common, commonLook, commonSize, restyle, type FormatTarget } from './range-look';
import type { RangeTarget } from './range-target';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Justify', 'Distributed'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;
/** Widest column and highest row in points. Source: "Excel specifications and limits" (255 characters, 409 points). */
const MAX_COLUMN_WIDTH = 1531.5;
const MAX_ROW_HEIGHT = 409.5;

const columnWidth: Property<FormatTarget> = {
  read: ({ ranges }) =>
    common(ranges.map(({ sheet, area }) => commonSize(area.column, area.columns, (column) => sheet.columnWidth(column)))),
  write: ({ ranges }, value) => {
    for (const { sheet, area } of ranges) {
      requireUnprotected(sheet);
      sheet.setColumnWidth(area.column, area.columns, Math.min(sizeArgument(value), MAX_COLUMN_WIDTH));
    }
  },
};

const rowHeight: Property<FormatTarget> = {
  read: ({ ranges }) => common(ranges.map(({ sheet, area }) => commonSize(area.row, area.rows, (row) => sheet.rowHeight(row)))),
  write: ({ ranges }, value) => {
    for (const { sheet, area } of ranges) {
      requireUnprotected(sheet);
      sheet.setRowHeight(area.row, area.rows, Math.min(sizeArgument(value), MAX_ROW_HEIGHT));
    }
  },
};

/** `Excel.RangeFormat`. A property that differs between cells reads as null. */
const rangeFormatType: RichType<FormatTarget> = {
  name: 'RangeFormat',
  properties: {
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
    HorizontalAlignment: {
      read: (target) => commonLook(target, (look) => look.horizontal),
      write: (target, value) => {
        restyle(target, { horizontal: oneOf(HORIZONTAL, value) });
      },
    },
    VerticalAlignment: {
      read: (target) => commonLook(target, (look) => look.vertical),
      write: (target, value) => {
        restyle(target, { vertical: oneOf(VERTICAL, value) });
      },
    },
    WrapText: {
      read: (target) => commonLook(target, (look) => look.wrap),
      write: (target, value) => {
        restyle(target, { wrap: flag(value) });
      },
    },
    IndentLevel: {
      read: (target) => commonLook(target, (look) => look.indent),
      write: (target, value) => {
        restyle(target, { indent: wholeNumber(value) });
      },
    },
  },
  navigation: { Borders: borderCollection, Fill: fill, Font: font },
};

/** The format of a Range (one range) or of a RangeAreas. */
export function rangeFormat(ranges: readonly RangeTarget[]): HostObject {
  return bind(rangeFormatType, { ranges });
}
