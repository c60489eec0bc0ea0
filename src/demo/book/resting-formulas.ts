/**
 * Which formulas of a file the page may calculate. The page's engine knows no other workbooks and not every function or name of Excel: where
 * it computes something else than the file says, its result would be shown, checked and saved as if it were the file's. Such a formula
 * rests: the page shows its value, the file keeps the formula.
 */
import type { CellFormula } from '../../adapters/xlsx/editing/sheet-formulas';
import { isCellError, valueAt, type CellValue, type SheetSnapshot } from '../../core/workbook/workbook-snapshot';
import { contains } from '../../emulator/excel/area';
import type { CellContent, CellInput } from '../../emulator/excel/cell';
import type { SheetModel, WorkbookModel } from '../../emulator/workbook-model';
import type { OpenedBook } from './opened-book';
import { precedents } from './precedents';

/** The last digits of a sum depend on the order of adding. */
const TOLERANCE = 1e-9;

/** What the reader says of a formula that no program has calculated. */
const NOT_CALCULATED = '#CALC!';

/** Beyond this many, which of them only follow others is not looked into. */
const MOST_TO_COMPARE = 1_000;

interface Stray {
  readonly page: SheetModel;
  readonly cell: CellFormula;
  readonly inFile: CellValue;
}

/** Puts the file's values in place of formulas that give others, in the workbook that was made from `book`; answers how many. */
export async function restFormulas(model: WorkbookModel, book: OpenedBook): Promise<number> {
  let count = 0;
  for (;;) {
    await model.settle();
    const strays = straysOf(model, book);
    if (strays.length === 0) return count;
    // A sum over a formula that gives something else is right once that one rests.
    const roots = strays.length > MOST_TO_COMPARE ? [] : strays.filter((stray) => !dependsOnOther(stray, strays));
    const resting = roots.length === 0 ? strays : roots;
    for (const { page, cell, inFile } of resting) page.write(cell.row, cell.column, [[inputOf(inFile)]]);
    count += resting.length;
  }
}

function straysOf(model: WorkbookModel, { snapshot, formulas }: OpenedBook): Stray[] {
  return snapshot.sheets.flatMap((sheet, index) => {
    const page = model.sheets[index];
    // A formula of ours that rested would look as if somebody had typed over it.
    if (page === undefined || sheet.generatedKind !== null) return [];
    return (formulas[index]?.cells ?? []).flatMap((cell) => strayOf(page, sheet, cell) ?? []);
  });
}

function strayOf(page: SheetModel, sheet: SheetSnapshot, cell: CellFormula): Stray | null {
  const inFile = valueAt(sheet, cell.row, cell.column);
  const content = page.content(cell.row, cell.column);
  return content.formula !== cell.formula || isSame(content, inFile) ? null : { page, cell, inFile };
}

function isSame({ value, isError }: CellContent, inFile: CellValue): boolean {
  if (isCellError(inFile)) return inFile.error === NOT_CALCULATED || (isError && value === inFile.error);
  if (isError) return false;
  if (typeof value !== 'number' || typeof inFile !== 'number') return value === inFile;
  return Math.abs(value - inFile) <= TOLERANCE * Math.max(1, Math.abs(inFile));
}

function dependsOnOther(stray: Stray, strays: readonly Stray[]): boolean {
  const areas = precedents(stray.cell.formula, stray.page.name);
  return strays.some(({ page, cell: { row, column } }) =>
    areas.some(({ sheet, area }) => sheet.toLowerCase() === page.name.toLowerCase() && contains(area, { row, column, rows: 1, columns: 1 })),
  );
}

function inputOf(value: CellValue): CellInput {
  if (value === null) return { kind: 'empty' };
  return isCellError(value) ? { kind: 'formula', formula: `=${value.error}` } : { kind: 'constant', value, isPrefixed: false };
}
