import { zeroBaseExecution } from '../../../../src/core/checks/rules/zero-base-execution';
import { testRule, type RuleCases } from '../rule-tester';

const PUBLIC = '一般公共预算财政拨款';

const applying: RuleCases['invalid'] = [
  { name: 'the whole has no budget', rows: [['合计', 0, 12.5]], findings: [{ verdict: 'zeroBase', difference: '12.5', cells: ['C4', 'B4'], scope: 'total' }] },
  { name: 'a source has no budget', rows: [['合计', 100, 100], [PUBLIC, 100, 90], ['其他资金', 0, 10]], findings: [{ verdict: 'zeroBase', difference: '10', cells: ['C6', 'B6'], scope: 'fundSource:otherFunds' }] },
  { name: 'a dash for the budget', rows: [['合计', 100, 100], [PUBLIC, 100, 90], ['其他资金', '—', 10]], findings: [{ verdict: 'zeroBase', difference: '10', cells: ['C6', 'B6'] }] },
  { name: 'a text zero', rows: [['合计', '0.00', '１２．５']], findings: [{ verdict: 'zeroBase', difference: '12.5', cells: ['C4', 'B4'] }] },
  { name: 'one 分', unit: '元', rows: [['合计', 0, 0.01]], findings: [{ verdict: 'zeroBase', difference: '0.01', cells: ['C4', 'B4'] }] },
  { name: 'against the opening budget', header: ['项目', '年初预算数', '执行数'], rows: [['合计', 0, 12.5]], findings: [{ verdict: 'zeroBase', difference: '12.5', cells: ['C4', 'B4'] }] },
  { name: 'several rows', rows: [['合计', 0, 30], ['基本支出', 0, 10], ['项目支出', 0, 20]], findings: [
    { verdict: 'zeroBase', difference: '30', cells: ['C4', 'B4'], scope: 'total' },
    { verdict: 'zeroBase', difference: '10', cells: ['C5', 'B5'], scope: 'expenditureCategory:basic' },
    { verdict: 'zeroBase', difference: '20', cells: ['C6', 'B6'], scope: 'expenditureCategory:project' },
  ] },
];

const silent: RuleCases['silent'] = [
  { name: 'a budget', rows: [['合计', 100, 12.5]] },
  { name: 'nothing planned, nothing spent', rows: [['合计', 0, 0]] },
  { name: 'an open budget is not 0', rows: [['合计', 5, 5], ['基本支出', null, 12.5]] },
  { name: 'an open execution', rows: [['合计', 0, null]] },
  { name: 'a refund of an earlier year', rows: [['合计', 0, -12.5]] },
  { name: 'the budget of the year was added to an opening budget of 0', header: ['项目', '年初预算数', '全年预算数', '执行数'], rows: [['合计', 0, 20, 12.5]] },
  { name: 'flows have no budget', rows: [['合计', 5, 5], ['年末结转和结余', null, 12.5]] },
  { name: 'an opening budget that was taken away', header: ['项目', '年初预算数', '全年预算数', '执行数'], rows: [['合计', 5, 5, 5], ['基本支出', 5, 0, 0], ['项目支出', 0, 5, 5]] },
  { name: 'what is left has a budget of 0', rows: [['合计', 5, 5], ['年末结转和结余', 0, 12.5]] },
  { name: 'no budget column', header: ['项目', '执行数'], rows: [['合计', 12.5]] },
];

testRule(zeroBaseExecution, { valid: 'never', silent, invalid: applying });
