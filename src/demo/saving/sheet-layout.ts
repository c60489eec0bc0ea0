import type { Area } from '../../emulator/excel/area';
import type { PageSheet } from './page-state';

type Sheet = Pick<PageSheet, 'cells' | 'merges'>;

/**
 * Whether a generated sheet has the rows that the page's has, so that looks, merges and heights fit cell by cell. Its formulas refer
 * to cells of the sheets around them, so other rows would have other formulas. A formula that somebody typed over, or put into an empty cell,
 * is no other layout.
 */
export function hasSameLayout(written: Sheet, page: Sheet): boolean {
  if (mergeKeys(written.merges) !== mergeKeys(page.merges)) return false;
  const places = new Set([...written.cells.keys(), ...page.cells.keys()]);
  return [...places].every((place) => {
    const ours = written.cells.get(place)?.formula ?? null;
    const theirs = page.cells.get(place)?.formula ?? null;
    return ours === theirs || theirs === null || !written.cells.has(place);
  });
}

function mergeKeys(merges: readonly Area[]): string {
  return merges
    .map(({ row, column, rows, columns }) => `${row},${column},${rows},${columns}`)
    .sort()
    .join(' ');
}
