import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XlsxWorkbook } from '../../src/adapters/xlsx/xlsx-workbook';
import { evaluateSnapshot } from '../../src/app/evaluate-snapshot';
import { jsonReport } from '../../src/cli/json-report';
import { zhCNLanguage, zhCNMessages } from '../../src/locales/zh-CN';
import { mismatches, type ExpectedCase, type ReportedCase } from './case-rule';

/** The cases whose tables are lists. The other layouts in this folder are read later (issue "Any workbook an accountant has"). */
const LISTS = [
  '000', 'S01-clean-summary', 'S15-distractor-sheets', 'E02-source-omitted-from-total', 'E14-rounding-only', 'E16-rate-last-digit',
];

test.each(LISTS)('case %s', async (name) => {
  const folder = join(__dirname, name);
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as ExpectedCase;
  const snapshot = await XlsxWorkbook.open(readFileSync(join(folder, 'book.xlsx'))).read();
  const report = jsonReport('book.xlsx', { evaluation: evaluateSnapshot(snapshot, zhCNLanguage), sheets: [], writeFailure: null }, zhCNMessages) as ReportedCase;
  expect(mismatches(expected, report)).toEqual([]);
});
