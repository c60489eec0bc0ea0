import { balanceResult } from '../balance';
import { isCategory, isSource, MONEY_MEASURES } from '../breakdown';
import type { Check } from '../check-result';
import { CompleteBreakdowns } from '../further-lines';

/** Relation 3 (and 4 for budgets): both breakdowns of one total add up to the same. */
export const sourceCategoryAgreement: Check = {
  id: 'source-category-agreement',
  relationNumber: 3,
  run: (facts) => {
    const ofSources = new CompleteBreakdowns(facts, isSource);
    const ofCategories = new CompleteBreakdowns(facts, isCategory);
    return MONEY_MEASURES.flatMap((measure) => {
      const sources = ofSources.of(measure);
      const categories = ofCategories.of(measure);
      if (sources === null || categories === null || sources.terms.length < 2 || categories.terms.length < 2) return [];
      return [
        balanceResult({
          rule: 'source-category-agreement',
          scope: measure,
          left: sources.terms,
          right: categories.terms,
          unit: facts.ledger.unit,
          blanks: [...sources.blanks, ...categories.blanks],
        }),
      ];
    });
  },
};
