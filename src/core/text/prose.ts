/** The texts of a book and of a report that are made of sentences, in paragraphs below their headings. */
import { isBlank } from '../reading/normal-text';
import type { BookTable } from '../ledger/book-table';
import type { SheetSnapshot } from '../workbook/workbook-snapshot';
import { foldedText } from './folded-text';
import type { HeadingSense } from './heading-sense';
import { isNumberedHeading, isProse, SHORTEST_PROSE } from './line-kinds';
import { SectionReader } from './section-reader';
import type { Quote, ReportText, TextPlace } from './text-place';
import type { TextWords } from './text-words';
import { unnumberedHeadings } from './unnumbered-headings';

export interface Prose {
  /** The sheet; `null` for a report that was handed over. */
  readonly sheet: string | null;
  /** Its first line as it stands; `null` where that is no title. */
  readonly title: Line | null;
  readonly paragraphs: readonly Paragraph[];
  readonly sense: HeadingSense;
}

/** What headings below this title mean. */
export type SenseOf = (title: string | null) => HeadingSense;

export interface Line {
  readonly text: string;
  readonly place: TextPlace;
}

/** A line that ends without a mark goes on in the next: reports that were taken from a PDF are broken at every page. */
export interface Paragraph {
  /** Folded. */
  readonly text: string;
  /** Those that it stands below, one of each level that is open there, folded; the nearest is the last. */
  readonly headings: readonly string[];
  /** Where it begins. */
  readonly place: TextPlace;
  /** Counts the headings above it. */
  readonly section: number;
  readonly quote: (start: number, end: number) => Quote;
}

const MOST_LINES = 5000;
const MOST_LINES_ABOVE_TITLE = 6;
const LONGEST_QUOTE = 60;
/** A shorter line is a line by itself: a heading without a number, a signature. */
const SHORTEST_BROKEN_LINE = 20;

export function proseOfReport({ name, paragraphs }: ReportText, senseOf: SenseOf, words: TextWords): Prose {
  const lines = paragraphs.map((text, paragraph): Line => ({ text, place: { kind: 'paragraph', report: name, paragraph } }));
  const title = reportTitleIn(lines, words);
  const sense = senseOf(title?.text ?? null);
  return { sheet: null, title, sense, paragraphs: paragraphsOf(lines, { mayBreak: true, firstUnnumbered: title === null ? 0 : lines.indexOf(title) + 1, sense }, words) };
}

/**
 * `tables`: those of the sheet, whose labels are no headings of prose. Words in a row of a detail list are about one expenditure, and a sheet with
 * thousands of texts is a list of some kind: no report is that long.
 */
export function proseOfSheet(sheet: SheetSnapshot, tables: readonly BookTable[], senseOf: SenseOf, words: TextWords): Prose {
  const lines: Line[] = [];
  let first: Line | null = null;
  const details = new Set(tables.flatMap(({ panels }) => panels.flatMap((panel) => panel.details)));
  sheet.values.forEach((cells, r) => {
    if (lines.length > MOST_LINES || details.has(sheet.firstRow + r)) return;
    cells.forEach((value, c) => {
      if (typeof value !== 'string' || (first !== null && tables.length > 0 && value.length < SHORTEST_PROSE && !words.heading.test(value))) return;
      if (isBlank(value)) return;
      const place: TextPlace = { kind: 'cell', cell: { sheet: sheet.name, row: sheet.firstRow + r, column: sheet.firstColumn + c } };
      first ??= { text: value, place };
      if (isProse(value, words)) lines.push(...value.split(/\r?\n/u).map((text) => ({ text, place })));
      else if (!isInTable(tables, sheet.firstRow + r)) lines.push({ text: value, place });
    });
  });
  const title = titleIn(first, words);
  const sense = senseOf(title?.text ?? null);
  // Among tables such lines are their titles.
  return { sheet: sheet.name, title, sense, paragraphs: paragraphsOf(lines, { mayBreak: false, firstUnnumbered: tables.length > 0 ? lines.length : 1, sense }, words) };
}

/** Above it there may be 附件1, a number, a date, or the name of the department. */
function reportTitleIn(lines: readonly Line[], words: TextWords): Line | null {
  for (const line of lines.slice(0, MOST_LINES_ABOVE_TITLE)) {
    const text = foldedText(line.text, words.comma).text;
    if (isProse(text, words) || words.heading.test(text)) break;
    if (words.reportTitle.test(text) || words.headings.titleOfWhole.test(text)) return line;
  }
  const first = titleIn(lines[0] ?? null, words);
  return first === null || isNoTitle(foldedText(first.text, words.comma).text, words) ? null : first;
}

/** A date, or whom it is written to. */
function isNoTitle(text: string, { headings }: TextWords): boolean {
  return headings.noHeading.test(text) || text.endsWith(':');
}

/** A sentence is none. */
function titleIn(line: Line | null, words: TextWords): Line | null {
  return line === null || isProse(line.text, words) ? null : line;
}

function isInTable(tables: readonly BookTable[], row: number): boolean {
  return tables.some(({ source: { range } }) => row >= range.firstRow && row <= range.lastRow);
}

interface ParagraphsOptions {
  /** A line may go on in the next one; a cell says all that it has to say. */
  readonly mayBreak: boolean;
  /** From here on lines without a number may be headings. */
  readonly firstUnnumbered: number;
  readonly sense: HeadingSense;
}

function paragraphsOf(lines: readonly Line[], { mayBreak, firstUnnumbered, sense }: ParagraphsOptions, words: TextWords): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const reader = new SectionReader(words, sense);
  const texts = lines.map(({ text }) => foldedText(text, words.comma).text);
  const unnumbered = unnumberedHeadings(texts, firstUnnumbered, sense, words);
  let open: Line[] = [];
  const close = (): void => {
    const [first] = open;
    if (first !== undefined) paragraphs.push({ place: first.place, headings: reader.headings, section: reader.section, ...textOf(open, words) });
    open = [];
  };
  lines.forEach((line, index) => {
    const text = texts[index] ?? '';
    if (isNumberedHeading(text, words)) close();
    if (open.length === 0 && reader.takes(text, unnumbered.has(index))) return;
    if (open.length > 0 || isProse(text, words)) {
      if (open.length === 0) reader.begin(text);
      open.push(line);
      if (!mayBreak || !isBroken(text, words)) close();
    }
  });
  close();
  return paragraphs;
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
