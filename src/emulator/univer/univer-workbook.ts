import { mergeWorksheetSnapshotWithDefault, generateRandomId, type Univer } from '@univerjs/core';
import { SetDefinedNameMutation } from '@univerjs/engine-formula';
import { InsertSheetMutation } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Area } from '../excel/area';
import type { NameModel, SheetModel, UserEdit, WorkbookModel } from '../workbook-model';
import { Engine } from './engine';
import { matchExcelFunctions } from './excel-functions';
import { scanChangedSheetOnly } from './formula-scan';
import { NEW_SHEET_SIZE } from './new-sheet';
import { selectedAreas } from './selection';
import { SheetExtrasStore } from './sheet-extras';
import { UniverName } from './univer-name';
import { UniverSheet } from './univer-sheet';
import { watchUserEdits } from './user-edits';

/** Univer's mark for a name of the whole workbook. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/** A workbook over Univer, headless or with a screen. */
export class UniverWorkbook implements WorkbookModel {
  public isStructureProtected = false;
  private readonly engine: Engine;
  private readonly extras = new SheetExtrasStore();
  private readonly listeners = new Set<(edit: UserEdit) => void>();
  private addedSheets = 0;

  public constructor(univer: Univer, book: FWorkbook) {
    this.engine = new Engine(univer, book);
    matchExcelFunctions(this.engine.injector);
    scanChangedSheetOnly(this.engine.injector);
    watchUserEdits(this.engine, (sheetId, changeType, area) => {
      for (const listener of this.listeners) listener({ sheet: this.sheet(sheetId), changeType, area });
    });
  }

  public get fileName(): string {
    return this.engine.book.getName();
  }

  public get sheets(): readonly SheetModel[] {
    return this.engine.book.getSheets().map((sheet) => this.sheet(sheet.getSheetId()));
  }

  public get names(): readonly NameModel[] {
    const byId = this.engine.names.getDefinedNameMap(this.engine.unitId) ?? {};
    return Object.values(byId)
      .filter((param) => (param.localSheetId ?? WHOLE_WORKBOOK) === WHOLE_WORKBOOK)
      .map((param) => new UniverName(this.engine, param.id));
  }

  public get activeSheet(): SheetModel {
    return this.sheet(this.engine.book.getActiveSheet().getSheetId());
  }

  public get selection(): readonly Area[] {
    return selectedAreas(this.engine);
  }

  public addSheet(name: string): SheetModel {
    this.addedSheets += 1;
    const id = `{${String(this.addedSheets).padStart(8, '0')}-${generateRandomId(12)}}`;
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, ...NEW_SHEET_SIZE });
    const before = this.activeSheet;
    this.engine.mutate(InsertSheetMutation, { unitId: this.engine.unitId, index: this.sheets.length, sheet });
    // Univer shows a new sheet; Excel's API does not.
    before.activate();
    return this.sheet(id);
  }

  public addName(name: string, formula: string, comment: string): NameModel {
    const id = generateRandomId(12);
    const formulaOrRefString = formula.replace(/^=/, '');
    const param = { id, name, formulaOrRefString, comment, localSheetId: WHOLE_WORKBOOK, hidden: false };
    this.engine.mutate(SetDefinedNameMutation, { unitId: this.engine.unitId, ...param });
    return new UniverName(this.engine, id);
  }

  public settle(): Promise<void> {
    return this.engine.calculation.settle();
  }

  public asUser<T>(work: () => T): T {
    return this.engine.asUser(work);
  }

  public onUserEdit(listener: (edit: UserEdit) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  public dispose(): void {
    this.engine.calculation.dispose();
    this.engine.univer.dispose();
  }

  private sheet(id: string): SheetModel {
    return new UniverSheet(this.engine, this.extras, id);
  }
}
