import { bind, type HostObject } from '../batch/host-object';
import type { Argument, RichType } from '../batch/rich-type';
import { refuse } from '../host-error';
import type { SheetModel, WorkbookModel } from '../workbook-model';
import { wholeNumber } from './arguments';
import { range } from './range';
import { rangeArgument, rangeAt, RangeTarget } from './range-target';

interface FreezeTarget {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
}

function count(argument: Argument | undefined): number {
  const number = wholeNumber(argument);
  return number > 0 ? number : refuse('InvalidArgument');
}

/** `Excel.WorksheetFreezePanes`. Freezing rows lets go of frozen columns, and the other way round; `freezeAt` sets both. */
const freezePanesType: RichType<FreezeTarget> = {
  name: 'WorksheetFreezePanes',
  objects: {
    GetLocationOrNullObject: ({ workbook, sheet }) => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      return range(new RangeTarget(workbook, sheet, { row: 0, column: 0, rows: rows || 1_048_576, columns: columns || 16_384 }));
    },
  },
  actions: {
    FreezeRows: ({ sheet }, [rows]) => {
      sheet.frozen = { rows: count(rows), columns: 0 };
      return undefined;
    },
    FreezeColumns: ({ sheet }, [columns]) => {
      sheet.frozen = { rows: 0, columns: count(columns) };
      return undefined;
    },
    FreezeAt: ({ workbook, sheet }, [at]) => {
      const { area } = typeof at === 'string' ? rangeAt(workbook, sheet, at) : rangeArgument(at);
      sheet.frozen = { rows: area.row + area.rows, columns: area.column + area.columns };
      return undefined;
    },
    Unfreeze: ({ sheet }) => {
      sheet.frozen = { rows: 0, columns: 0 };
      return undefined;
    },
  },
};

export function freezePanes(workbook: WorkbookModel, sheet: SheetModel): HostObject {
  return bind(freezePanesType, { workbook, sheet });
}
