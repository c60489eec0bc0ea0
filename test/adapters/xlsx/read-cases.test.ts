import { XlsxWorkbook } from '../../../src/adapters/xlsx/xlsx-workbook';
import { valueAt } from '../../../src/core/workbook/workbook-snapshot';
import { CASE_BOOKS } from './case-books';
import facts from './cases-by-openpyxl.json';

interface SheetFacts {
  readonly name: string;
  readonly numbers: number;
  readonly sum: number;
  readonly texts: number;
  readonly textLength: number;
  readonly merges: number;
  readonly formats: Readonly<Record<string, number>>;
  readonly last: readonly [number, number, string | number];
}

/** What openpyxl 3.1 reads in each book. A case that is added later is read, but not compared. */
const byOpenpyxl = facts as unknown as Readonly<Record<string, readonly SheetFacts[] | undefined>>;

/** openpyxl gives built-in format 14 the code of the standard, we the one of Excel. */
const sameCode = (code: string): string => (code === 'm/d/yyyy' ? 'mm-dd-yy' : code);

describe.each(CASE_BOOKS)('case %s', (name, bytes) => {
  it('reads what openpyxl reads', async () => {
    const { sheets } = await XlsxWorkbook.open(bytes).read();
    expect(sheets.length).toBeGreaterThan(0);
    for (const [index, expected] of (byOpenpyxl[name] ?? []).entries()) {
      const sheet = sheets[index];
      if (sheet === undefined) throw new Error(`sheet ${expected.name} is missing`);
      const values = sheet.values.flat();
      const numbers = values.filter((value) => typeof value === 'number');
      const texts = values.filter((value) => typeof value === 'string');
      const formats: Record<string, number> = {};
      sheet.values.forEach((row, r) => {
        row.forEach((value, c) => {
          if (value === null) return;
          const code = sameCode(sheet.numberFormats[r]?.[c] ?? '');
          formats[code] = (formats[code] ?? 0) + 1;
        });
      });
      const [row, column] = expected.last;
      expect({ ...expected, sum: 0 }).toEqual({
        name: sheet.name,
        numbers: numbers.length,
        sum: 0,
        texts: texts.length,
        textLength: Array.from(texts.join('')).length,
        merges: sheet.merges.length,
        formats,
        last: [row, column, valueAt(sheet, row, column)],
      });
      expect(numbers.reduce((sum, number) => sum + number, 0)).toBeCloseTo(expected.sum, 3);
    }
  });
});

it('every book that openpyxl read is there', () => {
  expect(CASE_BOOKS.map(([name]) => name)).toEqual(expect.arrayContaining(Object.keys(byOpenpyxl)));
});
