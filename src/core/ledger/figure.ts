import type { Decimal } from '../money/decimal';
import { inUnit, type MoneyUnit } from '../money/money-unit';
import type { CellAddress } from '../workbook/cell-address';
import { subjectKey, type Measure, type Subject } from './dimensions';
import type { FigureReading } from './figure-reading';
import type { RowSum } from './row-sum';

/** A label or header of the workbook, where it stands. */
export interface SourceText {
  readonly text: string;
  readonly cell: CellAddress;
}

/** A text that says in which unit the plain numbers of a figure are: a unit line, or a header other than the figure's own. */
export interface UnitLine extends SourceText {
  /** The cell names its unit itself ("12.5万元"): the line counts only once a plain number stands there. */
  readonly isOverruled: boolean;
}

/** `points`: the weight or the score of a self-evaluation form; its unit is 万元 by convention, so that nothing converts it. */
export type FigureMeasure = Measure | 'points';

/** One figure of the workbook, with the cell or the rows that it stands in: every number of the output is traced to one of these. */
export interface Figure {
  readonly subject: Subject;
  readonly measure: FigureMeasure;
  readonly rowLabel: SourceText;
  readonly columnHeader: SourceText;
  /** The cell that states it; for a sum, the first cell that is summed. */
  readonly cell: CellAddress;
  /** For a figure that no cell states: the rows of a detail list that it sums. */
  readonly sum: RowSum | null;
  /** For a figure that no table states: the figures of several institutions that it adds up; empty for all others. */
  readonly parts: readonly Figure[];
  /** Unit of the amount, its own where the cell names one ("12.5万元"); of no meaning for a stated rate. */
  readonly unit: MoneyUnit;
  /** Unit of a plain number in this place. */
  readonly columnUnit: MoneyUnit;
  /** Left out where the figure's own header names the unit, where nothing does, and for a stated rate, which has none. */
  readonly unitLine?: UnitLine;
  /** For a stated rate: what a number in the cell is multiplied with to give points; 1 for all else. */
  readonly pointsFactor: 1 | 100;
  /** For a stated rate: the budget that its header says it is measured against (完成年初预算%), or `null`. */
  readonly rateBase?: 'originalBudget' | null;
  readonly reading: FigureReading;
  /** The cell's content as text when it was read; a number in plain notation. */
  readonly raw: string;
  /** Digits after the point that the figure's column uses, in its own unit. */
  readonly decimals: number;
}

/** Rows of a sum whose cells are named; nobody follows up more of them one by one. */
const MOST_ROWS = 100;

/** The cells that the figure stands in; of a long sum the first. */
export function cellsOf({ cell, sum, parts }: Figure): readonly CellAddress[] {
  if (parts.length > 0) return parts.flatMap(cellsOf);
  return sum === null ? [cell] : Array.from(sum.rows.subarray(0, MOST_ROWS), (row) => ({ sheet: cell.sheet, row, column: cell.column }));
}

/** One text for one place of the ledger: "fundSource:otherFunds/executed". */
export type FigureId = string;

export function figureId(subject: Subject, measure: FigureMeasure): FigureId {
  return `${subjectKey(subject)}/${measure}`;
}

export function isStated({ reading }: Figure): boolean {
  return reading.state === 'stated';
}

/** The stated value, or `null` where the cell states none. */
export function statedValue(figure: Figure | null): Decimal | null {
  return figure?.reading.state === 'stated' ? figure.reading.value : null;
}

/** The stated amount in `unit`; columns of one table may have units of their own. */
export function statedIn(figure: Figure | null, unit: MoneyUnit): Decimal | null {
  const value = statedValue(figure);
  return figure === null || value === null ? null : inUnit(value, figure.unit, unit);
}
