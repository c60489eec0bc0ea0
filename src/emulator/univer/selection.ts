/** What is selected: several areas at once, with the first cell of the first area active, as after a selection in Excel. */
import { SetSelectionsOperation, SheetsSelectionsService, type ISelectionWithStyle } from '@univerjs/sheets';
import type { Area } from '../excel/area';
import type { Engine } from './engine';
import { areaOf, rangeOf } from './ranges';

export function selectAreas(engine: Engine, sheetId: string, areas: readonly Area[]): void {
  const selections: ISelectionWithStyle[] = areas.map((area, position) => ({
    range: rangeOf(area),
    primary: position === 0
      ? { ...rangeOf({ ...area, rows: 1, columns: 1 }), actualRow: area.row, actualColumn: area.column, isMerged: false, isMergedMainCell: false }
      : null,
    style: null,
  }));
  engine.change(() =>
    engine.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: engine.unitId,
      subUnitId: sheetId,
      selections,
      reveal: true,
    }),
  );
}

/** The selected areas of the active sheet; A1 where nothing was selected yet. */
export function selectedAreas(engine: Engine): readonly Area[] {
  const selections = engine.injector.get(SheetsSelectionsService).getCurrentSelections();
  return selections.length === 0 ? [{ row: 0, column: 0, rows: 1, columns: 1 }] : selections.map(({ range }) => areaOf(range));
}
