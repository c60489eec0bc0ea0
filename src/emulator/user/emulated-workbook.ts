/** The user's side of the workbook: what somebody does at the screen, for tests. Refused where Excel refuses it to a user. */
import { parseAddress } from '../excel/a1';
import { displayText } from '../excel/display-text';
import type { Constant } from '../excel/cell';
import { enterFormula } from '../excel/formula-entry';
import { requireAnotherVisible, requireFreeStructure, requireUnprotected } from '../excel/protection';
import { copiedSheetName, requireSheetName } from '../excel/sheet-name';
import { readEntry } from '../excel/typed-entry';
import { refuse } from '../host-error';
import { sheetNamed, type SheetModel, type UserEdit, type WorkbookModel } from '../workbook-model';
import { dumpWorkbook, type WorkbookDump } from './dump';
import { sortRows, type SortOrder } from './sort';

export class EmulatedWorkbook {
  public constructor(public readonly model: WorkbookModel) {}

  /** The value of a cell, formulas calculated; `null` for an empty one, the text for an error. */
  public async getValue(sheet: string, address: string): Promise<Constant | null> {
    await this.model.settle();
    const { row, column } = this.cell(address);
    return this.sheet(sheet).content(row, column).value;
  }

  /** The formula with its "=", or `null`. */
  public getFormula(sheet: string, address: string): string | null {
    const { row, column } = this.cell(address);
    return this.sheet(sheet).content(row, column).formula;
  }

  /** What the cell shows. */
  public async getText(sheet: string, address: string): Promise<string> {
    await this.model.settle();
    const { row, column } = this.cell(address);
    const found = this.sheet(sheet);
    return displayText(found.content(row, column).value, found.look(row, column).numberFormat);
  }

  /** Types into a cell: "12%", "=A1*2", "2022-1-1" are read as Excel reads them. */
  public setValue(sheet: string, address: string, typed: Constant): void {
    const { row, column } = this.cell(address);
    const found = this.sheet(sheet);
    requireUnprotected(found);
    const { numberFormat } = found.look(row, column);
    const entry = readEntry(typed, numberFormat, (formula) => enterFormula(formula, (name) => sheetNamed(this.model, name) !== undefined));
    if (entry === null) return;
    this.model.asUser(() => { found.write(row, column, [[entry.input]]); });
    if (entry.numberFormat !== null && numberFormat === 'General') found.setNumberFormats(row, column, [[entry.numberFormat]]);
  }

  /** `before` counts from 1, as the screen does. */
  public insertRows(sheet: string, before: number, count = 1): void {
    this.model.asUser(() => { this.unprotected(sheet).insertRows(before - 1, count); });
  }

  public deleteRows(sheet: string, first: number, count = 1): void {
    this.model.asUser(() => { this.unprotected(sheet).deleteRows(first - 1, count); });
  }

  public insertColumns(sheet: string, before: number, count = 1): void {
    this.model.asUser(() => { this.unprotected(sheet).insertColumns(before - 1, count); });
  }

  public deleteColumns(sheet: string, first: number, count = 1): void {
    this.model.asUser(() => { this.unprotected(sheet).deleteColumns(first - 1, count); });
  }

  /** Sorts the rows of an area by one of its columns (counted from 1 within the area). */
  public async sortRange(sheet: string, address: string, byColumn: number, order: SortOrder = 'ascending'): Promise<void> {
    await this.model.settle();
    const found = this.unprotected(sheet);
    const area = parseAddress(address)?.area ?? refuse('InvalidArgument');
    this.model.asUser(() => { sortRows(found, area, byColumn - 1, order); });
  }

  public renameSheet(sheet: string, name: string): void {
    requireFreeStructure(this.model);
    const found = this.sheet(sheet);
    requireSheetName(this.model, name, found);
    found.rename(name);
  }

  /** Copies a sheet to its right and shows the copy; answers its name. Names of the workbook stay with the original. */
  public copySheet(sheet: string): string {
    requireFreeStructure(this.model);
    const name = copiedSheetName(this.model, sheet);
    this.sheet(sheet).copy(name).activate();
    return name;
  }

  public addSheet(name: string): void {
    requireFreeStructure(this.model);
    requireSheetName(this.model, name, null);
    this.model.addSheet(name);
  }

  public moveSheet(sheet: string, position: number): void {
    requireFreeStructure(this.model);
    this.sheet(sheet).moveTo(position);
  }

  public deleteSheet(sheet: string): void {
    requireFreeStructure(this.model);
    const found = this.sheet(sheet);
    requireAnotherVisible(this.model, found);
    found.remove();
  }

  public activateSheet(sheet: string): void {
    this.sheet(sheet).activate();
  }

  public protectSheet(sheet: string, isProtected = true): void {
    this.sheet(sheet).isProtected = isProtected;
  }

  public protectStructure(isProtected = true): void {
    this.model.isStructureProtected = isProtected;
  }

  /** Calls back for every edit that did not come from the add-in; answers how to stop that. */
  public onUserEdit(listener: (edit: UserEdit) => void): () => void {
    return this.model.onUserEdit(listener);
  }

  /** Everything that is in the workbook, as plain data, to be compared deeply. */
  public async dump(): Promise<WorkbookDump> {
    await this.model.settle();
    return dumpWorkbook(this.model);
  }

  public dispose(): void {
    this.model.dispose();
  }

  private sheet(name: string): SheetModel {
    return sheetNamed(this.model, name) ?? refuse('ItemNotFound', `There is no sheet ${name}.`);
  }

  private unprotected(name: string): SheetModel {
    const found = this.sheet(name);
    requireUnprotected(found);
    return found;
  }

  private cell(address: string): { readonly row: number; readonly column: number } {
    return parseAddress(address)?.area ?? refuse('InvalidArgument', `${address} is no address.`);
  }
}
