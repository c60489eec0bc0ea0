/** Values by a key, in their order; the keys in the order of their first values. */
export function groupedBy<Value, Key>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) addTo(groups, keyOf(value), value);
  return groups;
}

/** The only value; `null` where there is none, or more than one. */
export function onlyOne<Value>(values: readonly Value[]): Value | null {
  const [found = null] = values;
  return values.length === 1 ? found : null;
}

/** For values that are found one by one. */
export function addTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
