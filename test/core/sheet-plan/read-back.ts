/** Sheets of ours as a host reads them back, for tests of what a second run finds. */
import type { OutputSheet, WorkbookOutput } from '../../../src/core/sheet-plan/workbook-output';
import type { GeneratedSheetKind } from '../../../src/core/workbook/generated-sheet';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { sheetOf } from '../../support/sheets';

export interface Content {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Wider than any of our sheets. */
const WIDTH = 12;

export function writtenSheet(output: WorkbookOutput, kind: GeneratedSheetKind): OutputSheet {
  const sheet = output.sheets.find((candidate) => candidate.kind === kind);
  if (sheet === undefined) throw new Error(`no sheet ${kind}`);
  return sheet;
}

/** The sheet after some cells, by zero-based "row,column", were changed by hand. */
export function readBack(sheet: OutputSheet, changes: Readonly<Record<string, Content>> = {}, name = sheet.name): SheetSnapshot {
  const rows = Math.max(...sheet.cells.map(({ row }) => row)) + 1;
  const contents = Array.from({ length: rows }, (): Content[] => Array.from({ length: WIDTH }, () => ({ value: null, formula: null })));
  const put = (row: number, column: number, content: Content): void => {
    const cells = contents[row];
    if (cells !== undefined) cells[column] = content;
  };
  for (const { row, column, value, formula } of sheet.cells) put(row, column, { value, formula });
  for (const [place, content] of Object.entries(changes)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    put(row, column, content);
  }
  return sheetOf(name, contents.map((row) => row.map(({ value }) => value)), {
    generatedKind: sheet.kind,
    formulas: contents.map((row) => row.map(({ formula }) => formula)),
  });
}
