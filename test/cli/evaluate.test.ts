import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { evaluateIn, type Run } from './command-line';

const ROOT = join(__dirname, '../..');
const MODEL = join(ROOT, 'test/cases/000/book.xlsx');
const CLEAN = join(ROOT, 'test/cases/S01-clean-summary/book.xlsx');
const INDEX_PARTS = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

const folder = mkdtempSync(join(tmpdir(), 'outturn-cli-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const evaluate = (...args: readonly string[]): Run => evaluateIn(folder, ...args);

function jsonOf(run: Run): Record<string, unknown>[] {
  return run.out.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** The model book with one of its parts rewritten. */
function modelWith(name: string, part: string, edit: (xml: string) => string): string {
  const parts = unzipSync(readFileSync(MODEL));
  parts[part] = strToU8(edit(strFromU8(parts[part] ?? new Uint8Array())));
  const path = join(folder, name);
  writeFileSync(path, zipSync(parts));
  return path;
}

test('several books give JSON Lines, and the worst exit code wins', () => {
  const text = join(folder, '数据.csv');
  writeFileSync(text, '项目,预算数\n');
  const run = evaluate(MODEL, CLEAN, text, join(folder, 'nowhere.xlsx'), '--json', '-');
  expect(run.exitCode).toBe(2);
  const reports = jsonOf(run);
  expect(reports.map(({ status }) => status)).toEqual(['evaluated', 'evaluated', 'refused', 'refused']);
  expect(reports[0]).toMatchObject({ file: 'book.xlsx', total: { budget: '6061.31', budgetBasis: 'annual', executed: '6061.31' }, sheets: [] });
  expect(reports.slice(2).map(({ problems }) => (problems as { code: string }[]).map(({ code }) => code))).toEqual([['notOoxml'], ['fileNotFound']]);
});

test('without --json a short Chinese summary is printed', () => {
  const run = evaluate(MODEL);
  expect(run.exitCode).toBe(0);
  expect(run.out).toContain('广州市荔湾区人民政府中南街道办事处2022年');
  expect(run.out).toContain('相差-88.35万元');
});

test('--json FILE writes the file and prints nothing', () => {
  const target = join(folder, 'result.json');
  const run = evaluate(CLEAN, '--json', target);
  expect([run.exitCode, run.out]).toEqual([0, '']);
  expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject({ year: 2024, findings: [] });
});

test('--out writes a copy in which every part of the book but the index parts keeps its bytes', () => {
  const before = readFileSync(MODEL);
  const copy = join(folder, 'copy.xlsx');
  const [report] = jsonOf(evaluate(MODEL, '--out', copy, '--json', '-'));
  expect(report?.['sheets']).toEqual(['绩效评价表', '勾稽核对', '自评报告']);
  expect(readFileSync(MODEL).equals(before)).toBe(true);
  const [original, written] = [unzipSync(before), unzipSync(readFileSync(copy))];
  const changed = Object.keys(original).filter((name) => Buffer.compare(Buffer.from(original[name] ?? []), Buffer.from(written[name] ?? [])) !== 0);
  expect(changed.filter((name) => !INDEX_PARTS.includes(name))).toEqual([]);
});

test('run on its own output it gives the same figures and one set of sheets', () => {
  const [first, second] = [join(folder, 'first.xlsx'), join(folder, 'second.xlsx')];
  const [once] = jsonOf(evaluate(MODEL, '--out', first, '--json', '-'));
  const [again] = jsonOf(evaluate(first, '--out', second, '--json', '-'));
  expect({ ...again, file: '' }).toEqual({ ...once, file: '' });
  const sheets = (path: string): number => Object.keys(unzipSync(readFileSync(path))).filter((name) => name.startsWith('xl/worksheets/') && name.endsWith('.xml')).length;
  expect([sheets(first), sheets(second)]).toEqual([4, 4]);
});

test('a protected structure is evaluated, and refused only for writing', () => {
  const book = modelWith('protected.xlsx', 'xl/workbook.xml', (xml) => xml.replace('<workbookProtection/>', '<workbookProtection lockStructure="1"/>'));
  expect(jsonOf(evaluate(book, '--json', '-'))[0]).toMatchObject({ status: 'evaluated' });
  const copy = join(folder, 'protected-copy.xlsx');
  const run = evaluate(book, '--out', copy, '--json', '-');
  expect(run.exitCode).toBe(2);
  expect(jsonOf(run)[0]).toMatchObject({ problems: [{ code: 'workbookStructureProtected' }], total: { executed: '6061.31' }, sheets: [] });
  expect(existsSync(copy)).toBe(false);
});

test('an error value in a needed cell: figures are shown, no rate, nothing is written', () => {
  const book = modelWith('errors.xlsx', 'xl/worksheets/sheet1.xml', (xml) => xml.replace(/<c r="C4"([^>]*?)(?: t="n")?><v>6061\.31<\/v><\/c>/, '<c r="C4"$1 t="e"><v>#DIV/0!</v></c>'));
  const copy = join(folder, 'errors-copy.xlsx');
  const run = evaluate(book, '--out', copy, '--json', '-');
  expect(run.exitCode).toBe(2);
  const [report] = jsonOf(run);
  expect(report).toMatchObject({ status: 'partial', problems: [{ code: 'errorValues', cells: ['收支情况!C4'] }], fundSources: { generalPublicBudget: { executed: '5612.47' } } });
  expect(Object.values(report?.['completionRates'] as object).every((rate) => rate === null)).toBe(true);
  expect(existsSync(copy)).toBe(false);
});

test('a value from another workbook is a note: in the JSON and in the summary, with the same status and exit code', () => {
  const cell = (content: string): ((xml: string) => string) => (xml) => xml.replace(/<c r="C4"([^>]*)><v>6061\.31<\/v><\/c>/, `<c r="C4"$1>${content}<v>6061.31</v></c>`);
  const book = modelWith('linked.xlsx', 'xl/worksheets/sheet1.xml', cell('<f>[1]决算!$C$4</f>'));
  const run = evaluate(book, '--json', '-');
  const [report] = jsonOf(run);
  expect(run.exitCode).toBe(0);
  expect(report).toMatchObject({ status: 'evaluated', problems: [], notes: [{ code: 'externalValues', cells: ['收支情况!C4'] }], total: { executed: '6061.31' } });
  const { out } = evaluate(book);
  expect(out).toContain(`注：${(report?.['notes'] as { message: string }[])[0]?.message ?? '（无）'}`);
  const plain = jsonOf(evaluate(MODEL, '--json', '-'))[0];
  expect(plain?.['notes']).toEqual([]);
  expect({ ...report, file: '', notes: [] }).toEqual({ ...plain, file: '' });
});

test.each([
  [['--out', 'x.xlsx'], '没有指定工作簿'],
  [[MODEL, CLEAN, '--out', 'x.xlsx'], '只能配一个工作簿'],
  [[MODEL, '--out', MODEL], '原文件本身'],
  [[MODEL, '--out', 'copy.xlsm'], '扩展名须与原文件相同'],
  [[MODEL, '--nonsense'], '参数无法识别'],
])('wrong arguments are explained: %p', (args, sentence) => {
  const run = evaluate(...args);
  expect([run.exitCode, run.out]).toEqual([2, '']);
  expect(run.error).toContain(sentence);
});

test('a target that cannot be written is a sentence, and the book is untouched', () => {
  const run = evaluate(MODEL, '--out', join(folder, 'no-such-folder/copy.xlsx'));
  expect(run.exitCode).toBe(2);
  expect(run.out).toContain('无法写入文件');
});
