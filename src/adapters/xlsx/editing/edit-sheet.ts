/** A worksheet part with other contents in single cells. What is not edited keeps its characters. */
import { MAX_COLUMNS, MAX_ROWS } from '../bounds';
import { corruptFile } from '../../package/file-failures';
import { TextEdits } from '../../package/xml/text-edits';
import type { CellEdit } from './cell-edit';
import type { CellFormats } from './cell-formats';
import { editedCell, masterCell, newCell, type CellSource } from './cell-element';
import { groupedBy } from '../../../core/grouping';
import { newMasters, type NewMaster } from './shared-groups';
import { formulasOf } from './sheet-formulas';
import { outlineSheet, type CellPlace, type ContainerPlace, type RowPlace, type SheetOutline } from './sheet-outline';

/** Row × 16,384 + column, both from 0. */
type Place = number;

const placeOf = ({ row, column }: { readonly row: number; readonly column: number }): Place => row * MAX_COLUMNS + column;

/** A worksheet part to be edited. */
export interface SheetToEdit {
  readonly text: string;
  readonly part: string;
  readonly outline: SheetOutline;
  readonly formats: CellFormats;
}

export interface EditedSheet {
  readonly text: string;
  /** Whether a cell that had a formula has none now. */
  readonly losesFormulas: boolean;
}

/** The outline that `editSheet` needs for these edits, one at most for each cell. Throws `corruptFile`. */
export function outlineForEdits(text: string, part: string, edits: readonly CellEdit[]): SheetOutline {
  for (const { row, column } of edits) {
    if (!(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS)) throw new RangeError('no cell of a sheet');
  }
  return outlineSheet(text, part, new Set(edits.map(({ row }) => row)));
}

/** Whether the edit repeats the formula that its cell has, and only brings a new value. */
export function repeatedFormulas(outline: SheetOutline, edits: readonly CellEdit[]): Set<CellEdit> {
  const present = new Map(formulasOf(outline).map((cell) => [placeOf(cell), cell.formula]));
  return new Set(edits.filter(({ content, ...place }) => content.kind === 'formula' && content.formula === present.get(placeOf(place))));
}

export function editSheet(sheet: SheetToEdit, edits: readonly CellEdit[]): EditedSheet {
  return new SheetEditing(sheet, edits).run();
}

class SheetEditing {
  readonly #text: string;
  readonly #part: string;
  readonly #outline: SheetOutline;
  readonly #formats: CellFormats;
  readonly #edits: readonly CellEdit[];
  readonly #changes: TextEdits;
  /** A place that stands twice in a file counts with its last cell. */
  readonly #cells: ReadonlyMap<Place, CellPlace>;

  public constructor({ text, part, outline, formats }: SheetToEdit, edits: readonly CellEdit[]) {
    this.#text = text;
    this.#part = part;
    this.#outline = outline;
    this.#formats = formats;
    this.#edits = [...edits].sort((left, right) => placeOf(left) - placeOf(right));
    this.#changes = new TextEdits(text);
    this.#cells = new Map(outline.cells.map((cell) => [placeOf(cell), cell]));
  }

  public run(): EditedSheet {
    const { formulas, rows } = this.#outline;
    const repeated = repeatedFormulas(this.#outline, this.#edits);
    const replaced = new Set(this.#edits.filter((edit) => !repeated.has(edit)).map(placeOf));
    const masters = new Map(newMasters(formulas, (cell) => replaced.has(placeOf(cell))).map((master) => [placeOf(master.cell), master]));
    const missing: CellEdit[] = [];
    for (const edit of this.#edits) {
      const cell = this.#cells.get(placeOf(edit));
      if (cell !== undefined) this.#editCell(cell, edit, repeated.has(edit), masters);
      else if (edit.content.kind === 'formula' || edit.content.value !== null) missing.push(edit);
    }
    for (const master of masters.values()) this.#promote(master);
    const byRow = groupedBy(missing, ({ row }) => row);
    const rowPlaces = new Map(rows.map((row) => [row.row, row]));
    this.#addRows([...byRow].filter(([row]) => !rowPlaces.has(row)));
    for (const [row, added] of byRow) {
      const place = rowPlaces.get(row);
      if (place !== undefined) this.#addCells(place, added);
    }
    const emptied = new Set(this.#edits.filter(({ content }) => content.kind === 'constant').map(placeOf));
    return { text: this.#changes.apply(), losesFormulas: formulas.some((cell) => emptied.has(placeOf(cell))) };
  }

  /** Takes the cell's master out of `masters`. */
  #editCell({ start, end }: CellPlace, edit: CellEdit, isRepeated: boolean, masters: Map<Place, NewMaster>): void {
    const master = masters.get(placeOf(edit)) ?? null;
    masters.delete(placeOf(edit));
    this.#changes.replace(start, end, editedCell(this.#source(start, end), edit, this.#formats, { isRepeated, master }));
  }

  #promote(master: NewMaster): void {
    const { start, end } = master.cell;
    this.#changes.replace(start, end, masterCell(this.#source(start, end), master));
  }

  #addCells(row: RowPlace, added: readonly CellEdit[]): void {
    const present = this.#outline.cells.filter((cell) => cell.row === row.row && cell.start >= row.start && cell.end <= row.closeStart);
    const xml = (edit: CellEdit): string => this.#newCell(edit, row, row.prefix);
    const last = added.filter((edit) => {
      const next = present.find(({ column }) => column > edit.column);
      if (next !== undefined) this.#changes.insert(next.start, xml(edit));
      return next === undefined;
    });
    this.#append(row, 'row', last.map(xml).join(''));
  }

  #addRows(added: readonly (readonly [number, readonly CellEdit[]])[]): void {
    const { data, rows } = this.#outline;
    if (added.length === 0) return;
    if (data === null) throw corruptFile(this.#part);
    const tag = data.prefix === '' ? 'row' : `${data.prefix}:row`;
    const xml = ([row, edits]: readonly [number, readonly CellEdit[]]): string => {
      const cells = edits.map((edit) => this.#newCell(edit, null, data.prefix));
      return `<${tag} r="${row + 1}">${cells.join('')}</${tag}>`;
    };
    const last = added.filter((each) => {
      const next = rows.find(({ row }) => row > each[0]);
      if (next !== undefined) this.#changes.insert(next.start, xml(each));
      return next === undefined;
    });
    this.#append(data, 'sheetData', last.map(xml).join(''));
  }

  #append(container: ContainerPlace, name: string, xml: string): void {
    if (xml === '') return;
    if (!container.isSelfClosing) {
      this.#changes.insert(container.closeStart, xml);
      return;
    }
    const tag = container.prefix === '' ? name : `${container.prefix}:${name}`;
    this.#changes.replace(container.openEnd - 2, container.openEnd, `>${xml}</${tag}>`);
  }

  /** A new cell looks like its row, else like its column, as when somebody types into it in Excel. */
  #newCell(edit: CellEdit, row: RowPlace | null, prefix: string): string {
    const ofColumn = this.#outline.columns.find(({ first, last }) => edit.column >= first && edit.column <= last)?.style;
    return newCell(edit, row?.style ?? ofColumn ?? 0, this.#formats, prefix);
  }

  #source(start: number, end: number): CellSource {
    return { text: this.#text.slice(start, end), part: this.#part };
  }
}
