/** Cases of rules about single lines: whole sheets, since such a rule looks at tables and not at the department's ledger alone. */
import type { LineCheck } from '../../../src/core/checks/line-check';
import type { CheckResult } from '../../../src/core/checks/check-result';
import { decimalText, trimmed } from '../../../src/core/money/decimal';
import { readLedger } from '../../../src/core/reading/read-ledger';
import type { CellRange } from '../../../src/core/workbook/cell-address';
import { fullA1 } from '../../../src/core/workbook/cell-address';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

export interface LineCase {
  readonly name: string;
  /** Sheets by their names, from A1 on. */
  readonly sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  readonly merges?: Readonly<Record<string, readonly CellRange[]>>;
}

export interface LineCases {
  /** Every comparison holds; `passed` is how many there are, `kept` for how many of them figures were made. */
  readonly valid: readonly (LineCase & { readonly passed: number; readonly kept?: number })[];
  /** The rule does not apply. */
  readonly silent: readonly LineCase[];
  /** Cells as the finding names them, that most in question first. */
  readonly invalid: readonly (LineCase & { readonly findings: readonly { readonly verdict: CheckResult['verdict']; readonly difference: string; readonly cells: readonly string[] }[] })[];
}

export function testLineRule(check: LineCheck, { valid, silent, invalid }: LineCases): void {
  const outcomeOf = ({ sheets, merges = {} }: LineCase): ReturnType<LineCheck['runLines']> => {
    const { ledger, books, scores, problems } = readLedger(bookOf(...Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows, { merges: merges[name] ?? [] }))), vocabulary);
    if (ledger === null) throw new Error(`nothing was read: ${JSON.stringify(problems)}`);
    return check.runLines({ ledger, tables: books, scores });
  };
  const shown = ({ verdict, difference, cells }: CheckResult): object => ({ verdict, difference: decimalText(trimmed(difference)), cells: cells.map(fullA1) });
  describe(check.id, () => {
    test.each(valid)('holds: $name', (each) => {
      const { results, passed, holding = [] } = outcomeOf(each);
      expect(results.map(shown)).toEqual([]);
      expect(passed).toBe(each.passed);
      expect(holding.length).toBe(each.kept ?? holding.length);
    });
    test.each(silent)('does not apply: $name', (each) => {
      const { results, passed } = outcomeOf(each);
      expect([results.map(shown), passed]).toEqual([[], 0]);
    });
    test.each(invalid)('finds: $name', (each) => {
      const { results } = outcomeOf(each);
      expect(results.map(shown)).toEqual(each.findings);
      expect(results.every(({ rule }) => rule === check.id)).toBe(true);
      expect(results.filter(({ left, right, blanks }) => left.length === 0 || right.length === 0 || blanks.some((blank) => blank.reading.state !== 'blank')).map(shown)).toEqual([]);
    });
  });
}
