/**
 * Which formulas of a file the page may calculate. The page's engine knows no other workbooks and not every function or name of Excel: where
 * it computes something else than the file says, its result would be shown, checked and saved as if it were the file's. Such a
 * formula rests: the page shows its value, the file keeps the formula.
 */
import type { CellFormula, SheetFormulas } from '../../adapters/xlsx/editing/sheet-formulas';
import { isCellError, valueAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../core/workbook/workbook-snapshot';
import type { WorkbookSeed } from '../../emulator';
import type { CellContent } from '../../emulator/excel/cell';
import type { WorkbookModel } from '../../emulator/workbook-model';
import { bookSeed } from './book-seed';

/** The last digits of a sum depend on the order of adding. */
const TOLERANCE = 1e-9;

/** What the reader says of a formula that no program has calculated. */
const NOT_CALCULATED = '#CALC!';

/** Makes a workbook without a screen. */
export type MakeWorkbook = (seed: WorkbookSeed) => Promise<Pick<WorkbookModel, 'sheets' | 'settle' | 'dispose'>>;

/** The formulas of `all` that give what the file says, one entry a sheet of `snapshot`. */
export async function livingFormulas(
  snapshot: WorkbookSnapshot,
  all: readonly SheetFormulas[],
  makeWorkbook: MakeWorkbook,
): Promise<readonly SheetFormulas[]> {
  if (all.every(({ cells }) => cells.length === 0)) return all;
  const candidates = all.map(({ sheet, cells }) => ({ sheet, cells: cells.filter(isWithinWorkbook) }));
  const workbook = await makeWorkbook(bookSeed(snapshot, candidates));
  try {
    await workbook.settle();
    return candidates.map((candidate, index) => {
      const page = workbook.sheets[index];
      const sheet = snapshot.sheets[index];
      if (page === undefined || sheet === undefined) return { ...candidate, cells: [] };
      return { ...candidate, cells: candidate.cells.filter((cell) => gives(page.content(cell.row, cell.column), sheet, cell)) };
    });
  } finally {
    workbook.dispose();
  }
}

/** Brackets name another workbook, or a column of a table, which the engine does not know either. */
function isWithinWorkbook({ formula }: CellFormula): boolean {
  return !formula.replace(/"(?:[^"]|"")*"/gu, '').includes('[');
}

function gives(content: CellContent, sheet: SheetSnapshot, { row, column }: CellFormula): boolean {
  // A formula of ours that rested would look as if somebody had typed over it.
  if (sheet.generatedKind !== null) return true;
  return isSame(content, valueAt(sheet, row, column));
}

function isSame({ value, isError }: CellContent, inFile: CellValue): boolean {
  if (isCellError(inFile)) return inFile.error === NOT_CALCULATED ? !isError : isError && value === inFile.error;
  if (isError) return false;
  if (typeof value !== 'number' || typeof inFile !== 'number') return value === inFile;
  return Math.abs(value - inFile) <= TOLERANCE * Math.max(1, Math.abs(inFile));
}
