import { isSource } from '../breakdown';
import type { Check } from '../check-result';
import { sumToTotal } from '../sum-to-total';

/** Relation 1 (and 4 for budgets): the fund sources add up to the total. */
export const fundSourceSum: Check = {
  id: 'fund-source-sum',
  relationNumber: 1,
  run: (facts) => sumToTotal(facts, 'fund-source-sum', isSource),
};
