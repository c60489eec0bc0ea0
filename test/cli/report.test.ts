import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDocument, paragraph } from '../adapters/report-file/make-document';
import { evaluateIn, type Run } from './command-line';

/** `--report`: a report that is held against the one book it belongs to. */
const BOOK = join(__dirname, '../cases/S01-clean-summary/book.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'outturn-report-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const evaluate = (...args: readonly string[]): Run => evaluateIn(folder, ...args);
function written(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}
const report = written('报告.docx', makeDocument(paragraph('概况：共有3个科室。')));

test.each([
  ['a .docx', report],
  ['a .txt', written('报告.txt', '概况：共有3个科室。')],
])('%s beside its book is evaluated, and what has nothing to do with the figures is not mentioned', (_, path) => {
  const { exitCode, out } = evaluate(BOOK, '--report', path, '--json', '-');
  expect(exitCode).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ status: 'evaluated', findings: [] });
});

test('a copy is written with the report as without it', () => {
  const { exitCode, out } = evaluate(BOOK, '--report', report, '--out', '副本.xlsx');
  expect(exitCode).toBe(0);
  expect(out).toContain('已写入工作表');
});

test('with several books it is refused, with the reason', () => {
  const { exitCode, out, error } = evaluate(BOOK, BOOK, '--report', report);
  expect([exitCode, out]).toEqual([2, '']);
  expect(error).toMatch(/^--report 只能配一个工作簿/);
  expect(error).toContain('--report  核对报告文字');
});

test.each([
  ['报告.pdf', '%PDF-1.7', 'reportUnreadable', '报告文件“报告.pdf”不是 .docx 或 .txt'],
  ['空.txt', '', 'reportUnreadable', '报告文件“空.txt”中没有文字'],
  ['假.docx', '<html/>', 'reportUnreadable', '报告文件“假.docx”的内容不是 .docx 格式'],
  ['没有.docx', null, 'fileNotFound', '找不到文件“没有.docx”'],
])('the report %s is refused, and the book with it', (name, content, code, sentence) => {
  if (content !== null) written(name, content);
  const { exitCode, out } = evaluate(BOOK, '--report', name, '--json', '-');
  expect(exitCode).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ status: 'refused', problems: [{ code, message: expect.stringContaining(sentence) as string }], findings: [] });
});
