/** Contents and links of a sheet's cells. Read from the cell matrix: the facade's `getValues()` rounds to 12 digits. */
import type { ICellData, IDocumentData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from '@univerjs/core';
import { SetRangeCustomMetadataCommand, SetRangeValuesMutation } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { parseAddress, printLocal } from '../excel/a1';
import { bounding, contains, type Area } from '../excel/area';
import { EMPTY_CONTENT, type CellContent, type CellInput, type CellLink } from '../excel/cell';
import { contentOf, inputData, notesData, notesOf } from './cell-data';
import type { Engine } from './engine';
import { linkDocument } from './link-document';

type CellValues = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** One sheet as Univer gives it: to its users, and beneath that. */
interface UniverSides {
  readonly facade: () => FWorksheet;
  readonly sheet: () => Worksheet;
}

export class SheetCells {
  public constructor(
    private readonly engine: Engine,
    private readonly sheetId: string,
    private readonly univer: UniverSides,
    private readonly makeRoom: (area: Area) => void,
  ) {}

  public content(row: number, column: number): CellContent {
    const cell = this.cell(row, column);
    return cell ? contentOf(cell, () => this.univer.facade().getRange(row, column).getFormula()) : EMPTY_CONTENT;
  }

  public write(row: number, column: number, inputs: readonly (readonly (CellInput | null)[])[]): void {
    this.makeRoom({ row, column, rows: inputs.length, columns: inputs[0]?.length ?? 1 });
    const values: CellValues = {};
    for (const [r, line] of inputs.entries()) {
      const cells: Record<number, ICellData> = (values[row + r] = {});
      for (const [c, input] of line.entries()) if (input !== null) cells[column + c] = this.dataOf(row + r, column + c, input);
    }
    this.setCells(values);
  }

  public link(row: number, column: number): CellLink | null {
    return notesOf(this.cell(row, column)).link ?? null;
  }

  public setLink(row: number, column: number, link: CellLink | null): void {
    this.makeRoom({ row, column, rows: 1, columns: 1 });
    const { isPrefixed } = notesOf(this.cell(row, column));
    const custom = notesData({ ...(link && { link }), ...(isPrefixed && { isPrefixed }) });
    // Without this trigger Univer takes the formula from a cell that is set without one.
    const p = this.document(this.content(row, column), link);
    const type = this.cell(row, column)?.t;
    this.setCells({ [row]: { [column]: { custom, p, ...(type && { t: type }) } } }, SetRangeCustomMetadataCommand.id);
  }

  public clear(area: Area): void {
    const values: CellValues = {};
    this.univer.sheet().getCellMatrix().forValue((row, column, cell) => {
      if (!cell || !contains(area, { row, column, rows: 1, columns: 1 })) return;
      (values[row] ??= {})[column] = inputData({ kind: 'empty' }, notesOf(cell));
    });
    this.setCells(values);
  }

  public usedArea(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    this.univer.sheet().getCellMatrix().forValue((row, column, cell) => {
      const isFilled = contentOf(cell, () => '=').value !== null;
      if (!isFilled && (valuesOnly || !cell?.s)) return;
      const one = { row, column, rows: 1, columns: 1 };
      used = used === null ? one : bounding(used, one);
    });
    return used;
  }

  private cell(row: number, column: number): Nullable<ICellData> {
    return this.univer.sheet().getCellMatrix().getValue(row, column);
  }

  private setCells(cellValue: CellValues, trigger?: string): void {
    this.engine.mutate(SetRangeValuesMutation, { unitId: this.engine.unitId, subUnitId: this.sheetId, cellValue, ...(trigger && { trigger }) });
  }

  /** A link stays on a cell that gets another content. */
  private dataOf(row: number, column: number, input: CellInput): ICellData {
    const notes = notesOf(this.cell(row, column));
    const data = inputData(input, notes);
    if (notes.link === undefined || input.kind !== 'constant') return data;
    return { ...data, p: this.document({ ...EMPTY_CONTENT, value: input.value }, notes.link) };
  }

  /** Only a constant text can be drawn as a link; a linked number or formula keeps its link as a note. */
  private document(content: CellContent, link: CellLink | null): IDocumentData | null {
    if (link === null || content.formula !== null || typeof content.value !== 'string' || content.value === '') return null;
    return linkDocument(content.value, this.url(link));
  }

  private url(link: CellLink): string {
    const address = parseAddress(link.documentReference ?? '');
    if (address === null) return link.address ?? '';
    const sheet = address.sheet === null ? this.univer.facade() : this.engine.book.getSheetByName(address.sheet);
    return `#gid=${sheet?.getSheetId() ?? ''}&range=${printLocal(address.area)}`;
  }
}
