/** Rows of one table that belong to several institutions, by the column that names them. */
import { isBlank, normalText } from './normal-text';
import type { SheetTexts } from './sheet-texts';
import { isSubtotal, type TableRow } from './table-rows';
import type { Vocabulary } from './vocabulary';
import { addTo } from '../grouping';

export interface InstitutionRows {
  /** `null` for rows of the department as a whole. */
  readonly name: string | null;
  readonly rows: readonly TableRow[];
}

/**
 * In the order of their first rows. A blank below a name means the same again, as in a merged area; but a row 合计 with no name is that of
 * the department where it is the only one, or where the institution above has its own. `null` where the column names fewer than two.
 */
export function rowsByInstitution(texts: SheetTexts, column: number, rows: readonly TableRow[], vocabulary: Vocabulary): InstitutionRows[] | null {
  const unnamed = rows.filter((row) => isUnnamedTotal(texts, column, row));
  const groups = new Map<string | null, TableRow[]>();
  const names = namesByRow(texts, column, rows, vocabulary);
  rows.forEach((row, index) => {
    const named = names[index] ?? null;
    const isOfDepartment = unnamed.includes(row) && (unnamed.length === 1 || (groups.get(named) ?? []).some(isTotal));
    addTo(groups, isOfDepartment ? null : named, row);
  });
  const named = [...groups.keys()].filter((one) => one !== null);
  return named.length < 2 ? null : [...groups].map(([owner, owned]) => ({ name: owner, rows: owned }));
}

/** Those of one institution, its 小计 as what it is: the institution's total, where no row 合计 states that. */
export function withSubtotalAsTotal(rows: readonly TableRow[], vocabulary: Vocabulary): TableRow[] {
  const subtotals = rows.filter(({ text }) => isSubtotal(text, vocabulary));
  const [only] = subtotals;
  if (subtotals.length !== 1 || rows.some(isTotal)) return [...rows];
  return rows.map((row) => (row === only ? { ...row, label: { ...row.label, meaning: { kind: 'total' } } } : row));
}

/** For each row the name that its cell, or the nearest filled one above it, gives. */
export function namesByRow(texts: SheetTexts, column: number, rows: readonly TableRow[], vocabulary: Vocabulary): (string | null)[] {
  let name: string | null = null;
  return rows.map(({ row }) => {
    const text = texts.textAt(row, column);
    if (text !== null) name = institutionName(text, vocabulary);
    return name;
  });
}

function isUnnamedTotal(texts: SheetTexts, column: number, row: TableRow): boolean {
  return isTotal(row) && isBlank(texts.value(row.row, column)) && !texts.isCovered(row.row, column);
}

function isTotal({ label }: TableRow): boolean {
  return label.meaning.kind === 'total';
}

/** As a row of its own is labelled; `null` where the cell says 汇总 or 合计, or a unit of measurement, and no institution. */
export function institutionName(text: string, vocabulary: Vocabulary): string | null {
  const name = normalText(text).replace(vocabulary.ordinal, '');
  const isSum = [...vocabulary.summaryWords, ...vocabulary.totalLabels, ...vocabulary.subtotalLabels].includes(name);
  const isUnit = vocabulary.units.yuan.includes(name) || vocabulary.units.wanYuan.includes(name);
  return isSum || isUnit || name === '' ? null : name;
}
