import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XlsxWorkbook } from '../../src/adapters/xlsx/xlsx-workbook';
import type { WorkbookSnapshot } from '../../src/core/workbook/workbook-snapshot';
import { evaluateSnapshot } from '../../src/app/evaluate-snapshot';
import { jsonReport } from '../../src/cli/json-report';
import { zhCNLanguage, zhCNMessages } from '../../src/locales/zh-CN';
import { mismatches, type ExpectedCase, type ReportedCase } from './case-rule';

const CASES = readdirSync(__dirname, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** Some expectations name the department of a book that nowhere says whose it is. */
function isWritten({ sheets }: WorkbookSnapshot, entity: string | null): boolean {
  return entity !== null && sheets.some(({ values }) => values.some((row) => row.some((value) => typeof value === 'string' && value.includes(entity))));
}

test.each(CASES)('case %s', async (name) => {
  const folder = join(__dirname, name);
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as ExpectedCase;
  const snapshot = await XlsxWorkbook.open(readFileSync(join(folder, 'book.xlsx'))).read();
  const report = jsonReport('book.xlsx', { evaluation: evaluateSnapshot(snapshot, zhCNLanguage), sheets: [], writeFailure: null }, zhCNMessages) as ReportedCase;
  expect(mismatches({ ...expected, entity: isWritten(snapshot, expected.entity) ? expected.entity : null }, report)).toEqual([]);
});
