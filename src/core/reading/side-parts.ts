/** Tables side by side under one header row, with an empty column between: each may have a title of its own. */
import type { HeaderBlock, HeaderColumn } from './header-block';
import { normalText } from './normal-text';
import type { PlacedText, SheetTexts } from './sheet-texts';
import { unitOfLine } from './table-surroundings';
import type { Vocabulary } from './vocabulary';

export interface SidePart {
  readonly block: HeaderBlock;
  /** Stands over the part's first column; `null` where the title of the whole sheet is the part's, too. */
  readonly title: PlacedText | null;
}

/** One part for all where no other has a title of its own. The first is under the sheet's title. */
export function sideParts(texts: SheetTexts, block: HeaderBlock, endRow: number, vocabulary: Vocabulary): [SidePart, ...SidePart[]] {
  const [first, ...others] = dividedAtGaps(texts, block, endRow, vocabulary);
  if (first === undefined || others.length === 0 || !hasTitle(texts, first.columns, block.firstRow, vocabulary)) return [{ block, title: null }];
  const partOf = ({ columns, title }: Group): SidePart => ({ block: { ...block, columns }, title });
  return [partOf(first), ...others.map(partOf)];
}

interface Group {
  readonly columns: HeaderColumn[];
  readonly title: PlacedText | null;
}

/** A column that is empty from the header down divides where a title stands over the next. */
function dividedAtGaps(texts: SheetTexts, { columns, firstRow }: HeaderBlock, endRow: number, vocabulary: Vocabulary): Group[] {
  const groups: Group[] = [];
  let isAfterGap = false;
  for (const column of columns) {
    const title = isAfterGap ? titleOver(texts, column, firstRow, vocabulary) : null;
    const last = groups.at(-1);
    if (last === undefined || title !== null) groups.push({ columns: [column], title });
    else last.columns.push(column);
    isAfterGap = column.path.length === 0 && isEmpty(texts, column.column, firstRow, endRow);
  }
  return groups;
}

function isEmpty(texts: SheetTexts, column: number, firstRow: number, endRow: number): boolean {
  for (let row = firstRow; row < endRow; row += 1) if (texts.value(row, column) !== null) return false;
  return true;
}

/** Rows above a header that a title may stand in. */
const MOST_ROWS = 6;

function titleOver(texts: SheetTexts, { column }: HeaderColumn, headerRow: number, vocabulary: Vocabulary): PlacedText | null {
  for (let row = headerRow - 1; row >= Math.max(texts.sheet.firstRow, headerRow - MOST_ROWS); row -= 1) {
    const placed = texts.at(row, column);
    if (placed?.cell.column === column && isTitle(placed.text, vocabulary)) return placed;
  }
  return null;
}

function hasTitle(texts: SheetTexts, columns: readonly HeaderColumn[], headerRow: number, vocabulary: Vocabulary): boolean {
  for (let row = headerRow - 1; row >= Math.max(texts.sheet.firstRow, headerRow - MOST_ROWS); row -= 1) {
    if (columns.some(({ column }) => isTitle(texts.at(row, column)?.text ?? '', vocabulary))) return true;
  }
  return false;
}

function isTitle(text: string, vocabulary: Vocabulary): boolean {
  return vocabulary.titleEnd.test(normalText(text)) && unitOfLine(text, vocabulary) === null;
}
