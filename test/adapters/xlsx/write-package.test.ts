import { unzipSync } from 'fflate';

import { XlsxWorkbook } from '../../../src/adapters/xlsx/xlsx-workbook';
import { CASE_BOOKS } from './case-books';
import { failureOf } from './expect-failure';
import { bookParts, makeBook, zipParts } from './make-package';
import { cell, NAMES, output, outputOf, sheet } from './sample-output';
import { streamsOf, textOf, textsOf, USER_BOOK, userBook } from './user-book';

const INDEX_PARTS = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
const NEW_PARTS = [1, 2, 3].map((number) => `xl/worksheets/outturn${number}.xml`);

async function written(bytes: Uint8Array, ...outputs: ReturnType<typeof output>[]): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(bytes);
  for (const each of outputs) await workbook.write(each);
  return workbook.toBytes();
}

describe('the package after a writing', () => {
  it.each<readonly [string, Uint8Array]>([['the book with everything', userBook()], ...CASE_BOOKS])('keeps every other part, compressed as it was, in its place: %s', async (_, bytes) => {
    const before = streamsOf(bytes);
    const after = streamsOf(await written(bytes, output()));
    expect([...after.keys()]).toEqual([...before.keys(), ...NEW_PARTS]);
    for (const [name, stream] of before) if (!INDEX_PARTS.includes(name)) expect([name, after.get(name)]).toEqual([name, stream]);
    for (const name of INDEX_PARTS) expect([name, after.get(name)]).not.toEqual([name, before.get(name)]);
  });

  it('is a zip that another library opens', async () => {
    const bytes = await written(userBook(), output());
    expect(Object.keys(unzipSync(bytes))).toEqual([...textsOf(bytes).keys()]);
  });

  it('shows the sheets of the user unchanged, and ours after them', async () => {
    const workbook = XlsxWorkbook.open(userBook());
    const before = await workbook.read();
    expect(await workbook.write(output())).toEqual({ sheets: Object.values(NAMES) });
    const after = await workbook.read();
    expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
    expect(after.sheets.slice(2).map(({ name, generatedKind }) => [name, generatedKind])).toEqual([[NAMES.rates, 'rates'], [NAMES.checks, 'checks'], [NAMES.report, 'report']]);
  });

  it('does not grow when the sheets are written again', async () => {
    const once = await written(userBook(), output());
    const twice = await written(once, output({ mode: 'overwrite' }), output({ mode: 'overwrite' }));
    const chainless = textsOf(once);
    chainless.delete('xl/calcChain.xml');
    const withoutChain = (part: string, pattern: RegExp): void => {
      chainless.set(part, textOf(once, part).replace(pattern, ''));
    };
    withoutChain('xl/_rels/workbook.xml.rels', /<Relationship [^>]*calcChain[^>]*>/u);
    expect(textsOf(twice)).toEqual(chainless);
    expect(await written(twice, output({ mode: 'overwrite' }))).toEqual(twice);
  });

  it('has types and relationships for the new parts, with free names and ids', async () => {
    const bytes = await written(userBook({ parts: { ...USER_BOOK.parts, 'xl/worksheets/outturn2.xml': '<other/>' } }), output());
    expect(textOf(bytes, 'xl/worksheets/outturn2.xml')).toBe('<other/>');
    expect(textOf(bytes, '[Content_Types].xml').match(/outturn\d/gu)).toEqual(['outturn1', 'outturn3', 'outturn4']);
    expect(textOf(bytes, 'xl/_rels/workbook.xml.rels').match(/Id="[^"]+"|Target="\/[^"]+"/gu)).toEqual(
      ['Id="rId1"', 'Id="rId2"', 'Id="rId3"', 'Id="rId4"', 'Id="rId5"', 'Id="rId6"',
        'Id="rId7"', 'Target="/xl/worksheets/outturn1.xml"', 'Id="rId8"', 'Target="/xl/worksheets/outturn3.xml"', 'Id="rId9"', 'Target="/xl/worksheets/outturn4.xml"'],
    );
  });

  it('keeps the type of a workbook with macros', async () => {
    const type = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    expect(textOf(await written(userBook({ workbookType: type }), output()), '[Content_Types].xml')).toContain(`PartName="/xl/workbook.xml" ContentType="${type}"`);
  });

  it('uses the namespaces of a strict file, and its prefixes', async () => {
    const strict = Object.entries(bookParts({ ...USER_BOOK })).map(([name, text]): [string, string] => [
      name,
      text.replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
    ]);
    const bytes = await written(zipParts(Object.fromEntries(strict)), output());
    for (const [name, text] of textsOf(bytes)) if (name !== 'docProps/app.xml') expect(text).not.toMatch(/schemas\.openxmlformats\.org\/(?:spreadsheetml|officeDocument)/u);
    expect((await XlsxWorkbook.open(bytes).read()).sheets).toHaveLength(5);

    const prefixed = bookParts(USER_BOOK);
    for (const part of ['xl/workbook.xml', 'xl/styles.xml']) prefixed[part] = (prefixed[part] ?? '').replace(/<(\/?)/gu, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const workbook = textOf(await written(zipParts(prefixed), output()), 'xl/workbook.xml');
    expect(workbook.match(/<x:(?:sheet|definedName) /gu)).toHaveLength(2 + 3 + 2 + 9);
    expect(workbook).not.toMatch(/<[a-w]/u);
  });

  it('gets a styles part where it had none', async () => {
    const bytes = await written(makeBook({ sheets: { 甲: '<sheetData/>' } }), output());
    expect(await written(bytes, output({ mode: 'overwrite' }))).toEqual(bytes);
    expect(textOf(bytes, '[Content_Types].xml')).toContain('/xl/outturnStyles.xml');
    const [rates] = (await XlsxWorkbook.open(bytes).read()).sheets.slice(1);
    expect(rates?.numberFormats[1]?.[1]).toBe('0.00##########%');
  });
});

describe('a writing that is refused', () => {
  it.each<[string, Uint8Array, ReturnType<typeof output>, object]>([
    ['a locked structure', userBook({ beforeSheets: '<workbookProtection lockStructure="1"/>' }), output(), { code: 'workbookStructureProtected' }],
    ['a sheet to overwrite that is not there', userBook(), output({ mode: 'overwrite' }), { code: 'sheetGone', sheet: NAMES.rates }],
    ['a sheet to overwrite that is the user\'s', userBook(), outputOf(sheet('rates', { name: '数据', placement: { mode: 'overwrite' } })), { code: 'sheetGone', sheet: '数据' }],
    ['a sheet to retire that is the user\'s', userBook(), outputOf(sheet('rates', { name: '数据', placement: { mode: 'retire', retiredName: '旧' } })), { code: 'sheetGone', sheet: '数据' }],
    ['a cell that cannot be read back', userBook(), outputOf(sheet('rates', { cells: [cell(0, 0, 'a'), cell(0, 0, 'b')] })), { code: 'writeNotConfirmed', sheet: NAMES.rates }],
    ['a damaged styles part', userBook({ styles: '<fonts>' }), output(), { code: 'corruptFile', part: 'xl/styles.xml' }],
  ])('changes nothing: %s', async (_, bytes, asked, failure) => {
    const workbook = XlsxWorkbook.open(bytes);
    const before = workbook.toBytes();
    expect(await failureOf(() => workbook.write(asked))).toEqual(failure);
    expect(workbook.toBytes()).toEqual(before);
  });

  it('is a fault of ours where a name is taken or Excel could not hold a cell', async () => {
    const workbook = XlsxWorkbook.open(userBook());
    const before = workbook.toBytes();
    await expect(workbook.write(outputOf(sheet('rates', { name: '数据' })))).rejects.toThrow('taken');
    for (const bad of [cell(0, 0, Number.NaN), cell(0, 0, '长'.repeat(32_768)), cell(0, 0, 1, { formula: `=${'1+'.repeat(4096)}1` })]) {
      await expect(workbook.write(outputOf(sheet('rates', { cells: [bad] })))).rejects.toThrow(RangeError);
    }
    expect(workbook.toBytes()).toEqual(before);
    await workbook.write(outputOf(sheet('rates', { cells: [cell(0, 0, '长'.repeat(32_767))] })));
  });
});
