import { evaluateSnapshot } from '../../../../src/app/evaluate-snapshot';
import type { Evaluation } from '../../../../src/app/evaluation';
import { institutionSum } from '../../../../src/core/checks/rules/institution-sum';
import { decimalText } from '../../../../src/core/money/decimal';
import { fullA1 } from '../../../../src/core/workbook/cell-address';
import type { CellValue, SheetSnapshot } from '../../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage, zhCNMessages } from '../../../../src/locales/zh-CN';
import { bookOf, sheetOf } from '../../../support/sheets';

/** Budget and execution, first of all, then of 基本支出; the rest is 项目支出. */
type Amounts = readonly [CellValue, CellValue, CellValue, CellValue];

const sheet = (name: string, entity: string, [budget, executed, basicBudget, basic]: Amounts, unit = '万元'): SheetSnapshot =>
  sheetOf(name, [[`${entity}2023年收支情况`], [`单位：${unit}`], ['项目', '全年预算数', '执行数'], ['合计', budget, executed], ['基本支出', basicBudget, basic]]);
const own = (amounts: Amounts = [100, 95.01, 60, 55.01], unit?: string): SheetSnapshot => sheet('街道本级', '某街道办事处本级', amounts, unit);
const centre = (amounts: Amounts = [50, 45.02, 30, 25.02], unit?: string): SheetSnapshot => sheet('综合服务中心', '某街道综合服务中心', amounts, unit);
const all = (amounts: Amounts, unit?: string): SheetSnapshot => sheet('汇总', '某街道办事处', amounts, unit);
const evaluate = (...sheets: readonly SheetSnapshot[]): Evaluation => evaluateSnapshot(bookOf(...sheets), zhCNLanguage);
const found = ({ checks }: Evaluation): unknown[] =>
  checks.filter(({ rule }) => rule === 'institution-sum').map(({ scope, verdict, difference, cells }) => [scope, verdict, decimalText(difference), ...cells.map(fullA1)]);
const verdicts = (evaluation: Evaluation): unknown[] => found(evaluation).map((one) => (one as string[])[1]);

test('every figure of 汇总 is compared with those of the institutions', () => {
  expect(institutionSum.relationNumber).toBe(15);
  expect(found(evaluate(all([150, 140.03, 90, 80.03]), own(), centre()))).toEqual([
    ['total/annualBudget', 'exact', '0', '汇总!B4', '街道本级!B4', '综合服务中心!B4'],
    ['total/executed', 'exact', '0.00', '汇总!C4', '街道本级!C4', '综合服务中心!C4'],
    ['expenditureCategory:basic/annualBudget', 'exact', '0', '汇总!B5', '街道本级!B5', '综合服务中心!B5'],
    ['expenditureCategory:basic/executed', 'exact', '0.00', '汇总!C5', '街道本级!C5', '综合服务中心!C5'],
  ]);
});

test.each([
  { name: 'too much in 汇总', total: 145.03, verdict: 'error', difference: '-5.00' },
  { name: 'too little', total: 135.03, verdict: 'error', difference: '5.00' },
  { name: 'rounding', total: 140.04, verdict: 'rounding', difference: '-0.01' },
  { name: 'a hundredth too much for rounding', total: 140.05, verdict: 'error', difference: '-0.02' },
  { name: 'a hundredth too little', total: 140.01, verdict: 'error', difference: '0.02' },
])('$name', ({ total, verdict, difference }) => {
  expect(found(evaluate(all([150, total, 90, 80.03]), own(), centre()))[1]).toEqual(['total/executed', verdict, difference, '汇总!C4', '街道本级!C4', '综合服务中心!C4']);
});

test('the sentence names both sides', () => {
  const { findings, ledger } = evaluate(all([150, 145.03, 90, 80.03]), own(), centre());
  const [first] = findings.filter(({ rule }) => rule === 'institution-sum');
  if (first === undefined || ledger === null) throw new Error('nothing was found');
  expect(zhCNMessages.finding(first, ledger)).toBe('各单位合计执行数之和140.03万元，汇总合计执行数145.03万元，相差-5.00万元。请核对各项与合计数。');
});

test('institutions in 元 below a sum in 元 agree to 0.01', () => {
  const book = (total: number): Evaluation =>
    evaluate(all([1_500_000, total, 900_000, 800_000], '元'), own([1_000_000, 950_000, 600_000, 550_000], '元'), centre([500_000, 450_000, 300_000, 250_000], '元'));
  expect([verdicts(book(1_400_000.01))[1], verdicts(book(1_400_000.02))[1]]).toEqual(['rounding', 'error']);
});

test('a share that is left open, or has no line, makes a gap a notice', () => {
  expect(verdicts(evaluate(all([150, 140.03, 90, 80.03]), own(), centre([50, null, 30, 25.02])))).toEqual(['exact', 'notice', 'exact', 'exact']);
});

/** Of 汇总 or an institution: execution by its label, and what its own columns are. */
const columns = (name: string, entity: string, rows: readonly (readonly CellValue[])[], header: readonly CellValue[] = ['项目', '执行数']): SheetSnapshot =>
  sheetOf(name, [[`${entity}2023年收支情况`], ['单位：万元'], header, ...rows]);

test('stated rates are no amounts', () => {
  const rated = (name: string, entity: string, budget: number, executed: number, rate: string): SheetSnapshot =>
    columns(name, entity, [['合计', budget, executed, rate]], ['项目', '全年预算数', '执行数', '完成率']);
  const book = evaluate(rated('汇总', '某街道办事处', 150, 90, '60%'), rated('街道本级', '某街道办事处本级', 100, 50, '50%'), rated('综合服务中心', '某街道综合服务中心', 50, 40, '80%'));
  expect(found(book).map((one) => (one as string[])[0])).toEqual(['total/annualBudget', 'total/executed']);
});

test('an institution without the line may have nothing of it: a gap is a notice', () => {
  const book = (other: number): Evaluation =>
    evaluate(
      columns('汇总', '某街道办事处', [['合计', 140], ['基本支出', 90], ['其他资金', other]]),
      columns('街道本级', '某街道办事处本级', [['合计', 100], ['基本支出', 60], ['其他资金', 7]]),
      columns('综合服务中心', '某街道综合服务中心', [['合计', 40], ['基本支出', 30]]),
    );
  expect([verdicts(book(7)), verdicts(book(8))]).toEqual([['exact', 'exact', 'exact'], ['exact', 'exact', 'notice']]);
});

test('amounts of 0 bear nothing out', () => {
  const book = (...rows: readonly (readonly CellValue[])[]): Evaluation =>
    evaluate(columns('汇总', '某街道办事处', [['合计', 150], ['基本支出', 90], ...rows]), columns('街道本级', '某街道办事处本级', [['合计', 100], ['基本支出', 50], ...rows]), columns('综合服务中心', '某街道综合服务中心', [['合计', 50], ['基本支出', 30], ...rows]));
  expect(verdicts(book(['其他资金', 0], ['政府性基金预算财政拨款', 0]))).toEqual([]);
});

test('shares that are all left open are not compared; beside one that shows an error a gap is a notice', () => {
  const rows = (total: CellValue, basic: CellValue, project: CellValue): CellValue[][] => [['合计', total], ['基本支出', basic], ['项目支出', project]];
  const book = (share: CellValue, other: CellValue): Evaluation =>
    evaluate(columns('汇总', '某街道办事处', rows(150, 90, 60)), columns('街道本级', '某街道办事处本级', rows(100, share, 40)), columns('综合服务中心', '某街道综合服务中心', rows(50, other, 20)));
  expect([verdicts(book(null, null)), verdicts(book(60, { error: '#REF!' }))]).toEqual([['exact', 'exact'], ['exact', 'notice', 'exact']]);
});

test.each([
  ['no 汇总', [own(), centre()]],
  ['most does not add up: a sheet may be missing', [all([250, 240, 190, 180.03]), own(), centre()]],
  ['one institution', [all([150, 140.03, 90, 80.03]), own([150, 140.03, 90, 80.03])]],
  ['half of it does not add up', [all([150, 140.03, 91, 81.03]), own(), centre()]],
  ['no institutions', [all([150, 140.03, 90, 80.03])]],
])('does not apply: %s', (_name, sheets) => {
  expect(found(evaluate(...sheets))).toEqual([]);
});
