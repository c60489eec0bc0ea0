import { textRate } from '../../../../src/core/checks/rules/text-rate';
import { BOOK, testTextRule } from '../text-rule-tester';

const WITHOUT_SOURCE_BUDGETS = BOOK.map((row) => (row[0] === '一般公共预算财政拨款支出' || row[0] === '政府性基金预算财政拨款支出' ? [row[0], null, null, row[3] ?? null] : row));

/** Of 政府性基金: the opening budget, the year's and what was spent. */
const withFunds = (...amounts: readonly (number | null)[]): typeof BOOK => BOOK.map((row) => (row[0] === '政府性基金预算财政拨款支出' ? [row[0], ...amounts] : row));

testTextRule(textRate, {
  valid: [
    { name: 'beside its amounts', text: ['全年预算数1000.00万元，执行数950.50万元，完成预算的95.05%。'], compared: 1 },
    { name: 'of one class, whatever it is', text: ['行政运行（项）年初预算为100.00万元，支出决算为90.00万元，完成年初预算的90%。'], compared: 1 },
    { name: 'two budgets, two rates', text: ['年初预算数900.00万元，调整预算数1000.00万元，支出决算950.50万元，完成年初预算的105.61%，完成调整预算的95.05%。'], compared: 2 },
    { name: 'against the book', text: ['从整体支出预算完成率达到95.05%来看，本部门整体支出绩效自评优秀，其中：一般公共预算整体支出预算完成率95.03%；政府性基金95.15%。'], compared: 3 },
    { name: 'against the opening budget', text: ['整体支出年初预算完成率105.61%。'], compared: 1 },
    { name: 'of any of the book’s budgets', text: ['整体支出预算完成率105.61%。'], compared: 1 },
    { name: 'rounded to points', text: ['全年预算数1000万元，执行数950.50万元，预算执行率95%。'], compared: 1 },
  ],
  silent: [
    { name: 'the rate of what was counted or measured before it', text: [
      '满意度目标值95%，完成率103.16%。', '设定指标20个，完成19个，完成率95%。', '重点工作12项，完成12项，完成率100%。', '目标值≥90%，实际完成值95%，完成率105.56%。', '群众满意度98%，目标95%，完成率103.16%。', '共有项目6个，执行率100%。', '全年预算数1000.00万元，执行数950.50万元，满意度98%，完成率103.16%。',
    ] },
    { name: 'rates of other things', text: ['办结率为87.9%，国满件满意评价100%。60岁及以上人群第1剂覆盖率达到96.5%，调解成功率76%以上，同比增长32.8%。'] },
    { name: 'a class without a budget of its own', text: ['“三公”经费支出预算为21.00万元，支出决算为16.95万元，其中：公务用车运行维护费支出决算为16.95万元，完成预算的82.68%。'] },
    { name: 'last year’s', text: ['2022年整体支出预算完成率88.00%。'] },
    { name: 'about', text: ['整体支出预算完成率约90%。全年预算数约1000万元，执行数950.50万元，完成预算的90%。'] },
    { name: 'about, beside its amounts', text: ['全年预算数1000余万元，执行数950.50万元，完成预算的90%。', '全年预算数1000万元，执行数950余万元，完成预算的90%。', '全年预算数1000万元，执行数950.50万元，完成预算的90%左右。'] },
    { name: 'of a budget that stands elsewhere', text: ['年初预算数900.00万元，支出决算950.50万元，完成调整预算的90%。'] },
    { name: 'of income', text: ['收入预算完成率98.00%。'] },
    { name: 'of a category that the book does not know', text: ['经营支出预算完成率98.00%。'] },
    { name: 'spent to an amount that the book leaves open', book: withFunds(200, 200, null), text: ['政府性基金预算完成率95.15%。'] },
    { name: 'the book has a budget of 0', book: withFunds(0, 0, 190.3), text: ['政府性基金预算完成率100%。'] },
    { name: 'one of the book’s budgets is 0', book: withFunds(0, 200, 190.3), text: ['政府性基金预算完成率90%。'] },
    { name: 'the text has the budget', book: WITHOUT_SOURCE_BUDGETS, text: ['一般公共预算财政拨款支出年初预算数为800.00万元。', '一般公共预算整体支出预算完成率100%。'] },
    { name: 'the text has what may be the budget', book: WITHOUT_SOURCE_BUDGETS, text: ['2023年部门预算安排如下：一般公共预算财政拨款支出800.00万元。', '一般公共预算整体支出预算完成率100%。'] },
    { name: 'no budget of all', book: BOOK.map((row) => [row[0] ?? null, row[3] ?? null]), text: ['整体支出预算完成率90%。'] },
    { name: 'a budget of 0 has no rate', text: ['预算数0万元，执行数8万元，完成预算的100%。'] },
  ],
  invalid: [
    { name: 'beside a row: of that row, too high and too low', book: BOOK.map((cells, index) => [...cells, [null, null, '说明', null, null, null, '执行率99.02%，人员经费有结余。', '执行率91.31%，工程未结算。', null][index] ?? null]), text: [], findings: [
      { verdict: 'rate', words: '执行率99.02%', difference: '1', cells: ['收支!D7', '收支!C7'] }, { verdict: 'rate', words: '执行率91.31%', difference: '-1', cells: ['收支!D8', '收支!C8'] },
    ] },
    { name: 'too low by its last digit', text: ['一般公共预算财政拨款支出年初预算为10210.34万元，支出决算为9746.50万元，完成年初预算的95.45%。'], findings: [{ verdict: 'rate', words: '完成年初预算的95.45%', difference: '-0.01' }] },
    { name: 'too high', text: ['全年预算数1000.00万元，执行数950.50万元，完成预算的96.05%。'], findings: [{ verdict: 'rate', words: '完成预算的96.05%', difference: '1' }] },
    { name: 'against the book, both', text: ['整体支出预算完成率达到94.05%，其中：一般公共预算整体支出预算完成率95.03%；政府性基金59.15%。'], findings: [
      { verdict: 'rate', words: '整体支出预算完成率达到94.05%', difference: '-1', cells: ['收支!D4', '收支!C4'] },
      { verdict: 'rate', words: '政府性基金59.15%', difference: '-36', cells: ['收支!D6', '收支!C6'] },
    ] },
    { name: 'the text has what was spent, and no budget', book: WITHOUT_SOURCE_BUDGETS, text: ['一般公共预算财政拨款支出760.20万元。', '一般公共预算整体支出预算完成率100%。'], findings: [{ verdict: 'notice', words: '一般公共预算整体支出预算完成率100%', difference: null, cells: ['收支!D5'] }] },
    { name: 'of a source that the book does not state', text: ['国有资本经营预算整体支出预算完成率100%。'], findings: [{ verdict: 'notice', words: '国有资本经营预算整体支出预算完成率100%', difference: null }] },
    { name: 'no budget by source anywhere', book: WITHOUT_SOURCE_BUDGETS, text: ['整体支出预算完成率95.05%，其中：一般公共预算整体支出预算完成率100%；政府性基金 100%。'], findings: [
      { verdict: 'notice', words: '一般公共预算整体支出预算完成率100%', difference: null, cells: ['收支!D5'] },
      { verdict: 'notice', words: '政府性基金 100%', difference: null, cells: ['收支!D6'] },
    ] },
  ],
});
