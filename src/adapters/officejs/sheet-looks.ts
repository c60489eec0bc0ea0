/** Steps that dress one sheet: cell formats, sizes, merges, frozen panes, tab colour. */
import { CELL_STYLES } from '../../core/sheet-plan/cell-style';
import type { OutputSheet } from '../../core/sheet-plan/workbook-output';
import { columnLetters, rangeA1 } from '../../core/workbook/cell-address';
import { applyStyle, STYLE_ACTIONS } from './cell-format';
import { actionBytes } from './request-size';
import { styleAreas, type StyleAreas } from './style-areas';
import type { WriteStep } from './write-step';

/**
 * A column of the default font's width is 7 pixels a character and 5 of padding, a pixel 3/4 point
 * (https://learn.microsoft.com/office/troubleshoot/excel/determine-column-widths); Office.js wants points.
 */
function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

/** Neighbours of one size, gathered. */
function runs(sizes: readonly (readonly [number, number])[]): Run[] {
  const gathered: Run[] = [];
  for (const [index, size] of sizes) {
    const last = gathered.at(-1);
    if (last?.last === index - 1 && last.size === size) gathered[gathered.length - 1] = { ...last, last: index };
    else gathered.push({ first: index, last: index, size });
  }
  return gathered;
}

function styleStep(sheet: () => Excel.Worksheet, areas: StyleAreas): WriteStep {
  return {
    bytes: actionBytes(STYLE_ACTIONS) + areas.address.length,
    queue: () => {
      const { address } = areas;
      const { format } = address.includes(',') ? sheet().getRanges(address).untrack() : sheet().getRange(address).untrack();
      applyStyle(format, CELL_STYLES[areas.style], areas);
    },
  };
}

function sizeSteps(sheet: () => Excel.Worksheet, output: OutputSheet): WriteStep[] {
  const columns = runs(output.columnWidths.map((width, index) => [index, width] as const)).map(({ first, last, size }) => () => {
    sheet().getRange(`${columnLetters(first)}:${columnLetters(last)}`).untrack().format.columnWidth = columnPoints(size);
  });
  const heights = [...output.rowHeights].sort(([left], [right]) => left - right);
  const rows = runs(heights).map(({ first, last, size }) => () => {
    sheet().getRange(`${first + 1}:${last + 1}`).untrack().format.rowHeight = size;
  });
  return [...columns, ...rows].map((queue) => ({ bytes: actionBytes(3), queue }));
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: OutputSheet): void {
  if (frozenRows > 0 && frozenColumns > 0) {
    const lastColumn = frozenColumns - 1;
    sheet.freezePanes.freezeAt(rangeA1({ firstRow: 0, firstColumn: 0, lastRow: frozenRows - 1, lastColumn }));
  } else if (frozenRows > 0) {
    sheet.freezePanes.freezeRows(frozenRows);
  } else if (frozenColumns > 0) {
    sheet.freezePanes.freezeColumns(frozenColumns);
  }
}

/** After the contents: a merge keeps the value of its top-left cell only. */
export function lookSteps(sheet: () => Excel.Worksheet, output: OutputSheet): WriteStep[] {
  const styles = styleAreas(output.cells).map((areas) => styleStep(sheet, areas));
  const merges = output.merges.map((merge): WriteStep => ({
    bytes: actionBytes(2),
    queue: () => {
      sheet().getRange(rangeA1(merge)).untrack().merge(false);
    },
  }));
  const window: WriteStep = {
    bytes: actionBytes(6),
    queue: () => {
      freeze(sheet(), output);
      sheet().showGridlines = false;
      sheet().tabColor = output.tabColor;
    },
  };
  return [...styles, ...sizeSteps(sheet, output), ...merges, window];
}
