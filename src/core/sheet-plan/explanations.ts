/**
 * 说明: what the accountant types beside a check. It belongs to the check and to its figures: the code of a row names both, so that words
 * written for other figures never speak for new ones.
 */
import type { CheckResult } from '../checks/check-result';
import { isCellError, type SheetSnapshot } from '../workbook/workbook-snapshot';
import { fingerprint } from '../workbook/fingerprint';
import type { SheetWording } from './sheet-wording';

export interface Explanation {
  /** The code of the row that it was typed on. */
  readonly code: string;
  /** What that row compares, in the sheet's words. */
  readonly relation: string;
  readonly text: string;
}

/** "full-execution-carry-over/executed#1a2b3c4d": the check and its figures. */
export function explanationCode(check: CheckResult): string {
  const figures = [...check.left, ...check.right].map(({ figure }) => `${figure.raw.trim()} ${figure.unit}`).join('\n');
  return `${check.rule}/${check.scope}#${fingerprint(figures).slice(0, 8)}`;
}

/** What was said to the check when it compared other figures: to be read again, and kept or changed. `null` where nothing was. */
export function formerExplanation(check: CheckResult, explanations: readonly Explanation[]): string | null {
  const own = explanationCode(check);
  const name = own.slice(0, own.lastIndexOf('#') + 1);
  return explanations.filter(({ code }) => code !== own && code.startsWith(name)).at(-1)?.text ?? null;
}

/** What stands in the 说明 column of an earlier check sheet, wherever its rows are now. */
export function readExplanations(sheet: SheetSnapshot, wording: SheetWording): Explanation[] {
  const column = explanationColumn(sheet.values, wording);
  if (column === null) return [];
  return sheet.values.slice(column.headerRow + 1).flatMap((row) => {
    const text = row[column.explanation] ?? null;
    const code = row[column.code];
    const relation = row[column.relation];
    if (text === null || isCellError(text) || typeof code !== 'string' || code === '' || String(text).trim() === '') return [];
    return [{ code, relation: typeof relation === 'string' ? relation : '', text: String(text) }];
  });
}

export interface ExplanationColumn {
  readonly headerRow: number;
  readonly relation: number;
  readonly explanation: number;
  readonly code: number;
}

/** Finds the header row of the check block by its words; `null` on a sheet that has none. */
export function explanationColumn(rows: readonly (readonly unknown[])[], wording: SheetWording): ExplanationColumn | null {
  const words = wording.checks.columns;
  for (const [headerRow, row] of rows.entries()) {
    const [relation, explanation, code] = [words.relation, words.explanation, words.code].map((word) => row.indexOf(word));
    if (relation === undefined || explanation === undefined || code === undefined) continue;
    if (relation >= 0 && explanation >= 0 && code >= 0) return { headerRow, relation, explanation, code };
  }
  return null;
}
