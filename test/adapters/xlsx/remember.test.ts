import { XlsxWorkbook } from '../../../src/adapters/xlsx/xlsx-workbook';
import { failureOf } from './expect-failure';
import { bookParts, makeBook, zipParts } from './make-package';
import { output } from './sample-output';
import { streamsOf, textOf, textsOf, USER_BOOK, userBook } from './user-book';

const WORKBOOK = 'xl/workbook.xml';
const ONE = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

async function remembering(bytes: Uint8Array, ...lists: (readonly string[])[]): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(bytes);
  for (const answers of lists) await workbook.remember(answers);
  return workbook.toBytes();
}
const answersIn = async (bytes: Uint8Array): Promise<readonly string[]> => (await XlsxWorkbook.open(bytes).read()).answers;
const withNames = (names: string): Uint8Array => makeBook({ sheets: { 甲: ONE }, afterSheets: `<definedNames>${names}</definedNames>` });

describe('answers', () => {
  const tricky = ['是', '说"是"，也说""', 'a<b & c>d \'e\'', ' 前后 ', '=1+1', '第一行\n第二行', '🙂', ''];

  it('are read back from the saved file, in order', async () => {
    expect(await answersIn(await remembering(userBook(), tricky))).toEqual(tricky);
  });

  it('replace those that were kept before', async () => {
    const bytes = await remembering(userBook(), ['一', '二', '三'], ['四']);
    expect(await answersIn(bytes)).toEqual(['四']);
    expect(textOf(bytes, WORKBOOK).match(/_outturn_answer_/gu)).toHaveLength(1);
  });

  it('change the workbook part alone, and in it nothing but their names', async () => {
    const before = userBook();
    const after = await remembering(before, ['一', '二']);
    const streams = streamsOf(before);
    expect([...streamsOf(after)].filter(([name, stream]) => streams.get(name) !== stream).map(([name]) => name)).toEqual([WORKBOOK]);
    expect([...streamsOf(after).keys()]).toEqual([...streams.keys()]);
    const added = '<definedName name="_outturn_answer_1" hidden="1">"一"</definedName><definedName name="_outturn_answer_2" hidden="1">"二"</definedName>';
    expect(textOf(after, WORKBOOK)).toBe(textOf(before, WORKBOOK).replace('</definedNames>', `${added}</definedNames>`));
    expect(textOf(await remembering(after, []), WORKBOOK)).toBe(textOf(before, WORKBOOK));
  });

  it('stand in the place of the schema where the workbook had no names, and take their list with them', async () => {
    const before = makeBook({ sheets: { 甲: ONE }, afterSheets: '<externalReferences/><calcPr calcId="1"/>' });
    const after = await remembering(before, ['一']);
    expect(textOf(after, WORKBOOK).match(/(?<=<)(?:sheets|externalReferences|definedNames|calcPr)\b/gu)).toEqual(['sheets', 'externalReferences', 'definedNames', 'calcPr']);
    expect(textOf(await remembering(after, []), WORKBOOK)).toBe(textOf(before, WORKBOOK));
  });

  it('leave a workbook without answers as it is', async () => {
    const before = userBook();
    expect(streamsOf(await remembering(before, []))).toEqual(streamsOf(before));
  });

  it('are named with the prefix of the file', async () => {
    const parts = bookParts({ ...USER_BOOK, afterSheets: '' });
    parts[WORKBOOK] = (parts[WORKBOOK] ?? '').replace(/<(\/?)/gu, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const after = await remembering(zipParts(parts), ['一']);
    expect(textOf(after, WORKBOOK)).toContain('<x:definedNames><x:definedName name="_outturn_answer_1" hidden="1">"一"</x:definedName></x:definedNames>');
    expect(await answersIn(after)).toEqual(['一']);
  });

  it('stay when the sheets are written, and the sheets when they are changed', async () => {
    const workbook = XlsxWorkbook.open(userBook());
    await workbook.remember(['一']);
    await workbook.write(output());
    await workbook.remember(['二']);
    const snapshot = await XlsxWorkbook.open(workbook.toBytes()).read();
    expect(snapshot.answers).toEqual(['二']);
    expect(snapshot.sheets.map(({ generatedKind }) => generatedKind)).toEqual([null, null, 'rates', 'checks', 'report']);
  });

  it('may be kept in a workbook whose structure is locked: no sheet changes', async () => {
    const bytes = await remembering(userBook({ beforeSheets: '<workbookProtection lockStructure="1"/>' }), ['一']);
    expect(await answersIn(bytes)).toEqual(['一']);
  });

  it('are ordered by their numbers; what is no answer any more, or belongs to a sheet, is passed over', async () => {
    const name = (number: number, text: string, more = ''): string => `<definedName name="_outturn_answer_${number}"${more}>${text}</definedName>`;
    const bytes = withNames(name(10, '"十"') + name(2, '="二"') + name(3, '甲!$A$1') + name(4, '"四"&amp;"五"') + name(1, '"局部"', ' localSheetId="0"') + '<definedName name="_OUTTURN_Answer_1">"一"</definedName>');
    expect(await answersIn(bytes)).toEqual(['一', '二', '十']);
    expect(textOf(await remembering(bytes, []), WORKBOOK)).toContain(`<definedNames>${name(1, '"局部"', ' localSheetId="0"')}</definedNames>`);
  });

  it('never make a file that cannot be opened: characters that XML forbids are escaped, a text that is too long is a fault of ours', async () => {
    expect(textOf(await remembering(userBook(), ['a\u0000b']), WORKBOOK)).toContain('"a_x0000_b"');
    const workbook = XlsxWorkbook.open(userBook());
    const before = workbook.toBytes();
    await expect(workbook.remember(['长'.repeat(256)])).rejects.toThrow(RangeError);
    await expect(workbook.remember(['"'.repeat(128)])).rejects.toThrow(RangeError);
    expect(workbook.toBytes()).toEqual(before);
    await workbook.remember(['长'.repeat(255)]);
  });

  it('are refused with the file where the workbook part is damaged', async () => {
    const parts = { ...Object.fromEntries(textsOf(userBook())), [WORKBOOK]: '<workbook>' };
    expect(await failureOf(() => XlsxWorkbook.open(zipParts(parts)))).toEqual({ code: 'corruptFile', part: WORKBOOK });
  });
});
