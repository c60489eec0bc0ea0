/** Tells edits of a user from the calculation's own writing and from the host's. */
import {
  ClearSelectionFormatCommand, InsertColByRangeCommand, InsertColMutation, InsertRowByRangeCommand, InsertRowMutation, RemoveColByRangeCommand, RemoveColMutation,
  RemoveRowByRangeCommand, RemoveRowMutation, RemoveSheetCommand, SetBorderCommand, SetRangeCustomMetadataCommand, SetRangeValuesMutation,
  SetStyleCommand, SetWorksheetNameCommand,
} from '@univerjs/sheets';
import type { IRange } from '@univerjs/core';
import { bounding, type Area } from '../excel/area';
import type { UserEdit } from '../workbook-model';
import type { Engine } from './engine';
import { areaOf } from './ranges';

type Report = (sheetId: string, changeType: UserEdit['changeType'], area: Area) => void;

/** What the watched mutations carry. */
interface EditParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range?: IRange;
  readonly trigger?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const MOVES: Readonly<Record<string, UserEdit['changeType']>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};

/** Commands that only dress cells, or rewrite formulas whose references moved: Excel announces no edit of cells for these. */
const NO_EDITS: readonly string[] = [
  SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id, SetRangeCustomMetadataCommand.id,
  InsertRowByRangeCommand.id, InsertColByRangeCommand.id, RemoveRowByRangeCommand.id, RemoveColByRangeCommand.id, RemoveSheetCommand.id,
  SetWorksheetNameCommand.id,
];

function writtenArea(cells: EditParams['cellValue']): Area | null {
  let area: Area | null = null;
  for (const [row, line] of Object.entries(cells ?? {})) {
    for (const column of Object.keys(line)) {
      const one = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area === null ? one : bounding(area, one);
    }
  }
  return area;
}

export function watchUserEdits(engine: Engine, report: Report): void {
  engine.commands.onCommandExecuted((command, options) => {
    const isWatched = command.id === SetRangeValuesMutation.id || command.id in MOVES;
    if (!isWatched || engine.isOwnChange || options?.onlyLocal === true || options?.['applyFormulaCalculationResult'] === true) return;
    const params = command.params as EditParams;
    if (params.unitId !== engine.unitId) return;
    const moved = MOVES[command.id];
    if (moved !== undefined) {
      if (params.range !== undefined) report(params.subUnitId, moved, areaOf(params.range));
      return;
    }
    const area = NO_EDITS.includes(params.trigger ?? '') ? null : writtenArea(params.cellValue);
    if (area !== null) report(params.subUnitId, 'RangeEdited', area);
  });
}
