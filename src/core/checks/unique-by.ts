/** Those that share their key with no other, by their keys. */
export function uniqueBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  const repeated = new Set<string>();
  for (const value of values) {
    const key = keyOf(value);
    if (found.has(key)) repeated.add(key);
    found.set(key, value);
  }
  for (const key of repeated) found.delete(key);
  return found;
}
