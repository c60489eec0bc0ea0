import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { statedValue } from '../../../src/core/ledger/figure';
import { figureOf } from '../../../src/core/ledger/ledger';
import { decimalText } from '../../../src/core/money/decimal';
import { readLedger } from '../../../src/core/reading/read-ledger';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

type Amounts = readonly [CellValue, CellValue, CellValue];

const sheet = (name: string, title: string, header: string, [total, basic, project]: Amounts): SheetSnapshot =>
  sheetOf(name, [[title], ['单位：万元'], ['项目', header], ['合计', total], ['基本支出', basic], ['项目支出', project]]);
const BUDGET = sheet('预算', '某局2023年部门预算表', '全年预算数', [100, 60, 40]);
const executed = (name: string, amounts: Amounts = [90, 55, 35]): SheetSnapshot => sheet(name, '某局2023年部门决算表', '执行数', amounts);

/** Budget and execution of the total, and where each stands. */
function totalsOf(...sheets: readonly SheetSnapshot[]): (string | null)[] {
  const { ledger } = readLedger(bookOf(...sheets), vocabulary);
  return (['annualBudget', 'executed'] as const).map((measure) => {
    const total = ledger === null ? null : figureOf(ledger, { kind: 'total' }, measure);
    const value = total === null ? null : statedValue(total);
    return value === null || total === null ? null : `${total.cell.sheet} ${decimalText(value)}`;
  });
}

describe('budget on one sheet and execution on another', () => {
  test.each([[[BUDGET, executed('执行')]], [[executed('执行'), BUDGET]]])('are of one department', (sheets) => {
    expect(totalsOf(...sheets)).toEqual(['预算 100', '执行 90']);
    const { status, findings, tables, rates } = evaluateSnapshot(bookOf(...sheets), zhCNLanguage);
    expect([status, findings, tables.map(({ reason }) => reason), rates !== null]).toEqual(['evaluated', [], ['saysMost', 'complements'], true]);
  });

  test.each([[-1], [1]])('are checked: execution off by %d', (gap) => {
    const { findings } = evaluateSnapshot(bookOf(BUDGET, executed('执行', [90 + gap, 55, 35])), zhCNLanguage);
    expect(findings.map(({ rule, verdict, difference }) => [rule, verdict, decimalText(difference)])).toEqual([['expenditure-category-sum', 'error', String(-gap)]]);
  });

  test('execution that is told twice and agrees', () => {
    expect(totalsOf(BUDGET, executed('执行'), executed('决算'))).toEqual(['预算 100', '执行 90']);
  });

  test.each<[string, readonly SheetSnapshot[]]>([
    ['two that contradict each other', [BUDGET, executed('执行'), executed('决算', [80, 50, 30])]],
    ['other lines', [BUDGET, sheetOf('执行', [['某局2023年重点项目表'], ['单位：万元'], ['项目名称', '执行数'], ['道路', 10], ['绿化', 20], ['合计', 30]])]],
    ['another year', [BUDGET, sheet('执行', '某局2022年部门决算表', '执行数', [90, 55, 35])]],
    ['another department', [BUDGET, sheet('执行', '某街道办事处2023年部门决算表', '执行数', [90, 55, 35])]],
  ])('near miss: %s', (_name, sheets) => {
    expect(totalsOf(...sheets)).toContain(null);
  });
});
