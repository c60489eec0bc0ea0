/** Any edits of any of the books: read back they are there, and nothing else has changed. */
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellEdit } from '../../../src/adapters/xlsx/editing/cell-edit';
import { packedCell } from '../../../src/adapters/xlsx/reading/cell-reference';
import { XlsxWorkbook } from '../../../src/adapters/xlsx/xlsx-workbook';
import { attributeOf, childNamed, childrenNamed, outlineXml } from '../../../src/adapters/package/xml/xml-outline';
import { localA1 } from '../../../src/core/workbook/cell-address';
import { valueAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { CASE_BOOKS } from './case-books';
import { streamsOf, textsOf, userBook } from './user-book';

const SAMPLES = ['zhongnan-2022', 'example-department']
  .map((name): [string, string] => [name, join(__dirname, `../../../assets/samples/${name}.xlsx`)])
  .filter(([, path]) => existsSync(path))
  .map(([name, path]): [string, Uint8Array] => [name, new Uint8Array(readFileSync(path))]);

const BOOKS: readonly (readonly [string, Uint8Array])[] = [...SAMPLES, ...CASE_BOOKS, ['a book with macros and comments', userBook()]];

const SPARE = 4;
const text = fc.oneof(fc.constantFrom('', '合计', ' 前后 ', '=A1', '1,234.50', '两\n行', '&<>"', '_x0041_'), fc.string({ unit: 'binary', maxLength: 12 }));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const formula = fc.record({
  kind: fc.constant('formula' as const),
  formula: fc.constantFrom('=SUM(B2:B9)', '=A1&"<"', "='数据 一'!B1*2", '=IFS(A1>0,"是",TRUE,"否")'),
  value: fc.oneof(number, fc.constantFrom<CellValue>('文', true, null, { error: '#DIV/0!' })),
});
const constant = fc.record({ kind: fc.constant('constant' as const), value: fc.oneof(text, number, fc.boolean(), fc.constant(null)) });

function editsOf({ sheets }: WorkbookSnapshot): fc.Arbitrary<CellEdit[]> {
  const ofSheet = (sheet: SheetSnapshot): fc.Arbitrary<CellEdit> =>
    fc.record({
      sheet: fc.constant(sheet.name),
      row: fc.integer({ min: 0, max: sheet.firstRow + sheet.values.length + SPARE }),
      column: fc.integer({ min: 0, max: sheet.firstColumn + (sheet.values[0]?.length ?? 0) + SPARE }),
      content: fc.oneof(constant, formula),
    });
  return fc.uniqueArray(fc.oneof(...sheets.map(ofSheet)), { selector: ({ sheet, row, column }) => `${sheet} ${row} ${column}`, minLength: 1, maxLength: 12 });
}

/** What the cell reads as afterwards; a formula without a value has one that nobody knows. */
const expected = ({ content }: CellEdit): CellValue => (content.kind === 'formula' && content.value === null ? { error: '#CALC!' } : content.value);

const editOf = (edits: readonly CellEdit[], sheet: string, row: number, column: number): CellEdit | undefined =>
  edits.find((edit) => edit.sheet === sheet && edit.row === row && edit.column === column);

/** The sheet's text without the edited cells and without rows that hold nothing. */
function without(sheetText: string, edited: ReadonlySet<string>): string {
  const data = childNamed(outlineXml(sheetText, 'sheet'), 'sheetData');
  if (data === undefined) throw new Error('no sheetData');
  const rows = childrenNamed(data, 'row').map((row) => {
    const cells = childrenNamed(row, 'c').filter((cell) => !edited.has(attributeOf(cell, 'r') ?? ''));
    const attributes = row.attributes.map(({ name, value }) => `${name}=${value}`).join(' ');
    return cells.length === 0 && row.attributes.length === 1 ? '' : `${attributes}: ${cells.map(({ start, end }) => sheetText.slice(start, end)).join('')}\n`;
  });
  return sheetText.slice(0, data.start) + rows.join('') + sheetText.slice(data.end);
}

/** Rows and cells in the order that the schema wants. */
function expectInOrder(sheetText: string): void {
  const places = childrenNamed(childNamed(outlineXml(sheetText, 'sheet'), 'sheetData'), 'row').flatMap((row) =>
    childrenNamed(row, 'c').map((cell) => packedCell(attributeOf(cell, 'r') ?? '')),
  );
  expect(places).toEqual([...new Set(places)].sort((left, right) => left - right));
}

function cellText(sheetText: string, address: string): { readonly style: string | null; readonly formulas: number } | null {
  const rows = childrenNamed(childNamed(outlineXml(sheetText, 'sheet'), 'sheetData'), 'row');
  const cell = rows.flatMap((row) => childrenNamed(row, 'c')).find((each) => attributeOf(each, 'r') === address);
  return cell === undefined ? null : { style: attributeOf(cell, 's'), formulas: childrenNamed(cell, 'f').length };
}

describe.each(BOOKS)('%s', (_name, bytes) => {
  it('is read back with the edits, and every other part and cell keeps its bytes', async () => {
    const before = await XlsxWorkbook.open(bytes).read();
    const [textsBefore, streamsBefore] = [textsOf(bytes), streamsOf(bytes)];
    const sheetParts = [...textsBefore.keys()].filter((name) => /worksheets\/sheet\d+\.xml$/u.test(name));
    await fc.assert(
      fc.asyncProperty(editsOf(before), async (edits) => {
        const workbook = XlsxWorkbook.open(bytes);
        await workbook.edit(edits);
        const written = workbook.toBytes();
        const after = await XlsxWorkbook.open(written).read();

        for (const [index, sheet] of before.sheets.entries()) {
          const now = after.sheets[index];
          if (now === undefined) throw new Error(`${sheet.name} is gone`);
          expect({ ...now, firstRow: 0, firstColumn: 0, values: [], numberFormats: [] }).toEqual({ ...sheet, firstRow: 0, firstColumn: 0, values: [], numberFormats: [] });
          for (let row = 0; row <= sheet.firstRow + sheet.values.length + SPARE; row += 1) {
            for (let column = 0; column <= sheet.firstColumn + (sheet.values[0]?.length ?? 0) + SPARE; column += 1) {
              const edit = editOf(edits, sheet.name, row, column);
              expect(valueAt(now, row, column)).toEqual(edit === undefined ? valueAt(sheet, row, column) : expected(edit));
            }
          }
        }

        const formulas = await workbook.formulas();
        for (const { sheet, row, column, content } of edits) {
          const cells = formulas.find((each) => each.sheet === sheet)?.cells ?? [];
          expect(cells.find((cell) => cell.row === row && cell.column === column)?.formula).toBe(content.kind === 'formula' ? content.formula : undefined);
        }

        const [textsAfter, streamsAfter] = [textsOf(written), streamsOf(written)];
        const touched = before.sheets.map(({ name }) => new Set(edits.filter(({ sheet }) => sheet === name).map(({ row, column }) => localA1(row, column))));
        const changed = [...streamsAfter.keys()].filter((part) => streamsAfter.get(part) !== streamsBefore.get(part));
        const mayChange = sheetParts.filter((_part, index) => (touched[index]?.size ?? 0) > 0);
        expect(['xl/workbook.xml', '[Content_Types].xml', 'xl/_rels/workbook.xml.rels', ...mayChange]).toEqual(expect.arrayContaining(changed));
        expect(textsAfter.get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
        for (const [index, part] of sheetParts.entries()) {
          const [was = '', is = ''] = [textsBefore.get(part), textsAfter.get(part)];
          const edited = touched[index] ?? new Set<string>();
          expect(without(is, edited)).toBe(without(was, edited));
          expectInOrder(is);
          for (const address of edited) {
            const style = cellText(was, address)?.style ?? null;
            if (style !== null) expect(cellText(is, address)?.style).toBe(style);
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});
