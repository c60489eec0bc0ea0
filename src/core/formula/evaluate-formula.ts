/** What a formula computes to, by Excel's rules for the functions and operators that the plans use. */
import { decimalOfDouble, doubleOf } from '../money/decimal';
import { roundHalfAwayFromZero } from '../money/rounding';
import type { CellAddress } from '../workbook/cell-address';
import { isCellError, type CellError, type CellValue } from '../workbook/workbook-snapshot';
import type { CellId, Expression, FunctionName, Operator } from './expression';
import { numberText } from './number-text';
import { sumFunction, type SumFunctionName } from './sum-functions';

/** A cell that shows nothing because it is empty is `null`; the empty text is "". */
export type FormulaValue = CellValue;

export interface CellReader {
  source(cell: CellAddress): FormulaValue;
  planned(id: CellId): FormulaValue;
}

const VALUE_ERROR: CellError = { error: '#VALUE!' };
const DIVISION_BY_ZERO: CellError = { error: '#DIV/0!' };

export function evaluateFormula(expression: Expression, cells: CellReader): FormulaValue {
  const evaluate = (part: Expression): FormulaValue => {
    switch (part.kind) {
      case 'number':
      case 'text':
        return part.value;
      case 'source':
        return cells.source(part.cell);
      case 'range':
      case 'plannedRange':
        // Only the functions that sum and count take ranges, and they read them themselves.
        return VALUE_ERROR;
      case 'planned':
        return cells.planned(part.id);
      case 'operation':
        return operate(evaluate(part.left), part.operator, evaluate(part.right));
      case 'call':
        return isSumming(part.name) ? sumFunction(part.name, part.args, evaluate, cells) : callFunction(part.name, part.args, evaluate);
    }
  };
  const value = evaluate(expression);
  // A formula whose result is an empty cell shows 0.
  return value ?? 0;
}

function isSumming(name: FunctionName): name is SumFunctionName {
  return SUMMING.has(name);
}

const SUMMING: ReadonlySet<FunctionName> = new Set<SumFunctionName>(['SUM', 'SUMIF', 'COUNT', 'COUNTA', 'COUNTBLANK', 'ROWS']);

type Evaluate = (part: Expression) => FormulaValue;

function callFunction(name: Exclude<FunctionName, SumFunctionName>, args: readonly Expression[], evaluate: Evaluate): FormulaValue {
  const at = (index: number): FormulaValue => {
    const arg = args[index];
    if (arg === undefined) throw new RangeError(`${name} lacks argument ${index + 1}`);
    return evaluate(arg);
  };
  switch (name) {
    case 'IF': {
      const condition = truth(at(0));
      return isCellError(condition) ? condition : at(condition ? 1 : 2);
    }
    case 'AND':
      return combined(args.map(evaluate), (truths) => truths.every(Boolean));
    case 'OR':
      return combined(args.map(evaluate), (truths) => truths.some(Boolean));
    case 'NOT':
      return combined([at(0)], (truths) => !truths.every(Boolean));
    case 'ISBLANK':
      return at(0) === null;
    case 'ISERROR':
      return isCellError(at(0));
    case 'ISNUMBER':
      return typeof at(0) === 'number';
    default:
      return textOrNumberFunction(name, args.map(evaluate));
  }
}

function textOrNumberFunction(
  name: 'ABS' | 'EXACT' | 'LEFT' | 'LEN' | 'ROUND' | 'TEXT' | 'TRIM',
  values: readonly FormulaValue[],
): FormulaValue {
  const [first = null, second = null] = values;
  const error = values.find(isCellError);
  if (error !== undefined) return error;
  switch (name) {
    case 'EXACT':
      return textOf(first) === textOf(second);
    case 'LEN':
      return textOf(first).length;
    case 'TRIM':
      return textOf(first).replace(/^ +| +$/g, '').replace(/ +/g, ' ');
    case 'LEFT':
      return textOf(first).slice(0, numberOf(second) ?? 0);
    case 'TEXT': {
      const value = numberOf(first);
      return value === null ? textOf(first) : numberText(value, textOf(second));
    }
    case 'ABS': {
      const value = numberOf(first);
      return value === null ? VALUE_ERROR : Math.abs(value);
    }
    case 'ROUND': {
      const [value, digits] = [numberOf(first), numberOf(second)];
      return value === null || digits === null ? VALUE_ERROR : rounded(value, digits);
    }
  }
}

function rounded(value: number, digits: number): FormulaValue {
  const exact = decimalOfDouble(value);
  return exact === null ? VALUE_ERROR : doubleOf(roundHalfAwayFromZero(exact, digits));
}

function operate(left: FormulaValue, operator: Operator, right: FormulaValue): FormulaValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  switch (operator) {
    case '&':
      return textOf(left) + textOf(right);
    case '+':
    case '-':
    case '*':
    case '/':
      return arithmetic(left, operator, right);
    default:
      return compared(ordering(left, right), operator);
  }
}

function arithmetic(left: FormulaValue, operator: '+' | '-' | '*' | '/', right: FormulaValue): FormulaValue {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === null || b === null) return VALUE_ERROR;
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? DIVISION_BY_ZERO : a / b;
  }
}

function compared(order: number, operator: '=' | '<>' | '<' | '<=' | '>' | '>='): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

/** Excel orders numbers before texts before truth values; an empty cell is 0 beside a number and "" beside a text. */
function ordering(left: FormulaValue, right: FormulaValue): number {
  const a = left ?? emptyBeside(right);
  const b = right ?? emptyBeside(left);
  const rank = (value: FormulaValue): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'number' && typeof b === 'number') return shownDigits(a) - shownDigits(b);
  const [s, t] = [textOf(a).toLowerCase(), textOf(b).toLowerCase()];
  return s < t ? -1 : s > t ? 1 : 0;
}

/** Comparisons look at 15 significant digits: 0.1 + 0.2 equals 0.3. */
function shownDigits(value: number): number {
  return Number(value.toPrecision(15));
}

function emptyBeside(other: FormulaValue): FormulaValue {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function textOf(value: FormulaValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** A number, or `null` where Excel would say #VALUE!; the plans never rely on text that looks like a number. */
function numberOf(value: FormulaValue): number | null {
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' ? value : null;
}

function truth(value: FormulaValue): boolean | CellError {
  if (isCellError(value)) return value;
  if (typeof value === 'string') return VALUE_ERROR;
  return value === true || (typeof value === 'number' && value !== 0);
}

function combined(values: readonly FormulaValue[], decide: (truths: readonly boolean[]) => boolean): FormulaValue {
  const truths = values.map(truth);
  const error = truths.find(isCellError);
  return error ?? decide(truths.map((value) => value === true));
}
