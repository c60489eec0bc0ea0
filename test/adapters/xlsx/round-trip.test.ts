import fc from 'fast-check';

import { crc32 } from '../../../src/adapters/package/crc32';
import { decodeXstring, encodeXstring } from '../../../src/adapters/xlsx/xml/xstring';
import { XlsxWorkbook } from '../../../src/adapters/xlsx/xlsx-workbook';
import { valueAt } from '../../../src/core/workbook/workbook-snapshot';
import { cell, outputOf, sheet } from './sample-output';
import { userBook } from './user-book';

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('_', 'x', '0', '5', 'F', '\r', '\n', ' ', '&', '<', ']', '\ud800', '\u0000', '中') }));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const place = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 40 }));
const grid = fc.uniqueArray(fc.tuple(place, fc.oneof(text, number, fc.boolean())), { selector: ([[row, column]]) => row * 100 + column, maxLength: 30 });

describe('what is written is read back', () => {
  it('for any cells', async () => {
    const bytes = userBook();
    await fc.assert(
      fc.asyncProperty(grid, async (entries) => {
        const cells = entries.map(([[row, column], value]) => cell(row, column, value)).sort((left, right) => left.row - right.row || left.column - right.column);
        const workbook = XlsxWorkbook.open(bytes);
        await workbook.write(outputOf(sheet('checks', { cells })));
        const read = (await XlsxWorkbook.open(workbook.toBytes()).read()).sheets[2];
        if (read === undefined) throw new Error('no sheet');
        for (const each of cells) expect(valueAt(read, each.row, each.column)).toBe(each.value);
        expect(read.values.flat().filter((value) => value !== null)).toHaveLength(cells.length);
      }),
      { numRuns: 60 },
    );
  });

  it('for any text with the escapes of Excel', () => {
    fc.assert(fc.property(text, (value) => decodeXstring(encodeXstring(value)) === value), { numRuns: 500 });
  });
});

describe('crc32', () => {
  it.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('of %j is the one of the standard', (value, expected) => {
    expect(crc32(new TextEncoder().encode(value))).toBe(expected);
  });
});
