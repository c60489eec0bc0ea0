/** Books made for one question each, edited in LibreOffice. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bookBytes } from '../support/book-bytes';
import { sumOfRows, textList } from '../support/text-list';
import { MAIN, SECOND } from '../support/two-unit-lines';
import { libreOfficeIsThere, recalculated, type Edit, type Shown, type ShownBook } from './libre-office';
import { differences, writtenBook } from './written-book';

const CHANGED = '数据已变更，请重新生成';
const whereThere = libreOfficeIsThere() ? describe : describe.skip;

whereThere('LibreOffice, told to edit and recalculate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const rate = (book: ShownBook | undefined, label: string): readonly Shown[] => {
    const found = book?.['绩效评价表']?.find(([first]) => first === label);
    if (found === undefined) throw new Error(`no row ${label}`);
    return found.slice(1, 3);
  };

  test('another unit line disturbs the figures of its own table', async () => {
    const written = await writtenBook(bookBytes({ 收支: MAIN, 支出: SECOND }), join(folder, 'unit-lines.xlsx'));
    const set = (sheet: string, value: string): Edit => ({ do: 'set', sheet, cell: 'C2', value });
    const jobs = [[], [set('支出', '单位：万元')], [set('收支', '单位：元')]].map((edits) => ({ book: written.path, edits }));
    const [untouched, second, main] = recalculated(jobs);
    expect(differences(written, untouched)).toEqual([]);
    expect([rate(second, '合计'), rate(second, '基本支出')]).toEqual([[300, 250], [CHANGED, CHANGED]]);
    expect([rate(main, '合计'), rate(main, '基本支出')]).toEqual([[CHANGED, CHANGED], [100, 100]]);
  }, 120_000);

  test('a list whose amounts stand as text is summed, and followed', async () => {
    const ROWS = 100;
    const list = textList(ROWS, (index) => index % 5 !== 4);
    const written = await writtenBook(bookBytes({ 明细: list }), join(folder, 'text-list.xlsx'));
    const set = (cell: string, value: number | string): Edit => ({ do: 'set', sheet: '明细', cell, value });
    const jobs = [[], [set('F3', 7), set('C6', '其他资金')], [set('F3', '7.00')], [set('F7', '7.00')]].map((edits) => ({ book: written.path, edits }));
    const [untouched, edited, retyped, turned] = recalculated(jobs);
    expect(differences(written, untouched)).toEqual([]);
    const executed = (counts: (index: number) => boolean): number => sumOfRows(ROWS, 'executed', counts);
    expect(rate(untouched, '合计')[1]).toBe(executed(() => true));
    expect(rate(edited, '合计')[1]).toBe(Number((executed((index) => index > 0) + 7).toFixed(2)));
    expect(rate(edited, '一般公共预算财政拨款')[1]).toBe(Number((executed((index) => index % 3 === 0 && index > 3) + 7).toFixed(2)));
    expect(rate(edited, '其他资金')[1]).toBe(executed((index) => index % 3 === 2 || index === 3));
    expect([rate(retyped, '合计')[1], rate(retyped, '任务5')[1]]).toEqual([CHANGED, CHANGED]);
    expect(rate(retyped, '合计')[0]).toBe(sumOfRows(ROWS, 'budget', () => true));
    // A number that becomes a text would drop out of every sum.
    expect([rate(turned, '合计')[1], rate(turned, '任务5')[1]]).toEqual([CHANGED, CHANGED]);
  }, 120_000);
});
