/** Steps that fill one sheet: links, then number formats, then all formulas and constants as whole blocks. */
import type { OutputCell, OutputSheet } from '../../core/sheet-plan/workbook-output';
import { columnLetters, fullA1, localA1, rangeA1 } from '../../core/workbook/cell-address';
import { cellMatrix, type CellMatrix } from './cell-matrix';
import { actionBytes, jsonBytes, packBySize, REQUEST_BYTES } from './request-size';
import type { WriteStep } from './write-step';

const LAST_COLUMN = 'XFD';
const LAST_ROW = 1_048_576;

/** A block stays a quarter of a request, so that several sheets share one. */
const BLOCK_BYTES = REQUEST_BYTES / 4;

/**
 * Takes away what the earlier writing left, except the contents that the new blocks replace: they stay until the block is accepted,
 * so that a refused block empties nothing. Merges go first: Excel ignores values for the hidden cells of a merge.
 */
function undressStep(sheet: () => Excel.Worksheet): WriteStep {
  return {
    bytes: actionBytes(8),
    queue: () => {
      const everything = sheet().getRange().untrack();
      everything.unmerge();
      everything.clear('Hyperlinks');
      everything.clear('Formats');
      sheet().freezePanes.unfreeze();
    },
  };
}

/** Empties what lies right of and below the new block. */
function trimStep(sheet: () => Excel.Worksheet, { rowCount, columnCount }: CellMatrix): WriteStep {
  return {
    bytes: actionBytes(8),
    queue: () => {
      sheet().getRange(`A${rowCount + 1}:${LAST_COLUMN}${LAST_ROW}`).untrack().clear('Contents');
      if (rowCount > 0) {
        sheet().getRange(`${columnLetters(columnCount)}1:${LAST_COLUMN}${rowCount}`).untrack().clear('Contents');
      }
    },
  };
}

/**
 * Links come before values and formats: setting one may put its own text and Excel's link style into the cell, and both are then
 * replaced by ours, while a value that is written over a link leaves the link alive.
 */
function linkSteps(sheet: () => Excel.Worksheet, cells: readonly OutputCell[]): WriteStep[] {
  return cells.flatMap((cell) => {
    const { link } = cell;
    if (link === null) return [];
    const documentReference = fullA1(link);
    return [
      {
        bytes: actionBytes(2) + jsonBytes(documentReference),
        queue: () => {
          sheet().getRange(localA1(cell.row, cell.column)).untrack().hyperlink = { documentReference };
        },
      },
    ];
  });
}

function blockSteps(sheet: () => Excel.Worksheet, matrix: CellMatrix): WriteStep[] {
  const rows = matrix.formulas.map((formulas, index) => {
    const numberFormats = matrix.numberFormats[index] ?? [];
    return { index, formulas, numberFormats, bytes: jsonBytes(formulas) + jsonBytes(numberFormats) };
  });
  return packBySize(rows, (row) => row.bytes, BLOCK_BYTES).map((block) => {
    const firstRow = block[0]?.index ?? 0;
    const address = rangeA1({
      firstRow,
      lastRow: firstRow + block.length - 1,
      firstColumn: 0,
      lastColumn: matrix.columnCount - 1,
    });
    return {
      bytes: actionBytes(4 + block.length) + block.reduce((sum, row) => sum + row.bytes, 0),
      queue: () => {
        const range = sheet().getRange(address).untrack();
        range.numberFormat = block.map((row) => row.numberFormats);
        range.formulas = block.map((row) => row.formulas);
      },
    };
  });
}

/** @param isNew the sheet was made in this attempt and is empty */
export function contentSteps(sheet: () => Excel.Worksheet, output: OutputSheet, isNew: boolean): WriteStep[] {
  const matrix = cellMatrix(output);
  const steps = [...linkSteps(sheet, output.cells), ...blockSteps(sheet, matrix)];
  return isNew ? steps : [undressStep(sheet), ...steps, trimStep(sheet, matrix)];
}
