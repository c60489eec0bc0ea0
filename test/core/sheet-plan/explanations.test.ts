import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import type { CheckResult } from '../../../src/core/checks/check-result';
import { explanationCode, explanationColumn, readExplanations } from '../../../src/core/sheet-plan/explanations';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { sheets as wording } from '../../../src/locales/zh-CN/sheets';
import { outputOf, shownRows } from '../../support/live-sheets';
import { MODEL_ROWS, modelBook } from '../../support/model-book';
import { bookOf, sheetOf } from '../../support/sheets';

const RULE = 'full-execution-carry-over';
const WORDS = '系未到期的工程尾款';
const columns = wording.checks.columns;

function codeOf(book: WorkbookSnapshot, rule: string = RULE): string {
  const check = evaluateSnapshot(book, zhCNLanguage).checks.find((candidate) => candidate.rule === rule);
  if (check === undefined) throw new Error(`no ${rule}`);
  return explanationCode(check);
}

/** A check sheet of ours with words typed into its rows. */
function checkSheet(rows: readonly (readonly [relation: string, words: CellValue, code: string])[]): ReturnType<typeof sheetOf> {
  const header = [columns.relation, columns.left, columns.explanation, columns.code];
  return sheetOf('勾稽核对', [['标题'], [wording.generatedLine], [null], header, ...rows.map(([relation, words, code]) => [relation, 1, words, code])], { generatedKind: 'checks' });
}
const withSheet = (book: WorkbookSnapshot, sheet: ReturnType<typeof sheetOf>): WorkbookSnapshot => bookOf(...book.sheets, sheet);
const explained = (rows: Parameters<typeof checkSheet>[0], changes: Readonly<Record<string, CellValue>> = {}): WorkbookSnapshot =>
  withSheet(modelBook(changes), checkSheet(rows));

describe('the code of a check row', () => {
  test('names the rule and its scope, and is the same for the same figures', () => {
    expect(codeOf(modelBook())).toMatch(/^full-execution-carry-over\/executed#[0-9a-f]{8}$/);
    expect(codeOf(modelBook())).toBe(codeOf(modelBook()));
    expect(codeOf(modelBook({ '5,2': 1 }))).toBe(codeOf(modelBook()));
  });

  test.each<[string, Readonly<Record<string, CellValue>>]>([
    ['the budget', { '3,1': 6061.32 }],
    ['the execution', { '3,2': 6061.32 }],
    ['the carry-over', { '12,2': 121.21 }],
    ['the unit', { '1,2': '单位：元' }],
    ['its sign', { '12,2': -121.2 }],
  ])('changes with %s', (_name, changes) => {
    expect(codeOf(modelBook(changes))).not.toBe(codeOf(modelBook()));
  });

  test('of a sum changes with every part, and with figures that change places', () => {
    const code = codeOf(modelBook(), 'fund-source-sum');
    for (const row of [3, 5, 6, 7, 8]) expect(codeOf(modelBook({ [`${row},2`]: 7 }), 'fund-source-sum')).not.toBe(code);
    expect(codeOf(modelBook({ '5,2': 360.49, '6,2': 5612.47 }), 'fund-source-sum')).not.toBe(code);
  });

  test('changes when an open part is filled', () => {
    const open = { '8,2': null };
    expect(codeOf(modelBook({ ...open, '8,2': 0 }), 'fund-source-sum')).not.toBe(codeOf(modelBook(open), 'fund-source-sum'));
  });

  test('survives rows that move', () => {
    const moved = bookOf(sheetOf('收支情况', [...MODEL_ROWS.slice(0, 3), [null, null, null], ...MODEL_ROWS.slice(3)]));
    expect(codeOf(moved)).toBe(codeOf(modelBook()));
  });

  test('two checks of one book never share one', () => {
    const checks: readonly CheckResult[] = evaluateSnapshot(modelBook(), zhCNLanguage).checks;
    expect(new Set(checks.map(explanationCode)).size).toBe(checks.length);
  });
});

describe('reading what was typed', () => {
  test('words and their code, wherever the columns stand now', () => {
    expect(readExplanations(checkSheet([['甲', WORDS, 'a#1'], ['乙', null, 'b#2'], ['丙', '  ', 'c#3'], ['丁', 2022, 'd#4']]), wording)).toEqual([
      { code: 'a#1', relation: '甲', text: WORDS },
      { code: 'd#4', relation: '丁', text: '2022' },
    ]);
  });

  test('words without a code, and errors, are none of ours', () => {
    expect(readExplanations(checkSheet([['甲', WORDS, ''], ['乙', { error: '#REF!' }, 'b#2']]), wording)).toEqual([]);
  });

  test('a sheet without the header has none', () => {
    const sheet = sheetOf('勾稽核对', [['标题'], ['甲', WORDS, 'a#1']], { generatedKind: 'checks' });
    expect(readExplanations(sheet, wording)).toEqual([]);
    expect(explanationColumn(sheet.values, wording)).toBeNull();
  });

  test('the columns are found in the sheet that is written', () => {
    const column = explanationColumn(shownRows(outputOf(modelBook()), 'checks'), wording);
    expect(column).toMatchObject({ relation: 0, explanation: 8, code: 9 });
  });
});

describe('what words do', () => {
  const code = codeOf(modelBook());
  const asks = (book: WorkbookSnapshot): boolean => evaluateSnapshot(book, zhCNLanguage).findings.some(({ rule }) => rule === RULE);
  const rowOf = (book: WorkbookSnapshot): unknown[] => shownRows(outputOf(book), 'checks').find((row) => typeof row[9] === 'string' && row[9].startsWith(RULE)) ?? [];

  test('they clear what asks for them, and are written again', () => {
    expect(asks(modelBook())).toBe(true);
    expect(asks(explained([['甲', WORDS, code]]))).toBe(false);
    const row = rowOf(explained([['甲', WORDS, code]]));
    expect([row[5], row[8], row[9]]).toEqual(['已说明', WORDS, code]);
  });

  test('they do not speak for other figures; they are kept for review', () => {
    const book = explained([['甲', WORDS, code]], { '12,2': 500 });
    expect(asks(book)).toBe(true);
    expect(rowOf(book)[5]).toBe('需说明');
    const rows = shownRows(outputOf(book), 'checks');
    const former = rows.findIndex((row) => row[0] === wording.checks.formerExplanations);
    expect([rows[former + 1]?.[0], rows[former + 1]?.[8], rows[former + 1]?.[9]]).toEqual(['甲', WORDS, code]);
  });

  test('they never clear an error', () => {
    const sum = codeOf(modelBook(), 'fund-source-sum');
    const found = evaluateSnapshot(explained([['甲', WORDS, sum]]), zhCNLanguage).findings.map(({ rule }) => rule);
    expect(found).toContain('fund-source-sum');
  });
});
