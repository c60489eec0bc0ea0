/** All tables of a sheet, top to bottom. */
import type { Answers } from './answers';
import type { SheetSnapshot } from '../workbook/workbook-snapshot';
import { locateHeaders, type HeaderBlock } from './header-block';
import type { HeaderWord } from './header-word';
import { indicatorHeaderRows } from './indicator-headers';
import { readTable, type ReadTable } from './read-table';
import { SheetTexts } from './sheet-texts';
import { readSurroundings, type TableSurroundings } from './table-surroundings';
import { firstLineAbove, opensAnotherTable } from './title-lines';
import type { Vocabulary } from './vocabulary';

export function tablesOn(sheet: SheetSnapshot, answers: Answers, vocabulary: Vocabulary): ReadTable[] {
  const texts = new SheetTexts(sheet);
  const located = locateHeaders(texts, vocabulary, answers);
  const money = located.filter(({ columns }) => columns.some(({ words }) => words.some(isMoney)));
  const indicatorRows = indicatorHeaderRows(texts, vocabulary).filter((row) => !money.some((block) => isWithin(block, row)));
  const headers = located.filter((block) => !indicatorRows.some((row) => isWithin(block, row)));
  const tables = joinPages(texts, headers, indicatorRows, vocabulary);
  return tables.flatMap(({ header, repeatedRows }, index) => {
    const next = tables[index + 1];
    const nextRow = next === undefined ? texts.endRow : firstLineAbove(texts, next.header.firstRow, vocabulary);
    const endRow = indicatorRows.find((row) => row > header.lastRow && row < nextRow) ?? nextRow;
    const extent = { header, firstRow: header.lastRow + 1, endRow, repeatedRows, isBelowAnother: index > 0 };
    return readTable(texts, extent, answers, vocabulary) ?? [];
  });
}

function isMoney(word: HeaderWord): boolean {
  return word.kind === 'plainAmount' || word.kind === 'subject' || (word.kind === 'measure' && word.header.measure !== 'statedRate');
}

function isWithin({ firstRow, lastRow }: HeaderBlock, row: number): boolean {
  return row >= firstRow && row <= lastRow;
}

interface PagedTable {
  readonly header: HeaderBlock;
  readonly repeatedRows: Set<number>;
}

/** A header repeated at a page break belongs to the table above: it opens no table of its own, and its rows and the lines above it are no rows. */
function joinPages(texts: SheetTexts, blocks: readonly HeaderBlock[], indicatorRows: readonly number[], vocabulary: Vocabulary): PagedTable[] {
  const tables: PagedTable[] = [];
  let above: TableSurroundings | null = null;
  for (const block of blocks) {
    const table = tables.at(-1);
    const endsBefore = indicatorRows.some((row) => table !== undefined && row > table.header.lastRow && row < block.firstRow);
    if (table !== undefined && !endsBefore && signatureOf(table.header) === signatureOf(block)) {
      above ??= readSurroundings(texts.sheet, table.header.firstRow, texts.endColumn, vocabulary);
      const firstLine = firstLineAbove(texts, block.firstRow, vocabulary);
      if (!opensAnotherTable(texts, firstLine, block.firstRow, above, vocabulary)) {
        for (let row = firstLine; row <= block.lastRow; row += 1) table.repeatedRows.add(row);
        continue;
      }
    }
    tables.push({ header: block, repeatedRows: new Set() });
    above = null;
  }
  return tables;
}

function signatureOf({ columns }: HeaderBlock): string {
  return columns.map(({ path }) => path.map(({ text }) => text).join('/')).join('\n');
}
