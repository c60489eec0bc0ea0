import { GENERATED_SHEET_KINDS, type GeneratedSheetKind, kindOfMarkName } from '../../core/workbook/generated-sheet';
import { answerIndex, answerOfFormula } from '../../core/workbook/remembered-answer';
import type { CellValue } from '../../core/workbook/workbook-snapshot';
import { parseAddress } from '../../emulator/excel/a1';
import type { Area } from '../../emulator/excel/area';
import type { SheetModel, WorkbookModel } from '../../emulator/workbook-model';
import { placeOf, type Place } from './place';

export interface PageCell {
  /** With its "=", or `null` for a constant. */
  readonly formula: string | null;
  readonly value: CellValue;
  /** Format code; "General" where none is set. */
  readonly numberFormat: string;
}

export interface PageSheet {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  /** Filled cells only. */
  readonly cells: ReadonlyMap<Place, PageCell>;
  readonly merges: readonly Area[];
}

/** What is on the page at one moment. */
export interface PageState {
  /** In tab order. */
  readonly sheets: readonly PageSheet[];
  /** Ids of the sheets that bear our marks. */
  readonly marked: ReadonlyMap<GeneratedSheetKind, string>;
  readonly answers: readonly string[];
}

/** Formulas have the values that were last calculated: `settle` before, where these matter. */
export function pageState(model: WorkbookModel): PageState {
  const sheets = model.sheets.map(pageSheet);
  return { sheets, marked: markedSheets(model, sheets), answers: answersOf(model) };
}

export function isSamePage(left: PageState, right: PageState): boolean {
  return haveSameSheets(left, right) && left.answers.join('\n') === right.answers.join('\n');
}

/** Whether both have the same sheets with the same contents; what formulas compute to follows from these. */
export function haveSameSheets(left: PageState, right: PageState): boolean {
  return left.sheets.length === right.sheets.length && left.sheets.every((sheet, index) => {
    const other = right.sheets[index];
    if (other?.id !== sheet.id || other.name !== sheet.name || other.cells.size !== sheet.cells.size) return false;
    return [...sheet.cells].every(([place, { formula, value }]) => {
      const cell = other.cells.get(place);
      return cell?.formula === formula && (formula !== null || isSameValue(cell.value, value));
    });
  });
}

export function isSameValue(left: CellValue, right: CellValue): boolean {
  if (typeof left === 'object' && left !== null) return typeof right === 'object' && right?.error === left.error;
  return left === right;
}

function pageSheet(sheet: SheetModel): PageSheet {
  const { row: firstRow, column: firstColumn, rows, columns } = sheet.usedArea(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const cells = new Map<Place, PageCell>();
  for (let row = firstRow; row < firstRow + rows; row += 1) {
    for (let column = firstColumn; column < firstColumn + columns; column += 1) {
      const { formula, value, isError } = sheet.content(row, column);
      if (formula === null && value === null) continue;
      const { numberFormat } = sheet.look(row, column);
      cells.set(placeOf(row, column), { formula, value: isError ? { error: String(value) } : value, numberFormat });
    }
  }
  return { id: sheet.id, name: sheet.name, cells, merges: sheet.merges };
}

/** A mark whose cell or sheet was deleted marks nothing. */
function markedSheets(model: WorkbookModel, sheets: readonly PageSheet[]): Map<GeneratedSheetKind, string> {
  const marked = new Map<GeneratedSheetKind, string>();
  for (const kind of GENERATED_SHEET_KINDS) {
    const mark = model.names.find(({ name }) => kindOfMarkName(name) === kind);
    const name = mark === undefined ? null : (parseAddress(mark.formula.slice(1))?.sheet ?? null);
    const sheet = sheets.find((each) => each.name === name);
    if (sheet !== undefined) marked.set(kind, sheet.id);
  }
  return marked;
}

function answersOf(model: WorkbookModel): string[] {
  const kept = model.names.flatMap(({ name, formula }) => {
    const index = answerIndex(name);
    const answer = answerOfFormula(formula);
    return index === null || answer === null ? [] : [{ index, answer }];
  });
  return kept.sort((left, right) => left.index - right.index).map(({ answer }) => answer);
}
