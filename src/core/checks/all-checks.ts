import type { Check } from './check-result';
import type { LineCheck } from './line-check';
import type { TextCheck } from '../text/text-finding';
import { carryOverRollForward } from './rules/carry-over-roll-forward';
import { executionWithinBudget } from './rules/execution-within-budget';
import { expenditureCategorySum } from './rules/expenditure-category-sum';
import { fullExecutionCarryOver } from './rules/full-execution-carry-over';
import { fundSourceSum } from './rules/fund-source-sum';
import { classSum } from './rules/class-sum';
import { codeHierarchy } from './rules/code-hierarchy';
import { lineRate } from './rules/line-rate';
import { lineWithinBudget } from './rules/line-within-budget';
import { ofWhichSum } from './rules/of-which-sum';
import { rowParts } from './rules/row-parts';
import { sameFigure } from './rules/same-figure';
import { sourceCategoryAgreement } from './rules/source-category-agreement';
import { statedRate } from './rules/stated-rate';
import { textAmount } from './rules/text-amount';
import { textSum } from './rules/text-sum';
import { textRate } from './rules/text-rate';
import { textFullExecution } from './rules/text-full-execution';
import { textShare } from './rules/text-share';
import { textYearOnYear } from './rules/text-year-on-year';
import { textComparison } from './rules/text-comparison';
import { textZeroBase } from './rules/text-zero-base';
import { textCount } from './rules/text-count';
import { textNames } from './rules/text-names';
import { textPlaceholder } from './rules/text-placeholder';
import { zeroBaseExecution } from './rules/zero-base-execution';
import { zeroOverZero } from './rules/zero-over-zero';

/** The rules about the department's figures, in the order of the check sheet. */
export const ALL_CHECKS: readonly Check[] = [
  fundSourceSum,
  expenditureCategorySum,
  sourceCategoryAgreement,
  carryOverRollForward,
  fullExecutionCarryOver,
  executionWithinBudget,
  zeroBaseExecution,
  zeroOverZero,
  statedRate,
];

/** The rules about single lines and about what tables state of each other, behind the others. */
export const LINE_CHECKS: readonly LineCheck[] = [sameFigure, rowParts, classSum, codeHierarchy, ofWhichSum, lineWithinBudget, lineRate];

/** The rules about what sentences state, in workbooks and in reports. */
export const TEXT_CHECKS: readonly TextCheck[] = [
  textAmount,
  textSum,
  textRate,
  textFullExecution,
  textShare,
  textYearOnYear,
  textComparison,
  textZeroBase,
  textCount,
  textNames,
  textPlaceholder,
];
