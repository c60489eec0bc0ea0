/**
 * Finds the header rows of the tables on a sheet. A header is one row or several, without amounts, with at least one word that only headers
 * use (a measure, or what a column describes); group headers above it and finer ones below it belong to it.
 */
import type { CellValue } from '../workbook/workbook-snapshot';
import { answerPart, type Answers } from './answers';
import { answeredWord, ColumnTopics } from './answered-column';
import { readHeaderWord, type HeaderWord } from './header-word';
import { withImpliedMeasures } from './implied-measures';
import { isBlank, normalText } from './normal-text';
import type { PlacedText, SheetTexts } from './sheet-texts';
import type { Attribute, Vocabulary } from './vocabulary';

export interface HeaderColumn {
  readonly column: number;
  /** From the top row of the header down, each text once. */
  readonly path: readonly PlacedText[];
  /** What the texts of the path say, in the same order; texts that say nothing are left out. */
  readonly words: readonly HeaderWord[];
  /** The lowest text says something itself, not the group header above it alone. */
  readonly isNamed: boolean;
  /** A group header above the lowest text says nothing that we know of amounts (1月, 本级, 下属单位): the column may be a part of another. */
  readonly isInUnknownGroup: boolean;
  /** Under which an answer about the column is kept: by its path, and by its place among columns with the same one. */
  readonly topic: string;
}

export interface HeaderBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly HeaderColumn[];
}

/** Rows that one header spans at most. */
const MOST_ROWS = 5;

/** All headers of a sheet, top to bottom. A header repeated at a page break is not told from a new one here. */
export function locateHeaders(texts: SheetTexts, vocabulary: Vocabulary, answers: Answers): HeaderBlock[] {
  return headersWith(texts, vocabulary, answers, ({ columns }) => columns.some(statesAmounts));
}

/** Headers that describe rows and name no amount that the vocabulary knows. */
export function locateSilentHeaders(texts: SheetTexts, vocabulary: Vocabulary, answers: Answers): HeaderBlock[] {
  return headersWith(texts, vocabulary, answers, ({ columns }) => !columns.some(statesAmounts) && columns.some(describesRows));
}

function headersWith(texts: SheetTexts, vocabulary: Vocabulary, answers: Answers, isWanted: (block: HeaderBlock) => boolean): HeaderBlock[] {
  const words = new WordReader(vocabulary);
  const found: HeaderBlock[] = [];
  let from = texts.sheet.firstRow;
  for (let row = from; row < texts.endRow; row += 1) {
    if (!isSeed(texts, row, words)) continue;
    const block = blockAround(texts, row, from, words, answers);
    if (isWanted(block)) {
      found.push(block);
      row = block.lastRow;
      from = row + 1;
    }
  }
  return found;
}

/** Texts of a header, by which answers about the table under it are kept. */
export function headerSignature({ columns }: HeaderBlock): string {
  return answerPart(columns.filter(({ path }) => path.length > 0).map(({ path }) => path.map(({ text }) => text).join('/')));
}

/** 科室 is a remark of most lists, and describes rows of the others. */
const ASIDE: readonly Attribute[] = ['ordinal', 'remark', 'office'];

function describesRows({ words }: HeaderColumn): boolean {
  return words.some((word) => word.kind === 'attribute' && !ASIDE.includes(word.attribute));
}

export function statesAmounts({ words }: HeaderColumn): boolean {
  return words.some(({ kind }) => kind === 'measure' || kind === 'plainAmount' || kind === 'subject') && !words.some(({ kind }) => kind === 'attribute');
}

/** Texts repeat a thousandfold in a long list; each is understood once. */
class WordReader {
  public readonly vocabulary: Vocabulary;
  readonly #known = new Map<string, HeaderWord | null>();

  public constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  public read(text: string): HeaderWord | null {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const word = text.length > LONGEST_HEADER ? null : readHeaderWord(text, this.vocabulary);
    this.#known.set(text, word);
    return word;
  }
}

const LONGEST_HEADER = 40;

function isSeed(texts: SheetTexts, row: number, words: WordReader): boolean {
  const cells = texts.sheet.values[row - texts.sheet.firstRow] ?? [];
  let isStrong = false;
  let known = 0;
  let isNaming = false;
  // Rows with amounts are most of a long list: they are told first, before any text is understood.
  if (cells.some(isAmount)) return false;
  for (const value of cells) {
    const word = typeof value === 'string' ? words.read(value) : null;
    if (word === null) continue;
    known += 1;
    if (!isOfHeader(word)) isNaming = true;
    else if (word.kind === 'measure' || word.kind === 'plainAmount' || word.kind === 'attribute') isStrong = true;
  }
  return isStrong || (isNaming && known > 1);
}

/** A year stands in headers; any other number does not, typed as text or not. */
function isAmount(value: CellValue): boolean {
  if (typeof value === 'number') return !isYear(value);
  if (typeof value !== 'string' || !NUMERAL.test(value)) return false;
  const text = normalText(value);
  return AMOUNT_TEXT.test(text) && !isYear(Number(text));
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2000 && value <= 2099;
}

const NUMERAL = /[\d\uff10-\uff19]/u;
const AMOUNT_TEXT = /^[(+-]?[\u00a5\uffe5]?\d[\d,]*(?:\.\d*)?\)?$/u;

function blockAround(texts: SheetTexts, seed: number, from: number, words: WordReader, answers: Answers): HeaderBlock {
  let firstRow = seed;
  while (firstRow > from && seed - firstRow < MOST_ROWS - 1 && isGroupRow(texts, firstRow - 1, words)) firstRow -= 1;
  let lastRow = seed;
  while (lastRow + 1 < texts.endRow && lastRow - firstRow < MOST_ROWS - 1 && continuesHeader(texts, firstRow, lastRow, words)) lastRow += 1;
  const columns: HeaderColumn[] = [];
  const topics = new ColumnTopics();
  for (let column = texts.sheet.firstColumn; column < texts.endColumn; column += 1) {
    const path = pathOf(texts, firstRow, lastRow, column);
    const said = path.flatMap(({ text }) => words.read(text) ?? []);
    const lowest = path.at(-1);
    const topic = topics.next(path);
    const answered = answeredWord(answers.get(topic), lowest, words.vocabulary);
    columns.push({
      column,
      path,
      words: answered === null ? withoutGroupAttributes(said) : [answered],
      isNamed: answered !== null || (lowest !== undefined && words.read(lowest.text) !== null),
      isInUnknownGroup: path.slice(0, -1).some(({ text }) => (words.read(text)?.kind ?? 'attribute') === 'attribute'),
      topic,
    });
  }
  return { firstRow, lastRow, columns: withImpliedMeasures(columns, texts, lastRow, words.vocabulary) };
}

/** The row below `row` is of the header too: it has words of one, or it divides the amounts of `row` (1月, 2月 … below 执行数). */
function continuesHeader(texts: SheetTexts, firstRow: number, row: number, words: WordReader): boolean {
  if (isHeading(texts, firstRow, row, words)) return false;
  if (isSeed(texts, row + 1, words)) return true;
  const cells = texts.sheet.values[row + 1 - texts.sheet.firstRow] ?? [];
  if (cells.some(isAmount)) return false;
  const divided = cells.flatMap((value, index) => (isBlank(value) ? [] : [texts.sheet.firstColumn + index]));
  // A row with a label is a row of the table.
  if (divided.length < 2) return false;
  return divided.every((column) => standsOverAmounts(texts, row, column, words)) || divided.every((column) => isInWideCell(texts, row, column));
}

/**
 * The row below a header that so far ends at `row` has one text, under 项目 or the like, merged or not: it heads the first rows of the table, though its
 * words may stand in headers (重点工作任务).
 */
function isHeading(texts: SheetTexts, firstRow: number, row: number, words: WordReader): boolean {
  const cells = texts.sheet.values[row + 1 - texts.sheet.firstRow] ?? [];
  const filled = cells.flatMap((value, index) => (isBlank(value) ? [] : [texts.sheet.firstColumn + index]));
  const [column] = filled;
  if (column === undefined || filled.length > 1) return false;
  const above = pathOf(texts, firstRow, row, column).at(-1);
  return above !== undefined && words.read(above.text)?.kind === 'attribute';
}

/** A cell merged over several columns and no further down: what stands below divides it (小计, 购置费 and 运行费 below 公务用车). */
function isInWideCell({ sheet }: SheetTexts, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) => merge.lastRow === row && merge.lastColumn > merge.firstColumn && column >= merge.firstColumn && column <= merge.lastColumn,
  );
}

/** The header at this place, or the nearest one to its left where there is none, is that of an amount. */
function standsOverAmounts(texts: SheetTexts, row: number, column: number, words: WordReader): boolean {
  for (let at = column; at >= texts.sheet.firstColumn; at -= 1) {
    const text = texts.at(row, at);
    if (text === null) continue;
    const kind = words.read(text.text)?.kind;
    return kind === 'measure' || kind === 'plainAmount' || kind === 'subject';
  }
  return false;
}

/** 资金来源 above the sources across heads a group of amounts: it describes no row. */
function withoutGroupAttributes(words: readonly HeaderWord[]): HeaderWord[] {
  const isOfAmounts = ({ kind }: HeaderWord): boolean => kind === 'measure' || kind === 'subject' || kind === 'plainAmount';
  return words.filter((word, index) => word.kind !== 'attribute' || !words.slice(index + 1).some(isOfAmounts));
}

/** A row of group headers over a header: no amounts nor marks for none, and more than one text, so that it is no title and no unit line. */
function isGroupRow(texts: SheetTexts, row: number, words: WordReader): boolean {
  const cells = texts.sheet.values[row - texts.sheet.firstRow] ?? [];
  const isZeroMark = (value: CellValue): boolean => typeof value === 'string' && words.vocabulary.zeroMarks.includes(normalText(value));
  if (cells.some((value) => isAmount(value) || isZeroMark(value))) return false;
  const known = cells.filter((value) => typeof value === 'string' && isOfHeader(words.read(value)));
  const filled = cells.filter((value) => !isBlank(value));
  return filled.length > 1 && known.length > 0;
}

/** 实施单位 and 项目名称 introduce names in the head of a form, too. */
const INTRODUCING: readonly Attribute[] = ['institution', 'performer', 'project'];

function isOfHeader(word: HeaderWord | null): boolean {
  return word !== null && !(word.kind === 'attribute' && INTRODUCING.includes(word.attribute));
}

function pathOf(texts: SheetTexts, firstRow: number, lastRow: number, column: number): PlacedText[] {
  const path: PlacedText[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const text = texts.at(row, column) ?? inherited(texts, firstRow, row, lastRow, column);
    if (text !== null && !path.some(({ cell }) => cell.row === text.cell.row && cell.column === text.cell.column)) path.push(text);
  }
  return path;
}

/**
 * A group header that was not merged stands over its first column alone: the columns to the right take it on, from level to level, up to
 * where a group of a higher level begins.
 */
function inherited(texts: SheetTexts, firstRow: number, row: number, lastRow: number, column: number): PlacedText | null {
  if (row === lastRow) return null;
  const below = (at: number): PlacedText | null => texts.at(row + 1, at) ?? inherited(texts, firstRow, row + 1, lastRow, at);
  if (below(column) === null) return null;
  for (let left = column - 1; left >= texts.sheet.firstColumn; left -= 1) {
    if (beginsGroup(texts, firstRow, row, left + 1)) return null;
    const text = texts.at(row, left);
    if (text !== null) return texts.at(row + 1, left)?.cell.row === row + 1 ? text : null;
    if (below(left) === null) return null;
  }
  return null;
}

/** A header above `row` begins in this column. */
function beginsGroup(texts: SheetTexts, firstRow: number, row: number, column: number): boolean {
  for (let above = firstRow; above < row; above += 1) if (texts.at(above, column)?.cell.column === column) return true;
  return false;
}
