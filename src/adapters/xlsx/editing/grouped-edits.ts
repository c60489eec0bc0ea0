import type { CellEdit } from './cell-edit';

/** The edits by a key, in their order. */
export function groupedEdits<Key>(edits: readonly CellEdit[], keyOf: (edit: CellEdit) => Key): Map<Key, CellEdit[]> {
  const groups = new Map<Key, CellEdit[]>();
  for (const edit of edits) {
    const key = keyOf(edit);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [edit]);
    else group.push(edit);
  }
  return groups;
}
