/** Books made for one question each, edited in LibreOffice. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bookBytes } from '../support/book-bytes';
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
});
