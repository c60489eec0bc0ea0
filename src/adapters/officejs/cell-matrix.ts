/** The rectangle of one sheet as blocks for `Range.formulas` and `Range.numberFormat`; it begins at A1. */
import { CELL_STYLES } from '../../core/sheet-plan/cell-style';
import type { OutputCell, OutputSheet } from '../../core/sheet-plan/workbook-output';
import { textConstant } from './text-constant';

type HostCell = string | number | boolean;

export interface CellMatrix {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Formulas and constants; "" for an empty cell. */
  readonly formulas: HostCell[][];
  readonly numberFormats: string[][];
}

function hostCell(cell: OutputCell): HostCell {
  if (cell.formula !== null) return cell.formula;
  return typeof cell.value === 'string' ? textConstant(cell.value) : (cell.value ?? '');
}

export function cellMatrix(sheet: OutputSheet): CellMatrix {
  const rowCount = Math.max(0, ...sheet.cells.map((cell) => cell.row + 1));
  const columnCount = Math.max(0, ...sheet.cells.map((cell) => cell.column + 1));
  const formulas = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, (): HostCell => ''));
  const numberFormats = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => 'General'));
  for (const cell of sheet.cells) {
    // Both rows exist: the bounds above were taken from the same cells.
    (formulas[cell.row] ?? [])[cell.column] = hostCell(cell);
    (numberFormats[cell.row] ?? [])[cell.column] = CELL_STYLES[cell.style].numberFormat;
  }
  return { rowCount, columnCount, formulas, numberFormats };
}
