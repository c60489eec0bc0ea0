/** The worksheet part of one output sheet. Its elements stand in the order of CT_Worksheet (ECMA-376 18.3.1.99). */
import type { OutputCell, OutputSheet } from '../../../core/sheet-plan/workbook-output';
import { fullA1, localA1, rangeA1 } from '../../../core/workbook/cell-address';
import { escapeAttribute } from '../../package/xml/xml-text';
import { cellXml } from './cell-xml';
import { argb } from './style-xml';

/** Index of the cell format for a cell; `StylePart` makes it. */
export type FormatOf = (cell: OutputCell) => number;

export interface SheetPartOptions {
  /** The main namespace of the package. */
  readonly namespace: string;
  readonly isSelected: boolean;
}

/** A file counts five pixels of padding into the width of a column (ECMA-376 18.3.1.13), at 7 pixels a digit as in Excel's default. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
/** `display` is only what the dialog for links shows. */
const MAX_DISPLAY = 255;

export function sheetPart(sheet: OutputSheet, options: SheetPartOptions, formatOf: FormatOf): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${options.namespace}">`,
    `<sheetPr><tabColor rgb="${argb(sheet.tabColor)}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    dimension(sheet.cells),
    sheetView(sheet, options.isSelected),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(sheet.columnWidths),
    rows(sheet, formatOf),
    merges(sheet),
    links(sheet.cells),
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    // A4, one page wide, as many high as it takes.
    `<pageSetup paperSize="9" orientation="${sheet.page.orientation}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

function dimension(cells: readonly OutputCell[]): string {
  let lastRow = 0;
  let lastColumn = 0;
  for (const cell of cells) {
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  return `<dimension ref="${rangeA1({ firstRow: 0, firstColumn: 0, lastRow, lastColumn })}"/>`;
}

function sheetView({ frozenRows, frozenColumns }: OutputSheet, isSelected: boolean): string {
  const start = `<sheetViews><sheetView showGridLines="0"${isSelected ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  if (frozenRows === 0 && frozenColumns === 0) return `${start}/></sheetViews>`;
  const xSplit = frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : '';
  const ySplit = frozenRows > 0 ? ` ySplit="${frozenRows}"` : '';
  const pane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const topLeft = localA1(frozenRows, frozenColumns);
  return `${start}><pane${xSplit}${ySplit} topLeftCell="${topLeft}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${topLeft}" sqref="${topLeft}"/></sheetView></sheetViews>`;
}

function columns(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const all = widths.map((characters, index) => {
    const pixels = characters * DIGIT_PIXELS + PADDING_PIXELS;
    const width = Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${all.join('')}</cols>`;
}

function rows(sheet: OutputSheet, formatOf: FormatOf): string {
  const cells = new Map<number, string>();
  for (const cell of sheet.cells) cells.set(cell.row, (cells.get(cell.row) ?? '') + cellXml(cell, formatOf(cell)));
  const numbers = [...new Set([...cells.keys(), ...sheet.rowHeights.keys()])].sort((left, right) => left - right);
  const all = numbers.map((row) => {
    const height = sheet.rowHeights.get(row);
    const heightXml = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    return `<row r="${row + 1}"${heightXml}>${cells.get(row) ?? ''}</row>`;
  });
  return `<sheetData>${all.join('')}</sheetData>`;
}

function merges({ merges: ranges }: OutputSheet): string {
  if (ranges.length === 0) return '';
  return `<mergeCells count="${ranges.length}">${ranges.map((range) => `<mergeCell ref="${rangeA1(range)}"/>`).join('')}</mergeCells>`;
}

/** Links within the workbook have a location and need no relationship. */
function links(cells: readonly OutputCell[]): string {
  const all = cells.flatMap((cell) => {
    if (cell.link === null) return [];
    const shown = typeof cell.value === 'string' && cell.value.length <= MAX_DISPLAY ? ` display="${escapeAttribute(cell.value)}"` : '';
    return [`<hyperlink ref="${localA1(cell.row, cell.column)}" location="${escapeAttribute(fullA1(cell.link))}"${shown}/>`];
  });
  return all.length === 0 ? '' : `<hyperlinks>${all.join('')}</hyperlinks>`;
}
