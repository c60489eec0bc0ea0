import type { RuleId } from '../../core/checks/check-result';

/** The rules' names; their pages are Chinese. */
export const RULE_TITLES: Readonly<Record<RuleId, string>> = {
  'fund-source-sum': 'Fund sources add up to the total',
  'expenditure-category-sum': 'Expenditure types add up to the total',
  'source-category-agreement': 'Sources and types add up to the same',
  'carry-over-roll-forward': 'Opening carry-over and the year give the closing one',
  'full-execution-carry-over': 'All of the budget executed, yet something carried over',
  'execution-within-budget': 'Execution within its budget',
  'zero-base-execution': 'Execution without a budget',
  'zero-over-zero': 'Budget and execution both 0',
  'stated-rate': 'Stated completion rates',
  'same-figure': 'The same figure in several tables',
  'row-parts': 'Every row adds up to its total',
  'class-sum': 'Classes add up to the total',
  'register-sum': 'A list adds up to its total',
  'code-hierarchy': 'Lower codes add up to the higher',
  'of-which-sum': 'Funds of a form add up to the total',
  'line-within-budget': 'Execution of every line within its budget',
  'line-rate': 'Stated completion rates of every line',
  'statement-income-total': 'Income, carry-over and surplus used give the total',
  'statement-expenditure-total': 'Expenditure, allocation and carry-over give the total',
  'statement-totals-equal': 'Both totals of a statement are equal',
};
