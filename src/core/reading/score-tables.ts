/** Finds the scores of self-evaluation forms: rows below a header with 分值 and 得分, down to 总分. */
import type { Figure } from '../ledger/figure';
import type { ScoreRow, ScoreTable } from '../ledger/score-table';
import { trimmed } from '../money/decimal';
import type { SheetSnapshot } from '../workbook/workbook-snapshot';
import { readAmount } from './amount-forms';
import { isBlank, normalText, rawText } from './normal-text';
import { SheetTexts, type PlacedText } from './sheet-texts';
import type { Vocabulary } from './vocabulary';

/** A form has some dozens of rows; lists are longer and none. */
const MOST_ROWS = 2_000;
const LONGEST_HEADER = 16;

export function scoreTablesOn(sheet: SheetSnapshot, vocabulary: Vocabulary): ScoreTable[] {
  if (sheet.values.length > MOST_ROWS) return [];
  const texts = new SheetTexts(sheet);
  const tables: ScoreTable[] = [];
  let header: ScoreHeader | null = null;
  let open: { parts: ScoreRow[]; headers: number } = { parts: [], headers: 0 };
  for (let row = sheet.firstRow; row < texts.endRow; row += 1) {
    const found = headerIn(texts, row, vocabulary);
    if (found !== null) {
      header = found === 'several' ? null : found;
      open = { parts: withoutTrailingWords(open.parts), headers: open.headers + 1 };
    } else if (header !== null) {
      const kind = kindOf(texts, row, header, vocabulary);
      const scored = scoreRow(texts, row, header, vocabulary);
      if (kind === 'total') {
        tables.push({ ...open, total: scored });
        open = { parts: [], headers: 0 };
      } else if (kind === 'part' && [scored.weight, scored.score].some(({ reading }) => reading.state !== 'blank')) open.parts.push(scored);
    }
  }
  return open.parts.length === 0 ? tables : [...tables, { ...open, total: null }];
}

/** Between the funds and the header of the indicators stands what was to be reached, in words that begin below 分值, too. */
function withoutTrailingWords(rows: readonly ScoreRow[]): ScoreRow[] {
  const isWords = ({ weight, score }: ScoreRow): boolean => [weight, score].every(({ reading }) => reading.state === 'unreadable' || reading.state === 'blank');
  let end = rows.length;
  for (let last = rows[end - 1]; last !== undefined && isWords(last); last = rows[end - 1]) end -= 1;
  return rows.slice(0, end);
}

interface ScoreHeader {
  readonly weight: PlacedText;
  readonly score: PlacedText;
}

/** `several` where a level of indicators has weights of its own, or somebody else has scored as well; `null` for any other row. */
function headerIn(texts: SheetTexts, row: number, { scores }: Vocabulary): ScoreHeader | 'several' | null {
  const cells: PlacedText[] = [];
  for (let column = texts.sheet.firstColumn; column < texts.endColumn; column += 1) {
    const value = texts.value(row, column);
    if (typeof value === 'string' && value.length <= LONGEST_HEADER && scores.hint.test(value)) cells.push({ text: value, cell: { sheet: texts.sheet.name, row, column } });
  }
  const named = (words: readonly string[]): PlacedText[] => cells.filter(({ text }) => words.includes(normalText(text).replace(/\([^()]*\)$/u, '')));
  const [weights, given] = [named(scores.weightHeaders), named(scores.scoreHeaders)];
  const [[weight], [score]] = [weights, given];
  if (weight === undefined || score === undefined) return null;
  return weights.length > 1 || given.length > 1 ? 'several' : { weight, score };
}

function kindOf(texts: SheetTexts, row: number, { weight, score }: ScoreHeader, vocabulary: Vocabulary): 'total' | 'subtotal' | 'part' {
  for (let column = texts.sheet.firstColumn; column < Math.min(weight.cell.column, score.cell.column); column += 1) {
    const value = texts.value(row, column);
    const text = typeof value === 'string' ? normalText(value) : '';
    if (vocabulary.scores.totals.includes(text)) return 'total';
    if (vocabulary.subtotalLabels.includes(text)) return 'subtotal';
  }
  return 'part';
}

function scoreRow(texts: SheetTexts, row: number, { weight, score }: ScoreHeader, vocabulary: Vocabulary): ScoreRow {
  const label = firstLabel(texts, row, Math.min(weight.cell.column, score.cell.column));
  return { weight: pointsIn(texts, row, weight, label, vocabulary), score: pointsIn(texts, row, score, label, vocabulary) };
}

function pointsIn(texts: SheetTexts, row: number, header: PlacedText, label: PlacedText | null, vocabulary: Vocabulary): Figure {
  const { column } = header.cell;
  const value = texts.value(row, column);
  const cell = { sheet: texts.sheet.name, row, column };
  const reading = readPoints(value, vocabulary);
  return {
    subject: { kind: 'line', label: label?.text ?? '' },
    measure: 'points',
    rowLabel: label ?? header,
    columnHeader: header,
    cell,
    sum: null,
    parts: [],
    unit: 'wanYuan',
    columnUnit: 'wanYuan',
    pointsFactor: 1,
    reading,
    raw: rawText(value),
    decimals: reading.state === 'stated' ? trimmed(reading.value).scale : 0,
  };
}

/** "9.5", "9.5分"; a mark for none is no score of 0. */
function readPoints(value: ReturnType<SheetTexts['value']>, vocabulary: Vocabulary): Figure['reading'] {
  const text = typeof value === 'string' ? normalText(value).replace(vocabulary.scores.points, '') : value;
  if (isBlank(text) || (typeof text === 'string' && vocabulary.zeroMarks.includes(text))) return { state: 'blank' };
  return readAmount(text, 'wanYuan', vocabulary).reading;
}

/** The first text of the row: a group of indicators that is merged over several rows begins in another. */
function firstLabel(texts: SheetTexts, row: number, end: number): PlacedText | null {
  for (let column = texts.sheet.firstColumn; column < end; column += 1) {
    const value = texts.value(row, column);
    if (typeof value === 'string' && !isBlank(value)) return { text: value, cell: { sheet: texts.sheet.name, row, column } };
  }
  return null;
}
