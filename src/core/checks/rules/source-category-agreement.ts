import { balanceResult } from '../balance';
import { breakdownOf, isCategory, isSource, MONEY_MEASURES } from '../breakdown';
import type { Check } from '../check-result';

/** Relation 3 (and 4 for budgets): both breakdowns of one total add up to the same. */
export const sourceCategoryAgreement: Check = {
  id: 'source-category-agreement',
  relationNumber: 3,
  run: ({ ledger }) =>
    MONEY_MEASURES.flatMap((measure) => {
      const sources = breakdownOf(ledger, measure, isSource);
      const categories = breakdownOf(ledger, measure, isCategory);
      if (sources === null || categories === null || sources.terms.length < 2 || categories.terms.length < 2) return [];
      return [
        balanceResult({
          rule: 'source-category-agreement',
          scope: measure,
          left: sources.terms,
          right: categories.terms,
          unit: ledger.unit,
          blanks: [...sources.blanks, ...categories.blanks],
        }),
      ];
    }),
};
