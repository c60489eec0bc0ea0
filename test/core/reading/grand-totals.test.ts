import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { statedValue } from '../../../src/core/ledger/figure';
import { figureOf } from '../../../src/core/ledger/ledger';
import { decimalText } from '../../../src/core/money/decimal';
import { readLedger } from '../../../src/core/reading/read-ledger';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

type Rows = readonly (readonly CellValue[])[];

const bookWith = (rows: Rows): WorkbookSnapshot => bookOf(sheetOf('收支', [['单位：万元'], ['项目', '全年预算', '决算数'], ...rows.map((row) => [...row])]));

function executedOf(rows: Rows): string | null {
  const { ledger } = readLedger(bookWith(rows), vocabulary);
  const value = ledger === null ? null : statedValue(figureOf(ledger, { kind: 'total' }, 'executed'));
  return value === null ? null : decimalText(value);
}

function findingsOf(rows: Rows): unknown[] {
  return evaluateSnapshot(bookWith(rows), zhCNLanguage).findings.map(({ rule, verdict, difference }) => [rule, verdict, decimalText(difference)]);
}

const SPENT: Rows = [['本年支出合计', 2320, 2150], ['基本支出', 1320, 1290], ['项目支出', 1000, 860]];
const LEFT: Rows = [['年末结转和结余', 0, 150]];

describe('a total that counts what was carried over is not the spending of the year', () => {
  test.each<[string, Rows]>([
    ['总计 last', [...SPENT, ...LEFT, ['总计', 2320, 2300]]],
    ['合计 last', [...SPENT, ...LEFT, ['合计', 2320, 2300]]],
    ['总计 first', [['总计', 2320, 2300], ...SPENT, ...LEFT]],
    ['with 结余分配', [...SPENT, ['结余分配', 0, 10], ...LEFT, ['支出总计', 2320, 2310]]],
    ['carried over in the budget, too', [...SPENT, ['结转下年', 30, 150], ['合计', 2350, 2300]]],
    ['sources above', [['一般公共预算', 2000, 1900], ['其他资金', 320, 250], ['本年支出合计', 2320, 2150], ...LEFT, ['合计', 2320, 2300]]],
    ['income above', [['年初结转和结余', 0, 100], ['本年收入合计', 2320, 2200], ['总计', 2320, 2300], ...SPENT, ...LEFT, ['总计', 2320, 2300]]],
  ])('%s', (_name, rows) => {
    expect(executedOf(rows)).toBe('2150');
    expect(findingsOf(rows)).toEqual([]);
  });

  test.each<[string, Rows]>([
    ['合计 of the spending alone', [['合计', 2320, 2150], ...SPENT.slice(1), ['年初结转和结余', 0, 150], ...LEFT]],
    ['nothing carried over', [...SPENT, ['年末结转和结余', 0, 0], ['总计', 2320, 2150]]],
    ['总计 above what was carried over', [...SPENT, ['总计', 2320, 2150], ...LEFT]],
  ])('near miss: %s', (_name, rows) => {
    expect(executedOf(rows)).toBe('2150');
    expect(findingsOf(rows)).toEqual([]);
  });

  test.each([[2310, '-10'], [2290, '10']])('总计 %d below 年末结转 is held to its own terms', (total, difference) => {
    const rows: Rows = [...SPENT, ...LEFT, ['总计', 2320, total]];
    expect(executedOf(rows)).toBe('2150');
    expect(findingsOf(rows)).toEqual([['statement-expenditure-total', 'error', difference]]);
  });

  test('its terms may be rounded by themselves', () => {
    const rows: Rows = [...SPENT, ['结余分配', 0, 10.01], ...LEFT, ['合计', 2320, 2310]];
    expect(executedOf(rows)).toBe('2150');
    expect(findingsOf(rows)).toEqual([['statement-expenditure-total', 'rounding', '0.01']]);
  });

  test('another gap between 合计 and the spending shows nothing of what it counts', () => {
    expect(executedOf([['合计', 2320, 2240], ...SPENT, ...LEFT])).toBe('2240');
  });

  test.each<[string, Rows]>([
    ['基本支出 and 项目支出', [...SPENT.slice(1), ...LEFT, ['合计', 2320, 2300]]],
    ['sources', [['一般公共预算', 1320, 1290], ['其他资金', 1000, 860], ...LEFT, ['总计', 2320, 2300]]],
  ])('where only %s state the spending, nothing states its total', (_name, rows) => {
    expect(executedOf(rows)).toBeNull();
    expect(findingsOf(rows)).toEqual([]);
  });

  test('合计 above its parts that counts what was carried over is wrong', () => {
    const rows: Rows = [['合计', 2320, 2300], ...SPENT.slice(1), ...LEFT];
    expect(findingsOf(rows)).toEqual([['expenditure-category-sum', 'error', '-150']]);
  });
});
