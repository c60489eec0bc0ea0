import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XlsxWorkbook } from '../../src/adapters/xlsx/xlsx-workbook';
import { generateSheets } from '../../src/app/generate-sheets';
import type { WorkbookOutput } from '../../src/core/sheet-plan/workbook-output';
import { zhCNLanguage } from '../../src/locales/zh-CN';
import { libreOfficeIsThere, recalculated, type Edit, type Job, type Shown, type ShownBook } from './libre-office';
import { differences, writtenBook, type Written } from './written-book';

const CHANGED = '数据已变更，请重新生成';
const SOURCE = '收支情况';
const SAMPLES = ['zhongnan-2022', 'example-department'];
/** Cases with sums over detail rows, text amounts, a matrix, 小计 rows and several tables. */
const LAYOUTS = ['S02-project-detail', 'S13-text-numbers-dashes', 'S03-matrix-sources-across', 'S07-subtotals-total-last', '005', '009', '010'];

const isThere = libreOfficeIsThere();
const whereThere = isThere ? describe : describe.skip;

whereThere('LibreOffice, told to recalculate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-'));
  let written: ReadonlyMap<string, Written>;

  beforeAll(async () => {
    written = new Map(await Promise.all([...SAMPLES, ...LAYOUTS].map(async (name) => [name, await write(name)] as const)));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function write(name: string): Promise<Written> {
    const source = SAMPLES.includes(name) ? `../../assets/samples/${name}.xlsx` : `../cases/${name}/book.xlsx`;
    return writtenBook(readFileSync(join(__dirname, source)), join(folder, `${name}.xlsx`));
  }

  const bookOf = (name: string): Written => {
    const found = written.get(name);
    if (found === undefined) throw new Error(name);
    return found;
  };

  test('gets for every formula cell of the samples and of other layouts what the core computed', () => {
    const names = [...SAMPLES, ...LAYOUTS];
    const shown = recalculated(names.map((name) => ({ book: bookOf(name).path, edits: [] })));
    names.forEach((name, index) => {
      expect(differences(bookOf(name), shown[index])).toEqual([]);
    });
  }, 120_000);

  test('a file that LibreOffice saved again is still ours: figures stay, 说明 stays, one set of sheets', async () => {
    const { path, output } = bookOf('zhongnan-2022');
    const saved = join(folder, 'saved-again.xlsx');
    const words: Edit = { do: 'set', sheet: '勾稽核对', cell: explanationCell(output), value: '结转下年使用' };
    recalculated([{ book: path, edits: [words], save: saved }]);
    const workbook = XlsxWorkbook.open(readFileSync(saved));
    const again = await generateSheets(workbook, zhCNLanguage);
    if (!again.ok) throw new Error(again.failure.code);
    expect(again.value.retired).toEqual([]);
    expect(again.value.evaluation.findings.map(({ rule }) => rule)).toEqual(['fund-source-sum', 'source-category-agreement']);
    const { sheets } = await workbook.read();
    expect(sheets.map(({ name, generatedKind }) => [name, generatedKind])).toEqual([[SOURCE, null], ['绩效评价表', 'rates'], ['勾稽核对', 'checks'], ['自评报告', 'report']]);
    expect(sheets[2]?.values.flat()).toContain('结转下年使用');
  }, 120_000);

  describe('after the source was edited in the file', () => {
    const set = (cell: string, value: number | string | null): Edit => ({ do: 'set', sheet: SOURCE, cell, value });
    const cases: Readonly<Record<string, readonly Edit[]>> = {
      number: [set('C4', 5972.96)],
      textAmount: [set('C4', '5,972.96 ')],
      fullWidth: [set('C4', '６０６１．３１')],
      dash: [set('C6', '—')],
      blank: [set('C4', null)],
      sorted: [{ do: 'sortRows', sheet: SOURCE, range: 'A6:C9', column: 2, ascending: true }],
      inserted: [{ do: 'insertRows', sheet: SOURCE, row: 4, count: 3 }],
      deleted: [{ do: 'deleteRows', sheet: SOURCE, row: 5, count: 1 }],
      renamed: [{ do: 'renameSheet', sheet: SOURCE, to: "收支'新 表" }, { do: 'set', sheet: "收支'新 表", cell: 'C4', value: 5972.96 }],
      explained: [{ do: 'set', sheet: '勾稽核对', cell: 'I0', value: '上级年末下达，结转下年使用' }],
    };
    let shown: Readonly<Record<string, ShownBook>>;

    beforeAll(() => {
      const { path, output } = bookOf('zhongnan-2022');
      const explanation = explanationCell(output);
      const jobs = Object.values(cases).map(
        (edits): Job => ({ book: path, edits: edits.map((edit) => (edit.do === 'set' && edit.cell === 'I0' ? { ...edit, cell: explanation } : edit)) }),
      );
      const results = recalculated(jobs);
      shown = Object.fromEntries(Object.keys(cases).map((name, index) => [name, results[index] ?? {}]));
    }, 120_000);

    const row = (name: string, sheet: string, label: string): readonly Shown[] => {
      const found = shown[name]?.[sheet]?.find(([first]) => first === label);
      if (found === undefined) throw new Error(`${name}: no row ${label}`);
      return found;
    };
    const report = (name: string): string => (shown[name]?.['自评报告'] ?? []).map(([text]) => (typeof text === 'string' ? text : '')).join('\n');
    const total = (name: string): readonly Shown[] => row(name, '绩效评价表', '合计').slice(1, 5);
    const sums = (name: string): readonly Shown[] => row(name, '勾稽核对', '资金来源执行数合计＝执行数合计').slice(1, 6);

    test('another number is followed by table, check and prose', () => {
      expect(total('number')).toEqual([6061.31, 5972.96, 0.9854, -88.35]);
      expect(sums('number')).toEqual([5972.96, 5972.96, 0, 0.025, '平']);
      expect(report('number')).toContain('全年预算数6061.31万元，执行数5972.96万元，完成预算的98.54%。');
      expect(report('number')).toContain('执行数小于全年预算数88.35万元。');
    });

    test.each(['textAmount', 'fullWidth'])('a text in place of the number is no number: %s', (name) => {
      expect(total(name)).toEqual([6061.31, CHANGED, CHANGED, '']);
      expect(sums(name).at(-1)).toBe(CHANGED);
      expect(report(name)).toContain(CHANGED);
    });

    test('a dash in place of a number', () => {
      expect(row('dash', '绩效评价表', '一般公共预算财政拨款')[2]).toBe(CHANGED);
      expect(sums('dash').at(-1)).toBe(CHANGED);
    });

    test('a blank is not 0', () => {
      expect(total('blank')).toEqual([6061.31, '', '', '']);
      expect(report('blank')).toContain(CHANGED);
    });

    test('sorted rows do not put a number under another label', () => {
      expect(row('sorted', '绩效评价表', '一般公共预算财政拨款')[2]).toBe(CHANGED);
      expect(sums('sorted').at(-1)).toBe(CHANGED);
    });

    test('inserted rows change nothing', () => {
      expect(total('inserted')).toEqual([6061.31, 6061.31, 1, 0]);
      expect(sums('inserted')).toEqual([5972.96, 6061.31, -88.35, 0.025, '不平']);
      expect(report('inserted')).not.toContain(CHANGED);
    });

    test('a deleted row says so, the others stand', () => {
      expect(row('deleted', '绩效评价表', '一般公共预算财政拨款')[2]).toBe(CHANGED);
      expect(row('deleted', '绩效评价表', '政府性基金预算财政拨款')[2]).toBe(360.49);
      expect(total('deleted')).toEqual([6061.31, 6061.31, 1, 0]);
    });

    test('a renamed source sheet is followed', () => {
      expect(total('renamed')).toEqual([6061.31, 5972.96, 0.9854, -88.35]);
    });

    test('a 说明 clears what asks for one and is quoted; the error keeps the mark', () => {
      expect(row('explained', '勾稽核对', '预算全部执行完毕而年末仍有结转和结余')[5]).toBe('已说明');
      expect(report('explained')).toContain('上级年末下达，结转下年使用');
      expect(report('explained')).toContain('【待核实】');
      expect(report('explained')).not.toContain('未作说明');
    });
  });
});

/** A1 address of the 说明 cell beside the check of the carry-over. */
function explanationCell(output: WorkbookOutput): string {
  const checks = output.sheets.find(({ kind }) => kind === 'checks');
  const cell = checks?.cells.find(({ value }) => value === '预算全部执行完毕而年末仍有结转和结余');
  if (cell === undefined) throw new Error('no check of the carry-over');
  return `I${String(cell.row + 1)}`;
}
