/** All tables of a sheet, top to bottom. */
import type { Answers } from './answers';
import type { SheetSnapshot } from '../workbook/workbook-snapshot';
import { locateHeaders, type HeaderBlock } from './header-block';
import { readTable, type ReadTable } from './read-table';
import { SheetTexts } from './sheet-texts';
import { readSurroundings, type TableSurroundings } from './table-surroundings';
import { firstLineAbove, opensAnotherTable } from './title-lines';
import type { Vocabulary } from './vocabulary';

export function tablesOn(sheet: SheetSnapshot, answers: Answers, vocabulary: Vocabulary): ReadTable[] {
  const texts = new SheetTexts(sheet);
  const tables = joinPages(texts, locateHeaders(texts, vocabulary, answers), vocabulary);
  return tables.flatMap(({ header, repeatedRows }, index) => {
    const next = tables[index + 1];
    const endRow = next === undefined ? texts.endRow : firstLineAbove(texts, next.header.firstRow, vocabulary);
    const extent = { header, firstRow: header.lastRow + 1, endRow, repeatedRows, isBelowAnother: index > 0 };
    return readTable(texts, extent, answers, vocabulary) ?? [];
  });
}

interface PagedTable {
  readonly header: HeaderBlock;
  readonly repeatedRows: Set<number>;
}

/** A header repeated at a page break belongs to the table above: it opens no table of its own, and its rows and the lines above it are no rows. */
function joinPages(texts: SheetTexts, blocks: readonly HeaderBlock[], vocabulary: Vocabulary): PagedTable[] {
  const tables: PagedTable[] = [];
  let above: TableSurroundings | null = null;
  for (const block of blocks) {
    const table = tables.at(-1);
    if (table !== undefined && signatureOf(table.header) === signatureOf(block)) {
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
