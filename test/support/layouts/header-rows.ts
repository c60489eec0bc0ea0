/** Header rows of a table: single headers beside groups, merged or not. */
import type { Draw } from './draw';
import type { SheetDraft } from './sheet-draft';

/** The texts over one column, group header first. */
export type HeaderPath = readonly string[];

/** Writes the header at `top`, `left`; gives the row below it. Neighbours with the same group header share it. */
export function drawHeader(draft: SheetDraft, draw: Draw, top: number, left: number, paths: readonly HeaderPath[], isMerged = draw.flag()): number {
  const depth = Math.max(...paths.map((path) => path.length));
  for (const [index, path] of paths.entries()) {
    const column = left + index;
    path.forEach((text, level) => {
      const isLast = level === path.length - 1;
      const isShared = !isLast && isSameGroup(paths[index - 1], path, level);
      if (isShared) return;
      draft.put(top + level, column, text);
      if (!isMerged) return;
      if (isLast) draft.merge(top + level, column, top + depth - 1, column);
      else draft.merge(top + level, column, top + level, column + groupWidth(paths, index, level) - 1);
    });
  }
  return top + depth;
}

function isSameGroup(other: HeaderPath | undefined, path: HeaderPath, level: number): boolean {
  return other !== undefined && other.length > level + 1 && path.slice(0, level + 1).every((text, index) => other[index] === text);
}

function groupWidth(paths: readonly HeaderPath[], from: number, level: number): number {
  const path = paths[from] ?? [];
  let end = from + 1;
  while (isSameGroup(paths[end], path, level)) end += 1;
  return end - from;
}
