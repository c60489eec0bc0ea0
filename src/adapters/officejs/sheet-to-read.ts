/** One sheet of the workbook on its way into the snapshot. */
import type { GeneratedSheetKind } from '../../core/workbook/generated-sheet';
import type { SheetSnapshot } from '../../core/workbook/workbook-snapshot';
import type { Extent } from './read-extents';
import type { Grid } from './read-grids';
import type { SheetFacts } from './workbook-look';

export interface SheetToRead {
  readonly facts: SheetFacts;
  /** The kind that our mark gives it; `null` for a user's sheet. */
  readonly kind: GeneratedSheetKind | null;
  readonly extent: Extent;
}

/** @param grid the cells from the extent's first row and column on: all of them, or the top */
export function snapshotOf({ facts, kind, extent }: SheetToRead, grid: Grid): SheetSnapshot {
  return {
    name: facts.name,
    visibility: facts.visibility,
    isProtected: facts.isProtected,
    firstRow: extent.used?.firstRow ?? 0,
    firstColumn: extent.used?.firstColumn ?? 0,
    values: grid.values,
    numberFormats: grid.numberFormats,
    merges: extent.merges,
    generatedKind: kind,
    formulas: kind === null ? null : grid.formulas,
    // Excel keeps its own watch over links to other workbooks.
    linkedCells: [],
  };
}
