/**
 * SUM and SUMIF over long columns. Univer makes an object of every cell and adds them as decimals: a second for 200,000 rows, and some 90 MB
 * for each column that it keeps. Here the cells are read as they are, and doubles are added with their rounding errors carried along. Small
 * ranges, and criteria other than a text, are left to Univer.
 */
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { isErrorText } from '../excel/cell';
import { errorObject, objectOf, single } from './function-values';
import type { Correction } from './function-correction';

/** Below so many cells Univer's own way is fast enough. */
const MANY_CELLS = 2_000;

function largeReference(argument: FunctionVariantType | undefined): BaseReferenceObject | null {
  if (argument?.isReferenceObject() !== true) return null;
  const reference = argument as BaseReferenceObject;
  // A reference into a sheet that is gone has no rows to look at; Univer answers it.
  const hasSheet = reference.getActiveSheetRowCount() > 0;
  return hasSheet && !reference.isMultiArea() && reference.getRowCount() * reference.getColumnCount() > MANY_CELLS ? reference : null;
}

/** Univer gives functions arrays unless they ask for references; what is not summed here gets its array all the same. */
function asUniverGives(argument: FunctionVariantType): FunctionVariantType {
  return argument.isReferenceObject() ? (argument as BaseReferenceObject).toArrayValueObject() : argument;
}

type ReadCell = (row: number, column: number) => Nullable<ICellData>;

/** `getCellData` looks for spilled arrays anew at every cell; where the sheet has none, a cell is what was just calculated or what it holds. */
function cellReader(reference: BaseReferenceObject): ReadCell {
  const arrays = [reference.getCurrentActiveArrayFormulaCellData(), reference.getCurrentRuntimeActiveArrayFormulaCellData()];
  const hasMore = arrays.some((cells) => cells !== undefined) || Object.keys(reference.getRuntimeFeatureCellData()).length > 0;
  if (hasMore) return (row, column) => reference.getCellData(row, column);
  const calculated = reference.getCurrentRuntimeSheetData();
  const held = reference.getCurrentActiveSheetData().cellData;
  return (row, column) => calculated?.getValue(row, column) ?? held.getValue(row, column);
}

class Total {
  private sum = 0;
  private lost = 0;
  private error: string | null = null;

  public get failed(): boolean {
    return this.error !== null;
  }

  /** Texts and booleans count as nothing, the first error is the result. */
  public add(cell: Nullable<ICellData>): void {
    const value = cell?.v;
    if (typeof value === 'string' && isErrorText(value)) this.error ??= value;
    if (typeof value !== 'number' || cell?.t === CellValueType.BOOLEAN) return;
    const next = this.sum + value;
    this.lost += Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
    this.sum = next;
  }

  /** Excel keeps 15 digits. */
  public result(): BaseValueObject {
    return this.error === null ? objectOf(Number((this.sum + this.lost).toPrecision(15))) : errorObject(this.error);
  }
}

function sumOf(reference: BaseReferenceObject): BaseValueObject {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const cell = cellReader(reference);
  const total = new Total();
  for (let row = startRow; row <= endRow && !total.failed; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) total.add(cell(row, column));
  }
  return total.result();
}

export const largeSum: Correction = (executor, original) => {
  executor.needsReferenceObject = true;
  return function calculate(...args) {
    return original.apply(
      this,
      args.map((argument) => {
        const reference = largeReference(argument);
        return reference === null ? asUniverGives(argument) : sumOf(reference);
      }),
    );
  };
};

/** The texts that a criterion means; `null` where it is a comparison or may mean a number. */
function textCriterion(criterion: BaseValueObject | undefined): RegExp | null {
  if (criterion?.isString() !== true) return null;
  const sought = String(criterion.getValue()).replace(/^=/, '');
  if (sought === '' || /^[<>=]/.test(sought) || !Number.isNaN(Number(sought)) || /^(?:true|false)$/i.test(sought)) return null;
  const pattern = sought.replace(/~[~*?]|[.+^${}()|[\]\\]|[*?]/g, (part) => {
    if (part.startsWith('~')) return `\\${part.slice(1)}`;
    return part === '*' ? '.*' : part === '?' ? '.' : `\\${part}`;
  });
  return new RegExp(`^${pattern}$`, 'isu');
}

export const largeSumIf: Correction = (_executor, original) =>
  function calculate(...args) {
    const [range, criterion, amounts] = args;
    const [where, what] = [largeReference(range), largeReference(amounts)];
    const wanted = textCriterion(criterion === undefined ? undefined : single(asUniverGives(criterion)));
    if (where === null || what === null || wanted === null || where.getRowCount() !== what.getRowCount() || where.getColumnCount() !== 1) {
      return original.apply(this, args);
    }
    const [from, to] = [where.getRangePosition(), what.getRangePosition()];
    const [name, amount] = [cellReader(where), cellReader(what)];
    const total = new Total();
    for (let offset = 0; offset < where.getRowCount() && !total.failed; offset += 1) {
      const text = name(from.startRow + offset, from.startColumn)?.v;
      if (typeof text === 'string' && wanted.test(text)) total.add(amount(to.startRow + offset, to.startColumn));
    }
    return total.result();
  };
