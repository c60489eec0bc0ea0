import { XlsxWorkbook } from '../../../src/adapters/xlsx/xlsx-workbook';
import { zipParts } from './make-package';
import { output, outputOf, NAMES, sheet } from './sample-output';
import { textOf, textsOf, USER_BOOK, userBook } from './user-book';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const FORMULAS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

async function written(bytes: Uint8Array, ...outputs: ReturnType<typeof output>[]): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(bytes);
  for (const each of outputs) await workbook.write(each);
  return workbook.toBytes();
}
const namesIn = (bytes: Uint8Array): string[] => Array.from(textOf(bytes, WORKBOOK).matchAll(/<definedName ([^>]*)>([^<]*)/gu), ([, attributes, text]) => `${attributes ?? ''} ${text ?? ''}`);

describe('the workbook part', () => {
  it('has its elements in the order of the schema, ours last', async () => {
    const text = textOf(await written(userBook({ afterSheets: '<pivotCaches/><extLst/>', beforeSheets: '' }), output()), WORKBOOK);
    expect(text.match(/(?<=<)(?:bookViews|sheets|definedNames|calcPr|pivotCaches|extLst)\b/gu)).toEqual(['bookViews', 'sheets', 'definedNames', 'calcPr', 'pivotCaches', 'extLst']);
    expect(text.match(/<sheet [^>]*>/gu)?.slice(2)).toEqual(
      Object.values(NAMES).map((name, index) => `<sheet name="${name}" sheetId="${index + 3}" r:id="rId${index + 7}" xmlns:r="${RELATIONSHIPS}"/>`),
    );
  });

  it('asks Excel to compute, and keeps what else it says about that', async () => {
    expect(textOf(await written(userBook(), output()), WORKBOOK)).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    const manual = await written(userBook({ afterSheets: '<calcPr calcMode="manual" fullCalcOnLoad="0"></calcPr>' }), output());
    expect(textOf(manual, WORKBOOK)).toContain('<calcPr calcMode="manual" fullCalcOnLoad="1"></calcPr>');
  });

  it('names marks and printing of each sheet once, and keeps the names of the user', async () => {
    const names = namesIn(await written(userBook(), output(), output({ mode: 'overwrite' })));
    expect(names).toEqual([
      'name="_xlnm.Print_Area" localSheetId="1" 数据!$A$1:$B$2',
      'name="本年" 数据!$B$1',
      ...Object.entries(NAMES).flatMap(([kind, name], index) => [
        `name="_outturn_${kind}" hidden="1" ${name}!$A$1`,
        `name="_xlnm.Print_Area" localSheetId="${index + 2}" ${name}!$A$1:$B$3`,
        `name="_xlnm.Print_Titles" localSheetId="${index + 2}" ${name}!$1:$1`,
      ]),
    ]);
  });

  it('quotes and escapes names of tabs', async () => {
    const bytes = await written(userBook(), outputOf(sheet('rates', { name: "评价 & <表>'s" })));
    expect(textOf(bytes, WORKBOOK)).toContain('<sheet name="评价 &amp; &lt;表&gt;\'s"');
    expect(namesIn(bytes)).toContain("name=\"_outturn_rates\" hidden=\"1\" '评价 &amp; &lt;表&gt;''s'!$A$1");
    expect((await XlsxWorkbook.open(bytes).read()).sheets[2]).toMatchObject({ name: "评价 & <表>'s", generatedKind: 'rates' });
  });
});

describe('the tab in front', () => {
  const selectedParts = (bytes: Uint8Array): string[] => [...textsOf(bytes)].filter(([, text]) => text.includes('tabSelected="1"')).map(([name]) => name);
  const activeTab = (bytes: Uint8Array): string | undefined => /activeTab="(\d+)"/u.exec(textOf(bytes, WORKBOOK))?.[1];
  const unselected = { ...USER_BOOK.sheets, '数据 一': FORMULAS };

  it('stays where a sheet of the user is selected: two selected tabs would be a group', async () => {
    const bytes = await written(userBook(), output());
    expect([activeTab(bytes), selectedParts(bytes)]).toEqual(['0', ['xl/worksheets/sheet1.xml']]);
  });

  it('is the wanted one where none is selected', async () => {
    const bytes = await written(userBook({ sheets: unselected }), output());
    expect([activeTab(bytes), selectedParts(bytes)]).toEqual(['4', ['xl/worksheets/outturn3.xml']]);
    const again = await written(bytes, output({ mode: 'overwrite' }, 'checks'));
    expect([activeTab(again), selectedParts(again)]).toEqual(['3', ['xl/worksheets/outturn2.xml']]);
  });

  it('is the sheet of the user where he saved a group with one of ours in front', async () => {
    const bytes = await written(userBook({ sheets: unselected }), output());
    const texts = textsOf(bytes);
    texts.set('xl/worksheets/sheet1.xml', (texts.get('xl/worksheets/sheet1.xml') ?? '').replace('<sheetData>', '<sheetViews><sheetView tabSelected="true" workbookViewId="0"></sheetView></sheetViews><sheetData>'));
    const again = await written(zipParts(Object.fromEntries(texts)), output({ mode: 'overwrite' }));
    expect([activeTab(again), selectedParts(again)]).toEqual(['0', []]);
  });
});

describe('a sheet that is written over', () => {
  it('keeps its tab, id and part, takes new content and shows itself', async () => {
    const first = await written(userBook(), output());
    const hidden = textsOf(first);
    hidden.set(WORKBOOK, textOf(first, WORKBOOK).replace(`<sheet name="${NAMES.checks}"`, `<sheet state="hidden" name="${NAMES.checks}"`));
    const bytes = await written(zipParts(Object.fromEntries(hidden)), outputOf(sheet('checks', { placement: { mode: 'overwrite' }, cells: [{ row: 4, column: 4, value: '新', formula: null, style: 'text', link: null }] })));
    const { sheets } = await XlsxWorkbook.open(bytes).read();
    expect(sheets.map(({ name, visibility, generatedKind }) => [name, visibility, generatedKind])).toEqual([
      ['数据 一', 'visible', null], ['数据', 'visible', null], [NAMES.rates, 'visible', 'rates'], [NAMES.checks, 'visible', 'checks'], [NAMES.report, 'visible', 'report'],
    ]);
    expect(sheets[3]).toMatchObject({ firstRow: 4, firstColumn: 4, values: [['新']] });
    expect(textOf(bytes, WORKBOOK).replace(' state="visible"', '').match(/<sheet [^>]*>/gu)).toEqual(textOf(first, WORKBOOK).match(/<sheet [^>]*>/gu));
  });

  it('loses what only its old content led to, and the calculation chain', async () => {
    const first = textsOf(await written(userBook(), output()));
    const target = (type: string, part: string, id: number): string => `<Relationship Id="rId${id}" Type="${RELATIONSHIPS}/${type}" Target="${part}"/>`;
    first.set('xl/worksheets/_rels/outturn1.xml.rels', `<Relationships>${target('comments', '../comments9.xml', 1)}${target('drawing', '../drawings/drawing9.xml', 2)}${target('comments', '../comments1.xml', 3)}</Relationships>`);
    first.set('xl/comments9.xml', '<comments/>');
    first.set('xl/drawings/drawing9.xml', '<wsDr/>');
    first.set('xl/drawings/_rels/drawing9.xml.rels', `<Relationships>${target('chart', '../charts/chart9.xml', 1)}</Relationships>`);
    first.set('xl/charts/chart9.xml', '<chartSpace/>');
    first.set('[Content_Types].xml', (first.get('[Content_Types].xml') ?? '').replace('</Types>', '<Override PartName="/xl/comments9.xml" ContentType="x"/><Override PartName="/xl/comments1.xml" ContentType="x"/></Types>'));
    const bytes = await written(zipParts(Object.fromEntries(first)), output({ mode: 'overwrite' }));
    const gone = [...first.keys()].filter((name) => !textsOf(bytes).has(name));
    expect(gone).toEqual(['xl/calcChain.xml', 'xl/worksheets/_rels/outturn1.xml.rels', 'xl/comments9.xml', 'xl/drawings/drawing9.xml', 'xl/drawings/_rels/drawing9.xml.rels', 'xl/charts/chart9.xml']);
    expect(textOf(bytes, '[Content_Types].xml').match(/comments\d/gu)).toEqual(['comments1']);
    expect(textOf(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });
});

describe('a sheet that is retired', () => {
  const retire = { mode: 'retire', retiredName: '绩效评价表 (旧)' } as const;
  const own = [
    { row: 0, column: 0, value: 1, formula: `='数据 一'!B2+${NAMES.rates}!B9&"${NAMES.rates}!"`, style: 'text', link: { sheet: NAMES.rates, row: 3, column: 0 } },
  ] as const;

  it('takes another name with it, gives up the mark, and is the user\'s', async () => {
    const bytes = await written(userBook(), outputOf(sheet('rates', { cells: own })), outputOf(sheet('rates', { placement: retire })));
    const { sheets } = await XlsxWorkbook.open(bytes).read();
    expect(sheets.slice(2).map(({ name, generatedKind }) => [name, generatedKind])).toEqual([[retire.retiredName, null], [NAMES.rates, 'rates']]);
    expect(textOf(bytes, 'xl/worksheets/outturn1.xml')).toContain(`<f>'数据 一'!B2+'绩效评价表 (旧)'!B9&amp;"${NAMES.rates}!"</f>`);
    expect(textOf(bytes, 'xl/worksheets/outturn1.xml')).toContain('location="&apos;绩效评价表 (旧)&apos;!A4"');
    expect(namesIn(bytes).slice(2)).toEqual([
      'name="_xlnm.Print_Area" localSheetId="2" \'绩效评价表 (旧)\'!$A$1:$B$3',
      'name="_xlnm.Print_Titles" localSheetId="2" \'绩效评价表 (旧)\'!$1:$1',
      `name="_outturn_rates" hidden="1" ${NAMES.rates}!$A$1`,
      `name="_xlnm.Print_Area" localSheetId="3" ${NAMES.rates}!$A$1:$B$3`,
      `name="_xlnm.Print_Titles" localSheetId="3" ${NAMES.rates}!$1:$1`,
    ]);
    expect(textOf(bytes, 'xl/calcChain.xml')).toContain('B2');
  });
});
