import { subjectKey, type Measure, type OwnSubject } from '../../ledger/dimensions';
import { isStated, statedValue, type Figure } from '../../ledger/figure';
import { figureOf, type Ledger } from '../../ledger/ledger';
import { isZero } from '../../money/decimal';
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
  run: ({ ledger }) => {
    const institutions = new Set(ledger.figures.flatMap(({ subject }) => (subject.kind === 'institution' ? [subject.label] : []))).size;
    const results = institutions < 2 ? [] : sharesBySubject(ledger).flatMap((shares) => comparedWith(shares, institutions, ledger) ?? []);
    const telling = results.filter(({ rightValue }) => !isZero(rightValue));
    return telling.filter(agrees).length * 2 > telling.length ? results : [];
  },
};

interface Shares {
  readonly of: OwnSubject;
  readonly measure: Exclude<Measure, 'statedRate'>;
  readonly figures: readonly Figure[];
}

/** What the institutions have of one thing. */
function sharesBySubject({ figures }: Ledger): Shares[] {
  const found = figures.flatMap((figure) => {
    const { subject, measure } = figure;
    return subject.kind === 'institution' && measure !== 'statedRate' && measure !== 'points' ? [{ of: subject.of, measure, figure }] : [];
  });
  const bySubject = groupedBy(found, ({ of, measure }) => `${subjectKey(of)}/${measure}`);
  return [...bySubject.values()].flatMap((shares) => (shares[0] === undefined ? [] : [{ ...shares[0], figures: shares.map(({ figure }) => figure) }]));
}

/**
 * `null` where the department's figure is not stated, or is itself made of the shares. An institution without the line has nothing of it, or did not say so: a gap
 * is then a notice.
 */
function comparedWith({ of, measure, figures }: Shares, institutions: number, ledger: Ledger): CheckResult | null {
  const whole = figureOf(ledger, of, measure);
  if (whole === null || whole.parts.length > 0 || whole.sum !== null || statedValue(whole) === null) return null;
  const stated = figures.filter(isStated);
  const blanks = figures.filter(({ reading }) => reading.state === 'blank');
  if (stated.length === 0 || stated.length + blanks.length < figures.length) return null;
  return balanceResult({ rule: 'institution-sum', scope: `${subjectKey(of)}/${measure}`, left: stated.map(plus), right: [plus(whole)], unit: ledger.unit, blanks, mayLack: figures.length < institutions });
}
