/** Grades of self-evaluations beside the scores that they are given for: in forms, in lists of projects, in sentences. */
import { compare, decimalOfDouble, HUNDRED, parseDecimal, sum, ZERO, type Decimal } from '../money/decimal';
import { isBlank, rawText } from '../reading/normal-text';
import { statedValue } from '../ledger/figure';
import type { ScoreTable } from '../ledger/score-table';
import { onlyOne } from '../grouping';
import { rowsBetween, SheetTexts } from '../reading/sheet-texts';
import type { CellValue, SheetSnapshot } from '../workbook/workbook-snapshot';
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
    return [compare(full, HUNDRED) === 0 ? total.score.cell : null];
  });
  return onlyOne(totals);
}

class FormReading {
  readonly #texts: SheetTexts;
  readonly #words: TextWords;

  public constructor(sheet: SheetSnapshot, words: TextWords) {
    this.#texts = new SheetTexts(sheet);
    this.#words = words;
  }

  public graded(total: Place | null): GradedScore[] {
    const { sheet } = this.#texts;
    const labels: Place[] = [];
    for (const row of rowsBetween(sheet.firstRow, this.#texts.endRow)) {
      for (const column of this.#columns()) {
        const value = this.#texts.value(row, column);
        if (typeof value !== 'string') continue;
        if (this.#words.grading.bands.test(this.#folded(value))) return [];
        if (this.#is({ row, column }, this.#words.grading.gradeLabel)) labels.push({ row, column });
      }
    }
    const label = onlyOne(labels);
    return label === null ? [] : this.#ofLabel(label, total);
  }

  #ofLabel(label: Place, total: Place | null): GradedScore[] {
    const beside = this.#rightOf(label);
    const named = beside === null ? null : this.#gradeAt(beside);
    if (beside === null || named === null) return this.#ofColumn(label);
    const inRow = this.#labelled(label.row, this.#words.grading.scoreLabel).flatMap((place) => this.#rightOf(place) ?? []);
    const score = inRow.length === 0 ? total : onlyOne(inRow);
    return score === null ? [] : this.#pair(beside, score);
  }

  /** 得分 and 等级 as headers: every row has one of each. Beside 分值 the scores are points of something else than 100. */
  #ofColumn(header: Place): GradedScore[] {
    const score = onlyOne(this.#labelled(header.row, this.#words.grading.scoreLabel));
    if (score === null || this.#labelled(header.row, this.#words.grading.weightLabel).length > 0) return [];
    return rowsBetween(header.row + 1, this.#texts.endRow).flatMap((row) => this.#pair({ row, column: header.column }, { row, column: score.column }));
  }

  #pair(graded: Place, scored: Place): GradedScore[] {
    const [grade, score] = [this.#gradeAt(graded), scoreOf(this.#texts.value(scored.row, scored.column), this.#words)];
    return grade === null || score === null ? [] : [{ grade, score, quotes: [this.#quote(graded), this.#quote(scored)] }];
  }

  #gradeAt({ row, column }: Place): Grade | null {
    const value = this.#texts.value(row, column);
    return typeof value === 'string' ? gradeOf(this.#folded(value), this.#words) : null;
  }

  #labelled(row: number, label: RegExp): Place[] {
    return this.#columns().map((column) => ({ row, column })).filter((place) => this.#is(place, label));
  }

  #rightOf({ row, column }: Place): Place | null {
    const found = this.#columns().find((other) => other > column && !isBlank(this.#texts.value(row, other)));
    return found === undefined ? null : { row, column: found };
  }

  #columns(): number[] {
    const { sheet, endColumn } = this.#texts;
    return Array.from({ length: endColumn - sheet.firstColumn }, (_, index) => sheet.firstColumn + index);
  }

  #is({ row, column }: Place, label: RegExp): boolean {
    const value = this.#texts.value(row, column);
    return typeof value === 'string' && value.length <= LONGEST_LABEL && label.test(this.#folded(value));
  }

  #folded(value: string): string {
    return foldedText(value, this.#words.comma).text;
  }

  #quote({ row, column }: Place): Quote {
    return { place: { kind: 'cell', cell: { sheet: this.#texts.sheet.name, row, column } }, words: rawText(this.#texts.value(row, column)) };
  }
}

/** "92.5", "92.5分", within what points of 100 are. */
function scoreOf(value: CellValue, { grading, comma }: TextWords): Decimal | null {
  const score = typeof value === 'number' ? decimalOfDouble(value) : typeof value === 'string' ? parseDecimal(foldedText(value, comma).text.replace(grading.points, '')) : null;
  return score !== null && isScore(score) ? score : null;
}

export function isScore(score: Decimal): boolean {
  return compare(score, LEAST_SCORE) >= 0 && compare(score, HUNDRED) <= 0;
}

export function gradeOf(word: string, { grading }: TextWords): Grade | null {
  return grading.grades.find(([, words]) => words.includes(word))?.[0] ?? null;
}
