import { readReportFile } from '../../../src/adapters/report-file/read-report-file';
import { makeDocument, paragraph, run, STRICT, type DocumentOptions } from './make-document';

const read = (document: DocumentOptions | string): readonly string[] => readReportFile('报告.docx', makeDocument(document)).paragraphs;

test('keeps the name of the file', () => {
  expect(readReportFile('自评报告.DOCX', makeDocument(paragraph('一')))).toEqual({ name: '自评报告.DOCX', paragraphs: ['一'] });
});

describe('paragraphs', () => {
  test('come in order, blank ones left out, without spaces at their ends', () => {
    expect(read(paragraph('一、概况') + paragraph() + paragraph('　　') + paragraph('　　二、执行') + '<w:sectPr/>')).toEqual(['一、概况', '二、执行']);
  });

  test('are made of all runs, however an amount is cut', () => {
    const cut = `<w:p>${run('执行数5,9')}<w:proofErr w:type="spellStart"/><w:hyperlink>${run('72.9')}</w:hyperlink><w:bookmarkStart w:id="0" w:name="a"/><w:smartTag>${run('6万')}</w:smartTag>${run('元。')}</w:p>`;
    expect(read(cut)).toEqual(['执行数5,972.96万元。']);
  });

  test('keep spaces in a run only where it is said', () => {
    expect(read('<w:p><w:r><w:t> 一 </w:t></w:r><w:r><w:t xml:space="preserve"> 二</w:t></w:r></w:p>')).toEqual(['一 二']);
  });

  test('have tabs, breaks and hyphens as signs, and no tab stops', () => {
    const body = `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:t>2022</w:t><w:noBreakHyphen/><w:t>2023</w:t><w:softHyphen/><w:t>年</w:t></w:r></w:p>`;
    expect(read(body)).toEqual(['甲\t乙\n丙\n2022-2023年']);
  });

  test('have the result of a field, not its instruction', () => {
    expect(read(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>= 1+2</w:instrText></w:r>${run('共3项')}<w:fldSimple w:instr="PAGE">${run('第4项')}</w:fldSimple></w:p>`)).toEqual(['共3项第4项']);
  });

  test('of a content control are read, its properties are not', () => {
    expect(read(`<w:sdt><w:sdtPr><w:placeholder/><w:rPr><w:t>无</w:t></w:rPr></w:sdtPr><w:sdtContent>${paragraph('控件中')}</w:sdtContent></w:sdt>`)).toEqual(['控件中']);
  });

  test('of a table are its cells, row by row', () => {
    const row = (...cells: string[]): string => `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr>`;
    const inner = `<w:tbl>${row(paragraph('内'))}</w:tbl><w:p/>`;
    const table = `<w:tbl><w:tblPr/>${row(paragraph('项目'), paragraph('执行数'))}${row(paragraph('合计'), paragraph('99') + paragraph('万元'))}${row(inner, '<w:p/>')}</w:tbl>`;
    expect(read(paragraph('表一') + table + paragraph('以上'))).toEqual(['表一', '项目', '执行数', '合计', '99', '万元', '内', '以上']);
  });
});

describe('tracked changes', () => {
  test('deleted and moved text is left out, inserted text is kept', () => {
    const body = `<w:p>${run('完成率')}<w:del><w:r><w:delText>90%</w:delText></w:r></w:del><w:ins>${run('98.54%')}</w:ins><w:moveFrom>${run('，良好')}</w:moveFrom><w:moveTo>${run('，优秀')}</w:moveTo></w:p>`;
    expect(read(body)).toEqual(['完成率98.54%，优秀']);
  });

  test('text in a deletion that is not marked as deleted text is left out too', () => {
    expect(read(`<w:p>${run('甲')}<w:del>${run('乙')}</w:del></w:p>`)).toEqual(['甲']);
  });

  test('a paragraph whose mark is deleted goes on in the next', () => {
    const first = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('执行数')}</w:p>`;
    expect(read(first + paragraph('99万元。') + paragraph('完'))).toEqual(['执行数99万元。', '完']);
  });

  test('a paragraph whose mark is inserted ends', () => {
    const first = `<w:p><w:pPr><w:rPr><w:ins w:id="1"/></w:rPr></w:pPr>${run('执行数')}</w:p>`;
    expect(read(first + paragraph('99万元。'))).toEqual(['执行数', '99万元。']);
  });

  test('what a run looked like before is not what it looks like', () => {
    expect(read('<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>可见</w:t></w:r></w:p>')).toEqual(['可见']);
  });
});

describe('what is not printed or no text', () => {
  test('hidden text is left out, text that is hidden no more is kept', () => {
    const hidden = (mark: string, text: string): string => `<w:r><w:rPr>${mark}</w:rPr><w:t>${text}</w:t></w:r>`;
    expect(read(`<w:p>${hidden('<w:vanish/>', '藏')}${hidden('<w:vanish w:val="0"/>', '显')}${run('后')}</w:p>`)).toEqual(['显后']);
  });

  test('a formula does not join the numbers around and within it', () => {
    const formula = '<m:oMath><m:f><m:num><m:r><m:t>5972.96</m:t></m:r></m:num><m:den><m:r><m:t>6061.31</m:t></m:r></m:den></m:f></m:oMath>';
    expect(read(`<w:p>${run('率为12')}${formula}${run('34')}</w:p>`)).toEqual(['率为12\ufffc34']);
  });

  test('the reading above a character is left out', () => {
    expect(read(`<w:p><w:r><w:ruby><w:rt>${run('zhong')}</w:rt><w:rubyBase>${run('中')}</w:rubyBase></w:ruby></w:r>${run('南')}</w:p>`)).toEqual(['中南']);
  });

  test('text of other vocabularies is left out', () => {
    expect(read(`<w:p>${run('甲')}<w:r><w:drawing><a:p><a:r><a:t>图中</a:t></a:r></a:p></w:drawing></w:r></w:p>`)).toEqual(['甲']);
  });
});

describe('text boxes', () => {
  const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`;

  test('stand once, behind the paragraph that they hang on', () => {
    const drawn = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(paragraph('框一') + paragraph('框二'))}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(paragraph('框一') + paragraph('框二'))}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(read(`<w:p>${run('前')}<w:r>${drawn}</w:r>${run('后')}</w:p>` + paragraph('下'))).toEqual(['前后', '框一', '框二', '下']);
  });

  test('in the old way only are read too', () => {
    expect(read(`<w:p><w:r><w:pict><v:textbox>${box(paragraph('旧框'))}</v:textbox></w:pict></w:r></w:p>`)).toEqual(['旧框']);
  });

  test('within a text box stand once as well', () => {
    const twice = (content: string): string => `<w:p><w:r><mc:AlternateContent><mc:Choice>${box(content)}</mc:Choice><mc:Fallback>${box(content)}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(read(twice(paragraph('外') + twice(paragraph('内'))))).toEqual(['外', '内']);
  });

  test('without a first way stand in the other', () => {
    expect(read(`<w:p><w:r><mc:AlternateContent><mc:Fallback>${box(paragraph('仅此'))}</mc:Fallback></mc:AlternateContent></w:r></w:p>`)).toEqual(['仅此']);
  });
});

describe('other parts', () => {
  const note = (kind: string, text: string, type = ''): string => `<w:${kind} w:id="2"${type}>${paragraph(text)}</w:${kind}>`;

  test('notes come behind the body, their lines of separation do not', () => {
    const related = {
      endnotes: note('endnote', '尾注'),
      footnotes: note('footnote', '————', ' w:type="separator"') + note('footnote', '脚注：不含结转') + note('footnote', '续', ' w:type="continuationNotice"'),
    };
    expect(read({ body: paragraph('正文') + paragraph('第二段'), related })).toEqual(['正文', '第二段', '脚注：不含结转', '尾注']);
  });

  test('headers and footers are left out', () => {
    expect(read({ body: paragraph('正文'), related: { header: paragraph('页眉'), footer: paragraph('页脚') } })).toEqual(['正文']);
  });
});

test('a strict document reads like any other', () => {
  expect(read({ body: paragraph('严格'), namespace: STRICT, related: { footnotes: `<w:footnote w:id="1">${paragraph('注')}</w:footnote>` } })).toEqual(['严格', '注']);
});
