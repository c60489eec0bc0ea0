/** How planned cells are called. One file, so that a formula and the cell that it means cannot drift apart. */
import type { CheckResult } from '../checks/check-result';
import { subjectKey, type Subject } from '../ledger/dimensions';
import { figureId, type Figure } from '../ledger/figure';
import type { CellId } from '../formula/expression';
import { fullA1, type CellAddress } from '../workbook/cell-address';

/**
 * The row of 取数 that a figure has: by its cell, whatever it is taken for (a line may be the total and 本年支出合计 at once); a sum stands in no
 * cell, and is known by what it is.
 */
export function figureRowId({ subject, measure, cell, sum, parts }: Figure): CellId {
  return sum === null && parts.length === 0 ? `figure:${fullA1(cell)}` : `figure:${figureId(subject, measure)}`;
}

/** The figure's amount in 万元 (a stated rate in points), "" while not stated, or the words for "changed". */
export function figureValueId(figure: Figure): CellId {
  return `${figureRowId(figure)}:value`;
}

export function figurePartId(figure: Figure, part: 'recordedLabel' | 'recordedHeader' | 'recordedRaw' | 'label' | 'content'): CellId {
  return `${figureRowId(figure)}:${part}`;
}

/** A part of a sum over rows that are too scattered for one formula, from 0. */
export function figurePieceId(figure: Figure, index: number): CellId {
  return `${figureRowId(figure)}:piece${String(index)}`;
}

/**
 * An amount of a detail list that stands as text: 0 once it has become a number, which the sums then count themselves. `columnKey` names the
 * amount column of the list (`ledger/text-column.ts`).
 */
export function textAmountId(columnKey: string, row: number, part: 'recordedRaw' | 'content' | 'value'): CellId {
  return `textAmount:${columnKey}:${row}:${part}`;
}

/** What stands now in a column of names beside such an amount. */
export function textAmountNameId(columnKey: string, row: number, nameColumn: number): CellId {
  return `textAmount:${columnKey}:${row}:name${nameColumn}`;
}

export type SourceTextRole = 'title' | 'unitLine';

/** One cell may be the title and a unit line at once. */
export function sourceTextId(role: SourceTextRole, cell: CellAddress, part: 'recorded' | 'content' | 'state'): CellId {
  return `sourceText:${role}:${fullA1(cell)}:${part}`;
}

export type CheckPart = 'left' | 'right' | 'difference' | 'tolerance' | 'verdict' | 'explanation' | 'reason';

export function checkId({ rule, scope }: CheckResult, part: CheckPart): CellId {
  return `check:${rule}/${scope}:${part}`;
}

/** A number of a row of 文字核对, by its place in the list of findings. */
export function textFindingId(index: number, part: 'stated' | 'expected'): CellId {
  return `text:${index}:${part}`;
}

/** The number of checks that hold the conclusion back. */
export const OPEN_CHECKS_ID: CellId = 'checks:open';

/** Their reasons, one after the other, cut to what a cell of prose shows. */
export const OPEN_REASONS_ID: CellId = 'checks:reasons';

export type RateColumn = 'originalBudget' | 'budget' | 'executed' | 'rate' | 'difference';

export function rateCellId(subject: Subject, column: RateColumn): CellId {
  return `rates:${subjectKey(subject)}:${column}`;
}

export const GRADE_ID: CellId = 'rates:grade';
