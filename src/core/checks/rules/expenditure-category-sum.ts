import { isCategory } from '../breakdown';
import type { Check } from '../check-result';
import { sumToTotal } from '../sum-to-total';

/** Relation 2 (and 4 for budgets): 基本支出 and 项目支出, with the rarer kinds where stated, add up to the total. */
export const expenditureCategorySum: Check = {
  id: 'expenditure-category-sum',
  relationNumber: 2,
  run: (facts) => sumToTotal(facts, 'expenditure-category-sum', isCategory),
};
