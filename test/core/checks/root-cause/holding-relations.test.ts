import { BookPlaces } from '../../../../src/core/checks/book-places';
import type { CheckFacts } from '../../../../src/core/checks/check-result';
import { comparedPlaces } from '../../../../src/core/checks/root-cause/compared-place';
import { holdingRelations } from '../../../../src/core/checks/root-cause/holding-relations';
import { runChecks } from '../../../../src/core/checks/run-checks';
import type { Figure } from '../../../../src/core/ledger/figure';
import { amount, sumRelation } from '../plain-figures';
import { CLASSES, factsOf, projects, type Rows } from '../read-facts';

/** "rule scope": the relations that hold around some figures. */
const around = (facts: CheckFacts, ...figures: readonly Figure[]): string[] => {
  const book = new BookPlaces(facts);
  const suspects = figures.flatMap((figure) => comparedPlaces(sumRelation([figure], amount('Z99', '0')), book).slice(0, -1));
  return holdingRelations(runChecks(facts).results, suspects, facts, book).map(({ rule, scope }) => `${rule} ${scope}`);
};
const changed = (rows: Rows, row: number, column: number, value: number): Rows => rows.map((cells, r) => cells.map((cell, c) => (r === row - 1 && c === column ? value : cell)));
const HEAD: Rows = [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数', '完成率']];
const REST: Rows = [['一般公共预算财政拨款', 60.04, 60.01, '99.95%'], ['其他资金', 40.02, 40.02, '100%'], ['基本支出', 30.03, 30.03, '100%'], ['项目支出', 70.03, 70, '99.96%']];
const summary = (total = 100.03): Rows => [...HEAD, ['合计', 100.06, total, '99.97%'], ...REST];

describe('the relations that hold around a suspected amount', () => {
  test('are its row, the total of its class and the class of its 款', () => {
    expect(around(factsOf({ 表: CLASSES }), amount('D5', '754.75')).sort()).toEqual(['class-sum 表!D4', 'code-hierarchy 表!D5', 'row-parts 表!C5']);
  });

  test('are none that fail', () => {
    expect(around(factsOf({ 表: changed(CLASSES, 6, 3, 70) }), amount('D5', '754.75')).sort()).toEqual(['class-sum 表!D4', 'row-parts 表!C5']);
  });

  test('are none where nothing is suspected, or what stands elsewhere', () => {
    const facts = factsOf({ 表: CLASSES });
    const elsewhere = { ...amount('D5', '754.75'), cell: { sheet: '另表', row: 4, column: 3 } };
    expect([around(facts), around(facts, elsewhere), around(facts, amount('B5', '1'))]).toEqual([[], [], []]);
  });

  test('are those of several together', () => {
    expect(around(factsOf({ 表: CLASSES }), amount('D6', '700'), amount('E7', '0')).sort()).toEqual(['code-hierarchy 表!D5', 'code-hierarchy 表!E5', 'row-parts 表!C6', 'row-parts 表!C7']);
  });

  test('are sums of the department and rates, exact or but for rounding; no budget that is kept', () => {
    const ofSource = (facts: CheckFacts): string[] => around(facts, amount('C5', '60.01')).sort();
    expect(ofSource(factsOf({ 表: summary() }))).toEqual(['fund-source-sum executed', 'line-rate 表!D5', 'source-category-agreement executed', 'stated-rate fundSource:generalPublicBudget', 'total-line-sum 表!C4/表!C5']);
    expect(ofSource(factsOf({ 表: summary(100.04) }))).toEqual(['fund-source-sum executed', 'line-rate 表!D5', 'source-category-agreement executed', 'stated-rate fundSource:generalPublicBudget']);
    expect(ofSource(factsOf({ 表: summary(100.5) }))).toEqual(['line-rate 表!D5', 'source-category-agreement executed', 'stated-rate fundSource:generalPublicBudget']);
  });

  test('are no rates by another budget where the rate is wrong by that of the department', () => {
    const rows = (rate: string): Rows => [['某局2023年收支'], ['单位：万元'], ['项目', '年初预算数', '全年预算数', '执行数', '完成率'], ['合计', 50, 100, 40, rate], ['基本支出', 20, 60, 30, '50%'], ['项目支出', 30, 40, 10, '25%']];
    const rates = (rate: string): string[] => around(factsOf({ 表: rows(rate) }), amount('D4', '40')).filter((relation) => relation.includes('rate'));
    expect([rates('40%'), rates('80%')]).toEqual([['stated-rate total', 'line-rate 表!E4'], []]);
  });

  test('are no rates by another budget than that of most lines', () => {
    const rows = (budget: number): Rows => [['某局2023年收支'], ['单位：万元'], ['项目名称', '年初预算数', '全年预算数', '执行数', '完成率'], ['道路', 60, 80, 40, '50%'], ['绿化', 20, 60, 30, '50%'], ['照明', budget, 50, 10, '20%'], ['合计', 100, 190, 80, '42.11%']];
    const rates = (executed: number, budget: number): string[] => around(factsOf({ 表: changed(rows(budget), 6, 3, executed) }), amount('D6', '10')).filter((relation) => relation.startsWith('line-rate'));
    expect([rates(10, 20), rates(4, 20)]).toEqual([['line-rate 表!E6'], []]);
  });

  test('are not looked for in very long tables', () => {
    const long = (count: number): CheckFacts =>
      factsOf({ 收支: summary(), 表: [...CLASSES.slice(0, 3), ...Array.from({ length: count }, (_, index) => [null, `事项${String(index)}号`, 3, 2, 1])] });
    expect([2000, 2001].map((count) => around(long(count), amount('D5', '2')))).toEqual([['row-parts 表!C5'], []]);
  });

  test('are those of a list, for one of its rows as for the column of a long one', () => {
    const list = (count: number): CheckFacts => factsOf({ 表: [...projects(Array.from({ length: count }, () => [10, 9] as const)), ['合计', null, null, 10 * count, 9 * count]] });
    const short = list(4);
    expect(around(short, amount('E4', '9'))).toEqual(['fund-source-sum executed']);
    expect(around(short, amount('D4', '9'))).toEqual(['fund-source-sum annualBudget']);
    expect(around(short, amount('C4', '9'))).toEqual([]);
    const long = list(600);
    const [ofColumn] = long.ledger.figures.filter(({ measure, sum }) => measure === 'executed' && sum !== null);
    expect(ofColumn === undefined ? [] : around(long, ofColumn)).toEqual(['fund-source-sum executed']);
    expect(around(long, amount('E4', '9'))).toEqual([]);
  });
});
