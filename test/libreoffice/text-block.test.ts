/** The block 文字核对 as LibreOffice computes it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Evaluation } from '../../src/app/evaluation';
import { modelTexts } from '../support/model-texts';
import { libreOfficeIsThere, recalculated, type Edit, type Shown, type ShownBook } from './libre-office';
import { differences, writtenBook, type Written } from './written-book';

const SOURCE = '收支情况';
const CHANGED = '数据已变更，请重新生成';
const RECHECK = '数据已变更，请重新检查';

const whereThere = libreOfficeIsThere() ? describe : describe.skip;

whereThere('文字核对, recalculated', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-'));
  let written: Written;
  let shown: readonly ShownBook[];

  beforeAll(async () => {
    const book = readFileSync(join(__dirname, '../../assets/samples/zhongnan-2022.xlsx'));
    written = await writtenBook(book, join(folder, 'texts.xlsx'), (evaluation): Evaluation => {
      if (evaluation.ledger === null) throw new Error('no ledger');
      return { ...evaluation, ...modelTexts(evaluation.ledger) };
    });
    const edits: readonly (readonly Edit[])[] = [[], [{ do: 'set', sheet: SOURCE, cell: 'C4', value: 5972.96 }], [{ do: 'set', sheet: SOURCE, cell: 'C4', value: null }]];
    shown = recalculated(edits.map((each) => ({ book: written.path, edits: each })));
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function numbersOf(book: number, name: string): readonly Shown[] {
    const row = shown[book]?.['勾稽核对']?.find((cells) => cells[1] === `=${name}`);
    if (row === undefined) throw new Error(`no row ${name}`);
    return row.slice(4, 8);
  }

  test('is what the core computed', () => {
    expect(differences(written, shown[0])).toEqual([]);
    expect(numbersOf(0, 'amount')).toEqual([5972.96, 6061.31, -88.35, '不平']);
    expect(numbersOf(0, 'growth')).toEqual([-93.5, -93.6, 0.1, '不平']);
  });

  test('follows another number', () => {
    expect(numbersOf(1, 'amount')).toEqual([5972.96, 5972.96, 0, RECHECK]);
    expect(numbersOf(1, 'rate')).toEqual([98.54, 98.54, 0, RECHECK]);
    expect(numbersOf(1, 'sum')).toEqual([5972.95, 5972.96, -0.01, '不平']);
  });

  test('says so where the number is gone, and shows no error', () => {
    expect(numbersOf(2, 'amount')).toEqual([5972.96, CHANGED, CHANGED, RECHECK]);
    expect(numbersOf(2, 'share')).toEqual([93, CHANGED, CHANGED, RECHECK]);
  });
});
