/**
 * The list of what was asked for and is not implemented. One list for the running batch: types are described once and bound
 * anew for every batch, so they have no host to report to, and batches never overlap.
 */
let current = new Set<string>();

export function recordUnimplemented(what: string): void {
  current.add(what);
}

/** Directs reports of what follows to the given list. */
export function collectUnimplemented(into: Set<string>): void {
  current = into;
}
