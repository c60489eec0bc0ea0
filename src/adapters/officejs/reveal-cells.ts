/** Brings cells to the user's eyes: their sheet to the front, the cells selected. */
import { localA1, rangeA1, type CellAddress, type CellRange } from '../../core/workbook/cell-address';
import { FailureError } from '../../ports/failure';

/** `Worksheet.getRanges` cuts an address after 8,192 characters; what is beyond is left out of the selection. */
const ADDRESS_LENGTH = 8_000;

function joined(cells: readonly CellAddress[]): string {
  return cells
    .map((cell) => localA1(cell.row, cell.column))
    .reduce((all, cell) => (all.length + cell.length < ADDRESS_LENGTH ? `${all},${cell}` : all));
}

/** The rectangle that is made of exactly these cells, or else the first of them: more would mean cells that are not meant. */
function rectangleOrFirst(cells: readonly CellAddress[], first: CellAddress): string {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const range = {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
  const size = (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
  const distinct = new Set(cells.map(({ row, column }) => localA1(row, column)));
  return distinct.size === size ? rangeA1(range) : localA1(first.row, first.column);
}

/** `RangeAreas.select` is of ExcelApi 1.18, above the floor, and the client must know it too. */
function selectAll(sheet: Excel.Worksheet, cells: readonly CellAddress[], first: CellAddress): void {
  const canSelectAreas = Office.context.requirements.isSetSupported('ExcelApi', '1.18') && 'select' in Excel.RangeAreas.prototype;
  if (canSelectAreas && cells.length > 1) sheet.getRanges(joined(cells)).untrack().select();
  else sheet.getRange(rectangleOrFirst(cells, first)).untrack().select();
}

/** A hidden sheet stays hidden. @throws FailureError `sheetGone` where the sheet is gone, renamed or hidden */
async function reveal(context: Excel.RequestContext, name: string, select: (sheet: Excel.Worksheet) => void): Promise<void> {
  const asked = { sheet: context.workbook.worksheets.getItemOrNullObject(name).load('visibility') };
  await context.sync();
  if (asked.sheet.isNullObject || asked.sheet.visibility !== 'Visible') throw new FailureError({ code: 'sheetGone', sheet: name });
  asked.sheet.activate();
  select(asked.sheet);
  await context.sync();
}

/** Cells of other sheets than the first cell's are left out: Excel selects on one sheet only. */
export async function revealCells(context: Excel.RequestContext, first: CellAddress, cells: readonly CellAddress[]): Promise<void> {
  await reveal(context, first.sheet, (sheet) => {
    selectAll(sheet, cells.filter((cell) => cell.sheet === first.sheet), first);
  });
}

export async function revealRange(context: Excel.RequestContext, name: string, range: CellRange): Promise<void> {
  await reveal(context, name, (sheet) => {
    sheet.getRange(rangeA1(range)).untrack().select();
  });
}
