/**
 * Looks of cells, and of whole columns, rows and sheets: Univer keeps the latter as defaults beside the cells, as Excel does,
 * so that a format for a whole sheet does not make a million cells.
 */
import {
  SetColDataMutation, SetRangeValuesMutation, SetRowDataMutation, SetStyleCommand, SetWorksheetDefaultStyleMutation,
} from '@univerjs/sheets';
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { contains, coversWholeColumns, coversWholeRows, WHOLE_SHEET, type Area } from '../excel/area';
import { DEFAULT_LOOK, type CellLook, type LookChange } from '../excel/cell-look';
import type { Engine } from './engine';
import { lookOf, styleChange } from './look-style';

type CellValues = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

export class SheetLooks {
  public constructor(
    private readonly engine: Engine,
    private readonly sheetId: string,
    private readonly sheet: () => Worksheet,
    private readonly makeRoom: (area: Area) => void,
  ) {}

  public look(row: number, column: number): CellLook {
    return lookOf(this.sheet().getComposedCellStyle(row, column));
  }

  public restyle(area: Area, change: LookChange): void {
    const style = styleChange(change);
    if (!coversWholeColumns(area) && !coversWholeRows(area)) {
      this.makeRoom(area);
      this.styleCells(area, style);
      return;
    }
    this.changeDefaults(area, (before) => mergeStyles(before, style));
    this.styleFilledCells(area, style);
  }

  public setNumberFormats(row: number, column: number, formats: readonly (readonly (string | null)[])[]): void {
    this.makeRoom({ row, column, rows: formats.length, columns: formats[0]?.length ?? 1 });
    const values: CellValues = {};
    for (const [r, line] of formats.entries()) {
      const cells: Record<number, ICellData> = (values[row + r] = {});
      for (const [c, format] of line.entries()) {
        if (format !== null) cells[column + c] = this.dressed(row + r, column + c, this.overriding(row + r, column + c, { numberFormat: format }));
      }
    }
    this.apply(values);
  }

  public clear(area: Area): void {
    if (coversWholeColumns(area) || coversWholeRows(area)) this.changeDefaults(area, () => null);
    this.styleFilledCells(area, null);
  }

  /** General over a default with another format must be said, since an absent format lets the default through. */
  private overriding(row: number, column: number, change: LookChange): IStyleData {
    const behind = lookOf(this.sheet().getComposedCellStyleWithoutSelf(row, column));
    const isGeneral = change.numberFormat === DEFAULT_LOOK.numberFormat;
    return isGeneral && behind.numberFormat !== DEFAULT_LOOK.numberFormat ? { n: { pattern: 'General' } } : styleChange(change);
  }

  private dressed(row: number, column: number, style: IStyleData): ICellData {
    return dressedCell(this.sheet().getCellMatrix().getValue(row, column), style);
  }

  private styleCells(area: Area, style: IStyleData): void {
    const values: CellValues = {};
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const cells: Record<number, ICellData> = (values[row] = {});
      for (let column = area.column; column < area.column + area.columns; column += 1) cells[column] = this.dressed(row, column, style);
    }
    this.apply(values);
  }

  private styleFilledCells(area: Area, style: IStyleData | null): void {
    const values: CellValues = {};
    this.sheet().getCellMatrix().forValue((row, column, cell) => {
      if (!cell || !contains(area, { row, column, rows: 1, columns: 1 })) return;
      (values[row] ??= {})[column] = dressedCell(cell, style);
    });
    this.apply(values);
  }

  private changeDefaults(area: Area, change: (before: Nullable<IStyleData>) => IStyleData | null): void {
    const target = { unitId: this.engine.unitId, subUnitId: this.sheetId };
    const sheet = this.sheet();
    const columns = sheet.getColumnCount();
    const rows = sheet.getRowCount();
    if (contains(area, WHOLE_SHEET)) {
      this.engine.mutate(SetWorksheetDefaultStyleMutation, { ...target, defaultStyle: change(sheet.getDefaultCellStyleInternal()) });
    }
    if (coversWholeColumns(area)) {
      const isWhole = coversWholeRows(area);
      const columnData = Object.fromEntries(
        indices(area.column, Math.min(area.columns, columns - area.column))
          .filter((column) => !isWhole || sheet.getColumnStyle(column))
          .map((column) => [column, { s: change(sheet.getColumnStyle(column)) }]),
      );
      this.engine.mutate(SetColDataMutation, { ...target, columnData });
    }
    if (coversWholeRows(area)) {
      const isWhole = coversWholeColumns(area);
      const rowData = Object.fromEntries(
        indices(area.row, Math.min(area.rows, rows - area.row))
          .filter((row) => !isWhole || sheet.getRowStyle(row))
          .map((row) => [row, { s: change(sheet.getRowStyle(row)) }]),
      );
      this.engine.mutate(SetRowDataMutation, { ...target, rowData });
    }
  }

  private apply(cellValue: CellValues): void {
    const target = { unitId: this.engine.unitId, subUnitId: this.sheetId };
    // Univer takes the formula from a cell that is set without one, unless the change says that it is of style only.
    this.engine.mutate(SetRangeValuesMutation, { ...target, cellValue, trigger: SetStyleCommand.id });
  }
}

/** The type is said again: Univer decides it anew with every style, and the text 007 would become the number 7. */
function dressedCell(cell: Nullable<ICellData>, style: IStyleData | null): ICellData {
  return cell?.t ? { s: style, t: cell.t } : { s: style };
}

function indices(first: number, count: number): number[] {
  return Array.from({ length: Math.max(count, 0) }, (_item, offset) => first + offset);
}

function mergeStyles(before: Nullable<IStyleData>, change: IStyleData): IStyleData {
  const merged = { ...before, ...change };
  if (change.bd) merged.bd = { ...before?.bd, ...change.bd };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}
