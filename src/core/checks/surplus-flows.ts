/**
 * What few departments have: surplus that was used or allocated. Its line stands empty in the usual form, which says 0, unless a flow that everybody has
 * is left open, too.
 */
import type { Flow } from '../ledger/dimensions';

const SURPLUS: readonly Flow[] = ['surplusUsed', 'earmarkedSurplusUsed', 'surplusAllocated'];

/** Whether all of the flows without an amount are such: then none of them explains a gap. */
export function areUsuallyEmpty(flows: readonly (Flow | null)[]): boolean {
  return flows.every((flow) => SURPLUS.some((one) => one === flow));
}
