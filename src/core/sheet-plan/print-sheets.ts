/** Lays plans out: gives every named cell its address, prints formulas, computes their values, row heights and seals. */
import type { CellId } from '../formula/expression';
import { evaluateFormula, type CellReader, type FormulaValue } from '../formula/evaluate-formula';
import { printFormula } from '../formula/print-formula';
import { isCellError, valueAt, type WorkbookSnapshot } from '../workbook/workbook-snapshot';
import type { CellAddress, CellRange } from '../workbook/cell-address';
import type { GeneratedSheetKind } from '../workbook/generated-sheet';
import { fittingHeight, type WrappedText } from './row-height';
import { sealedLine, sealOf } from './seal';
import type { PlannedCell, PlannedRow, SheetPlan } from './sheet-plan';
import type { SheetWording } from './sheet-wording';
import type { OutputCell, OutputSheet, Placement, WorkbookOutput } from './workbook-output';

/** Where a plan goes: its tab name, and how that tab comes to be. */
export interface SheetPlace {
  readonly name: string;
  readonly placement: Placement;
}

export type PlaceOf = (kind: GeneratedSheetKind) => SheetPlace;

export function printSheets(plans: readonly SheetPlan[], placeOf: PlaceOf, snapshot: WorkbookSnapshot, wording: SheetWording): WorkbookOutput {
  const addresses = addressBook(plans, placeOf);
  const valueOf = evaluator(plans, snapshot);
  const sheets = plans.map((plan) => printSheet(plan, placeOf(plan.kind), addresses, valueOf, wording));
  return { sheets, active: 'rates' };
}

type AddressBook = (id: CellId) => CellAddress;

function addressBook(plans: readonly SheetPlan[], placeOf: PlaceOf): AddressBook {
  const addresses = new Map<CellId, CellAddress>();
  for (const plan of plans) {
    forEachCell(plan, ({ id }, row, column) => {
      if (id === undefined) return;
      if (addresses.has(id)) throw new Error(`two cells are called ${id}`);
      addresses.set(id, { sheet: placeOf(plan.kind).name, row, column });
    });
  }
  return (id) => {
    const address = addresses.get(id);
    if (address === undefined) throw new Error(`no cell is called ${id}`);
    return address;
  };
}

function forEachCell(plan: SheetPlan, visit: (cell: PlannedCell, row: number, column: number) => void): void {
  plan.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null) visit(cell, row, column);
    });
  });
}

type ValueOf = (cell: PlannedCell) => FormulaValue;

/** Computes each cell once, following references from cell to cell; a circle would be a fault of ours. */
function evaluator(plans: readonly SheetPlan[], snapshot: WorkbookSnapshot): ValueOf {
  const cells = new Map<CellId, PlannedCell>();
  for (const plan of plans) forEachCell(plan, (cell) => cell.id !== undefined && cells.set(cell.id, cell));
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const known = new Map<PlannedCell, FormulaValue>();
  const underWay = new Set<PlannedCell>();
  const valueOf = (cell: PlannedCell): FormulaValue => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    if (underWay.has(cell)) throw new Error(`${cell.id ?? 'a cell'} refers to itself`);
    underWay.add(cell);
    const value = compute(cell);
    known.set(cell, value);
    return value;
  };
  const compute = ({ content }: PlannedCell): FormulaValue => {
    if (content.kind === 'constant') return content.value;
    if (content.kind !== 'formula') return null;
    return evaluateFormula(content.expression, reader);
  };
  // One reader for all formulas: what sums find in long lists is kept with it.
  const reader: CellReader = {
    source: ({ sheet, row, column }) => {
      const found = sheets.get(sheet);
      return found === undefined ? { error: '#REF!' } : valueAt(found, row, column);
    },
    planned: (id) => {
      const target = cells.get(id);
      if (target === undefined) throw new Error(`no cell is called ${id}`);
      return valueOf(target);
    },
  };
  return valueOf;
}

function printSheet(plan: SheetPlan, place: SheetPlace, addressOf: AddressBook, valueOf: ValueOf, wording: SheetWording): OutputSheet {
  const cells: OutputCell[] = [];
  const merges: CellRange[] = [];
  plan.rows.forEach((row, rowIndex) => {
    row.cells.forEach((cell, column) => {
      if (cell === null) return;
      cells.push(printCell(cell, rowIndex, column));
      const lastColumn = column + (cell.span ?? 1) - 1;
      if (lastColumn > column) merges.push({ firstRow: rowIndex, lastRow: rowIndex, firstColumn: column, lastColumn });
      for (let covered = column + 1; covered <= lastColumn; covered += 1) {
        cells.push({ row: rowIndex, column: covered, value: null, formula: null, style: cell.style, link: null });
      }
    });
  });
  const sealed = sealCells(cells, plan, wording);
  return {
    kind: plan.kind,
    name: place.name,
    placement: place.placement,
    cells: sealed,
    columnWidths: plan.columnWidths,
    rowHeights: new Map(plan.rows.map((row, index) => [index, heightOf(row, plan, valueOf)])),
    merges,
    frozenRows: plan.frozenRows,
    frozenColumns: plan.frozenColumns,
    page: {
      orientation: plan.orientation,
      titleRows: plan.titleRows,
      printArea: { firstRow: 0, firstColumn: 0, lastRow: (plan.printedRows ?? plan.rows.length) - 1, lastColumn: plan.printedColumns - 1 },
    },
    tabColor: plan.tabColor,
  };

  function printCell(cell: PlannedCell, row: number, column: number): OutputCell {
    const value = valueOf(cell);
    const { content } = cell;
    return {
      row,
      column,
      value: isCellError(value) ? value.error : value,
      formula: content.kind === 'formula' ? printFormula(content.expression, place.name, addressOf) : null,
      style: cell.style,
      link: cell.link ?? null,
    };
  }
}

/** Puts the seal into the marked line, once all other cells are known. */
function sealCells(cells: readonly OutputCell[], plan: SheetPlan, wording: SheetWording): OutputCell[] {
  const width = plan.columnWidths.length;
  const values = plan.rows.map((): OutputCell['value'][] => Array.from({ length: width }, () => null));
  const formulas = plan.rows.map((): (string | null)[] => Array.from({ length: width }, () => null));
  for (const { row, column, value, formula } of cells) {
    const [valueRow, formulaRow] = [values[row], formulas[row]];
    if (valueRow === undefined || formulaRow === undefined) continue;
    valueRow[column] = value;
    formulaRow[column] = formula;
  }
  const line = sealedLine(wording, sealOf({ values, formulas }, wording));
  const markRow = plan.rows.findIndex((row) => row.cells.some((cell) => cell?.content.kind === 'mark'));
  return cells.map((cell) => (cell.row === markRow && cell.column === 0 ? { ...cell, value: line } : cell));
}

function heightOf({ cells, height }: PlannedRow, plan: SheetPlan, valueOf: ValueOf): number {
  if (typeof height === 'number') return height;
  const texts = cells.flatMap((cell, column): WrappedText[] => {
    const value = cell === null ? null : valueOf(cell);
    if (cell === null || typeof value !== 'string') return [];
    const width = plan.columnWidths.slice(column, column + (cell.span ?? 1)).reduce((sum, each) => sum + each, 0);
    return [{ text: value, style: cell.style, width }];
  });
  const isEmpty = texts.every(({ text }) => text === '');
  return fittingHeight(texts, height === 'prose' && !isEmpty ? 1 : 0);
}
