/** @jest-environment ./test/emulator/office-environment.cjs */
import { OfficeJsWorkbook } from '../../../src/adapters/officejs/office-js-workbook';
import { BOOK, sheetDump } from './a-book';
import { anOutput, anOutputSheet, cell } from './an-output';

jest.setTimeout(60_000);

const workbook = new OfficeJsWorkbook();
const LONG = '各项工作按期完成，'.repeat(100);
const ROWS = 2500;

test('an output of seven megabytes goes in requests below the limit', async () => {
  await emulator.reset(BOOK);
  const cells = Array.from({ length: ROWS }, (_row, row) => cell(row, 0, { value: `${row}、${LONG}`, style: 'prose' }));
  await workbook.write(anOutput(anOutputSheet('rates', '甲', { cells: [cell(0, 1, { value: 1 }), ...cells] }), anOutputSheet('report', '乙')));
  const sizes = emulator.host.traffic.requests.map((request) => request.bytesOut);
  expect(sizes.length).toBeGreaterThan(3);
  expect(Math.max(...sizes)).toBeLessThan(5_000_000);
  const dump = await emulator.workbook.dump();
  expect(sheetDump(dump, '甲').cells[`A${ROWS}`]?.value).toBe(`${ROWS - 1}、${LONG}`);
  expect(dump.names.map(({ name }) => name)).toEqual(['_outturn_rates', '_outturn_report']);
});
