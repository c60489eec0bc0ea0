import { XlsxWorkbook } from '../../../src/adapters/xlsx/xlsx-workbook';
import type { OutputSheet } from '../../../src/core/sheet-plan/workbook-output';
import { cell, outputOf, sheet } from './sample-output';
import { textOf, userBook } from './user-book';

async function partsOf(more: Partial<OutputSheet>): Promise<{ xml: string; styles: string; sheet: unknown }> {
  const workbook = XlsxWorkbook.open(userBook());
  await workbook.write(outputOf(sheet('rates', more)));
  const bytes = workbook.toBytes();
  return { xml: textOf(bytes, 'xl/worksheets/outturn1.xml'), styles: textOf(bytes, 'xl/styles.xml'), sheet: (await workbook.read()).sheets[2] };
}

/** The cell format of the first cell, as XML. */
function firstFormat({ xml, styles }: { xml: string; styles: string }): string {
  const index = Number(/<c r="A1" s="(\d+)"/u.exec(xml)?.[1]);
  const formats = /<cellXfs [^>]*>(.*)<\/cellXfs>/u.exec(styles)?.[1]?.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gu);
  return formats?.[index] ?? '';
}

describe('the worksheet part', () => {
  it('has its elements in the order of the schema', async () => {
    const { xml } = await partsOf({});
    const depthTwo = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'mergeCells', 'hyperlinks', 'pageMargins', 'pageSetup', 'headerFooter'];
    expect(xml.match(new RegExp(`(?<=<)(?:${depthTwo.join('|')})(?=[ />])`, 'gu'))).toEqual(depthTwo);
  });

  it('says how the sheet looks and prints', async () => {
    const { xml } = await partsOf({ frozenColumns: 2 });
    for (const expected of [
      '<sheetPr><tabColor rgb="FF0B5CAD"/><pageSetUpPr fitToPage="1"/></sheetPr>',
      '<dimension ref="A1:B3"/>',
      '<sheetView showGridLines="0" workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>',
      '<col min="1" max="1" width="20.7109375" customWidth="1"/><col min="2" max="2" width="13.2109375" customWidth="1"/>',
      '<row r="1" ht="32" customHeight="1">',
      '<row r="6" ht="20.5" customHeight="1"></row>',
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      '<hyperlink ref="B3" location="\'数据 一\'!B2" display="见 B2"/>',
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
      '<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>',
    ]) expect(xml).toContain(expected);
  });

  it.each([
    [1, 0, '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'],
    [0, 3, '<pane xSplit="3" topLeftCell="D1" activePane="topRight" state="frozen"/>'],
    [0, 0, '<sheetView showGridLines="0" workbookViewId="0"/>'],
  ])('freezes %d rows and %d columns', async (frozenRows, frozenColumns, expected) => {
    expect((await partsOf({ frozenRows, frozenColumns })).xml).toContain(expected);
  });

  it('leaves out what is empty', async () => {
    const { xml } = await partsOf({ cells: [], columnWidths: [], rowHeights: new Map(), merges: [] });
    expect(xml).toContain('<sheetData></sheetData><pageMargins');
  });
});

describe('a cell', () => {
  it.each([
    ['a text', cell(0, 0, '合计'), 't="inlineStr"><is><t>合计</t></is></c>'],
    ['markup and quotes', cell(0, 0, '<a b="c">&amp;'), '<t>&lt;a b="c"&gt;&amp;amp;</t>'],
    ['spaces and lines', cell(0, 0, ' a\n b'), '<t xml:space="preserve"> a\n b</t>'],
    ['characters that XML forbids', cell(0, 0, 'a\u0001\r\ufffe\ud800_x0041_'), '<t>a_x0001__x000D__xFFFE__xD800__x005F_x0041_</t>'],
    ['an astral character', cell(0, 0, '𠮷'), '<t>𠮷</t>'],
    ['a number', cell(0, 0, -0.1), '><v>-0.1</v></c>'],
    ['a truth value', cell(0, 0, false), ' t="b"><v>0</v></c>'],
    ['no value', cell(0, 0, null), '/>'],
    ['the number of a formula', cell(0, 0, 1, { formula: '=A2<>"x"' }), '><f>A2&lt;&gt;"x"</f><v>1</v></c>'],
    ['the text of a formula', cell(0, 0, '100.00%', { formula: '=TEXT(A2,"0.00%")' }), ' t="str"><f>TEXT(A2,"0.00%")</f><v>100.00%</v></c>'],
    ['the truth of a formula', cell(0, 0, true, { formula: '=A2=A3' }), ' t="b"><f>A2=A3</f><v>1</v></c>'],
    ['the error of a formula', cell(0, 0, '#DIV/0!', { formula: '=A2/A3' }), ' t="e"><f>A2/A3</f><v>#DIV/0!</v></c>'],
    ['a formula without value', cell(0, 0, null, { formula: '=A2' }), '><f>A2</f></c>'],
  ])('is written with %s', async (_, first, expected) => {
    expect((await partsOf({ cells: [first, cell(1, 0, 'x')] })).xml).toContain(expected);
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-', '@SUM(A1)', "'x", '12.50', '2022年', '￥5', '.5', 'TRUE', '#N/A', ' =1', '50%', '（5）'])('keeps the text %s text', async (text) => {
    const parts = await partsOf({ cells: [cell(0, 0, text, { style: 'code' })] });
    expect(firstFormat(parts)).toContain('quotePrefix="1"');
    expect(parts.sheet).toMatchObject({ values: [[text]], formulas: [[null]] });
  });

  it.each(['合计', 'a=b', '', '—', '一、2022年'])('needs no mark for the text %s', async (text) => {
    expect(firstFormat(await partsOf({ cells: [cell(0, 0, text), cell(0, 1, 1)] }))).not.toContain('quotePrefix');
  });

  it('needs no mark for a formula with a text', async () => {
    expect(firstFormat(await partsOf({ cells: [cell(0, 0, '12%', { formula: '="12%"' })] }))).not.toContain('quotePrefix');
  });
});

describe('the styles part', () => {
  it('is added to: no index that a cell of the user has changes its meaning', async () => {
    const before = textOf(userBook(), 'xl/styles.xml');
    const { styles } = await partsOf({});
    const inside = (text: string, name: string): string => new RegExp(`<${name} [^>]*>(.*)</${name}>`, 'u').exec(text)?.[1] ?? '';
    for (const name of ['fonts', 'fills', 'borders', 'cellXfs']) {
      expect(inside(styles, name).startsWith(inside(before, name))).toBe(true);
      const [, count, content = ''] = new RegExp(`<${name} count="(\\d+)">(.*)</${name}>`, 'u').exec(styles) ?? [];
      expect(content.match(new RegExp(`<${name === 'cellXfs' ? 'xf' : name.slice(0, -1)}[ >]`, 'gu'))).toHaveLength(Number(count));
    }
    expect(styles.match(/(?<=<)(?:numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|cellStyles|dxfs)\b/gu)).toEqual(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs']);
    expect(styles).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00##########%"/></numFmts>');
  });

  it('takes over entries that are written in another way', async () => {
    const { styles } = await partsOf({ cells: [cell(0, 0, 'a', { style: 'header' })] });
    const respelled = styles.replace(/^.*?<styleSheet [^>]*>|<\/styleSheet>$/gu, '').replace('<sz val="10.5"/><color rgb="FF1F2328"/>', "<color rgb='FF1F2328' ></color><sz val='10.5'/>");
    expect(respelled).not.toBe(styles);
    const workbook = XlsxWorkbook.open(userBook({ styles: respelled }));
    await workbook.write(outputOf(sheet('rates', { cells: [cell(0, 0, 'a', { style: 'header' })] })));
    expect(textOf(workbook.toBytes(), 'xl/styles.xml')).toContain(respelled);
  });
});
