/** Translates what a cell holds to Univer's cell data and back. */
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { EMPTY_CONTENT, isErrorText, type CellContent, type CellInput, type CellLink, type Constant } from '../excel/cell';
import { documentText } from './link-document';

/** What the emulator notes on a cell beyond Univer's own fields; it travels with the cell when rows move. */
export interface CellNotes {
  readonly link?: CellLink;
  readonly isPrefixed?: boolean;
}

export function notesOf(cell: Nullable<ICellData>): CellNotes {
  return (cell?.custom ?? {}) as CellNotes;
}

/** `null` deletes the field; the type of `custom` does not say so. */
export function notesData(notes: CellNotes): NonNullable<ICellData['custom']> {
  return (Object.keys(notes).length === 0 ? null : notes) as NonNullable<ICellData['custom']>;
}

function valueOf(cell: ICellData): Constant | null {
  const { v: value, t: type, p: document } = cell;
  if (value === undefined || value === null) {
    if (document) return documentText(document);
    // A formula whose result is a blank cell shows 0 in Excel; Univer leaves it without a value.
    return cell.f ? 0 : null;
  }
  return type === CellValueType.BOOLEAN ? Boolean(value) : value;
}

/** `formula` is the cell's formula where Univer keeps it as part of a shared one. */
export function contentOf(cell: Nullable<ICellData>, sharedFormula: () => string): CellContent {
  if (!cell) return EMPTY_CONTENT;
  const formula = cell.f ? cell.f : cell.si ? sharedFormula() : null;
  const value = valueOf(cell);
  const isPrefixed = notesOf(cell).isPrefixed === true;
  const isEmpty = value === null || (value === '' && formula === null && !isPrefixed);
  if (isEmpty) return EMPTY_CONTENT;
  return { formula, value, isError: typeof value === 'string' && !isPrefixed && isErrorText(value), isPrefixed };
}

function typeOf(value: Constant): CellValueType {
  if (typeof value === 'number') return CellValueType.NUMBER;
  return typeof value === 'boolean' ? CellValueType.BOOLEAN : CellValueType.STRING;
}

/** The fields that an input sets, and empties where the former content had them. */
export function inputData(input: CellInput, notes: CellNotes): ICellData {
  const { link } = notes;
  const isPrefixed = input.kind === 'constant' && input.isPrefixed;
  const custom = notesData({ ...(link && { link }), ...(isPrefixed && { isPrefixed }) });
  const blank = { v: null, f: null, si: null, t: null, p: null, custom };
  if (input.kind === 'empty') return blank;
  if (input.kind === 'formula') return { ...blank, f: input.formula };
  const value = typeof input.value === 'boolean' ? Number(input.value) : input.value;
  return { ...blank, v: value, t: typeOf(input.value) };
}
