import type { FoundTable, TableReason, TableRole } from '../../src/core/ledger/found-table';
import type { CandidateMeaning, QuestionAbout } from '../../src/core/ledger/question';
import { enMessages } from '../../src/locales/en';
import { zhCNMessages } from '../../src/locales/zh-CN';

/** One of each kind; the types make a new one a compile error here. */
const ABOUT: { readonly [Kind in QuestionAbout['kind']]: Extract<QuestionAbout, { kind: Kind }> } = {
  table: { kind: 'table' },
  measure: { kind: 'measure', measure: 'executed' },
  unit: { kind: 'unit' },
};
const source = { sheet: 'Sheet', range: { firstRow: 1, lastRow: 4, firstColumn: 0, lastColumn: 2 }, title: null, unitLine: null, summedSheets: [] };
const cell = { sheet: 'Sheet', row: 1, column: 2 };
const MEANINGS: { readonly [Kind in CandidateMeaning['kind']]: Extract<CandidateMeaning, { kind: Kind }> } = {
  table: { kind: 'table', table: source },
  column: { kind: 'column', header: { text: 'Header', cell } },
  noColumn: { kind: 'noColumn' },
  unit: { kind: 'unit', unit: 'yuan' },
};
const REASONS: Readonly<Record<TableReason, true>> = {
  only: true, answered: true, saysMost: true, asked: true, limited: true, summed: true, institution: true, part: true, project: true,
  agrees: true, complements: true, hidden: true, otherYear: true, otherEntity: true, contradicts: true, nothingNew: true,
};
const ROLES: Readonly<Record<TableRole, true>> = { main: true, adds: true, unused: true };

const tables = (Object.keys(ROLES) as TableRole[]).flatMap((role) => (Object.keys(REASONS) as TableReason[]).map((reason): FoundTable => ({ source, role, reason })));

/** The units are named as they stand in the workbook; they have no English name that accountants would know. */
const withoutUnits = (text: string): string => text.replaceAll('万元', '').replaceAll('元', '');
const CHINESE = /\p{Script=Han}/u;

describe.each([
  ['zh-CN', zhCNMessages, (text: string) => CHINESE.test(text)],
  ['en', enMessages, (text: string) => !CHINESE.test(withoutUnits(text))],
] as const)('%s', (_language, messages, isInLanguage) => {
  const { questions, tables: tableWords, notices, stages } = messages.pane;

  test.each(Object.values(ABOUT))('asks about $kind in a sentence that ends with a question', (about) => {
    const text = messages.question({ about, cells: [cell], candidates: [{ meaning: MEANINGS.column, answers: [] }, { meaning: MEANINGS.noColumn, answers: [] }] });
    expect(text).toMatch(/[?？]$/u);
    expect(isInLanguage(text)).toBe(true);
  });

  test('each kind of candidate has words of its own, with its place', () => {
    const [table, column, noColumn, unit] = Object.values(MEANINGS).map((meaning) => messages.candidate({ meaning, answers: [] }));
    expect([table?.includes('Sheet'), column?.includes('Sheet!C2'), isInLanguage(noColumn ?? ''), unit]).toEqual([true, true, true, '元']);
  });

  test('each table is told with role, place and reason, no two alike', () => {
    const texts = tables.map((table) => messages.table(table));
    expect(new Set(texts).size).toBe(tables.length);
    for (const text of texts) expect([text.includes('Sheet!A2:C5'), isInLanguage(text)]).toEqual([true, true]);
  });

  test('the words around them', () => {
    expect(questions.heading(12)).toContain('12');
    expect(tableWords.heading(34)).toContain('34');
    // The name that is spoken contains the words that are seen.
    expect(questions.showCellsOf('Header').startsWith(messages.pane.actions.showCells)).toBe(true);
    expect(questions.showCellsOf('Header')).toContain('Header');
    const fixed = [questions.hint, questions.kept, questions.askAgain, tableWords.sure, tableWords.notSure, notices.answerFirst, stages.remembering];
    expect(fixed.filter((text) => text === '' || !isInLanguage(text))).toEqual([]);
    expect(new Set(fixed).size).toBe(fixed.length);
  });
});
