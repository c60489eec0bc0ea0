/**
 * What every `WorkbookPort` promises, as tests. A host that wants to be one runs them all over workbooks that it builds from the same
 * seeds.
 */
import type { OutputSheet, WorkbookOutput } from '../../src/core/sheet-plan/workbook-output';
import type { SheetSnapshot } from '../../src/core/workbook/workbook-snapshot';
import { valueAt } from '../../src/core/workbook/workbook-snapshot';
import { anOutput, anOutputSheet, cell } from '../adapters/officejs/an-output';
import { describeAnswers } from './answers-contract';
import { failureOf, sheetOf, type OpenSeed } from './contract-book';
import { HIDDEN_SHEET, MERGED_SHEET, SOURCE_SHEET, type SeedBook } from './seed-book';
import { describeWindows } from './window-contract';

function formulaAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  return sheet.formulas?.[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

const RATES = '完成率';
const CHECKS = '数据核对';

/** Texts that Excel would take for something else, if they were typed. */
const TRICKY = ['=HYPERLINK("#A1","点")', "'带撇号", '007', '12%', '2022-03-04', '3月4日', 'TRUE', '+5', '#N/A', '1e5', '多行\n文字'];

function rates(facts: Partial<OutputSheet> = {}): OutputSheet {
  return anOutputSheet('rates', RATES, {
    cells: [
      cell(0, 0, { value: '预算完成率', style: 'title' }),
      cell(1, 0, { value: '一般公共预算', style: 'label' }),
      cell(1, 1, { value: 0.5, formula: `=${CHECKS}!B2`, style: 'rate' }),
      ...TRICKY.map((value, index) => cell(2 + index, 0, { value })),
    ],
    merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }],
    frozenRows: 1,
    ...facts,
  });
}

function checks(facts: Partial<OutputSheet> = {}): OutputSheet {
  return anOutputSheet('checks', CHECKS, {
    cells: [
      cell(0, 0, { value: '核对', style: 'header' }),
      cell(1, 0, { value: '看', style: 'link', link: { sheet: SOURCE_SHEET.name, row: 2, column: 1 } }),
      cell(1, 1, { value: 0.5, style: 'amount' }),
      cell(1, 2, { value: false }),
    ],
    ...facts,
  });
}

const BOTH: WorkbookOutput = anOutput(rates(), checks());
const SEED: SeedBook = { sheets: [SOURCE_SHEET, MERGED_SHEET, HIDDEN_SHEET] };
const again = (sheet: OutputSheet): OutputSheet => ({ ...sheet, placement: { mode: 'overwrite' } });

export function describeWorkbookPort(open: OpenSeed): void {
  describe('reading', () => {
    test('values by their type, and only what is filled', async () => {
      const { port } = await open(SEED);
      const sheet = sheetOf(await port.read(), SOURCE_SHEET.name);
      expect([sheet.firstRow, sheet.firstColumn]).toEqual([1, 0]);
      expect(sheet.values).toEqual([
        ['项目', '预算数', '执行数'],
        ['一般公共预算', 100.5, 90],
        ['合计', 100.5, { error: '#DIV/0!' }],
        ['001', true, '#1'],
      ]);
      expect(sheet.numberFormats[1]).toEqual(['General', '#,##0.00', '#,##0.00']);
      expect(sheet.generatedKind).toBeNull();
      expect(sheet.formulas).toBeNull();
    });

    test('blanks and merges', async () => {
      const { port } = await open(SEED);
      const sheet = sheetOf(await port.read(), MERGED_SHEET.name);
      expect(sheet.merges).toEqual(MERGED_SHEET.merges);
      expect(sheet.values).toEqual([['部门收支汇总表', null, null], ['甲', 1, 2]]);
    });

    test('tabs in order, hidden ones and locks among them', async () => {
      const { port } = await open({ sheets: [SOURCE_SHEET, { ...MERGED_SHEET, isProtected: true }, HIDDEN_SHEET, { name: '空表', cells: [] }] });
      const snapshot = await port.read();
      expect(snapshot.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.isProtected, sheet.values.length])).toEqual([
        [SOURCE_SHEET.name, 'visible', false, 4],
        [MERGED_SHEET.name, 'visible', true, 2],
        [HIDDEN_SHEET.name, 'hidden', false, 1],
        ['空表', 'visible', false, 0],
      ]);
      expect(snapshot.isStructureProtected).toBe(false);
    });
  });

  describe('writing', () => {
    test('is read back as it was written', async () => {
      const book = await open(SEED);
      expect(await book.port.write(BOTH)).toEqual({ sheets: [RATES, CHECKS] });
      const snapshot = await (await book.reopened()).read();
      expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual([...SEED.sheets.map((sheet) => sheet.name), RATES, CHECKS]);
      const [written, checked] = [sheetOf(snapshot, RATES), sheetOf(snapshot, CHECKS)];
      expect([written.generatedKind, checked.generatedKind]).toEqual(['rates', 'checks']);
      expect(valueAt(written, 1, 1)).toBe(0.5);
      expect(formulaAt(written, 1, 1)).toBe(`=${CHECKS}!B2`);
      expect(valueAt(checked, 1, 0)).toBe('看');
      expect(valueAt(checked, 1, 2)).toBe(false);
      expect(written.merges).toEqual(rates().merges);
    });

    test('keeps a text a text, whatever it looks like', async () => {
      const book = await open(SEED);
      await book.port.write(BOTH);
      const written = sheetOf(await (await book.reopened()).read(), RATES);
      expect(TRICKY.map((_, index) => valueAt(written, 2 + index, 0))).toEqual(TRICKY);
      expect(TRICKY.map((_, index) => formulaAt(written, 2 + index, 0))).toEqual(TRICKY.map(() => null));
    });

    test('leaves every other sheet as it was, one of the same looks too', async () => {
      const userSheet = { name: '完成率 我的', cells: [{ row: 0, column: 0, value: '自己的表' }] };
      const book = await open({ sheets: [...SEED.sheets, userSheet] });
      const before = await book.port.read();
      await book.port.write(BOTH);
      const after = await (await book.reopened()).read();
      expect(after.sheets.filter((sheet) => sheet.generatedKind === null)).toEqual(before.sheets);
    });

    test('refuses a name that a user has taken, and changes nothing', async () => {
      const book = await open({ sheets: [SOURCE_SHEET, { name: RATES, cells: [{ row: 0, column: 0, value: '自己的表' }] }] });
      const before = await book.port.read();
      await expect(book.port.write(BOTH)).rejects.toThrow();
      expect(await book.port.read()).toEqual(before);
    });

    test('again in place leaves nothing of the first', async () => {
      const book = await open(SEED);
      await book.port.write(BOTH);
      const second = await book.reopened();
      const fewer = anOutput(again(rates({ cells: [cell(0, 0, { value: '新' })], merges: [] })), again(checks()));
      await second.write(fewer);
      const snapshot = await second.read();
      const written = sheetOf(snapshot, RATES);
      expect(snapshot.sheets).toHaveLength(SEED.sheets.length + 2);
      expect(written.values).toEqual([['新']]);
      expect(written.merges).toEqual([]);
      expect(written.generatedKind).toBe('rates');
    });

    test('retires a sheet that was changed by hand', async () => {
      const book = await open(SEED);
      await book.port.write(BOTH);
      const second = await book.reopened();
      const retiring = rates({ cells: [cell(0, 0, { value: '新' })], merges: [], placement: { mode: 'retire', retiredName: '完成率（旧）' } });
      await second.write(anOutput(retiring, again(checks())));
      const snapshot = await second.read();
      expect(sheetOf(snapshot, '完成率（旧）').generatedKind).toBeNull();
      expect(valueAt(sheetOf(snapshot, '完成率（旧）'), 1, 1)).toBe(0.5);
      expect(sheetOf(snapshot, RATES).generatedKind).toBe('rates');
      expect(sheetOf(snapshot, RATES).values).toEqual([['新']]);
    });

    test('refuses a workbook with a locked structure, and changes nothing', async () => {
      const book = await open({ ...SEED, isStructureProtected: true });
      const before = await book.port.read();
      expect(before.isStructureProtected).toBe(true);
      expect(await failureOf(book.port.write(BOTH))).toEqual({ code: 'workbookStructureProtected' });
      expect(await book.port.read()).toEqual(before);
    });

    test('refuses to overwrite a sheet that is gone', async () => {
      const book = await open(SEED);
      expect(await failureOf(book.port.write(anOutput(again(rates()))))).toEqual({ code: 'sheetGone', sheet: RATES });
    });
  });

  describeWindows(open);
  describeAnswers(open, SEED, BOTH);
}
