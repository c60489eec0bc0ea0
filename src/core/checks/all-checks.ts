import type { Check } from './check-result';
import { carryOverRollForward } from './rules/carry-over-roll-forward';
import { executionWithinBudget } from './rules/execution-within-budget';
import { expenditureCategorySum } from './rules/expenditure-category-sum';
import { fullExecutionCarryOver } from './rules/full-execution-carry-over';
import { fundSourceSum } from './rules/fund-source-sum';
import { sourceCategoryAgreement } from './rules/source-category-agreement';
import { statedRate } from './rules/stated-rate';
import { zeroBaseExecution } from './rules/zero-base-execution';
import { zeroOverZero } from './rules/zero-over-zero';

/** Every rule, in the order of the check sheet. */
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
