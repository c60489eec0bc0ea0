/** Cases of rules about texts: a report beside one book, whose figures are fixed here. */
import type { Verdict } from '../../../src/core/checks/check-result';
import { decimalText, trimmed } from '../../../src/core/money/decimal';
import { readLedger } from '../../../src/core/reading/read-ledger';
import { readTexts } from '../../../src/core/text/text-facts';
import type { TextCheck, TextFinding, TextOutcome } from '../../../src/core/text/text-finding';
import { fullA1 } from '../../../src/core/workbook/cell-address';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { textWords } from '../../../src/locales/zh-CN/text-words';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

type Rows = readonly (readonly CellValue[])[];

/** 900 in the opening budget, 1000 in the year's, 950.50 spent; 49.50 are left. */
export const BOOK: Rows = [
  ['示例区教育局2023年部门整体收支情况'],
  ['单位：万元'],
  ['项目', '年初预算数', '全年预算数', '执行数'],
  ['合计', 900, 1000, 950.5],
  ['一般公共预算财政拨款支出', 700, 800, 760.2],
  ['政府性基金预算财政拨款支出', 200, 200, 190.3],
  ['基本支出', 500, 480, 470.5],
  ['项目支出', 400, 520, 480],
  ['年末结转和结余', null, null, 49.5],
];

const TITLE = '示例区教育局2023年部门整体支出绩效自评报告';
const HEADING = '（二）部门整体收支情况';

export interface TextCase {
  readonly name: string;
  /** The paragraphs below the report's title and heading. */
  readonly text: readonly string[];
  readonly title?: string;
  readonly heading?: string;
  readonly book?: Rows;
  /** Sheets beside the book's, by name. */
  readonly sheets?: Readonly<Record<string, Rows>>;
}

export interface ExpectedTextFinding {
  readonly verdict: Verdict;
  /** The words that are most in question. */
  readonly words: string;
  /** Stated less expected, without spare zeros; `null` where there is nothing to subtract. */
  readonly difference: string | null;
  /** Cells of the figures that it is compared with. */
  readonly cells?: readonly string[];
  /** The words that are quoted besides; looked at where they are given. */
  readonly besides?: readonly string[];
}

export interface TextCases {
  /** `never` for a rule that has nothing to say where all is well. */
  readonly valid: readonly (TextCase & { readonly compared: number })[] | 'never';
  /** `never` for a rule that looks at every paragraph. */
  readonly silent: readonly TextCase[] | 'never';
  readonly invalid: readonly (TextCase & { readonly findings: readonly ExpectedTextFinding[] })[];
}

function outcomeOfCase(check: TextCheck, { text, title = TITLE, heading = HEADING, book = BOOK, sheets = {} }: TextCase): TextOutcome {
  const snapshot = bookOf(sheetOf('收支', book), ...Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)));
  const { ledger, books } = readLedger(snapshot, vocabulary);
  if (ledger === null) throw new Error('the book was not read');
  const report = { name: '报告', paragraphs: [title, heading, ...text].filter((line) => line !== '') };
  return check.runTexts(readTexts({ ledger, tables: books, scores: [], sheets: snapshot.sheets, report }, textWords));
}

function shown({ verdict, quotes, difference, figures }: TextFinding): Required<ExpectedTextFinding> {
  const [words = '', ...besides] = quotes.map((quote) => quote.words);
  return { verdict, words, difference: difference === null ? null : decimalText(trimmed(difference)), cells: figures.map(({ cell }) => fullA1(cell)), besides };
}

export function testTextRule(check: TextCheck, { valid, silent, invalid }: TextCases): void {
  describe(check.id, () => {
    if (valid !== 'never') test.each(valid)('holds: $name', (each) => {
      const { findings, compared } = outcomeOfCase(check, each);
      expect(findings.map(shown)).toEqual([]);
      expect(compared).toBe(each.compared);
    });
    if (silent !== 'never') test.each(silent)('does not apply: $name', (each) => {
      const { findings, compared } = outcomeOfCase(check, each);
      expect([findings.map(shown), compared]).toEqual([[], 0]);
    });
    test.each(invalid)('finds: $name', (each) => {
      const { findings } = outcomeOfCase(check, each);
      const found = findings.map(shown);
      expect(found).toEqual(each.findings.map((finding, index) => ({ cells: [], besides: found[index]?.besides, ...finding })));
      expect(findings.every(({ rule }) => rule === check.id)).toBe(true);
    });
  });
}
