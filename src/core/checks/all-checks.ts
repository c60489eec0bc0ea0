import type { Check } from './check-result';
import type { LineCheck } from './line-check';
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
import { threePublicSum } from './rules/three-public-sum';
import { personnelPublicSplit } from './rules/personnel-public-split';
import { threePublicWithinTotal } from './rules/three-public-within-total';
import { operatingWithinPublic } from './rules/operating-within-public';
import { procurementSum } from './rules/procurement-sum';
import { annualBudgetChanges } from './rules/annual-budget-changes';
import { scoreTotal } from './rules/score-total';
import { executionScore } from './rules/execution-score';
import { sameFigure } from './rules/same-figure';
import { sourceCategoryAgreement } from './rules/source-category-agreement';
import { statedRate } from './rules/stated-rate';
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
export const LINE_CHECKS: readonly LineCheck[] = [sameFigure, executionScore, scoreTotal, annualBudgetChanges, procurementSum, operatingWithinPublic, threePublicWithinTotal, personnelPublicSplit, threePublicSum, rowParts, classSum, codeHierarchy, ofWhichSum, lineWithinBudget, lineRate];
