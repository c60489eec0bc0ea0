/** A worksheet over Univer's: its tab, its sizes and its structure; cells and looks are in files of their own. */
import type { Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation, RemoveWorksheetMergeMutation, SetFrozenMutation, SetTabColorMutation, SetWorksheetHideMutation,
  SetWorksheetOrderMutation, ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { intersection, type Area } from '../excel/area';
import type { CellContent, CellInput, CellLink } from '../excel/cell';
import type { CellLook, LookChange } from '../excel/cell-look';
import type { PageLayout } from '../excel/page-layout';
import type { Frozen, SheetModel, Visibility } from '../workbook-model';
import type { Engine } from './engine';
import { fromPixels, toPixels } from './pixels';
import { areaOf, rangeOf } from './ranges';
import { selectAreas } from './selection';
import { SheetCells } from './sheet-cells';
import type { SheetExtras, SheetExtrasStore } from './sheet-extras';
import { SheetLooks } from './sheet-looks';

const LARGEST_ROWS = 400_000;
const LARGEST_COLUMNS = 702;
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 6;

export class UniverSheet implements SheetModel {
  private readonly cells: SheetCells;
  private readonly looks: SheetLooks;

  public constructor(
    private readonly engine: Engine,
    private readonly extrasStore: SheetExtrasStore,
    public readonly id: string,
  ) {
    const makeRoom = (area: Area): void => { this.makeRoom(area); };
    this.cells = new SheetCells(engine, id, { facade: () => this.facade, sheet: () => this.sheet }, makeRoom);
    this.looks = new SheetLooks(engine, id, () => this.sheet, makeRoom);
  }

  public get exists(): boolean {
    return this.engine.book.getSheetBySheetId(this.id) !== null;
  }

  public get name(): string {
    return this.facade.getSheetName();
  }

  public rename(name: string): void {
    this.engine.change(() => this.facade.setName(name));
  }

  public get position(): number {
    return this.facade.getIndex();
  }

  public moveTo(position: number): void {
    this.engine.mutate(SetWorksheetOrderMutation, { ...this.target, fromOrder: this.position, toOrder: position });
  }

  public get visibility(): Visibility {
    if (!this.facade.isSheetHidden()) return 'Visible';
    return this.extras.isVeryHidden ? 'VeryHidden' : 'Hidden';
  }

  public set visibility(visibility: Visibility) {
    if (visibility !== 'Visible') this.leave();
    this.extras.isVeryHidden = visibility === 'VeryHidden';
    this.engine.mutate(SetWorksheetHideMutation, { ...this.target, hidden: visibility === 'Visible' ? 0 : 1 });
  }

  public get tabColor(): string {
    return this.facade.getTabColor() ?? '';
  }

  public set tabColor(color: string) {
    this.engine.mutate(SetTabColorMutation, { ...this.target, color });
  }

  public get showGridlines(): boolean {
    return !this.facade.hasHiddenGridLines();
  }

  public set showGridlines(shown: boolean) {
    this.engine.mutate(ToggleGridlinesMutation, { ...this.target, showGridlines: shown ? 1 : 0 });
  }

  public get frozen(): Frozen {
    return { rows: this.sheet.getFreeze().ySplit, columns: this.sheet.getFreeze().xSplit };
  }

  public set frozen({ rows, columns }: Frozen) {
    this.engine.mutate(SetFrozenMutation, {
      ...this.target,
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  }

  public get isProtected(): boolean {
    return this.extras.isProtected;
  }

  public set isProtected(isProtected: boolean) {
    this.extras.isProtected = isProtected;
  }

  public get page(): PageLayout {
    return this.extras.page;
  }

  public activate(): void {
    this.engine.change(() => this.facade.activate());
  }

  public remove(): void {
    this.leave();
    this.engine.change(() => this.engine.book.deleteSheet(this.facade));
  }

  public copy(name: string): SheetModel {
    const copy = this.engine.change(() => this.engine.book.duplicateSheet(this.facade).setName(name));
    this.extrasStore.copy(this.id, copy.getSheetId());
    return new UniverSheet(this.engine, this.extrasStore, copy.getSheetId());
  }

  public content(row: number, column: number): CellContent {
    return this.cells.content(row, column);
  }

  public write(row: number, column: number, inputs: readonly (readonly (CellInput | null)[])[]): void {
    this.cells.write(row, column, inputs);
  }

  public link(row: number, column: number): CellLink | null {
    return this.cells.link(row, column);
  }

  public setLink(row: number, column: number, link: CellLink | null): void {
    this.cells.setLink(row, column, link);
  }

  public clearContents(area: Area): void {
    this.cells.clear(area);
  }

  public usedArea(valuesOnly: boolean): Area | null {
    return this.cells.usedArea(valuesOnly);
  }

  public look(row: number, column: number): CellLook {
    return this.looks.look(row, column);
  }

  public restyle(area: Area, change: LookChange): void {
    this.looks.restyle(area, change);
  }

  public setNumberFormats(row: number, column: number, formats: readonly (readonly (string | null)[])[]): void {
    this.looks.setNumberFormats(row, column, formats);
  }

  public clearLooks(area: Area): void {
    this.looks.clear(area);
  }

  public get merges(): readonly Area[] {
    return this.sheet.getMergeData().map(areaOf);
  }

  public merge(area: Area): void {
    this.makeRoom(area);
    this.engine.mutate(AddWorksheetMergeMutation, { ...this.target, ranges: [rangeOf(area)] });
  }

  public unmerge(area: Area): void {
    this.engine.mutate(RemoveWorksheetMergeMutation, { ...this.target, ranges: [rangeOf(area)] });
  }

  public columnWidth(column: number): number {
    return fromPixels(this.sheet.getColumnWidth(column));
  }

  public setColumnWidth(column: number, columns: number, points: number): void {
    this.makeRoom({ row: 0, column, rows: 1, columns });
    this.engine.change(() => this.facade.setColumnWidths(column, Math.min(columns, this.sheet.getColumnCount()), toPixels(points)));
  }

  public rowHeight(row: number): number {
    return fromPixels(this.sheet.getRowHeight(row));
  }

  public setRowHeight(row: number, rows: number, points: number): void {
    this.makeRoom({ row, column: 0, rows, columns: 1 });
    this.engine.change(() => this.facade.setRowHeightsForced(row, Math.min(rows, this.sheet.getRowCount()), toPixels(points)));
  }

  public isRowHidden(row: number): boolean {
    return !this.sheet.getRowVisible(row);
  }

  public hideRows(row: number, rows: number, hidden: boolean): void {
    this.makeRoom({ row, column: 0, rows, columns: 1 });
    this.engine.change(() => (hidden ? this.facade.hideRows(row, rows) : this.facade.showRows(row, rows)));
  }

  public isColumnHidden(column: number): boolean {
    return !this.sheet.getColVisible(column);
  }

  public hideColumns(column: number, columns: number, hidden: boolean): void {
    this.makeRoom({ row: 0, column, rows: 1, columns });
    this.engine.change(() => (hidden ? this.facade.hideColumns(column, columns) : this.facade.showColumns(column, columns)));
  }

  public insertRows(row: number, rows: number): void {
    this.engine.change(() => this.facade.insertRows(row, rows));
  }

  public deleteRows(row: number, rows: number): void {
    this.engine.change(() => this.facade.deleteRows(row, rows));
  }

  public insertColumns(column: number, columns: number): void {
    this.engine.change(() => this.facade.insertColumns(column, columns));
  }

  public deleteColumns(column: number, columns: number): void {
    this.engine.change(() => this.facade.deleteColumns(column, columns));
  }

  public select(areas: readonly Area[]): void {
    this.activate();
    for (const area of areas) this.makeRoom(area);
    selectAreas(this.engine, this.id, areas.map((area) => this.clip(area)));
  }

  private get facade(): FWorksheet {
    const sheet = this.engine.book.getSheetBySheetId(this.id);
    if (sheet === null) throw new Error('The sheet is deleted.');
    return sheet;
  }

  /** Without its facade, which Univer makes anew at every call: a cell is looked at some million times in a large book. */
  private get sheet(): Worksheet {
    const sheet = this.engine.book.getWorkbook().getSheetBySheetId(this.id);
    if (!sheet) throw new Error('The sheet is deleted.');
    return sheet;
  }

  private get target(): { unitId: string; subUnitId: string } {
    return { unitId: this.engine.unitId, subUnitId: this.id };
  }

  private get extras(): SheetExtras {
    return this.extrasStore.of(this.id);
  }

  /** Univer's sheets end somewhere (a reference beyond is #NAME?, a write throws); Excel's do not, as far as anything here reaches. */
  private makeRoom(area: Area): void {
    const rows = Math.min(area.row + area.rows, LARGEST_ROWS);
    const columns = Math.min(area.column + area.columns, LARGEST_COLUMNS);
    if (rows > this.sheet.getRowCount()) this.engine.change(() => this.facade.setRowCount(rows + SPARE_ROWS));
    if (columns > this.sheet.getColumnCount()) this.engine.change(() => this.facade.setColumnCount(columns + SPARE_COLUMNS));
  }

  private clip(area: Area): Area {
    const { row, column } = area;
    const whole = { row: 0, column: 0, rows: this.sheet.getRowCount(), columns: this.sheet.getColumnCount() };
    return intersection(area, whole) ?? { row, column, rows: 1, columns: 1 };
  }

  /** Shows a neighbour before the sheet is hidden or removed: Univer throws where the active sheet goes. */
  private leave(): void {
    const { book } = this.engine;
    if (book.getActiveSheet().getSheetId() !== this.id) return;
    const visible = book.getSheets().filter((sheet) => !sheet.isSheetHidden() || sheet.getSheetId() === this.id);
    const at = visible.findIndex((sheet) => sheet.getSheetId() === this.id);
    const neighbour = visible[at + 1] ?? visible[at - 1];
    if (neighbour !== undefined) this.engine.change(() => neighbour.activate());
  }
}
