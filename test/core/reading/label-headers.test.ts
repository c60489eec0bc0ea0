import { subjectKey } from '../../../src/core/ledger/dimensions';
import { readLedger, type LedgerReading } from '../../../src/core/reading/read-ledger';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import type { CellRange } from '../../../src/core/workbook/cell-address';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

const TITLE: CellValue[] = ['2023年支出情况表'];
const HEADS: CellValue[] = ['年初预算数', '全年预算数', '全年执行数'];
const ROWS: readonly (readonly [string, ...number[]])[] = [['合计', 20, 22, 21], ['基本支出', 12, 13, 12.5], ['项目支出', 8, 9, 8.5]];

const read = (rows: readonly CellValue[][], merges: readonly CellRange[] = []): LedgerReading => readLedger(bookOf(sheetOf('自评表', rows, { merges })), vocabulary);

/** Budget of the year and execution, by subject. */
function rated({ ledger }: LedgerReading): Record<string, Record<string, string>> {
  const found: Record<string, Record<string, string>> = {};
  for (const { subject, measure, raw } of ledger?.figures ?? []) {
    if (measure === 'annualBudget' || measure === 'executed') found[subjectKey(subject)] = { ...found[subjectKey(subject)], [measure]: raw };
  }
  return found;
}

const WHOLE = {
  total: { annualBudget: '22', executed: '21' },
  'expenditureCategory:basic': { annualBudget: '13', executed: '12.5' },
  'expenditureCategory:project': { annualBudget: '9', executed: '8.5' },
};

describe.each(['年度预算（万元）', '预算执行（万元）', '全年预算数（万元）', '金额（万元）'])('%s over labels is no column of amounts', (word) => {
  test('left of the labels, which have no header', () => {
    expect(rated(read([TITLE, [word, null, ...HEADS], ...ROWS.map((row) => [null, ...row])]))).toEqual(WHOLE);
  });

  test('left of 项目, and the total last', () => {
    expect(rated(read([TITLE, [word, '项目', ...HEADS], ...[...ROWS].reverse().map((row) => [null, ...row])]))).toEqual(WHOLE);
  });

  test('right over the labels', () => {
    expect(rated(read([TITLE, [word, ...HEADS], ...ROWS.map((row) => [...row])]))).toEqual(WHOLE);
  });

  test('merged over both', () => {
    const merged = { firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 1 };
    expect(rated(read([TITLE, [word, null, ...HEADS], ...ROWS.map((row) => [null, ...row])], [merged]))).toEqual(WHOLE);
  });

  test('merged down the rows', () => {
    const merged = { firstRow: 1, firstColumn: 0, lastRow: 4, lastColumn: 0 };
    expect(rated(read([TITLE, [word, null, ...HEADS], ...ROWS.map((row) => [null, ...row])], [merged]))).toEqual(WHOLE);
  });

  test('its unit counts', () => {
    expect(read([TITLE, [word.replace('万', ''), null, ...HEADS], ...ROWS.map((row) => [null, ...row])]).ledger?.unit).toBe('yuan');
  });
});

describe('a column of amounts before the labels stays one', () => {
  test.each<[string, (string | number | null)[]]>([
    ['with numbers', [22, 13, 9]],
    ['with texts', ['22.00', '13.00', '9.00']],
    ['with marks for zero', ['—', '—', '—']],
    ['with one amount alone', [22, null, null]],
  ])('%s', (_name, budgets) => {
    const { ledger } = read([TITLE, ['全年预算数', '项目', '全年执行数'], ...ROWS.map(([label, , , executed], index) => [budgets[index] ?? null, label, executed ?? null])]);
    expect(ledger?.figures.filter(({ measure }) => measure === 'annualBudget').map(({ raw }) => raw)).toEqual(budgets.map((value) => String(value ?? '')));
  });

  test('so does an empty one behind the labels', () => {
    const { ledger } = read([TITLE, ['项目', '全年预算数', '全年执行数'], ...ROWS.map(([label, , , executed]) => [label, null, executed ?? null])]);
    expect(ledger?.figures.filter(({ measure }) => measure === 'annualBudget')).toHaveLength(ROWS.length);
  });
});

describe('whose the table is, by its title', () => {
  test.each([
    ['部门整体支出绩效自评表（2023年度）', null],
    ['部门整体支出 2023年度绩效自评表', null],
    ['附件2：2023年度部门整体支出绩效自评表', null],
    ['某局（2023年度）部门整体支出绩效自评表', '某局'],
    ['某局（本级）2023年度部门整体支出绩效自评表', '某局（本级）'],
  ])('%s', (title, entity) => {
    expect(read([[title], ['项目', ...HEADS], ...ROWS.map((row) => [...row])]).ledger?.entity).toBe(entity);
  });
});
