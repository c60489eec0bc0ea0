import { textSum } from '../../../../src/core/checks/rules/text-sum';
import { BOOK, testTextRule } from '../text-rule-tester';

/** 50 of other funds beside those of finance. */
const WITH_OTHER_FUNDS = [...BOOK.slice(0, 3), ['合计', 1000, 1100, 1000.5], ...BOOK.slice(4, 6), ['其他资金', 100, 100, 50]];
/** Sources of finance that add up to 950.50, beside a total of what is given. */
const spending = (total: number): typeof BOOK => [...BOOK.slice(0, 3), ['合计', 1000, 1100, total], ...BOOK.slice(4, 6)];
const FINANCE_ALONE = '按资金来源分，一般公共预算财政拨款支出5612.47万元，政府性基金预算财政拨款支出360.49万元';
const TOTAL = '全年预算数6061.31万元，执行数6061.31万元，完成预算的100%。';

testTextRule(textSum, {
  valid: [
    { name: 'sources and categories', text: [TOTAL, '按资金来源分，一般公共预算财政拨款支出5700.82万元，政府性基金预算财政拨款支出360.49万元。按支出性质看，基本支出2482.58万元，项目支出3578.73万元。'], compared: 2 },
    { name: 'the sentence that goes on', text: [TOTAL, '按资金来源分，一般公共预算财政拨款支出5612.47万元，政府性基金预算财政拨款支出360.49万元。另有事业收入80.00万元，其他资金支出8.35万元。'], compared: 1 },
    { name: 'another category', text: [TOTAL, '按支出性质看，基本支出2482.58万元，项目支出3000.00万元，经营支出578.73万元。'], compared: 1 },
    { name: 'shares between the parts', text: [TOTAL, '按支出性质看，基本支出2482.58万元，占40.96%；项目支出3578.73万元，占59.04%。'], compared: 1 },
    { name: 'a budget behind the total', text: ['执行数100.00万元，全年预算数120.00万元。按支出性质看，基本支出执行数60.00万元，项目支出执行数40.00万元。'], compared: 1 },
    { name: 'a total some sentences before', text: [TOTAL, `${'工作按计划开展，成效良好。'.repeat(18)}按支出性质看，基本支出2482.58万元，项目支出3578.73万元。`], compared: 1 },
    { name: 'sources of finance that are all, whatever else the book has', book: WITH_OTHER_FUNDS, text: [TOTAL, '按资金来源分，一般公共预算财政拨款支出5700.82万元，政府性基金预算财政拨款支出360.49万元。'], compared: 1 },
    // 0.05 + 0.05 + 0.005 of rounding, of which 0.05 counts.
    { name: 'the largest rounding', text: ['执行数100.0万元，按支出性质看，基本支出60.0万元，项目支出40.05万元。'], compared: 1 },
    // Three figures of two decimals each: 0.015.
    { name: 'rounding', text: [TOTAL, '按支出性质看，基本支出2482.57万元，项目支出3578.73万元。'], compared: 1 },
    { name: 'the halves of 基本支出', text: ['基本支出470.50万元，其中：人员经费300.00万元，主要包括：基本工资、津贴补贴；公用经费170.50万元。'], compared: 1 },
    // Each of two decimals: 0.005 × 3.
    { name: '政府采购, rounded', text: ['政府采购支出总额120.01万元，其中：货物支出20.00万元、工程支出0万元、服务支出100.00万元。'], compared: 1 },
    { name: '三公 with vehicles in two, budget and execution', text: [
      '“三公”经费支出预算为10.00万元，支出决算为8.00万元。', '“三公”经费支出预算为10.00万元，支出决算为8.00万元。其中：公务接待费3万元。',
      '“三公”经费支出决算8.00万元，其中：因公出国（境）费0.00万元，公务用车购置及运行维护费5.00万元（公务用车购置费1.00万元），公务用车购置费0.00万元，公务用车运行维护费5.00万元，公务接待费3.00万元。',
    ], compared: 2 },
    { name: 'another half where the sum holds', text: ['基本支出500.00万元，其中：人员经费300.00万元，公用经费200.00万元，专项补贴10.00万元。'], compared: 1 },
  ],
  silent: [
    { name: 'one half alone, a half of another year, a third half', text: ['基本支出470.50万元，其中：人员经费300.00万元。', '基本支出470.50万元，人员经费300.00万元，上年公用经费150.00万元。', '基本支出470.50万元，其中：人员经费300.00万元，公用经费150.00万元，对个人和家庭的补助20.50万元。'] },
    { name: 'halves of other funds than the whole', text: ['基本支出470.50万元，一般公共预算财政拨款人员经费200.00万元，公用经费100.00万元。'] },
    { name: 'budget and execution', text: ['基本支出年初预算数500.00万元，人员经费执行数300.00万元，公用经费执行数170.50万元。'] },
    { name: 'no total', text: ['按支出性质看，基本支出2482.58万元，项目支出3578.73万元。'] },
    { name: 'the total of another section', text: [TOTAL, '（三）支出情况', '按支出性质看，基本支出1.00万元，项目支出2.00万元。'] },
    { name: 'a single part', text: [TOTAL, '按支出性质看，基本支出2482.58万元。'] },
    { name: 'a part that is not exact', text: [TOTAL, '按支出性质看，基本支出约2400万元，项目支出3578.73万元。'] },
    { name: 'a part that is not known', text: [TOTAL, '按资金来源分，一般公共预算财政拨款支出5612.47万元，某专项债100万元。'] },
    { name: 'sources of finance alone, and less than all', book: WITH_OTHER_FUNDS, text: [TOTAL, `${FINANCE_ALONE}。`] },
    { name: 'sources of finance alone, and a book with 0.06 of other funds', book: spending(950.56), text: [TOTAL, `${FINANCE_ALONE}。`] },
    { name: 'the categories of one source', text: [TOTAL, '按支出性质看，一般公共预算财政拨款基本支出2482.58万元，一般公共预算财政拨款项目支出3218.24万元。'] },
    { name: 'sources by category', text: [TOTAL, '按资金来源分，一般公共预算财政拨款基本支出2482.58万元，一般公共预算财政拨款项目支出3218.24万元。'] },
    { name: 'a source among the categories', text: [TOTAL, '按支出性质看，基本支出2482.58万元，一般公共预算财政拨款支出5700.82万元。'] },
    { name: 'sources within 财政拨款', text: [TOTAL, '按资金来源分，财政拨款支出6061.31万元，其中：一般公共预算财政拨款支出5700.82万元，政府性基金预算财政拨款支出360.49万元。'] },
    { name: 'the total at the end of its list', text: [TOTAL, '按资金来源分，一般公共预算财政拨款支出5700.82万元，政府性基金预算财政拨款支出360.49万元，支出合计6061.31万元。'] },
    { name: 'sources of income', text: [TOTAL, '按资金来源分，一般公共预算财政拨款收入5800.82万元，政府性基金预算财政拨款收入360.49万元。'] },
    { name: '支出总计 of a source, which counts what was carried over', text: [TOTAL, '按资金来源分，一般公共预算财政拨款支出总计5800.82万元，政府性基金预算财政拨款支出总计360.49万元。'] },
    { name: 'spending of a source that is not known', text: [TOTAL, '按资金来源分，一般公共预算财政拨款支出5612.47万元，专项债券支出决算100.00万元。'] },
    { name: 'no words that say what is listed', text: [TOTAL, '基本支出2482.58万元。另有项目支出3478.73万元。'] },
    { name: 'a total too far away', text: [TOTAL, `${'工作按计划开展，成效良好。'.repeat(19)}按支出性质看，基本支出2482.58万元，项目支出3478.73万元。`] },
    { name: 'categories behind 其中 that are not all, are of something else, or changes', text: [
      '全年支出950.50万元，其中：基本支出470.50万元，项目支出400.00万元，上缴上级支出80.00万元。', '全年支出950.50万元，其中：基本支出470.50万元，重点项目支出300.00万元。', '年末结转和结余49.50万元，其中：基本支出9.50万元，项目支出30.00万元。',
      '综合服务中心支出30.00万元，其中：基本支出20.00万元，项目支出9.00万元。', '全年支出950.50万元，比上年增加12.00万元，其中：基本支出6.00万元，项目支出5.00万元。', '全年支出约950万元，其中：基本支出470.50万元，项目支出400.00万元。',
    ] },
    { name: 'a list of budgets', text: ['执行数100万元，预算数120万元，按支出性质看，基本支出50万元，项目支出70万元。'] },
  ],
  invalid: [
    { name: 'both categories behind 其中, too much and too little', text: ['全年支出950.50万元，其中：基本支出480.50万元，项目支出480.00万元。', '一般公共预算财政拨款支出760.20万元，完成预算的95.03%，其中基本支出470.50万元，占61.89%；项目支出280.70万元。'], findings: [
      { verdict: 'error', words: '基本支出480.50万元，项目支出480.00万元', difference: '10' }, { verdict: 'error', words: '其中基本支出470.50万元，占61.89%；项目支出280.70万元', difference: '-9' },
    ] },
    { name: 'the halves too low', text: ['基本支出470.50万元，其中：人员经费300.00万元，公用经费107.50万元。'], findings: [{ verdict: 'error', words: '人员经费300.00万元，公用经费107.50万元', difference: '-63' }] },
    { name: 'just above rounding, too high', text: ['基本支出470.50万元，其中：人员经费300.02万元，公用经费170.50万元。'], findings: [{ verdict: 'error', words: '人员经费300.02万元，公用经费170.50万元', difference: '0.02' }] },
    { name: '政府采购', text: ['政府采购支出总额120.00万元，其中：政府采购货物支出20.00万元、政府采购工程支出0.00万元、政府采购服务支出10.00万元。'], findings: [{ verdict: 'error', words: '政府采购货物支出20.00万元、政府采购工程支出0.00万元、政府采购服务支出10.00万元', difference: '-90' }] },
    { name: '三公', text: ['“三公”经费支出决算8.00万元，其中：因公出国（境）费0.00万元，公务用车购置及运行维护费5.00万元，公务接待费4.00万元。'], findings: [{ verdict: 'error', words: '因公出国（境）费0.00万元，公务用车购置及运行维护费5.00万元，公务接待费4.00万元', difference: '1' }] },
    { name: 'the model report', text: [TOTAL, '按资金来源分，一般公共预算财政拨款支出 5612.47 万元，政府性基金预算财政拨款支出 360.49 万元，国有资本经营预算财政拨款支出 0.00 万元，其他资金支出 0.00 万元。'], findings: [
      { verdict: 'error', words: '一般公共预算财政拨款支出 5612.47 万元，政府性基金预算财政拨款支出 360.49 万元，国有资本经营预算财政拨款', difference: '-88.35' },
    ] },
    { name: 'sources of finance alone, and less than all, where there is nothing else', text: [TOTAL, `${FINANCE_ALONE}。`], findings: [{ verdict: 'error', words: '一般公共预算财政拨款支出5612.47万元，政府性基金预算财政拨款支出360.49万元', difference: '-88.35' }] },
    { name: 'the same, where the book has 0.05 of other funds', book: spending(950.55), text: [TOTAL, `${FINANCE_ALONE}。`], findings: [{ verdict: 'error', words: '一般公共预算财政拨款支出5612.47万元，政府性基金预算财政拨款支出360.49万元', difference: '-88.35' }] },
    { name: 'other funds are listed, and less than all', book: WITH_OTHER_FUNDS, text: [TOTAL, `${FINANCE_ALONE}，其他资金支出8.35万元。`], findings: [{ verdict: 'error', words: '一般公共预算财政拨款支出5612.47万元，政府性基金预算财政拨款支出360.49万元，其他资金支出8.35万元', difference: '-80' }] },
    { name: '事业收入 is listed, and less than all', book: WITH_OTHER_FUNDS, text: [TOTAL, `${FINANCE_ALONE}。另有事业收入8.35万元。`], findings: [{ verdict: 'error', words: '一般公共预算财政拨款支出5612.47万元，政府性基金预算财政拨款支出360.49万元', difference: '-80' }] },
    { name: 'sources of finance alone, and more than all, whatever else the book has', book: WITH_OTHER_FUNDS, text: [TOTAL, '按资金来源分，一般公共预算财政拨款支出6012.47万元，政府性基金预算财政拨款支出360.49万元。'], findings: [{ verdict: 'error', words: '一般公共预算财政拨款支出6012.47万元，政府性基金预算财政拨款支出360.49万元', difference: '311.65' }] },
    { name: 'categories, and less than all, whatever else the book has', book: WITH_OTHER_FUNDS, text: [TOTAL, '按支出性质看，基本支出2400.00万元，项目支出3578.73万元。'], findings: [{ verdict: 'error', words: '基本支出2400.00万元，项目支出3578.73万元', difference: '-82.58' }] },
    { name: 'whole numbers one apart', text: ['执行数100万元，按支出性质看，基本支出60万元，项目支出41万元。'], findings: [{ verdict: 'error', words: '基本支出60万元，项目支出41万元', difference: '1' }] },
    { name: 'a rate before the list', text: ['执行数100.00万元，完成预算的95%，按支出性质看，基本支出60.00万元，项目支出30.00万元。'], findings: [{ verdict: 'error', words: '基本支出60.00万元，项目支出30.00万元', difference: '-10' }] },
    { name: 'too much', text: [TOTAL, '按支出性质看，基本支出2500.00万元，项目支出3578.73万元。'], findings: [{ verdict: 'error', words: '基本支出2500.00万元，项目支出3578.73万元', difference: '17.42' }] },
    { name: 'sources of finance alone, and more than all', text: [TOTAL, '按资金来源分，一般公共预算财政拨款支出6012.47万元，政府性基金预算财政拨款支出360.49万元。'], findings: [{ verdict: 'error', words: '一般公共预算财政拨款支出6012.47万元，政府性基金预算财政拨款支出360.49万元', difference: '311.65' }] },
    { name: 'just above rounding', text: [TOTAL, '按支出性质看，基本支出2482.56万元，项目支出3578.73万元。'], findings: [{ verdict: 'error', words: '基本支出2482.56万元，项目支出3578.73万元', difference: '-0.02' }] },
    { name: 'in one sentence with its total', text: ['执行数100.00万元，按支出性质看，基本支出60.00万元，项目支出30.00万元。'], findings: [{ verdict: 'error', words: '基本支出60.00万元，项目支出30.00万元', difference: '-10' }] },
  ],
});
