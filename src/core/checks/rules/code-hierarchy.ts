import { sumsByCode } from '../code-sums';
import { overPanels, sumOfPartsOutcome, type LineCheck } from '../line-check';

/** Relation 14: the amount of a class is the sum of its 款, that of a 款 the sum of its 项; economic codes likewise (301 = 30101 + …). */
export const codeHierarchy: LineCheck = {
  id: 'code-hierarchy',
  relationNumber: 14,
  runLines: ({ ledger, tables }) => overPanels(tables, (panel) => sumOfPartsOutcome('code-hierarchy', sumsByCode(panel), ledger.unit)),
};
