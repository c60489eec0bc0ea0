/**
 * Where Univer 0.25.1 computes otherwise than Excel, as far as the product's formulas reach; the table of README.md names each
 * difference, and test/emulator/formulas.test.ts holds Excel's results. Only single values are corrected; several cells at
 * once are left to Univer.
 */
import { CellValueType, numfmt, type ICellData, type Injector, type Nullable } from '@univerjs/core';
import { BaseReferenceObject, IFunctionService, type BaseFunction, type FunctionVariantType } from '@univerjs/engine-formula';
import { displayText } from '../excel/display-text';
import { roundHalfAway } from '../excel/excel-number';
import type { Correction, Executor } from './function-correction';
import { compareScalars, objectOf, scalarOf, single, textOf, valueError } from './function-values';
import { largeSum, largeSumIf } from './large-sums';

/** Corrects a function of single values; errors pass through first, in order, as in Excel. */
function scalarFunction(work: (executor: Executor, ...args: ReturnType<typeof scalarOf>[]) => FunctionVariantType | undefined): Correction {
  return (executor, original) =>
    function calculate(this: BaseFunction, ...args) {
      const values = args.map(single);
      const known = values.flatMap((value) => (value === undefined ? [] : [value]));
      if (known.length < args.length) return original.apply(this, args);
      const error = known.find((value) => value.isError());
      return error ?? work(executor, ...known.map(scalarOf)) ?? original.apply(this, known);
    };
}

function numberIn(value: ReturnType<typeof scalarOf>): number | null {
  if (typeof value === 'string') {
    const parsed = numfmt.parseValue(value)?.v;
    return typeof parsed === 'number' ? parsed : null;
  }
  return Number(value ?? 0);
}

const compare = scalarFunction((executor, left = null, right = null) => {
  const order = compareScalars(left, right);
  const results: Readonly<Record<string, boolean>> = {
    '=': order === 0, '<>': order !== 0, '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0,
  };
  const result = results[executor._compareType ?? '='];
  return result === undefined ? undefined : objectOf(result);
});

/** Arithmetic with a text that is no number, the empty one included, is #VALUE!. */
const arithmetic = scalarFunction((_executor, left = null, right = null) =>
  numberIn(left) === null || numberIn(right) === null ? valueError() : undefined);

const concatenate = scalarFunction((_executor, ...parts) => objectOf(parts.map(textOf).join('')));

const exact = scalarFunction((_executor, left = null, right = null) => objectOf(textOf(left) === textOf(right)));

const text = scalarFunction((_executor, value = null, format = null) => {
  const number = typeof value === 'boolean' ? null : numberIn(value);
  return objectOf(number === null ? textOf(value) : displayText(number, textOf(format)));
});

const round = scalarFunction((_executor, value = null, places = null) => {
  const [number, digits] = [numberIn(value), numberIn(places)];
  return number === null || digits === null ? valueError() : objectOf(roundHalfAway(number, Math.trunc(digits)));
});

/** LEN and LEFT look at the text of a number. */
const len = scalarFunction((_executor, value = null) => objectOf(textOf(value).length));
const left = scalarFunction((_executor, value = null, count = 1) => {
  const length = numberIn(count);
  return length === null || length < 0 ? valueError() : objectOf(textOf(value).slice(0, Math.trunc(length)));
});

/** A condition that is a text other than TRUE and FALSE is #VALUE!. */
const condition: Correction = (_executor, original) =>
  function calculate(this: BaseFunction, test, ...branches) {
    const value = single(test);
    if (value?.isString() !== true) return original.apply(this, [test, ...branches] as FunctionVariantType[]);
    const word = String(value.getValue()).toUpperCase();
    if (word !== 'TRUE' && word !== 'FALSE') return valueError();
    return original.apply(this, [objectOf(word === 'TRUE'), ...branches]);
  };

const CORRECTIONS: Readonly<Record<string, Correction>> = {
  COMPARE: compare,
  PLUS: arithmetic,
  MINUS: arithmetic,
  MULTIPLY: arithmetic,
  DIVIDED: arithmetic,
  CONCATENATE: concatenate,
  EXACT: exact,
  TEXT: text,
  ROUND: round,
  LEN: len,
  LEFT: left,
  IF: condition,
  SUM: largeSum,
  SUMIF: largeSumIf,
};

/** Gives the functions of one Univer Excel's results. */
export function matchExcelFunctions(injector: Injector): void {
  readEmptyTextAsText();
  const functions = injector.get(IFunctionService);
  for (const [name, correct] of Object.entries(CORRECTIONS)) {
    const executor = functions.getExecutor(name) as Executor | undefined;
    // A correction that finds nothing to correct must not pass unseen.
    if (executor === undefined) throw new Error(`Univer has no function ${name}: its formula plugin is not started.`);
    executor.calculate = correct(executor, executor.calculate);
  }
}

const patched = Symbol('empty text is text');

/**
 * A cell whose formula gives "" counts as blank in Univer (ISBLANK is TRUE, ""+1 is 1). `isNullCell` calls a cell blank unless it
 * has a formula, so such a cell is shown to the engine with one.
 */
function readEmptyTextAsText(): void {
  const prototype = BaseReferenceObject.prototype as BaseReferenceObject & { [patched]?: true };
  if (prototype[patched]) return;
  prototype[patched] = true;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with `call` below
  const original = prototype.getCellData;
  prototype.getCellData = function getCellData(this: BaseReferenceObject, row: number, column: number): Nullable<ICellData> {
    const cell = original.call(this, row, column);
    return cell?.v === '' && cell.t === CellValueType.STRING && !cell.f ? { ...cell, f: '=""' } : cell;
  };
}
