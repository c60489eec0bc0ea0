/** The workbook that is open in Excel. It keeps nothing between calls: each one asks Excel anew. */
import type { WorkbookOutput } from '../../core/sheet-plan/workbook-output';
import type { CellAddress, CellRange } from '../../core/workbook/cell-address';
import type { WorkbookSnapshot } from '../../core/workbook/workbook-snapshot';
import type { CellRevealer, ReadingOptions, TextKeeper, WorkbookPort, WriteReceipt } from '../../ports/workbook-port';
import { askExcel } from './excel-request';
import { keepText } from './keep-text';
import { rememberAnswers } from './kept-answers';
import { readSnapshot } from './read-snapshot';
import { revealCells, revealRange } from './reveal-cells';
import { writeOutput } from './write-output';

/** ExcelApi 1.13 at most; `host-diagnostics.ts` tells beforehand whether the host has it. */
export class OfficeJsWorkbook implements WorkbookPort, TextKeeper, CellRevealer {
  public async read(options: ReadingOptions = {}): Promise<WorkbookSnapshot> {
    return await askExcel((context) => readSnapshot(context, options));
  }

  public async remember(answers: readonly string[]): Promise<void> {
    await askExcel((context) => rememberAnswers(context, answers));
  }

  public async write(output: WorkbookOutput): Promise<WriteReceipt> {
    return await writeOutput(output);
  }

  public async keepText(cell: CellAddress, text: string): Promise<void> {
    await askExcel((context) => keepText(context, cell, text), cell.sheet);
  }

  /** Cells that form no rectangle are selected together from ExcelApi 1.18 on; below, the first of them is. */
  public async reveal(cells: readonly CellAddress[]): Promise<void> {
    const [first] = cells;
    if (first) await askExcel((context) => revealCells(context, first, cells), first.sheet);
  }

  public async revealRange(sheet: string, range: CellRange): Promise<void> {
    await askExcel((context) => revealRange(context, sheet, range), sheet);
  }
}
