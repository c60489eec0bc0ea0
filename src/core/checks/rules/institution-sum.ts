import { figureId, isStated, type Figure } from '../../ledger/figure';
import { isZero } from '../../money/decimal';
import type { MoneyUnit } from '../../money/money-unit';
import { balanceResult } from '../balance';
import { plus } from '../breakdown';
import { agrees, type Check, type CheckResult } from '../check-result';
import { groupedBy } from '../../grouping';

/**
 * Relation 15, for institutions: what 汇总 states of the department is the sum of what its institutions state. Most of what is compared must bear that out:
 * where a sheet of an institution is missing, every sum would seem to be wrong.
 */
export const institutionSum: Check = {
  id: 'institution-sum',
  relationNumber: 15,
  run: ({ ledger: { figures, unit } }) => {
    const shares = figures.flatMap((figure) => (figure.subject.kind === 'institution' ? [{ institution: figure.subject.label, of: figure.subject.of, figure }] : []));
    const institutions = new Set(shares.map(({ institution }) => institution)).size;
    const bySubject = groupedBy(shares, ({ of, figure }) => figureId(of, figure.measure));
    const sharesOf = (whole: Figure): Figure[] => (bySubject.get(figureId(whole.subject, whole.measure)) ?? []).map(({ figure }) => figure);
    const results = institutions < 2 ? [] : figures.flatMap((whole) => comparedWith(whole, sharesOf(whole), institutions, unit) ?? []);
    const telling = results.filter(({ rightValue }) => !isZero(rightValue));
    return telling.filter(agrees).length * 2 > telling.length ? results : [];
  },
};

/**
 * `null` where the department's figure is not stated, or is itself made of the shares. An institution without the line has nothing of it, or did not say so: a gap
 * is then a notice.
 */
function comparedWith(whole: Figure, shares: readonly Figure[], institutions: number, unit: MoneyUnit): CheckResult | null {
  if (whole.measure === 'statedRate' || whole.parts.length > 0 || whole.sum !== null || !isStated(whole)) return null;
  const stated = shares.filter(isStated);
  const blanks = shares.filter(({ reading }) => reading.state === 'blank');
  if (stated.length === 0 || stated.length + blanks.length < shares.length) return null;
  const scope = figureId(whole.subject, whole.measure);
  return balanceResult({ rule: 'institution-sum', scope, left: stated.map(plus), right: [plus(whole)], unit, blanks, mayLack: shares.length < institutions });
}
