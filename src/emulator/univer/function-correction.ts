/** How a function of Univer's is replaced by one that computes as Excel does. */
import type { BaseFunction, FunctionVariantType } from '@univerjs/engine-formula';

export type Calculate = (this: BaseFunction, ...args: FunctionVariantType[]) => FunctionVariantType;
/** Univer's `calculate` is declared without arguments on the base class. */
export type Executor = Omit<BaseFunction, 'calculate'> & { calculate: Calculate; _compareType?: string };
export type Correction = (executor: Executor, original: Calculate) => Calculate;
