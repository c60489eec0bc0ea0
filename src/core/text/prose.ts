/** The texts of a book and of a report that are made of sentences, in paragraphs below their headings. */
import { isBlank } from '../reading/normal-text';
import type { BookTable } from '../ledger/book-table';
import type { SheetSnapshot } from '../workbook/workbook-snapshot';
import { foldedText } from './folded-text';
import type { Quote, ReportText, TextPlace } from './text-place';
import type { TextWords } from './text-words';

export interface Prose {
  /** The sheet; `null` for a report that was handed over. */
  readonly sheet: string | null;
  /** Its first line as it stands; `null` where that is no title. */
  readonly title: Line | null;
  readonly paragraphs: readonly Paragraph[];
}

export interface Line {
  readonly text: string;
  readonly place: TextPlace;
}

/** A line that ends without a mark goes on in the next: reports that were taken from a PDF are broken at every page. */
export interface Paragraph {
  /** Folded. */
  readonly text: string;
  /** The nearest heading above it, folded; `null` where there is none. */
  readonly heading: string | null;
  /** Where it begins. */
  readonly place: TextPlace;
  /** Counts the headings above it. */
  readonly section: number;
  readonly quote: (start: number, end: number) => Quote;
}

/** Shorter cells are labels. */
const SHORTEST_PROSE = 12;
const LONGEST_HEADING = 40;
const MOST_LINES = 5000;
const LONGEST_QUOTE = 60;
/** A shorter line is a line by itself: a heading without a number, a signature. */
const SHORTEST_BROKEN_LINE = 20;

export function proseOfReport({ name, paragraphs }: ReportText, words: TextWords): Prose {
  const lines = paragraphs.map((text, paragraph): Line => ({ text, place: { kind: 'paragraph', report: name, paragraph } }));
  return { sheet: null, title: titleIn(lines[0] ?? null, words), paragraphs: paragraphsOf(lines, true, words) };
}

/**
 * `tables`: those of the sheet, whose labels are no headings of prose. Words in a row of a detail list are about one expenditure, and a sheet with
 * thousands of texts is a list of some kind: no report is that long.
 */
export function proseOfSheet(sheet: SheetSnapshot, tables: readonly BookTable[], words: TextWords): Prose {
  const lines: Line[] = [];
  let first: Line | null = null;
  const details = new Set(tables.flatMap(({ panels }) => panels.flatMap((panel) => panel.details)));
  sheet.values.forEach((cells, r) => {
    if (lines.length > MOST_LINES || details.has(sheet.firstRow + r)) return;
    cells.forEach((value, c) => {
      if (typeof value !== 'string' || (first !== null && value.length < SHORTEST_PROSE && !words.heading.test(value))) return;
      if (isBlank(value)) return;
      const place: TextPlace = { kind: 'cell', cell: { sheet: sheet.name, row: sheet.firstRow + r, column: sheet.firstColumn + c } };
      first ??= { text: value, place };
      if (isProse(value, words)) lines.push(...value.split(/\r?\n/u).map((text) => ({ text, place })));
      else if (!isInTable(tables, sheet.firstRow + r)) lines.push({ text: value, place });
    });
  });
  return { sheet: sheet.name, title: titleIn(first, words), paragraphs: paragraphsOf(lines, false, words) };
}

/** A sentence is none. */
function titleIn(line: Line | null, words: TextWords): Line | null {
  return line === null || isProse(line.text, words) ? null : line;
}

function isProse(text: string, words: TextWords): boolean {
  return text.length >= SHORTEST_PROSE && words.sentenceMark.test(text);
}

function isInTable(tables: readonly BookTable[], row: number): boolean {
  return tables.some(({ source: { range } }) => row >= range.firstRow && row <= range.lastRow);
}

/** `mayBreak`: a line may go on in the next one; a cell says all that it has to say. */
function paragraphsOf(lines: readonly Line[], mayBreak: boolean, words: TextWords): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let heading: string | null = null;
  let section = 0;
  let open: Line[] = [];
  const close = (): void => {
    const [first] = open;
    if (first !== undefined) paragraphs.push({ place: first.place, heading, section, ...textOf(open, words) });
    open = [];
  };
  for (const line of lines) {
    const folded = foldedText(line.text, words.comma).text;
    if (isHeading(folded, words)) {
      close();
      heading = folded;
      section += 1;
    } else if (isProse(folded, words) || open.length > 0) {
      open.push(line);
      if (!mayBreak || !isBroken(folded, words)) close();
    }
  }
  close();
  return paragraphs;
}

function isHeading(folded: string, words: TextWords): boolean {
  return folded.length <= LONGEST_HEADING && words.heading.test(folded) && !words.sentenceEnd.test(folded) && !folded.includes(words.comma);
}

/** A long line of several clauses that ends in the middle of one. */
function isBroken(folded: string, words: TextWords): boolean {
  return folded.length >= SHORTEST_BROKEN_LINE && folded.includes(words.comma) && /[\p{L}\d]$/u.test(folded);
}

function textOf(lines: readonly Line[], words: TextWords): Pick<Paragraph, 'text' | 'quote'> {
  const original = lines.map(({ text }) => text).join('');
  const { text, starts } = foldedText(original, words.comma);
  const ends: number[] = [];
  for (const line of lines) ends.push((ends.at(-1) ?? 0) + line.text.length);
  return {
    text,
    quote: (start, end) => {
      const first = starts[start] ?? 0;
      const last = (starts[Math.min(Math.max(start, end - 1), starts.length - 1)] ?? first) + 1;
      const line = lines[ends.findIndex((lineEnd) => first < lineEnd)] ?? lines[0];
      if (line === undefined) throw new RangeError('a paragraph without lines');
      return { place: line.place, words: original.slice(first, Math.min(last, first + LONGEST_QUOTE)).trim() };
    },
  };
}
