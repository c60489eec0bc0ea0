import { expenditureCategorySum } from '../../../../src/core/checks/rules/expenditure-category-sum';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testRule } from '../rule-tester';

const three = (total: CellValue, basic: CellValue, project: CellValue): CellValue[][] => [
  ['合计', null, total],
  ['基本支出', null, basic],
  ['项目支出', null, project],
];
const CELLS = ['C4', 'C5', 'C6'];

testRule(expenditureCategorySum, {
  valid: [
    { name: 'the model report', rows: three(6061.31, 2482.58, 3578.73), checked: ['executed'] },
    { name: 'a book in 元', unit: '元', rows: three(60613100, 24825800, 35787300), checked: ['executed'] },
    { name: 'budget and execution', rows: [['合计', 30.03, 3.03], ['基本支出', 10.01, 1.01], ['项目支出', 20.02, 2.02]], checked: ['executed', 'annualBudget'] },
    { name: '上缴上级, 经营 and 对附属单位补助 count too', rows: [...three(106.03, 60.01, 40.02), ['上缴上级支出', null, 1], ['经营支出', null, 2], ['对附属单位补助支出', null, 3]], checked: ['executed'] },
    { name: 'a negative category', rows: three(-0.01, 0.02, -0.03), checked: ['executed'] },
    { name: 'text amounts', rows: three('6,061.31', '2,482.58 ', '３５７８．７３'), checked: ['executed'] },
    { name: 'an open rarer kind where the others add up', rows: [...three(100.03, 60.01, 40.02), ['经营支出', null, null]], checked: ['executed'] },
    { name: 'a further line of the same level, in both columns', rows: [['合计', 790, 765], ['基本支出', 500, 495], ['项目支出', 300, 280], ['冲减以前年度支出', -10, -10]], checked: ['executed', 'annualBudget'] },
    { name: 'a numbered one', rows: [['一、基本支出', 500, 495], ['二、项目支出', 300, 280], ['三、预备费', 20, 10], ['合计', 820, 785]], checked: ['executed', 'annualBudget'] },
    { name: 'beside what goes to others, below the line that they break down', rows: [['合计', 2030, 1978], ['一、本级支出', 1500, 1478], ['1.基本支出', 900, 890], ['2.项目支出', 600, 588], ['二、对下转移支付', 530, 500]], checked: ['executed', 'annualBudget'] },
    { name: 'the same without numbers, the total last', rows: [['本级支出', 1500, 1478], ['基本支出', 900, 890], ['项目支出', 600, 588], ['对下转移支付', 530, 500], ['合计', 2030, 1978]], checked: ['executed', 'annualBudget'] },
    { name: 'below the line that they break down, which is all', rows: [['合计', 1500, 1478], ['一、本级支出', 1500, 1478], ['1.基本支出', 900, 890], ['2.项目支出', 600, 588]], checked: ['executed', 'annualBudget'] },
    { name: 'the total last', rows: [['基本支出', null, 60.01], ['项目支出', null, 40.02], ['合计', null, 100.03]], checked: ['executed'] },
    { name: '本年支出合计 is the total where nothing is called 合计', rows: [['本年支出合计', null, 100.03], ['基本支出', null, 60.01], ['项目支出', null, 40.02]], checked: ['executed'] },
  ],
  silent: [
    { name: 'no total', rows: [['基本支出', null, 60.01], ['项目支出', null, 40.02]] },
    { name: 'one category is no breakdown', rows: [['合计', null, 100], ['基本支出', null, 60]] },
    { name: '项目支出 is open', rows: three(100.03, 60.01, null) },
    { name: 'sources only', rows: [['合计', null, 100], ['一般公共预算财政拨款', null, 60], ['其他资金', null, 30]] },
    { name: 'a category that shows an error', rows: [...three(100.03, 60.01, 40.02), ['经营支出', null, { error: '#N/A' }]] },
  ],
  invalid: [
    { name: 'a category too small', rows: three(6061.31, 2482.58, 3578.37), findings: [{ verdict: 'error', difference: '-0.36', cells: CELLS, scope: 'executed' }] },
    { name: 'a category too large', rows: three(6061.31, 2482.58, 3578.79), findings: [{ verdict: 'error', difference: '0.06', cells: CELLS, scope: 'executed' }] },
    { name: 'rounding', rows: three(100.03, 60.01, 40.01), findings: [{ verdict: 'rounding', difference: '-0.01', cells: CELLS }] },
    { name: 'rounding, the other sign', rows: three(100.03, 60.01, 40.03), findings: [{ verdict: 'rounding', difference: '0.01', cells: CELLS }] },
    { name: 'beyond rounding by one hundredth', rows: three(100.03, 60.01, 40.04), findings: [{ verdict: 'error', difference: '0.02', cells: CELLS }] },
    { name: 'beyond rounding in 元', unit: '元', rows: three(60613100, 24825800, 35787299.98), findings: [{ verdict: 'error', difference: '-0.02', cells: CELLS }] },
    { name: 'rounding in 元', unit: '元', rows: three(60613100, 24825800, 35787300.01), findings: [{ verdict: 'rounding', difference: '0.01', cells: CELLS }] },
    { name: 'a further line, where both columns hold without it but one', rows: [['合计', 800, 785], ['基本支出', 500, 495], ['项目支出', 300, 280], ['城市管理', 20, 10]], findings: [{ verdict: 'error', difference: '-10', cells: CELLS }] },
    { name: 'a further line that both columns need, and a fault: too low', header: ['项目', '年初预算数', '全年预算数', '执行数'], rows: [['合计', 820, 820, 785], ['基本支出', 500, 500, 485], ['项目支出', 300, 300, 280], ['预备费', 20, 20, 10]], findings: [{ verdict: 'error', difference: '-10', cells: ['D4', 'D5', 'D6', 'D7'] }] },
    ...([[490, '-10'], [510, '10']] as const).map(([wrong, difference]) => ({ name: `what goes to others, as ${String(wrong)}`, rows: [['合计', 2030, 1978], ['一、本级支出', 1500, 1478], ['1.基本支出', 900, 890], ['2.项目支出', 600, 588], ['二、对下转移支付', 530, wrong]], findings: [{ verdict: 'error' as const, difference, cells: ['C4', 'C6', 'C7', 'C8'] }] })),
    { name: 'a nature below the line that it breaks down', rows: [['合计', 2030, 1978], ['一、本级支出', 1500, 1478], ['1.基本支出', 900, 980], ['2.项目支出', 600, 588], ['二、对下转移支付', 530, 500]], findings: [{ verdict: 'error', difference: '90', cells: ['C4', 'C6', 'C7', 'C8'] }] },
    { name: 'a further line whose text is no name', rows: [['合计', 800, 785], ['基本支出', 500, 495], ['项目支出', 280, 280], ['预'.repeat(101), 20, 10]], findings: [{ verdict: 'error', difference: '-10', cells: CELLS }, { verdict: 'error', difference: '-20', cells: ['B4', 'B5', 'B6'] }] },
    { name: 'a further line of another level', rows: [['一、基本支出', 500, 495], ['二、项目支出', 300, 280], ['1.预备费', 20, 10], ['合计', 820, 785]], findings: [{ verdict: 'error', difference: '-10', cells: ['C7', 'C4', 'C5'] }, { verdict: 'error', difference: '-20', cells: ['B7', 'B4', 'B5'] }] },
    { name: '经营支出 left out of the sum', rows: [...three(100.03, 60.01, 40.02), ['经营支出', null, 5]], findings: [{ verdict: 'error', difference: '5', cells: [...CELLS, 'C7'] }] },
    { name: 'a gap beside an open kind', rows: [...three(105.03, 60.01, 40.02), ['经营支出', null, null]], findings: [{ verdict: 'notice', difference: '-5', cells: CELLS }] },
    { name: 'a gap beside an open kind, the other sign', rows: [...three(95.03, 60.01, 40.02), ['经营支出', null, null]], findings: [{ verdict: 'notice', difference: '5', cells: CELLS }] },
    { name: 'the opening budget by itself', header: ['项目', '年初预算数', '全年预算数', '执行数'], rows: [['合计', 99, 30, 3.03], ['基本支出', 10, 10, 1.01], ['项目支出', 20, 20, 2.02]], findings: [{ verdict: 'error', difference: '-69', cells: ['B4', 'B5', 'B6'], scope: 'originalBudget' }] },
    { name: 'execution and budget, execution first', rows: [['合计', 31, 3.05], ['基本支出', 10, 1.01], ['项目支出', 20, 2.02]], findings: [{ verdict: 'error', difference: '-0.02', cells: CELLS, scope: 'executed' }, { verdict: 'error', difference: '-1', cells: ['B4', 'B5', 'B6'], scope: 'annualBudget' }] },
  ],
});
