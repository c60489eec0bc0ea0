import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import type { Evaluation } from '../../../src/app/evaluation';
import type { Question } from '../../../src/core/ledger/question';
import { statedIn } from '../../../src/core/ledger/figure';
import { figureOf } from '../../../src/core/ledger/ledger';
import { doubleOf } from '../../../src/core/money/decimal';
import { keptAnswers } from '../../../src/core/reading/answers';
import { neededColumns } from '../../../src/core/reading/needed-columns';
import { MOST_ANSWER_CHARACTERS } from '../../../src/core/workbook/remembered-answer';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage, zhCNMessages } from '../../../src/locales/zh-CN';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

const evaluate = (sheets: readonly SheetSnapshot[], answers: readonly string[] = []): Evaluation =>
  evaluateSnapshot({ ...bookOf(...sheets), answers }, zhCNLanguage);

/** What the workbook keeps once the candidate with these words is chosen. */
function choosing({ questions }: Evaluation, words: string, kept: readonly string[] = []): string[] {
  const candidates = questions.flatMap((question) => question.candidates);
  const chosen = candidates.find((candidate) => zhCNMessages.candidate(candidate).includes(words));
  if (chosen === undefined) throw new Error(`no candidate "${words}" among ${candidates.map((one) => zhCNMessages.candidate(one)).join(', ')}`);
  return keptAnswers(kept, chosen.answers);
}

const kindsOf = ({ questions }: Evaluation): Question['about']['kind'][] => questions.map(({ about }) => about.kind);
const amountOf = ({ ledger }: Evaluation, measure: 'annualBudget' | 'executed'): string | null => {
  const value = ledger === null ? null : statedIn(figureOf(ledger, { kind: 'total' }, measure), 'wanYuan');
  return value === null ? null : String(doubleOf(value));
};

/** The same table further down and to the right. */
function shifted(sheet: SheetSnapshot, name = sheet.name): SheetSnapshot {
  const width = sheet.values[0]?.length ?? 0;
  const empty: CellValue[] = Array.from({ length: width + 2 }, () => null);
  return sheetOf(name, [empty, empty, empty, ...sheet.values.map((row) => [null, null, ...row])]);
}

const list = (title: string, total: number, headers: readonly string[] = ['项目', '全年预算数', '执行数'], unit = '单位：万元'): CellValue[][] => [
  [title, null, unit],
  [...headers],
  ['合计', total, total - 1],
  ['基本支出', total / 2, total / 2],
  ['项目支出', total / 2, total / 2 - 1],
];

describe('which of two tables counts', () => {
  const sheets = [sheetOf('初稿', list('某局2023年收支', 100)), sheetOf('定稿', list('某局2023年收支', 200))];

  test('is asked, and nothing is read until it is said', () => {
    const evaluation = evaluate(sheets);
    expect(evaluation).toMatchObject({ status: 'refused', ledger: null });
    expect(kindsOf(evaluation)).toEqual(['table']);
    expect(evaluation.tables.map(({ reason }) => reason)).toEqual(['asked', 'asked']);
  });

  test.each([['初稿', '99'], ['定稿', '199']])('%s is taken once it is chosen', (name, executed) => {
    const answers = choosing(evaluate(sheets), name);
    const evaluation = evaluate(sheets, answers);
    expect(evaluation).toMatchObject({ status: 'evaluated', questions: [] });
    expect(amountOf(evaluation, 'executed')).toBe(executed);
    expect(evaluation.tables.map(({ role, reason }) => [role, reason])).toEqual(
      name === '初稿' ? [['main', 'answered'], ['unused', 'contradicts']] : [['unused', 'contradicts'], ['main', 'answered']],
    );
  });

  test('is not asked again when the tables are elsewhere, of the next year, in another order', () => {
    const answers = choosing(evaluate(sheets), '定稿');
    const moved = [sheetOf('说明', [['填报说明']]), shifted(sheetOf('定稿', list('某局2024年收支', 300))), shifted(sheetOf('初稿', list('某局2024年收支', 400)))];
    const evaluation = evaluate(moved, answers);
    expect(evaluation.questions).toEqual([]);
    expect(amountOf(evaluation, 'executed')).toBe('299');
  });

  test('holds by the title where the sheets were renamed', () => {
    const [first, second] = [sheetOf('一', list('某局2023年收支（初稿）', 100)), sheetOf('二', list('某局2023年收支（定稿）', 200))];
    const answers = choosing(evaluate([first, second]), '定稿');
    const renamed = [sheetOf('甲', list('某局2023年收支（初稿）', 100)), sheetOf('乙', list('某局2023年收支（定稿）', 200))];
    expect(amountOf(evaluate(renamed, answers), 'executed')).toBe('199');
  });

  test('is asked again where the answer names none of them', () => {
    const answers = choosing(evaluate(sheets), '定稿');
    expect(kindsOf(evaluate([sheetOf('甲', list('某局2023年收入支出', 100)), sheetOf('乙', list('某局2023年收入支出', 200))], answers))).toEqual(['table']);
  });

  test.each([
    ['years alone', ['2022年', '2023年'], ['某局2023年收支', '某局2023年收支']],
    ['the years of their titles alone', ['甲', '甲 '], ['某局2023年收支（2024年编）', '某局2023年收支（2025年编）']],
    ['nothing but their order', ['收支', '收支'], ['2023年收支', '2023年收支']],
  ] as const)('tables that %s tell apart can be chosen, both of them', (_what, names, titles) => {
    const both = names.map((name, index) => sheetOf(name, list(titles[index] ?? '', 100 * (index + 1))));
    const [question] = evaluate(both).questions;
    const executed = question?.candidates.map(({ answers }) => amountOf(evaluate(both, keptAnswers([], answers)), 'executed'));
    expect(executed).toEqual(['99', '199']);
  });

  test('an answer about tables of another header is no answer', () => {
    const answers = choosing(evaluate(sheets), '定稿');
    const others = ['初稿', '定稿'].map((name, index) => sheetOf(name, list('某局2023年收支', 100 + index, ['科目名称', '全年预算数', '决算数'])));
    expect(kindsOf(evaluate(others, answers))).toEqual(['table']);
  });
});

describe('which column states the measure', () => {
  const unknown = sheetOf('收支', list('某局2023年收支', 100, ['项目', '全年预算数', '实拨款']));

  test('a column under an unknown header is asked about where the execution is missing', () => {
    const evaluation = evaluate([unknown]);
    expect(evaluation.problems.map(({ code }) => code)).toEqual(['noExecution']);
    expect(evaluation.questions.map(({ about }) => about)).toEqual([{ kind: 'measure', measure: 'executed' }]);
    const answered = evaluate([unknown], choosing(evaluation, '实拨款'));
    expect(answered).toMatchObject({ status: 'evaluated', questions: [], problems: [] });
    expect(amountOf(answered, 'executed')).toBe('99');
  });

  test('“none of them” ends the asking, and the execution stays missing', () => {
    const answered = evaluate([unknown], choosing(evaluate([unknown]), '都不是'));
    expect(answered.questions).toEqual([]);
    expect(answered.problems.map(({ code }) => code)).toEqual(['noExecution']);
  });

  test('the answer holds for next year, elsewhere', () => {
    const answers = choosing(evaluate([unknown]), '实拨款');
    const next = shifted(sheetOf('收支(新)', list('某局2024年收支', 500, ['项目', '全年预算数', '实拨款'])));
    expect(evaluate([next], answers).questions).toEqual([]);
    expect(amountOf(evaluate([next], answers), 'executed')).toBe('499');
  });

  test('a table without any known column of amounts is asked about twice: budget, then execution', () => {
    const silent = sheetOf('收支', list('某局2023年收支', 100, ['项目', '甲数', '乙数']));
    const first = evaluate([silent]);
    expect(first.problems.map(({ code }) => code)).toEqual(['noTable']);
    const budget = choosing(first, '甲数');
    const second = evaluate([silent], budget);
    expect(second.questions.map(({ about }) => about)).toEqual([{ kind: 'measure', measure: 'executed' }]);
    const both = choosing(second, '乙数', budget);
    expect(both).toHaveLength(2);
    const evaluation = evaluate([silent], both);
    expect(evaluation).toMatchObject({ status: 'evaluated', questions: [] });
    expect([amountOf(evaluation, 'annualBudget'), amountOf(evaluation, 'executed')]).toEqual(['100', '99']);
  });

  test('two columns that say the same and differ', () => {
    const rows = (same: boolean): CellValue[][] => [
      ['某局2023年收支', null, null, '单位：万元'],
      ['项目', '全年预算数', '执行数', '决算数'],
      ['合计', 100, 98, same ? 98 : 99],
      ['基本支出', 50, 50, 50],
    ];
    const evaluation = evaluate([sheetOf('收支', rows(false))]);
    expect(evaluation).toMatchObject({ status: 'refused' });
    expect(evaluation.problems.map(({ code }) => code)).toEqual(['ambiguousColumn']);
    expect(amountOf(evaluate([sheetOf('收支', rows(false))], choosing(evaluation, '决算数')), 'executed')).toBe('99');
    expect(amountOf(evaluate([sheetOf('收支', rows(false))], choosing(evaluation, '执行数')), 'executed')).toBe('98');
    expect(evaluate([sheetOf('收支', rows(true))]).questions).toEqual([]);
  });

  test('two columns under one text are told apart by their order', () => {
    const sheet = sheetOf('收支', [
      ['某局2023年收支', null, null, '单位：万元'],
      ['项目', '全年预算数', '执行数', '执行数'],
      ['合计', 100, 98, 99],
    ]);
    const [question] = evaluate([sheet]).questions;
    const [, second] = question?.candidates ?? [];
    const evaluation = evaluate([sheet], keptAnswers([], second?.answers ?? []));
    expect(evaluation.questions).toEqual([]);
    expect(amountOf(evaluation, 'executed')).toBe('99');
  });

  test.each(['上年决算数', '增减额', '完成率(%)', '人数', '备注', '排名'])('a column %s is never asked about', (header) => {
    expect(evaluate([sheetOf('收支', list('某局2023年收支', 100, ['项目', '全年预算数', header]))]).questions).toEqual([]);
  });

  test('nothing is asked about further columns where budget and execution are there', () => {
    const rows = list('某局2023年收支', 100).map((row, index) => [...row, index === 1 ? '实拨款' : index > 1 ? 7 : null]);
    expect(evaluate([sheetOf('收支', rows)]).questions).toEqual([]);
  });

  test('a large sheet is read with the columns that may be asked about', () => {
    expect(neededColumns(unknown, vocabulary)).toEqual([0, 1, 2]);
    expect(neededColumns(sheetOf('收支', list('某局2023年收支', 100, ['项目', '全年预算数', '人数'])), vocabulary)).toEqual([0, 1]);
    expect(neededColumns(sheetOf('收支', list('某局2023年收支', 100, ['项目', '甲数', '乙数'])), vocabulary)).toEqual([0, 1, 2]);
  });
});

describe('which unit', () => {
  const sheet = sheetOf('收支', list('某局2023年收支', 1_000_000, undefined, ''));

  test('is asked where nothing names it; 万元 is taken meanwhile', () => {
    const evaluation = evaluate([sheet]);
    expect(kindsOf(evaluation)).toEqual(['unit']);
    expect(evaluation).toMatchObject({ status: 'evaluated', problems: [], ledger: { unit: 'wanYuan' } });
  });

  test('the answer holds for next year, and a unit line that is written later counts before it', () => {
    const yuan = keptAnswers([], evaluate([sheet]).questions[0]?.candidates.at(-1)?.answers ?? []);
    const next = shifted(sheetOf('收支', list('某局2024年收支', 2_000_000, undefined, '')));
    expect(evaluate([next], yuan)).toMatchObject({ questions: [], ledger: { unit: 'yuan' } });
    expect(amountOf(evaluate([next], yuan), 'annualBudget')).toBe('200');
    expect(evaluate([sheetOf('收支', list('某局2024年收支', 200))], yuan)).toMatchObject({ questions: [], ledger: { unit: 'wanYuan' } });
  });
});

describe('what is kept', () => {
  test('answers of other topics and texts of unknown making stay; the same topic is answered anew', () => {
    const kept = keptAnswers(['unit a\nyuan', '???', 'column b\nexecuted'], [{ topic: 'unit a', choice: 'wanYuan' }]);
    expect(kept).toEqual(['???', 'column b\nexecuted', 'unit a\nwanYuan']);
    expect(evaluate([sheetOf('收支', list('某局2023年收支', 100))], ['???', '', '\n', 'column 执行数\nno such measure'])).toMatchObject({ status: 'evaluated' });
  });

  test('every answer fits into a name, however long and odd the headers are', () => {
    const long = '“"实际"拨付出去的款项”'.repeat(30);
    const sheets = ['甲'.repeat(31), '乙'.repeat(31)].map((name, index) => sheetOf(name, list('某局2023年收支'.repeat(40), 100 + index, ['项目'.padEnd(2), `全年预算数`, '执行数', long])));
    const silent = sheetOf('收支', list('某局2023年收支', 100, ['项目', '全年预算数', long]));
    for (const evaluation of [evaluate(sheets), evaluate([silent])]) {
      const texts = evaluation.questions.flatMap(({ candidates }) => candidates.flatMap(({ answers }) => keptAnswers([], answers)));
      expect(texts.length).toBeGreaterThan(1);
      for (const text of texts) {
        expect(text.length).toBeLessThanOrEqual(MOST_ANSWER_CHARACTERS);
        expect(text).not.toContain('"');
      }
    }
    expect(amountOf(evaluate([silent], choosing(evaluate([silent]), '款项')), 'executed')).toBe('99');
  });
});
