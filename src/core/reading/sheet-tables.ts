/** All tables of a sheet, top to bottom. */
import type { Answers } from './answers';
import type { SheetSnapshot } from '../workbook/workbook-snapshot';
import { locateHeaders, type HeaderBlock } from './header-block';
import { readTable, type ReadTable } from './read-table';
import { SheetTexts } from './sheet-texts';
import type { Vocabulary } from './vocabulary';

export function tablesOn(sheet: SheetSnapshot, answers: Answers, vocabulary: Vocabulary): ReadTable[] {
  const texts = new SheetTexts(sheet);
  const tables = joinPages(locateHeaders(texts, vocabulary, answers));
  return tables.flatMap(({ header, repeatedRows }, index) => {
    const endRow = tables[index + 1]?.header.firstRow ?? texts.endRow;
    return readTable(texts, { header, firstRow: header.lastRow + 1, endRow, repeatedRows }, answers, vocabulary) ?? [];
  });
}

interface PagedTable {
  readonly header: HeaderBlock;
  readonly repeatedRows: Set<number>;
}

/** A header repeated at a page break belongs to the table above: it opens no table of its own, and its rows are no rows of the table. */
function joinPages(blocks: readonly HeaderBlock[]): PagedTable[] {
  const tables: PagedTable[] = [];
  for (const block of blocks) {
    const above = tables.at(-1);
    if (above === undefined || signatureOf(above.header) !== signatureOf(block)) tables.push({ header: block, repeatedRows: new Set() });
    else for (let row = block.firstRow; row <= block.lastRow; row += 1) above.repeatedRows.add(row);
  }
  return tables;
}

function signatureOf({ columns }: HeaderBlock): string {
  return columns.map(({ path }) => path.map(({ text }) => text).join('/')).join('\n');
}
