import type { CellEdit } from '../../adapters/xlsx/editing/cell-edit';
import { isCellError, type CellValue } from '../../core/workbook/workbook-snapshot';
import { isSameValue, type PageCell } from './page-state';
import { rowAndColumn, type Place } from './place';
import type { Spelling } from './formula-spelling';

/** What a sheet has before the edits. */
export interface SheetCells {
  readonly cells: ReadonlyMap<Place, PageCell>;
  /** The number format of a cell that is not filled. */
  readonly formatOf: (place: Place) => string;
}

/** Two programs that add the same numbers may differ in the last digit; that is no change. */
const SAME_RESULT = 1e-12;

/**
 * The edits of `sheet` that make `before` into `now`. Formulas whose values changed are among them, so that whoever reads the file without
 * calculating finds what the page shows. `spell` gives a formula in Excel's spelling or throws.
 */
export function cellChanges(sheet: string, before: SheetCells, now: SheetCells['cells'], spell: Spelling): CellEdit[] {
  const places = [...new Set([...before.cells.keys(), ...now.keys()])].sort((left, right) => left - right);
  return places.flatMap((place): CellEdit[] => {
    const at = { sheet, ...rowAndColumn(place) };
    const [was, is] = [before.cells.get(place), now.get(place)];
    if (is === undefined) return [{ ...at, content: { kind: 'constant', value: null } }];
    const content = changedContent(was, is, (formula) => spell(formula, at));
    if (content === null) return [];
    const isReformatted = typeof is.value === 'number' && is.numberFormat !== (was?.numberFormat ?? before.formatOf(place));
    return [{ ...at, content, ...(isReformatted ? { numberFormat: is.numberFormat } : {}) }];
  });
}

/** `null` where nothing has changed. */
function changedContent(was: PageCell | undefined, is: PageCell, spell: (formula: string) => string): CellEdit['content'] | null {
  if (is.formula !== null) {
    if (was?.formula !== is.formula) return { kind: 'formula', formula: spell(is.formula), value: is.value };
    return isSameResult(was.value, is.value) ? null : { kind: 'formula', formula: is.formula, value: is.value };
  }
  if (was?.formula === null && isSameValue(was.value, is.value)) return null;
  // An error value that was typed is kept as the formula that gives it, as the page does with those of a file.
  if (isCellError(is.value)) return { kind: 'formula', formula: `=${is.value.error}`, value: is.value };
  return { kind: 'constant', value: is.value };
}

function isSameResult(was: CellValue, is: CellValue): boolean {
  if (typeof was !== 'number' || typeof is !== 'number') return isSameValue(was, is);
  return Math.abs(was - is) <= SAME_RESULT * Math.abs(was);
}
