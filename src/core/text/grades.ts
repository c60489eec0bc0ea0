/** Grades of self-evaluations beside the scores that they are given for: in forms, in lists of projects, in sentences. */
import { decimalOfDouble, parseDecimal, compare, sum, ZERO, type Decimal } from '../money/decimal';
import { isBlank, rawText } from '../reading/normal-text';
import { statedValue } from '../ledger/figure';
import type { ScoreTable } from '../ledger/score-table';
import { valueAt, type CellValue, type SheetSnapshot } from '../workbook/workbook-snapshot';
import { foldedText } from './folded-text';
import type { Quote } from './text-place';
import type { Grade, TextWords } from './text-words';

export interface GradedScore {
  readonly grade: Grade;
  /** In points of 100. */
  readonly score: Decimal;
  /** The grade and the score as they stand. */
  readonly quotes: readonly Quote[];
}

/** Forms have some dozens of rows, lists of projects some hundreds. */
const MOST_ROWS = 2_000;
const LONGEST_LABEL = 20;
const FULL: Decimal = { unscaled: 100n, scale: 0 };
/** Lower ones may be points of 10 or of 20. */
const LEAST_SCORE: Decimal = { unscaled: 50n, scale: 0 };

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Empty for a sheet that prints bands of its own. */
export function gradesOn(sheet: SheetSnapshot, scores: readonly ScoreTable[], words: TextWords): GradedScore[] {
  if (sheet.values.length > MOST_ROWS) return [];
  return new FormReading(sheet, words).graded(totalOn(sheet, scores));
}

/** The one 总分 out of 100 on the sheet. */
function totalOn(sheet: SheetSnapshot, scores: readonly ScoreTable[]): Place | null {
  const totals = scores.flatMap(({ parts, total }) => {
    if (total === null || total.score.cell.sheet !== sheet.name) return [];
    const full = statedValue(total.weight) ?? sum(parts.map(({ weight }) => statedValue(weight) ?? ZERO));
    return [compare(full, FULL) === 0 ? total.score.cell : null];
  });
  return totals.length === 1 ? (totals[0] ?? null) : null;
}

class FormReading {
  readonly #sheet: SheetSnapshot;
  readonly #words: TextWords;

  public constructor(sheet: SheetSnapshot, words: TextWords) {
    this.#sheet = sheet;
    this.#words = words;
  }

  public graded(total: Place | null): GradedScore[] {
    const labels: Place[] = [];
    for (const [r, cells] of this.#sheet.values.entries()) {
      for (const [c, value] of cells.entries()) {
        if (typeof value !== 'string') continue;
        const place = { row: this.#sheet.firstRow + r, column: this.#sheet.firstColumn + c };
        if (this.#words.grading.bands.test(this.#folded(value))) return [];
        if (this.#is(value, this.#words.grading.gradeLabel)) labels.push(place);
      }
    }
    const [label, ...others] = labels;
    return label === undefined || others.length > 0 ? [] : this.#ofLabel(label, total);
  }

  #ofLabel(label: Place, total: Place | null): GradedScore[] {
    const beside = this.#rightOf(label);
    const named = beside === null ? null : this.#gradeAt(beside);
    if (beside === null || named === null) return this.#ofColumn(label);
    const inRow = this.#scoreLabels(label.row).flatMap((place) => this.#rightOf(place) ?? []);
    const score = inRow.length === 1 ? (inRow[0] ?? null) : inRow.length === 0 ? total : null;
    return score === null ? [] : this.#pair(beside, score);
  }

  /** 得分 and 等级 as headers: every row has one of each. Beside 分值 the scores are points of something else than 100. */
  #ofColumn(header: Place): GradedScore[] {
    const [score, ...others] = this.#scoreLabels(header.row);
    if (score === undefined || others.length > 0 || this.#has(header.row, this.#words.grading.weightLabel)) return [];
    const rows = Array.from({ length: this.#endRow() - header.row - 1 }, (_, index) => header.row + 1 + index);
    return rows.flatMap((row) => this.#pair({ row, column: header.column }, { row, column: score.column }));
  }

  #pair(graded: Place, scored: Place): GradedScore[] {
    const [grade, score] = [this.#gradeAt(graded), scoreOf(this.#at(scored), this.#words)];
    return grade === null || score === null ? [] : [{ grade, score, quotes: [this.#quote(graded), this.#quote(scored)] }];
  }

  #gradeAt(place: Place): Grade | null {
    const value = this.#at(place);
    return typeof value === 'string' ? gradeOf(this.#folded(value), this.#words) : null;
  }

  #scoreLabels(row: number): Place[] {
    return this.#columns().filter((column) => this.#is(this.#at({ row, column }), this.#words.grading.scoreLabel)).map((column) => ({ row, column }));
  }

  #has(row: number, label: RegExp): boolean {
    return this.#columns().some((column) => this.#is(this.#at({ row, column }), label));
  }

  #rightOf({ row, column }: Place): Place | null {
    const found = this.#columns().find((other) => other > column && !isBlank(this.#at({ row, column: other })));
    return found === undefined ? null : { row, column: found };
  }

  #columns(): number[] {
    const { firstColumn, values } = this.#sheet;
    return Array.from({ length: Math.max(0, ...values.map(({ length }) => length)) }, (_, index) => firstColumn + index);
  }

  #endRow(): number {
    return this.#sheet.firstRow + this.#sheet.values.length;
  }

  #is(value: CellValue, label: RegExp): boolean {
    return typeof value === 'string' && value.length <= LONGEST_LABEL && label.test(this.#folded(value));
  }

  #at({ row, column }: Place): CellValue {
    return valueAt(this.#sheet, row, column);
  }

  #folded(value: string): string {
    return foldedText(value, this.#words.comma).text;
  }

  #quote({ row, column }: Place): Quote {
    return { place: { kind: 'cell', cell: { sheet: this.#sheet.name, row, column } }, words: rawText(this.#at({ row, column })) };
  }
}

/** "92.5", "92.5分", within what points of 100 are. */
function scoreOf(value: CellValue, { grading, comma }: TextWords): Decimal | null {
  const score = typeof value === 'number' ? decimalOfDouble(value) : typeof value === 'string' ? parseDecimal(foldedText(value, comma).text.replace(grading.points, '')) : null;
  return score !== null && isScore(score) ? score : null;
}

export function isScore(score: Decimal): boolean {
  return compare(score, LEAST_SCORE) >= 0 && compare(score, FULL) <= 0;
}

export function gradeOf(word: string, { grading }: TextWords): Grade | null {
  return grading.grades.find(([, words]) => words.includes(word))?.[0] ?? null;
}
