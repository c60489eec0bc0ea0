import { localA1 } from '../../core/workbook/cell-address';
import { enterFormula } from '../../emulator/excel/formula-entry';
import { HostError } from '../../emulator/host-error';
import { Refusal } from './refusal';

interface At {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The formula as Excel would keep it. Throws a `Refusal` where Excel could not read it: it would call the whole file damaged. */
export type Spelling = (formula: string, at: At) => string;

/** `sheetNames` are those that formulas may refer to. */
export function excelSpelling(sheetNames: readonly string[]): Spelling {
  const known = new Set(sheetNames.map((name) => name.toLowerCase()));
  return (formula, { sheet, row, column }) => {
    try {
      return enterFormula(formula, (name) => known.has(name.toLowerCase()));
    } catch (error) {
      if (error instanceof HostError) throw new Refusal({ code: 'formulaUnreadable', sheet, cell: localA1(row, column), formula });
      throw error;
    }
  };
}
