/** The lines between two tables of a sheet: the title of the lower one, or of a page of the upper one, whose header is repeated. */
import type { CellValue } from '../workbook/workbook-snapshot';
import { isBlank, normalText } from './normal-text';
import type { SheetTexts } from './sheet-texts';
import { isLineAbove, readLinesAbove, readSurroundings, type TableSurroundings } from './table-surroundings';
import { titleFacts, type TitleFacts } from './title-facts';
import type { Vocabulary } from './vocabulary';

/** The topmost of the lines right above a header: its title, its unit, whose it is. */
export function firstLineAbove({ sheet }: SheetTexts, headerRow: number, vocabulary: Vocabulary): number {
  const isLine = (value: CellValue): boolean => isBlank(value) || (typeof value === 'string' && isLineAbove(value, vocabulary));
  const isAbove = (cells: readonly CellValue[]): boolean => cells.every(isLine) || isNumberedLine(cells, vocabulary);
  let row = headerRow;
  while (row > sheet.firstRow && headerRow - row < MOST_LINES && isAbove(sheet.values[row - 1 - sheet.firstRow] ?? [])) row -= 1;
  return row;
}

/** 二、“三公”经费 alone in its row, right above a header: it heads the table below, whatever its words are. */
function isNumberedLine(cells: readonly CellValue[], vocabulary: Vocabulary): boolean {
  const [text, ...others] = cells.filter((value) => !isBlank(value));
  return typeof text === 'string' && others.length === 0 && isNumbered(text, vocabulary);
}

function isNumbered(text: string, { ordinal }: Vocabulary): boolean {
  return ordinal.test(normalText(text));
}

const MOST_LINES = 6;

/**
 * The lines above a header that repeats the one of the table above are the title of another table: they name another year, entity, side or
 * kind of funds. A title that says the same again is that of a page.
 */
export function opensAnotherTable({ sheet, endColumn }: SheetTexts, firstLine: number, headerRow: number, above: TableSurroundings, vocabulary: Vocabulary): boolean {
  const own = readLinesAbove(sheet, firstLine, headerRow, endColumn, vocabulary);
  const differs = <Value>(one: Value | null, other: Value | null): boolean => one !== null && other !== null && one !== other;
  if (differs(own.year, above.year) || differs(own.entity, above.entity)) return true;
  const [here, there] = [titleFacts(own.heading ?? '', vocabulary), titleFacts(above.heading ?? '', vocabulary)];
  return differs(own.side ?? here.side, above.side ?? there.side) || (saysSomething(here) && here.scope !== there.scope);
}

/** What is said of a table that stands below another: by its own lines, and by those of the whole sheet where it has none. */
export function surroundingsBelow({ sheet }: SheetTexts, firstLine: number, headerRow: number, endColumn: number, vocabulary: Vocabulary): TableSurroundings {
  const whole = readSurroundings(sheet, headerRow, endColumn, vocabulary);
  const own = readLinesAbove(sheet, firstLine, headerRow, endColumn, vocabulary);
  if (own.title === null || !(vocabulary.titleEnd.test(normalText(own.title.text)) || isNumbered(own.title.text, vocabulary))) return whole;
  const entity = own.entity ?? whole.entity;
  return { ...whole, entity, year: own.year ?? whole.year, isPreviousYear: own.isPreviousYear, title: own.title, heading: own.heading, side: own.side, sheetHeading: whole.heading };
}

/**
 * What the title says of the table. What its plain amounts are the sheet's title may say, where the table's own is about money too or
 * is no more than a year; not for 资产情况表.
 */
export function tableFacts({ heading, sheetHeading, side }: TableSurroundings, sheetName: string, vocabulary: Vocabulary): TitleFacts {
  const ofTitle = titleFacts(heading ?? sheetName, vocabulary);
  const facts = { ...ofTitle, side: side ?? ofTitle.side };
  const isOpen = saysSomething(facts) || vocabulary.yearEnd.test(normalText(heading ?? ''));
  if (facts.measure !== null || sheetHeading === null || !isOpen) return facts;
  return { ...facts, measure: titleFacts(sheetHeading, vocabulary).measure };
}

function saysSomething({ scope, side, measure }: TitleFacts): boolean {
  return scope !== null || side !== null || measure !== null;
}
