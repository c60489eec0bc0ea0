/**
 * The formulas of one check row. Each relation has its own: sides, gap and verdict follow the figures; where a figure is no longer stated,
 * or one that was open is, the relation is another one and the row says "changed".
 */
import type { CheckResult } from '../../checks/check-result';
import type { Expression } from '../../formula/expression';
import type { Ledger } from '../../ledger/ledger';
import type { SheetWording } from '../sheet-wording';
import { liveBalance } from './live-balance';
import { liveBound } from './live-bound';
import { livePresence } from './live-presence';
import { liveStatedRate } from './live-stated-rate';
import { liveWithoutBase } from './live-without-base';

export interface LiveCheck {
  readonly left: Expression;
  readonly right: Expression;
  readonly difference: Expression;
  /** A constant in 万元, or a formula for a rate; `null` where the relation has none. */
  readonly tolerance: Expression | null;
  readonly verdict: Expression;
  /** True while the row holds the conclusion back; `null` for a relation that never does. */
  readonly isOpen: Expression | null;
}

export function liveCheck(check: CheckResult, ledger: Ledger, wording: SheetWording): LiveCheck {
  const words = wording.checks.verdicts;
  switch (check.relation) {
    case 'balance':
      return liveBalance(check, ledger, wording);
    case 'bound':
      return liveBound(check, ledger, wording);
    case 'rate':
      return liveStatedRate(check, wording);
    case 'presence':
      return livePresence(check, wording);
    case 'base':
      return liveWithoutBase(check, words.addedDuringYear, wording);
    case 'dash':
      return liveWithoutBase(check, words.dashExpected, wording);
  }
}
