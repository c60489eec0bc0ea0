/** What was there and came in against what was spent and is left: each of the four may be one of several figures of one line, column or source. */
import type { Flow } from '../ledger/dimensions';
import { isStated, type Figure } from '../ledger/figure';
import type { MoneyUnit } from '../money/money-unit';
import { fullA1 } from '../workbook/cell-address';
import { balanceResult } from './balance';
import { plus } from './breakdown';
import type { CheckResult, RuleId } from './check-result';
import { areUsuallyEmpty } from './surplus-flows';

const RECEIVED: readonly Flow[] = ['openingCarryOver', 'income', 'surplusUsed', 'earmarkedSurplusUsed'];
const USED: readonly Flow[] = ['expenditure', 'surplusAllocated', 'closingCarryOver'];
const CARRIED_OVER: readonly Flow[] = ['openingCarryOver', 'closingCarryOver'];

/** What was there, came in or was used, and not what was spent, allocated or is left. */
export function isReceived(flow: Flow): boolean {
  return RECEIVED.includes(flow);
}

/**
 * Σ of what came in against Σ of what went out; `null` where the year's income or spending has no place, a side states nothing or a figure cannot be
 * read. Another flow that has no place is 0: without one for what was carried over, the gap may be just that.
 */
export function flowBalance(rule: RuleId, placeOf: (flow: Flow) => Figure | null, unit: MoneyUnit): CheckResult | null {
  if (placeOf('income') === null || placeOf('expenditure') === null) return null;
  const placed = (flows: readonly Flow[]): Figure[] => flows.flatMap((flow) => placeOf(flow) ?? []);
  const [received, used] = [placed(RECEIVED), placed(USED)];
  const all = [...received, ...used];
  const blanks = all.filter(({ reading }) => reading.state === 'blank');
  const [left, right] = [received.filter(isStated), used.filter(isStated)];
  const [first] = right;
  if (first === undefined || left.length === 0 || left.length + right.length + blanks.length < all.length) return null;
  const blanksAreNothing = areUsuallyEmpty([...RECEIVED, ...USED].filter((flow) => placeOf(flow)?.reading.state === 'blank'));
  const mayLack = CARRIED_OVER.some((flow) => placeOf(flow) === null);
  return balanceResult({ rule, scope: fullA1(first.cell), left: left.map(plus), right: right.map(plus), unit, blanks, blanksAreNothing, mayLack });
}
