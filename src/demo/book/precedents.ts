import { parseLocal, unquoteSheetName } from '../../emulator/excel/a1';
import { bounding, type Area } from '../../emulator/excel/area';
import { lexFormula } from '../../emulator/excel/formula-lexer';

export interface Precedent {
  readonly sheet: string;
  readonly area: Area;
}

/** The areas that a formula (with its "=") names; a reference without a sheet means `sheet`. Names and functions that make references give none. */
export function precedents(formula: string, sheet: string): Precedent[] {
  const tokens = (lexFormula(formula.slice(1)) ?? []).filter(({ kind }) => kind !== 'space');
  const found: Precedent[] = [];
  tokens.forEach(({ kind, text }, index) => {
    const area = kind === 'reference' ? parseLocal(text) : null;
    if (area === null) return;
    const before = tokens[index - 1];
    const start = before?.kind === 'operator' && before.text === ':' ? found.pop() : undefined;
    if (start !== undefined) found.push({ ...start, area: bounding(start.area, area) });
    else found.push({ sheet: before?.kind === 'sheet' ? unquoteSheetName(before.text.slice(0, -1)) : sheet, area });
  });
  return found;
}

/** Whether a formula stays within its workbook: brackets name another workbook, or a column of a table, which the page does not have either. */
export function isWithinWorkbook(formula: string): boolean {
  return !formula.replace(/"(?:[^"]|"")*"/gu, '').includes('[');
}
