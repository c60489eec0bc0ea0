import type { CellRange } from '../../../core/workbook/cell-address';
import { movedFormula } from './moved-formula';
import type { FormulaPlace } from './sheet-outline';

/** The cells of one shared formula: the one with the text, and those that only point to it. */
interface SharedGroup {
  readonly master: FormulaPlace;
  readonly dependents: FormulaPlace[];
}

/** What becomes of a dependent that has to hold the text of its group. */
export interface NewMaster {
  readonly cell: FormulaPlace;
  readonly text: string;
  readonly range: CellRange;
}

/** Formula texts in the order of `formulas`, those of dependents moved to their place; `null` for a dependent without a group. */
export function formulaTexts(formulas: readonly FormulaPlace[]): (string | null)[] {
  const masters = new Map<FormulaPlace, FormulaPlace>();
  for (const { master, dependents } of sharedGroups(formulas)) for (const cell of dependents) masters.set(cell, master);
  return formulas.map((formula) => {
    if (formula.text !== '') return formula.text;
    const master = masters.get(formula);
    return master === undefined ? null : textAt(master, formula);
  });
}

/** For every group whose master is `replaced`: the first cell that stays takes its place, for the cells that stay. */
export function newMasters(formulas: readonly FormulaPlace[], replaced: (cell: FormulaPlace) => boolean): NewMaster[] {
  return sharedGroups(formulas).flatMap(({ master, dependents }) => {
    const staying = dependents.filter((cell) => !replaced(cell));
    const [cell] = staying;
    if (cell === undefined || !replaced(master)) return [];
    return [{ cell, text: textAt(master, cell), range: boundsOf(staying) }];
  });
}

/** A number may be given again to another group further down the sheet. */
function sharedGroups(formulas: readonly FormulaPlace[]): SharedGroup[] {
  const groups: SharedGroup[] = [];
  const latest = new Map<string, SharedGroup>();
  for (const formula of formulas) {
    if (formula.group === null) continue;
    if (formula.text === '') {
      latest.get(formula.group)?.dependents.push(formula);
      continue;
    }
    const group = { master: formula, dependents: [] };
    groups.push(group);
    latest.set(formula.group, group);
  }
  return groups;
}

function textAt(master: FormulaPlace, cell: FormulaPlace): string {
  return movedFormula(master.text, cell.row - master.row, cell.column - master.column);
}

function boundsOf(cells: readonly FormulaPlace[]): CellRange {
  let [firstRow, firstColumn, lastRow, lastColumn] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    firstRow = Math.min(firstRow, row);
    firstColumn = Math.min(firstColumn, column);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  return { firstRow, firstColumn, lastRow, lastColumn };
}
