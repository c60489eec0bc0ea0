import { failureSentence as english } from '../../src/locales/en/failures';
import { failureSentence as chinese } from '../../src/locales/zh-CN/failures';
import type { Failure, ReportRefusal } from '../../src/ports/failure';

/** One of each code; the type makes a new code a compile error here. */
const FAILURES: { readonly [Code in Failure['code']]: Extract<Failure, { code: Code }> } = {
  workbookStructureProtected: { code: 'workbookStructureProtected' },
  sheetProtected: { code: 'sheetProtected', sheet: '甲表' },
  cellInEditMode: { code: 'cellInEditMode' },
  hostBusy: { code: 'hostBusy', hostCode: 'GeneralException' },
  requestTooLarge: { code: 'requestTooLarge' },
  cancelled: { code: 'cancelled' },
  compatibilityMode: { code: 'compatibilityMode' },
  apiMissing: { code: 'apiMissing', requirement: 'ExcelApi 1.13' },
  sheetGone: { code: 'sheetGone', sheet: '甲表' },
  explanationPlaceMissing: { code: 'explanationPlaceMissing' },
  writeNotConfirmed: { code: 'writeNotConfirmed', sheet: '甲表' },
  arrayFormulaCell: { code: 'arrayFormulaCell', sheet: '甲表', cell: 'B2' },
  tableHeaderCell: { code: 'tableHeaderCell', sheet: '甲表', cell: 'B2' },
  hostRefused: { code: 'hostRefused', hostCode: 'AccessDenied' },
  fileNotFound: { code: 'fileNotFound', path: '甲.xlsx' },
  fileUnreadable: { code: 'fileUnreadable', path: '甲.xlsx' },
  fileUnwritable: { code: 'fileUnwritable', path: '甲.xlsx' },
  mappingUnreadable: { code: 'mappingUnreadable', path: '答案.json' },
  notOoxml: { code: 'notOoxml' },
  encrypted: { code: 'encrypted' },
  corruptFile: { code: 'corruptFile', part: 'xl/workbook.xml' },
  tooLarge: { code: 'tooLarge', part: 'xl/sharedStrings.xml' },
  reportUnreadable: { code: 'reportUnreadable', file: '自评报告.doc', reason: 'kind' },
};

describe.each(Object.values(FAILURES))('$code', (failure) => {
  const place = Object.entries(failure).flatMap(([key, value]) => (key === 'code' || key === 'reason' || value === null ? [] : [value]));

  test.each([
    ['zh-CN', chinese, /请/],
    ['en', english, /\b(try again|generate again|check|update|use excel|choose (it again|another))\b/i],
  ] as const)('%s: what happened, where, what next', (_language, sentence, whatNext) => {
    const text = sentence(failure);
    expect(text).toMatch(whatNext);
    for (const part of place) expect(text).toContain(part);
  });
});

test('where a damaged file does not tell the place, none is named', () => {
  expect(chinese({ code: 'corruptFile', part: null })).not.toMatch(/位置|null/);
  expect(english({ code: 'tooLarge', part: null })).not.toMatch(/ in |null/);
});

test('a file in another format is told to be saved as .xlsx', () => {
  expect(chinese({ code: 'notOoxml' })).toContain('请另存为 .xlsx 后重试');
  expect(english({ code: 'notOoxml' })).toContain('Save it as .xlsx and try again');
});

/** The way out that fits each reason; the type makes a new reason a compile error here. */
const WAYS_OUT: Readonly<Record<ReportRefusal, readonly [chinese: string, english: string]>> = {
  kind: ['类型选 .docx', 'type .docx'],
  notDocx: ['类型选 .docx', 'type .docx'],
  encrypted: ['取消密码', 'remove the password'],
  corrupt: ['另存一份 .docx', 'save a copy as .docx'],
  tooLarge: ['图片', 'pictures'],
  tooLong: ['只保留自评报告', 'Keep the self-evaluation only'],
  encoding: ['UTF-8 编码的 .txt', 'save it as UTF-8'],
  empty: ['含有文字的 .docx 或 .txt', 'a .docx or .txt with text'],
};

describe.each(Object.entries(WAYS_OUT) as [ReportRefusal, readonly [string, string]][])('a report that is refused: %s', (reason, [inChinese, inEnglish]) => {
  const failure: Failure = { code: 'reportUnreadable', file: '自评报告.docx', reason };

  test('names the file, says that nothing was checked, and what to do', () => {
    expect(chinese(failure)).toMatch(/^报告文件“自评报告.docx”.*没有核对文字。/);
    expect(chinese(failure)).toContain(inChinese);
    expect(english(failure)).toMatch(/^The report file “自评报告.docx” .*(not|nothing was) checked\./);
    expect(english(failure)).toContain(inEnglish);
  });
});
