/** Arguments of Univer's functions as plain values, with Excel's conversions between them. */
import {
  BooleanValueObject, ErrorType, ErrorValueObject, NumberValueObject, StringValueObject, type BaseValueObject, type FunctionVariantType,
} from '@univerjs/engine-formula';
import { numberText } from '../excel/excel-number';

/** `null` is a blank cell. */
export type Scalar = number | string | boolean | null;

/** The one value of an argument, or `undefined` where it is several cells: those are left to Univer. */
export function single(argument: FunctionVariantType | undefined): BaseValueObject | undefined {
  if (argument === undefined || argument.isReferenceObject()) return undefined;
  const value = argument as BaseValueObject;
  if (!value.isArray()) return value;
  const array = value as BaseValueObject & { getRowCount(): number; getColumnCount(): number; get(row: number, column: number): BaseValueObject | null };
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? (array.get(0, 0) ?? undefined) : undefined;
}

export function scalarOf(value: BaseValueObject): Scalar {
  return value.isNull() ? null : value.getValue();
}

/** A value as `&`, LEN, LEFT and EXACT see it. */
export function textOf(value: Scalar): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value) : value;
}

export function objectOf(value: number | string | boolean): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

/** By Excel's text for the error, "#REF!". */
export function errorObject(text: string): BaseValueObject {
  return ErrorValueObject.create(Object.values(ErrorType).find((error: string) => error === text) ?? ErrorType.VALUE);
}

export function valueError(): BaseValueObject {
  return errorObject(ErrorType.VALUE);
}

/** Numbers before texts before booleans; a blank is the other side's zero. Source: "Calculation operators and precedence". */
export function compareScalars(left: Scalar, right: Scalar): number {
  const blankFor = (other: Scalar): Scalar => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
  const [a, b] = [left ?? blankFor(right), right ?? blankFor(left)];
  const rank = (value: Scalar): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [lowerA, lowerB] = [a.toLowerCase(), b.toLowerCase()];
    return lowerA === lowerB ? 0 : lowerA.localeCompare(lowerB, 'zh-CN');
  }
  // 15 digits: 0.1 + 0.2 equals 0.3 in Excel.
  return Number(Number(a).toPrecision(15)) - Number(Number(b).toPrecision(15));
}
