/**
 * One strict tester for the rules, after eslint's rule-tester: a case is a small list workbook, read and checked as a user's would be. It
 * may not be vague: a case that checks nothing, an expectation with a part left out, and the same case told twice are failures of the test.
 */
import type { Check, CheckFacts, CheckResult, Verdict } from '../../../src/core/checks/check-result';
import type { Ledger } from '../../../src/core/ledger/ledger';
import { decimalText, trimmed } from '../../../src/core/money/decimal';
import { readLedger } from '../../../src/core/reading/read-ledger';
import { localA1 } from '../../../src/core/workbook/cell-address';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

export interface ListCase {
  readonly name: string;
  readonly unit?: '元' | '万元';
  /** The header row from A3 on; 项目, 全年预算数, 执行数 where none is given. */
  readonly header?: readonly string[];
  /** The rows from A4 on. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats by cell; "General" elsewhere. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** The relation is checked and holds. */
export interface ValidCase extends ListCase {
  /** The scopes of all results, in order; every one of them is exact. */
  readonly checked: readonly string[];
}

/** The relation does not apply: no result at all. */
export type SilentCase = ListCase;

export interface ExpectedResult {
  readonly verdict: Verdict;
  /** Left minus right, in the book's unit (for a rate in points), without spare zeros. */
  readonly difference: string;
  /** The cells that take part, the one most in question first. */
  readonly cells: readonly string[];
  readonly scope?: string;
}

/** All results that are not exact, in order. */
export interface InvalidCase extends ListCase {
  readonly findings: readonly ExpectedResult[];
}

export interface RuleCases {
  /** `never` for a rule that has no exact result: it speaks, or it is silent. */
  readonly valid: readonly ValidCase[] | 'never';
  readonly silent: readonly SilentCase[];
  readonly invalid: readonly InvalidCase[];
}

const DEFAULT_HEADER: readonly string[] = ['项目', '全年预算数', '执行数'];
const STATED_PARTS: readonly (keyof ExpectedResult)[] = ['verdict', 'difference', 'cells'];
const SHEET = '表';

/** What is wrong with the cases themselves; empty for cases that can be run. */
export function faultsOf({ valid: validOrNever, silent, invalid }: RuleCases): string[] {
  const valid = validCases(validOrNever);
  const all: readonly ListCase[] = [...valid, ...silent, ...invalid];
  return [
    ...[validOrNever, silent, invalid].flatMap((group, index) => (group.length === 0 ? [`no ${['valid', 'silent', 'invalid'][index] ?? ''} case`] : [])),
    ...all.flatMap(({ name, rows }) => (name.trim() === '' || rows.length === 0 ? [`"${name}" lists nothing`] : [])),
    ...valid.flatMap(({ name, checked }) => (checked.length === 0 ? [`"${name}" says nothing is checked; it is a silent case`] : [])),
    ...invalid.flatMap(({ name, findings }) => (findings.length === 0 ? [`"${name}" expects no finding`] : findings.flatMap((finding) => gapsIn(name, finding)))),
    ...repeated(all.map(({ name }) => name)).map((name) => `two cases are called "${name}"`),
    ...repeated(all.map(contentKey)).map((key) => `two cases are the same: ${key}`),
  ];
}

function validCases(valid: RuleCases['valid']): readonly ValidCase[] {
  return valid === 'never' ? [] : valid;
}

function gapsIn(name: string, finding: ExpectedResult): string[] {
  const missing = STATED_PARTS.filter((part) => !(part in finding)).map((part) => `"${name}" does not state the ${part}`);
  if (missing.length > 0) return missing;
  if (finding.cells.length === 0) return [`"${name}" names no cell`];
  return finding.verdict === 'exact' ? [`"${name}" is exact and therefore valid`] : [];
}

function repeated(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];
}

function contentKey({ unit = '万元', header = DEFAULT_HEADER, rows, formats = {} }: ListCase): string {
  return JSON.stringify({ unit, header, rows, formats });
}

export function ledgerOfCase(each: ListCase): Ledger {
  return factsOfCase(each).ledger;
}

function factsOfCase({ unit = '万元', header = DEFAULT_HEADER, rows, formats = {} }: ListCase): CheckFacts {
  const all: readonly (readonly CellValue[])[] = [['某局2023年部门整体收支情况'], [null, null, `单位：${unit}`], header, ...rows];
  const width = Math.max(...all.map((row) => row.length));
  const numberFormats = all.map((_row, r) => Array.from({ length: width }, (_cell, c) => formats[localA1(r, c)] ?? 'General'));
  const { ledger, books, scores, problems } = readLedger(bookOf(sheetOf(SHEET, all, { numberFormats })), vocabulary);
  if (ledger === null) throw new Error(`the rows were not read: ${JSON.stringify(problems)}`);
  return { ledger, tables: books, scores };
}

function shown(result: CheckResult): Required<ExpectedResult> {
  return {
    verdict: result.verdict,
    difference: decimalText(trimmed(result.difference)),
    cells: result.cells.map(({ row, column }) => localA1(row, column)),
    scope: result.scope,
  };
}

/** Runs the cases of one rule. */
export function testRule(check: Check, cases: RuleCases): void {
  const resultsOf = (each: ListCase): readonly CheckResult[] => check.run(factsOfCase(each));
  describe(check.id, () => {
    test('its cases are complete and differ from each other', () => {
      expect(faultsOf(cases)).toEqual([]);
    });
    if (cases.valid !== 'never') test.each(cases.valid)('holds: $name', (each) => {
      const results = resultsOf(each);
      expect(results.filter(({ verdict }) => verdict !== 'exact').map(shown)).toEqual([]);
      expect(results.map(({ scope }) => scope)).toEqual(each.checked);
    });
    test.each(cases.silent)('does not apply: $name', (each) => {
      expect(resultsOf(each).map(shown)).toEqual([]);
    });
    test.each(cases.invalid)('finds: $name', (each) => {
      const results = resultsOf(each);
      expect(results.every(({ rule }) => rule === check.id)).toBe(true);
      if (cases.valid === 'never') expect(results.filter(({ verdict }) => verdict === 'exact')).toEqual([]);
      const found = results.map(shown).filter(({ verdict }) => verdict !== 'exact');
      expect(found).toEqual(each.findings.map((finding, index) => ({ scope: found[index]?.scope, ...finding })));
    });
  });
}
