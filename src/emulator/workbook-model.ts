/**
 * The workbook behind the host, small enough to be put over another engine. It stores and calculates; it enforces none of
 * Excel's refusals: those are in `excel/` and `rich-api/`, so that the user's side and the add-in's side obey the same ones.
 */
import type { Area } from './excel/area';
import type { CellContent, CellInput, CellLink } from './excel/cell';
import type { CellLook, LookChange } from './excel/cell-look';
import type { PageLayout } from './excel/page-layout';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export interface SheetModel {
  readonly id: string;
  /** False once the sheet is deleted; nothing else may be asked then. */
  readonly exists: boolean;
  readonly name: string;
  /** Formulas and names that refer to the sheet follow. */
  rename(name: string): void;
  /** In tab order, from 0. */
  readonly position: number;
  moveTo(position: number): void;
  visibility: Visibility;
  /** "#RRGGBB", or "" for none. */
  tabColor: string;
  showGridlines: boolean;
  frozen: Frozen;
  isProtected: boolean;
  readonly page: PageLayout;
  activate(): void;
  /** Shows the sheet and selects the areas, all at once. */
  select(areas: readonly Area[]): void;
  remove(): void;
  /** A copy right of this sheet. Names of the workbook are not duplicated. */
  copy(name: string): SheetModel;

  content(row: number, column: number): CellContent;
  /** `null` leaves a cell as it is. */
  write(row: number, column: number, inputs: readonly (readonly (CellInput | null)[])[]): void;
  link(row: number, column: number): CellLink | null;
  setLink(row: number, column: number, link: CellLink | null): void;
  look(row: number, column: number): CellLook;
  restyle(area: Area, change: LookChange): void;
  setNumberFormats(row: number, column: number, formats: readonly (readonly (string | null)[])[]): void;
  clearContents(area: Area): void;
  clearLooks(area: Area): void;
  /** The rectangle of everything that is filled, or also of what is only formatted. */
  usedArea(valuesOnly: boolean): Area | null;

  readonly merges: readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;

  /** In points. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, columns: number, points: number): void;
  rowHeight(row: number): number;
  setRowHeight(row: number, rows: number, points: number): void;
  isRowHidden(row: number): boolean;
  hideRows(row: number, rows: number, hidden: boolean): void;
  isColumnHidden(column: number): boolean;
  hideColumns(column: number, columns: number, hidden: boolean): void;

  /** References of the whole workbook are shifted; those into deleted cells become #REF!. */
  insertRows(row: number, rows: number): void;
  deleteRows(row: number, rows: number): void;
  insertColumns(column: number, columns: number): void;
  deleteColumns(column: number, columns: number): void;
}

export interface NameModel {
  readonly exists: boolean;
  readonly name: string;
  /** With its "=", anchored: "=收支情况!$A$1". */
  formula: string;
  visible: boolean;
  comment: string;
  remove(): void;
}

/** A change of cells that did not come from the add-in. */
export interface UserEdit {
  readonly sheet: SheetModel;
  readonly changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
  readonly area: Area;
}

export interface WorkbookModel {
  /** With its extension, by which Excel tells the format that the book is open in. */
  readonly fileName: string;
  /** In tab order. */
  readonly sheets: readonly SheetModel[];
  readonly names: readonly NameModel[];
  readonly activeSheet: SheetModel;
  readonly selection: readonly Area[];
  isStructureProtected: boolean;
  /** At the end of the tabs; the active sheet stays. */
  addSheet(name: string): SheetModel;
  addName(name: string, formula: string, comment: string): NameModel;
  /** Resolves when every formula is up to date. */
  settle(): Promise<void>;
  /** Changes made inside `work` count as the user's and are announced. */
  asUser<T>(work: () => T): T;
  onUserEdit(listener: (edit: UserEdit) => void): () => void;
  dispose(): void;
}

/** Finds a sheet by name without case, as Excel does. */
export function sheetNamed(workbook: WorkbookModel, name: string): SheetModel | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}
