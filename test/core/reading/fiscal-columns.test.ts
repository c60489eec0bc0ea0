import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { subjectKey } from '../../../src/core/ledger/dimensions';
import type { CellRange } from '../../../src/core/workbook/cell-address';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { bookOf, sheetOf } from '../../support/sheets';

/** What each subject of 合计 and the categories has been executed by, and the rules that find an error. */
function read(rows: readonly (readonly CellValue[])[], merges: readonly CellRange[] = []): { executed: Record<string, string>; errors: string[] } {
  const { ledger, checks } = evaluateSnapshot(bookOf(sheetOf('收支', [['某局2023年支出情况'], ['单位：万元'], ...rows], { merges })), zhCNLanguage);
  const executed = ledger?.figures.filter(({ measure }) => measure === 'executed').map(({ subject, raw }) => [subjectKey(subject), raw] as const);
  return { executed: Object.fromEntries(executed ?? []), errors: checks.filter(({ verdict }) => verdict === 'error').map(({ rule }) => rule) };
}

const AMOUNTS: CellValue[][] = [['合计', 100, 90, 60, 30, 10], ['基本支出', 50, 45, 30, 15, 5], ['项目支出', 50, 45, 30, 15, 5]];
const SOURCES = { total: '100', 'fundSource:generalPublicBudget': '60', 'fundSource:governmentManagedFunds': '30', 'fundSource:otherFunds': '10', 'expenditureCategory:basic': '50', 'expenditureCategory:project': '50' };

test('财政拨款 beside its sources is their sum and no further source', () => {
  const header: CellValue[][] = [['项目', '执行数', null, null, null, null], [null, '合计', '财政拨款', '一般公共预算财政拨款', '政府性基金预算财政拨款', '其他资金']];
  expect(read([...header, ...AMOUNTS])).toEqual({ executed: SOURCES, errors: [] });
});

test.each([
  ['merged', [{ firstRow: 2, lastRow: 2, firstColumn: 2, lastColumn: 4 }]],
  ['not merged', []],
])('above them, %s, it heads its sources', (_how, merges) => {
  const header: CellValue[][] = [
    ['项目', '合计', '财政拨款', null, null, '其他资金'],
    [null, null, '小计', '一般公共预算财政拨款', '政府性基金预算财政拨款', null],
    [null, '执行数', '执行数', '执行数', '执行数', '执行数'],
  ];
  expect(read([...header, ...AMOUNTS], merges)).toEqual({ executed: SOURCES, errors: [] });
});

test('alone beside 其他资金 it is a source of its own', () => {
  const rows: CellValue[][] = [['项目', '执行数', null, null], [null, '合计', '财政拨款', '其他资金'], ['合计', 100, 90, 10], ['基本支出', 50, 45, 5]];
  expect(read(rows)).toEqual({ executed: { total: '100', 'extraSource:财政拨款': '90', 'fundSource:otherFunds': '10', 'expenditureCategory:basic': '50' }, errors: [] });
});

test('a group header that is not merged reaches over a level that is blank below it', () => {
  const header: CellValue[][] = [
    ['项目', '合计', null, '财政拨款', null, null, null],
    [null, '全年预算数', '执行数', '小计', null, '一般公共预算财政拨款', null],
    [null, null, null, '全年预算数', '执行数', '全年预算数', '执行数'],
  ];
  expect(read([...header, ['合计', 120, 100, 110, 90, 70, 60]]).executed).toEqual({ total: '100', 'fundSource:generalPublicBudget': '60' });
});

test('a part that is short is still found', () => {
  const header: CellValue[][] = [['项目', '执行数', null, null, null, null], [null, '合计', '财政拨款', '一般公共预算财政拨款', '政府性基金预算财政拨款', '其他资金']];
  expect(read([...header, ['合计', 100, 90, 60, 30, 1], ...AMOUNTS.slice(1)]).errors).toContain('fund-source-sum');
});
