import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedPackage } from '../contract/seed-package';
import type { SeedSheet } from '../contract/seed-book';
import { evaluateIn, type Run } from './command-line';

/** A refusal prints its candidates; one of them copied into a file is the answer. */
const folder = mkdtempSync(join(tmpdir(), 'outturn-mapping-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Report {
  readonly status: string;
  readonly problems: readonly { readonly code: string }[];
  readonly questions: readonly { readonly about: string; readonly candidates: readonly { readonly text: string; readonly mapping: Record<string, string> }[]; readonly cells: readonly string[] }[];
  readonly tables: readonly { readonly place: string; readonly role: string; readonly sure: boolean }[];
  readonly total?: { readonly executed: string };
}

const evaluate = (...args: readonly string[]): Run => evaluateIn(folder, ...args);
const reportOf = (...args: readonly string[]): Report => JSON.parse(evaluate(...args, '--json', '-').out) as Report;
const written = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

function sheetOf(name: string, total: number): SeedSheet {
  const rows = [
    ['某局2023年收支情况', '', '单位：万元'],
    ['项目', '全年预算数', '执行数'],
    ['合计', total, total - 1],
    ['基本支出', total / 2, total / 2],
    ['项目支出', total / 2, total / 2 - 1],
  ];
  return { name, cells: rows.flatMap((row, at) => row.flatMap((value, column) => (value === '' ? [] : [{ row: at, column, value }]))) };
}

const book = written('两稿.xlsx', seedPackage({ sheets: [sheetOf('初稿', 100), sheetOf('定稿', 200)] }));

test('a refusal prints the question and its candidates', () => {
  const report = reportOf(book);
  expect(report).toMatchObject({ status: 'refused', problems: [{ code: 'ambiguous' }] });
  expect(report.questions).toMatchObject([
    { about: '有 2 张表格都可能是要评价的表，而数据不一致。用哪一张？', candidates: [{ text: '“初稿”：某局2023年收支情况' }, { text: '“定稿”：某局2023年收支情况' }], cells: ['初稿!A2', '定稿!A2'] },
  ]);
  const { exitCode, out } = evaluate(book);
  expect(exitCode).toBe(2);
  expect(out).toContain('？有 2 张表格都可能是要评价的表');
  expect(out).toContain(JSON.stringify(report.questions[0]?.candidates[1]?.mapping));
});

test.each([[0, '99.00'], [1, '199.00']])('candidate %i, copied into a file, is the answer, and stays with the copy', (chosen, executed) => {
  const mapping = written('答案.json', JSON.stringify(reportOf(book).questions[0]?.candidates[chosen]?.mapping));
  const copy = join(folder, `副本${String(chosen)}.xlsx`);
  const answered = reportOf(book, '--mapping', mapping, '--out', copy);
  expect(answered).toMatchObject({ status: 'evaluated', questions: [], total: { executed } });
  expect(answered.tables.map(({ role, sure }) => [role, sure])).toEqual(chosen === 0 ? [['main', true], ['unused', true]] : [['unused', true], ['main', true]]);
  expect(reportOf(copy)).toMatchObject({ status: 'evaluated', questions: [], total: { executed } });
  expect(reportOf(book).status).toBe('refused');
});

test.each([
  ['无此文件.json', null, '找不到'],
  ['不是.json', '{', '--mapping 的文件'],
  ['空.json', '', '--mapping 的文件'],
  ['数组.json', '[]', '--mapping 的文件'],
  ['数字.json', '{"unit 项目":1}', '--mapping 的文件'],
])('--mapping %s is refused with a sentence', (name, content, sentence) => {
  const path = content === null ? join(folder, name) : written(name, content);
  const { exitCode, out, error } = evaluate(book, '--mapping', path);
  expect([exitCode, out]).toEqual([2, '']);
  expect(error).toContain(sentence);
});
