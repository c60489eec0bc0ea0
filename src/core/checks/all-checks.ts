import type { Check } from './check-result';
import type { LineCheck } from './line-check';
import type { AnyRuleId, TextCheck } from '../text/text-finding';
import { annualBudgetChanges } from './rules/annual-budget-changes';
import { appropriationBalance } from './rules/appropriation-balance';
import { carryOverRollForward } from './rules/carry-over-roll-forward';
import { classSum } from './rules/class-sum';
import { codeHierarchy } from './rules/code-hierarchy';
import { crossedLines } from './rules/crossed-lines';
import { executionScore } from './rules/execution-score';
import { executionWithinBudget } from './rules/execution-within-budget';
import { expenditureCategorySum } from './rules/expenditure-category-sum';
import { fiscalAppropriationSum } from './rules/fiscal-appropriation-sum';
import { fullExecutionCarryOver } from './rules/full-execution-carry-over';
import { fundSourceSum } from './rules/fund-source-sum';
import { fundTableBalance } from './rules/fund-table-balance';
import { incomeLines } from './rules/income-lines';
import { institutionSum } from './rules/institution-sum';
import { lineFlow } from './rules/line-flow';
import { lineRate } from './rules/line-rate';
import { lineRemainder } from './rules/line-remainder';
import { lineWithinBudget } from './rules/line-within-budget';
import { numberedLines } from './rules/numbered-lines';
import { ofWhichLines } from './rules/of-which-lines';
import { ofWhichSum } from './rules/of-which-sum';
import { operatingWithinPublic } from './rules/operating-within-public';
import { pastedShift } from './rules/pasted-shift';
import { personnelPublicSplit } from './rules/personnel-public-split';
import { procurementSum } from './rules/procurement-sum';
import { registerSum } from './rules/register-sum';
import { periodSum } from './rules/period-sum';
import { subtotalSum } from './rules/subtotal-sum';
import { totalLineSum } from './rules/total-line-sum';
import { rowParts } from './rules/row-parts';
import { sameFigure } from './rules/same-figure';
import { scopeWithinWhole } from './rules/scope-within-whole';
import { scoreTotal } from './rules/score-total';
import { sourceCategoryAgreement } from './rules/source-category-agreement';
import { statedRate } from './rules/stated-rate';
import { statementExpenditureTotal } from './rules/statement-expenditure-total';
import { statementIncomeTotal } from './rules/statement-income-total';
import { statementTotalsEqual } from './rules/statement-totals-equal';
import { textAmount } from './rules/text-amount';
import { textComparison } from './rules/text-comparison';
import { textCount } from './rules/text-count';
import { textFullExecution } from './rules/text-full-execution';
import { textGrade } from './rules/text-grade';
import { textNames } from './rules/text-names';
import { textPlaceholder } from './rules/text-placeholder';
import { textRate } from './rules/text-rate';
import { textShare } from './rules/text-share';
import { textSubjectNames } from './rules/text-subject-names';
import { textSum } from './rules/text-sum';
import { textYearOnYear } from './rules/text-year-on-year';
import { textZeroBase } from './rules/text-zero-base';
import { threePublicSum } from './rules/three-public-sum';
import { threePublicWithinTotal } from './rules/three-public-within-total';
import { unitFactor } from './rules/unit-factor';
import { zeroBaseExecution } from './rules/zero-base-execution';
import { zeroOverZero } from './rules/zero-over-zero';

/** The rules about the department's figures, in the order of the check sheet. */
export const ALL_CHECKS: readonly Check[] = [
  fundSourceSum,
  expenditureCategorySum,
  sourceCategoryAgreement,
  institutionSum,
  carryOverRollForward,
  fullExecutionCarryOver,
  executionWithinBudget,
  zeroBaseExecution,
  zeroOverZero,
  statedRate,
];

/** The rules about single lines and about what tables state of each other, behind the others. */
export const LINE_CHECKS: readonly LineCheck[] = [
  sameFigure,
  scopeWithinWhole,
  unitFactor,
  personnelPublicSplit,
  threePublicSum,
  threePublicWithinTotal,
  operatingWithinPublic,
  procurementSum,
  annualBudgetChanges,
  rowParts,
  classSum,
  registerSum,
  totalLineSum,
  subtotalSum,
  periodSum,
  codeHierarchy,
  pastedShift,
  ofWhichSum,
  ofWhichLines,
  numberedLines,
  crossedLines,
  incomeLines,
  fiscalAppropriationSum,
  statementIncomeTotal,
  statementExpenditureTotal,
  statementTotalsEqual,
  appropriationBalance,
  fundTableBalance,
  lineFlow,
  lineWithinBudget,
  lineRate,
  lineRemainder,
  executionScore,
  scoreTotal,
];

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
  textGrade,
  textNames,
  textSubjectNames,
  textPlaceholder,
];

export const RULE_IDS: readonly AnyRuleId[] = [...ALL_CHECKS, ...LINE_CHECKS, ...TEXT_CHECKS].map(({ id }) => id);
