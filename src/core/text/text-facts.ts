/** What the rules about texts look at. */
import type { CheckFacts } from '../checks/check-result';
import { onlyOne } from '../grouping';
import type { Scope } from '../ledger/dimensions';
import type { SheetSnapshot } from '../workbook/workbook-snapshot';
import { BookAmounts } from './book-amounts';
import { ItemAmounts } from './item-amounts';
import { foldedText } from './folded-text';
import { LabelReader } from './label';
import { proseOfReport, proseOfSheet, type Prose } from './prose';
import { readParagraphs } from './read-sentences';
import { rowSubject } from './row-subject';
import type { About, ReadSentence } from './statement';
import type { ReportText } from './text-place';
import type { LabelWord, TextWords } from './text-words';

export interface TextSources extends CheckFacts {
  /** Visible sheets of the user. */
  readonly sheets: readonly SheetSnapshot[];
  readonly report: ReportText | null;
}

export interface TextFacts extends TextSources {
  readonly words: TextWords;
  readonly book: BookAmounts;
  readonly items: ItemAmounts;
  readonly texts: readonly ReadText[];
}

export interface ReadText {
  readonly prose: Prose;
  readonly sentences: readonly ReadSentence[];
  /** It speaks of the department and the year of the book: what it states is held to the book. */
  readonly isOfBook: boolean;
}

export function readTexts(sources: TextSources, words: TextWords): TextFacts {
  const { ledger, tables, sheets, report } = sources;
  const names = ledger.entity === null ? [] : [foldedText(ledger.entity, words.comma).text];
  const reader = new LabelReader(words, names);
  const scopeNames = words.labels.flatMap(([name, word]): [string, Scope][] => (isScope(word) ? [[name, word.scope]] : [])).sort(([left], [right]) => right.length - left.length);
  const scopeByName = new Map(scopeNames);
  const proses = [
    ...sheets.map((sheet) => proseOfSheet(sheet, tables.filter(({ source }) => source.sheet === sheet.name), words)),
    ...(report === null ? [] : [proseOfReport(report, words)]),
  ];
  const texts = proses
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map((prose): ReadText => ({
      prose,
      isOfBook: isOfBook(prose, sources, words),
      sentences: readParagraphs(prose.paragraphs, {
        words,
        reader,
        year: ledger.year ?? yearInTitle(prose),
        scopeNames,
        scopes: scopesOf(prose, sources),
        subjectOf: (place) => rowSubject(place, tables, sheets.find(({ name }) => place.kind === 'cell' && name === place.cell.sheet)),
        isAbout: (heading) => aboutIn(heading, prose, sources, words),
      }),
    }));
  const book = new BookAmounts(ledger, tables, (label) => scopeByName.get(label.replace(words.ofWhich, '')) ?? null);
  return { ...sources, words, book, items: new ItemAmounts(tables, book), texts };
}

/** Of a book that names no year the title of a text says which one both are about. */
function yearInTitle({ title }: Prose): number | null {
  return onlyOne([...new Set(yearsIn(title?.text ?? ''))]);
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(/20\d{2}/gu)].map(([year]) => Number(year));
}

function isScope(word: LabelWord): word is Extract<LabelWord, { kind: 'scope' }> {
  return word.kind === 'scope';
}

/** Sheets of institutions and projects, and those of another year, have figures of their own. */
function isOfBook({ sheet, title }: Prose, { ledger, tables, sheets }: TextSources, words: TextWords): boolean {
  if (sheet === null) return true;
  const own = tables.filter(({ source }) => source.sheet === sheet);
  if (own.some(({ partOf }) => partOf !== null) || ledger.table.summedSheets.includes(sheet)) return false;
  const heading = foldedText(`${sheet} ${title?.text ?? ''}`, words.comma).text;
  const years = yearsIn(heading);
  if (words.previousYear.test(heading) || (years.length > 0 && ledger.year !== null && !years.includes(ledger.year))) return false;
  return own.length > 0 || !holdsNumbers(sheets.find(({ name }) => name === sheet));
}

const FEW_NUMBERS = 6;

/** A table that the reader did not take for one of this department and year. */
function holdsNumbers(sheet: SheetSnapshot | undefined): boolean {
  let count = 0;
  for (const row of sheet?.values ?? []) {
    for (const value of row) if (typeof value === 'number') count += 1;
    if (count >= FEW_NUMBERS) return true;
  }
  return false;
}

/** A 说明 below a table of some funds is about these. */
function scopesOf({ sheet }: Prose, { tables }: TextSources): Scope[] {
  return tables.filter(({ source }) => source.sheet === sheet).flatMap(({ panels }) => panels.flatMap(({ scope }) => scope ?? []));
}

/** Below the main table, or under a heading or title, else on a sheet whose name says so; a report without either is about the department. */
function aboutIn(heading: string | null, { sheet, title }: Prose, { ledger, tables }: TextSources, words: TextWords): About {
  const line = heading ?? (title === null ? (sheet ?? '') : foldedText(title.text, words.comma).text);
  if (line === '') return 'department';
  if (words.otherHeading.test(line)) return 'other';
  if (words.itemHeading.test(line)) return 'items';
  const isBelowTable = heading === null && sheet !== null && tables.some(({ source }) => source.sheet === sheet);
  const isOfDepartment = isBelowTable ? sheet === ledger.table.sheet : words.wholeHeading.test(line) || (heading === null && words.titleOfWhole.test(line));
  return isOfDepartment ? 'department' : 'open';
}
