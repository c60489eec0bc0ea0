import { placeSheets } from '../../../src/core/sheet-plan/place-sheets';
import { GENERATED_SHEET_KINDS, type GeneratedSheetKind } from '../../../src/core/workbook/generated-sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { sheets as wording } from '../../../src/locales/zh-CN/sheets';
import { outputOf } from '../../support/live-sheets';
import { modelBook } from '../../support/model-book';
import { bookOf, sheetOf } from '../../support/sheets';
import { readBack, writtenSheet } from './read-back';

const usersSheet = (name: string): SheetSnapshot => sheetOf(name, [['我的表']]);
const bookWith = (...sheets: SheetSnapshot[]): WorkbookSnapshot => bookOf(...modelBook().sheets, ...sheets);
const placed = (book: WorkbookSnapshot): Record<string, string> => {
  const placeOf = placeSheets(book, wording);
  return Object.fromEntries(
    GENERATED_SHEET_KINDS.map((kind) => {
      const { name, placement } = placeOf(kind);
      return [kind, placement.mode === 'retire' ? `retire ${name} as ${placement.retiredName}` : `${placement.mode} ${name}`];
    }),
  );
};

/** A sheet of ours as it is read back, with another tab name or another title. */
function own(kind: GeneratedSheetKind, name?: string, title?: string): SheetSnapshot {
  const changes = title === undefined ? {} : { '0,0': { value: title, formula: null } };
  return readBack(writtenSheet(outputOf(modelBook()), kind), changes, name);
}

describe('where the three sheets go', () => {
  test('a book without ours gets three new tabs', () => {
    expect(placed(modelBook())).toEqual({ rates: 'create 绩效评价表', checks: 'create 勾稽核对', report: 'create 自评报告' });
  });

  test('a user’s sheet of the same name is left alone', () => {
    expect(placed(bookWith(usersSheet('自评报告'), usersSheet('勾稽核对'), usersSheet('勾稽核对 (2)')))).toEqual({
      rates: 'create 绩效评价表',
      checks: 'create 勾稽核对 (3)',
      report: 'create 自评报告 (2)',
    });
  });

  test('a chart sheet takes its name too', () => {
    expect(placed({ ...modelBook(), otherSheetNames: ['绩效评价表'] })['rates']).toBe('create 绩效评价表 (2)');
  });

  test('names are compared without case', () => {
    const english = { ...wording, sheetNames: { rates: 'Rates', checks: 'Checks', report: 'Report' } };
    const placeOf = placeSheets(bookWith(usersSheet('RATES'), usersSheet('rates (2)')), english);
    expect(placeOf('rates').name).toBe('Rates (3)');
  });

  test('two wanted names that are alike do not meet', () => {
    const alike = { ...wording, sheetNames: { rates: 'Sheet', checks: 'SHEET', report: 'sheet' } };
    const placeOf = placeSheets(modelBook(), alike);
    expect(GENERATED_SHEET_KINDS.map((kind) => placeOf(kind).name)).toEqual(['Sheet', 'SHEET (2)', 'sheet (3)']);
  });

  test('a long name keeps its number within 31 characters', () => {
    const long = '绩'.repeat(31);
    const placeOf = placeSheets(bookWith(usersSheet(long)), { ...wording, sheetNames: { ...wording.sheetNames, rates: long } });
    expect(placeOf('rates').name).toBe(`${'绩'.repeat(27)} (2)`);
  });

  test('ours are written again in place while they are as written, under whatever name they have', () => {
    expect(placed(bookWith(own('rates'), own('checks', '核对'), own('report')))).toEqual({
      rates: 'overwrite 绩效评价表',
      checks: 'overwrite 核对',
      report: 'overwrite 自评报告',
    });
  });

  test('one that was changed by hand is kept under a free name, the others are not touched by that', () => {
    expect(placed(bookWith(own('rates'), own('report', '自评报告', '我的标题'), usersSheet('自评报告 (2)')))).toEqual({
      rates: 'overwrite 绩效评价表',
      checks: 'create 勾稽核对',
      report: 'retire 自评报告 as 自评报告 (3)',
    });
  });

  test('a copy of ours without the mark is the user’s', () => {
    const copy: SheetSnapshot = { ...own('rates'), generatedKind: null };
    expect(placed(bookWith(copy))['rates']).toBe('create 绩效评价表 (2)');
  });
});
