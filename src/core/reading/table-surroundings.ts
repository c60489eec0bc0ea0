import type { SourceText } from '../ledger/figure';
import type { Side } from '../ledger/dimensions';
import type { MoneyUnit } from '../money/money-unit';
import type { SheetSnapshot } from '../workbook/workbook-snapshot';
import { unitInBrackets } from './column-header';
import { isBlank, normalText } from './normal-text';
import type { Vocabulary } from './vocabulary';

/** What the lines around a table say: whose it is, of which year, in which unit. */
export interface TableSurroundings {
  readonly entity: string | null;
  readonly year: number | null;
  readonly isPreviousYear: boolean;
  readonly title: SourceText | null;
  /** All lines of the title in one; `null` where there is none. */
  readonly heading: string | null;
  /** The title of the sheet, for a table further down that has one of its own. */
  readonly sheetHeading: string | null;
  /** The line nearest to the header says no more than that it is one side: 一、收入情况. */
  readonly side: Side | null;
  readonly unit: MoneyUnit | null;
  readonly unitLine: SourceText | null;
}

/**
 * Looks above the header row first, nearest line first; what stands below the table counts where nothing above says it. Lines from
 * `endColumn` on are those of a table beside it: no title of this one, and its unit where no line of its own says it.
 */
export function readSurroundings(sheet: SheetSnapshot, headerRow: number, endColumn: number, vocabulary: Vocabulary): TableSurroundings {
  const above = textsOf(sheet, sheet.firstRow, headerRow).reverse();
  const below = textsOf(sheet, headerRow + 1, sheet.firstRow + sheet.values.length);
  const isOwn = ({ cell }: SourceText): boolean => cell.column < endColumn;
  const own = above.filter(isOwn);
  const read = surroundingsIn(sheet, own, below.filter(isOwn), vocabulary);
  const isUnit = ({ text }: SourceText): boolean => unitNamedIn(text, vocabulary) !== null;
  if (read.unitLine !== null || own.length === above.length) return read;
  const unitLine = above.find(isUnit) ?? below.find(isUnit) ?? null;
  return { ...read, unitLine, unit: unitLine === null ? null : unitNamedIn(unitLine.text, vocabulary) };
}

/** What the lines over the columns from `firstColumn` to before `endColumn` say of the unit. */
export function unitLineOver(sheet: SheetSnapshot, headerRow: number, firstColumn: number, endColumn: number, vocabulary: Vocabulary): SourceText | null {
  const above = textsOf(sheet, sheet.firstRow, headerRow).reverse();
  return above.find(({ text, cell }) => cell.column >= firstColumn && cell.column < endColumn && unitNamedIn(text, vocabulary) !== null) ?? null;
}

/** What the lines right above a header say by themselves: those from `firstRow` on, over columns before `endColumn`. */
export function readLinesAbove(sheet: SheetSnapshot, firstRow: number, headerRow: number, endColumn: number, vocabulary: Vocabulary): TableSurroundings {
  return surroundingsIn(sheet, textsOf(sheet, firstRow, headerRow).reverse().filter(({ cell }) => cell.column < endColumn), [], vocabulary);
}

/** `above` from the header up. */
function surroundingsIn(sheet: SheetSnapshot, above: readonly SourceText[], below: readonly SourceText[], vocabulary: Vocabulary): TableSurroundings {
  const unitText = [...above, ...below].find(({ text }) => unitNamedIn(text, vocabulary) !== null) ?? null;
  const lines = above.filter(({ text }) => !vocabulary.noteLine.test(normalText(text)));
  const titles = lines.filter(({ text }) => unitOfLine(text, vocabulary) === null);
  const hasYear = ({ text }: SourceText): boolean => yearIn(text, vocabulary) !== null;
  const titled = titles.find(hasYear) ?? lines.find(hasYear);
  const titleText = titled ?? titles.at(-1) ?? null;
  const namedIn = (lines: readonly SourceText[]): string | null => lines.map(({ text }) => entityInLine(text, vocabulary)).find(isNonEmpty) ?? null;
  const previous = (text: string): boolean => vocabulary.previousYear.some((word) => text.includes(word));
  return {
    entity: namedIn(above) ?? (titleText === null ? null : entityInTitle(titleText.text, vocabulary)) ?? namedIn(below),
    year: (titled === undefined ? null : yearIn(titled.text, vocabulary)) ?? yearIn(sheet.name, vocabulary) ?? yearIn(above.find(hasYear)?.text ?? '', vocabulary),
    isPreviousYear: previous(sheet.name) || (titleText !== null && previous(titleText.text)),
    title: titleText,
    heading: titleText === null ? null : headingOf(sheet, titleText, titles, vocabulary),
    sheetHeading: null,
    side: sideOfLine(titles[0]?.text ?? '', vocabulary),
    unit: unitText === null ? null : unitNamedIn(unitText.text, vocabulary),
    unitLine: unitText,
  };
}

/**
 * The title with the lines that it was broken into: those that stand alone in their rows next to it (财政拨款收入支出决算总表 above or below
 * 2022年度). `titles` from the bottom up.
 */
function headingOf(sheet: SheetSnapshot, title: SourceText, titles: readonly SourceText[], vocabulary: Vocabulary): string {
  const isAlone = ({ cell }: SourceText): boolean => (sheet.values[cell.row - sheet.firstRow] ?? []).filter((value) => !isBlank(value)).length === 1;
  const isLine = (line: SourceText): boolean =>
    line === title || (isAlone(line) && entityInLine(line.text, vocabulary) === null && !vocabulary.noteLine.test(normalText(line.text)));
  const lines = titles.filter(isLine);
  const at = lines.indexOf(title);
  if (at === -1) return title.text;
  let first = at;
  let last = at;
  const isNext = (one: SourceText | undefined, other: SourceText | undefined): boolean =>
    one !== undefined && other !== undefined && Math.abs(one.cell.row - other.cell.row) <= MOST_ROWS_APART;
  while (isNext(lines[first], lines[first - 1])) first -= 1;
  while (isNext(lines[last], lines[last + 1])) last += 1;
  return lines.slice(first, last + 1).map(({ text }) => text).reverse().join('');
}

/** Of lines of one title: no blank row between them. */
const MOST_ROWS_APART = 1;

function textsOf(sheet: SheetSnapshot, firstRow: number, endRow: number): SourceText[] {
  const found: SourceText[] = [];
  for (let row = firstRow; row < endRow; row += 1) {
    const cells = sheet.values[row - sheet.firstRow] ?? [];
    cells.forEach((value, index) => {
      if (typeof value !== 'string' || value.trim() === '') return;
      found.push({ text: value, cell: { sheet: sheet.name, row, column: sheet.firstColumn + index } });
    });
  }
  return found;
}

/** A line that stands above a table and is no row of it: its title, whose it is, its unit. */
export function isLineAbove(text: string, vocabulary: Vocabulary): boolean {
  return vocabulary.titleEnd.test(normalText(text)) || sideOfLine(text, vocabulary) !== null || unitOfLine(text, vocabulary) !== null || entityInLine(text, vocabulary) !== null;
}

/** 一、收入, 支出情况表: it names a side and nothing else. */
export function sideOfLine(text: string, { ordinal, sideTitles }: Vocabulary): Side | null {
  const line = normalText(text).replace(ordinal, '');
  const sides: readonly Side[] = ['income', 'expenditure'];
  return sides.find((side) => sideTitles[side].test(line)) ?? null;
}

/** "单位：万元", "（金额单位：元）", "注：本表金额单位为元。"; a mere "万元" in a cell of its own counts too. */
export function unitOfLine(text: string, vocabulary: Vocabulary): MoneyUnit | null {
  const line = normalText(text).replace(/[()]/gu, '');
  const rests = [...line.matchAll(vocabulary.unitLine)].map(({ index, 0: words }) => line.slice(index + words.length).replace(vocabulary.unitLineEnd, ''));
  const units: readonly MoneyUnit[] = ['wanYuan', 'yuan'];
  return units.find((unit) => [line, ...rests].some((word) => vocabulary.units[unit].includes(word))) ?? null;
}

/** The unit of a line, or that in a bracket of a title: 支出对比表（万元）. */
export function unitNamedIn(text: string, vocabulary: Vocabulary): MoneyUnit | null {
  const line = normalText(text);
  return unitOfLine(text, vocabulary) ?? (vocabulary.titleEnd.test(line) ? unitInBrackets(line, vocabulary) : null);
}

export function yearIn(text: string, vocabulary: Vocabulary): number | null {
  const year = vocabulary.year.exec(normalText(text))?.[1];
  return year === undefined ? null : Number(year);
}

/** In "某某街道办事处2022年部门整体收支情况" the entity stands before the year; in "部门整体支出绩效自评表（2023年度）" the title itself does. */
function entityInTitle(title: string, vocabulary: Vocabulary): string | null {
  const year = vocabulary.year.exec(normalText(title));
  const before = year === null ? '' : ownWriting(title, 0, year.index).replace(/[(\uff08]$/u, '');
  return /\p{L}{2}/u.test(before) && !vocabulary.titleBeforeYear.test(normalText(before)) ? before : null;
}

function entityInLine(line: string, vocabulary: Vocabulary): string | null {
  const text = normalText(line);
  const found = vocabulary.entityLine.exec(text);
  const name = found?.[1];
  if (found === null || name === undefined) return null;
  const start = text.indexOf(name, found.index + found[0].indexOf(':'));
  return ownWriting(line, start, start + name.length);
}

/** A slice of the normal form as the workbook writes it: a name keeps its full-width brackets. */
function ownWriting(text: string, start: number, end: number): string {
  const unspaced = text.replace(/[\s\u200b\ufeff]+/gu, '');
  const normal = normalText(text);
  return (unspaced.length === normal.length ? unspaced : normal).slice(start, end);
}

function isNonEmpty(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== '';
}
