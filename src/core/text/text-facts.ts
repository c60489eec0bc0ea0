/** What the rules about texts look at. */
import type { CheckFacts } from '../checks/check-result';
import { onlyOne } from '../grouping';
import type { Scope } from '../ledger/dimensions';
import type { SheetSnapshot } from '../workbook/workbook-snapshot';
import { BookAmounts } from './book-amounts';
import { ItemAmounts } from './item-amounts';
import { foldedText } from './folded-text';
import { HeadingSense, yearsIn } from './heading-sense';
import { LabelReader } from './label';
import { proseOfReport, proseOfSheet, type Prose } from './prose';
import { readParagraphs } from './read-sentences';
import { rowSubject } from './row-subject';
import type { About } from './about';
import type { ReadSentence } from './statement';
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
  const senseOf = (title: string | null): HeadingSense => {
    const folded = foldedText(title ?? '', words.comma).text;
    return new HeadingSense(words, names[0] ?? folded, ledger.year ?? onlyYearIn(folded));
  };
  const proses = [
    ...sheets.map((sheet) => proseOfSheet(sheet, tables.filter(({ source }) => source.sheet === sheet.name), senseOf, words)),
    ...(report === null ? [] : [proseOfReport(report, senseOf, words)]),
  ];
  const texts = proses
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map((prose): ReadText => ({
      prose,
      isOfBook: isOfBook(prose, sources, words),
      sentences: readParagraphs(prose.paragraphs, {
        words,
        reader,
        year: ledger.year ?? onlyYearIn(prose.title?.text ?? ''),
        scopeNames,
        scopes: scopesOf(prose, sources),
        sense: prose.sense,
        subjectOf: (place) => rowSubject(place, tables, sheets.find(({ name }) => place.kind === 'cell' && name === place.cell.sheet)),
        isAbout: (headings) => aboutIn(headings, prose, sources, words),
      }),
    }));
  const book = new BookAmounts(ledger, tables, (label) => scopeByName.get(label.replace(words.ofWhich, '')) ?? null);
  return { ...sources, words, book, items: new ItemAmounts(tables, book), texts };
}

/** Of a book that names no year the title of a text says which one both are about. */
function onlyYearIn(title: string): number | null {
  return onlyOne([...new Set(yearsIn(title))]);
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

/** By the headings; without any below the main table, or by the title, else by the name of the sheet. A report without either is about the department. */
function aboutIn(headings: readonly string[], { sheet, title, sense }: Prose, { ledger, tables }: TextSources, words: TextWords): About {
  const line = title === null ? (sheet ?? '') : foldedText(title.text, words.comma).text;
  if (title !== null && sense.isTitleElsewhere(line)) return 'other';
  if (headings.length > 0) return sense.about(headings);
  if (line === '') return 'department';
  const { other, items, whole, titleOfWhole, besidesProjects } = words.headings;
  if (other.test(line) && !besidesProjects.test(line)) return 'other';
  if (items.test(line)) return 'items';
  const isBelowTable = sheet !== null && tables.some(({ source }) => source.sheet === sheet);
  const isOfDepartment = isBelowTable ? sheet === ledger.table.sheet : whole.test(line) || titleOfWhole.test(line);
  return isOfDepartment ? 'department' : 'open';
}
