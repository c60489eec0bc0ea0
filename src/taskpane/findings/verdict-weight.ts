import type { Verdict } from '../../core/checks/check-result';

/** `grave`: the figures are wrong somewhere. `open`: the user must say or see something. `minor`: for information. */
export type VerdictWeight = 'grave' | 'open' | 'minor';

export const VERDICT_WEIGHTS: Readonly<Record<Verdict, VerdictWeight>> = {
  error: 'grave',
  rate: 'grave',
  explain: 'open',
  zeroBase: 'open',
  notice: 'minor',
  rounding: 'minor',
  exact: 'minor',
};
