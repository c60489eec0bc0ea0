/** @jest-environment ./test/emulator/office-environment.cjs */
import { OfficeJsWorkbook } from '../../../src/adapters/officejs/office-js-workbook';
import { BOOK, SOURCE } from './a-book';

const workbook = new OfficeJsWorkbook();
const B3 = { sheet: SOURCE, row: 2, column: 1 };

beforeEach(() => emulator.reset(BOOK));

async function contentOfB3(): Promise<unknown> {
  const { sheets } = await workbook.read();
  const sheet = sheets.find(({ name }) => name === SOURCE);
  return sheet?.values[2 - sheet.firstRow]?.[1 - sheet.firstColumn];
}

test.each(['质保金次年支付。', '=1+1', '2023-1-2', '007', "'引号"])('%s is a text', async (text) => {
  await workbook.keepText(B3, text);
  expect(await contentOfB3()).toBe(text);
});

test('nothing empties the cell', async () => {
  await workbook.keepText(B3, '');
  expect(await contentOfB3()).toBeNull();
});

test('a sheet that is gone', async () => {
  await expect(workbook.keepText({ ...B3, sheet: '没有' }, '说明')).rejects.toMatchObject({ failure: { code: 'sheetGone', sheet: '没有' } });
});
