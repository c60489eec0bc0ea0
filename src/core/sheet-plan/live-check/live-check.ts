/**
 * The formulas of one check row. Each relation has its own: sides, gap and verdict follow the figures; where a figure is no longer stated,
 * or one that was open is, the relation is another one and the row says "changed".
 */
import type { CheckResult } from '../../checks/check-result';
import type { Ledger } from '../../ledger/ledger';
import type { SheetWording } from '../sheet-wording';
import { liveBalance } from './live-balance';
import { liveBound, liveLimit, livePart } from './live-bound';
import { liveExecutionScore } from './live-execution-score';
import { livePresence } from './live-presence';
import { liveShift } from './live-shift';
import { liveStatedRate } from './live-stated-rate';
import { liveWithoutBase } from './live-without-base';
import type { LiveCheck } from './live-cells';

export function liveCheck(check: CheckResult, ledger: Ledger, wording: SheetWording): LiveCheck {
  const live = liveRelation(check, ledger, wording);
  return check.isNoticeOnly === true ? { ...live, isOpen: null } : live;
}

function liveRelation(check: CheckResult, ledger: Ledger, wording: SheetWording): LiveCheck {
  const words = wording.checks.verdicts;
  switch (check.relation) {
    case 'balance':
      return liveBalance(check, ledger, wording);
    case 'bound':
      return liveBound(check, ledger, wording);
    case 'part':
      return livePart(check, ledger, wording);
    case 'shift':
      return liveShift(check, wording);
    case 'limit':
      return liveLimit(check, ledger, wording);
    case 'rate':
      return liveStatedRate(check, wording);
    case 'executionScore':
      return liveExecutionScore(check, wording);
    case 'presence':
      return livePresence(check, wording);
    case 'base':
      return liveWithoutBase(check, words.addedDuringYear, wording);
    case 'dash':
      return liveWithoutBase(check, words.dashExpected, wording);
  }
}
