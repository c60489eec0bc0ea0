import { textYearOnYear } from '../../../../src/core/checks/rules/text-year-on-year';
import { BOOK, testTextRule } from '../text-rule-tester';

testTextRule(textYearOnYear, {
  valid: [
    { name: 'more', text: ['2023年度收入总计1100.00万元，比上年增加100.00万元，增长10%。'], compared: 1 },
    { name: 'less', text: ['2023年度支出总计900.00万元，与2022年度相比，减少100.00万元，下降10.00%。'], compared: 1 },
    { name: 'in the next sentence, by its name', text: ['一般公共预算财政拨款支出9746.50万元，占本年支出合计的99.87%。与2022年度相比，一般公共预算财政拨款支出增加1193.20万元，增长13.95%。'], compared: 1 },
    { name: 'both totals', text: ['2023年度收入总计1100.00万元，支出总计1100.00万元。与上年相比，收、支总计各增加100.00万元，增长10.00%。'], compared: 1 },
    { name: 'the changes of both categories', text: ['支出比上年增加80.00万元，其中：基本支出增加100.00万元，项目支出减少20.00万元。'], compared: 1 },
    { name: 'the changes of all sources that the book has', text: ['本年支出比上年增加80.00万元，其中：一般公共预算财政拨款支出增加100.00万元，政府性基金预算财政拨款支出减少20.00万元。'], compared: 1 },
    { name: 'behind the amount that has changed, rounded', text: ['本年支出合计950.50万元，比上年增加80.01万元，其中：一般公共预算财政拨款增加100.00万元、政府性基金预算财政拨款减少20.00万元。'], compared: 1 },
  ],
  silent: [
    { name: 'sources where the book knows another, without an amount', book: [...BOOK.slice(0, 6), ['其他资金', 0, 0, 0], ...BOOK.slice(6)], text: ['本年支出比上年增加80.00万元，其中：一般公共预算财政拨款支出增加90.00万元，政府性基金预算财政拨款支出减少20.00万元。'] },
    { name: 'sources where the book has none', book: [...BOOK.slice(0, 4), ...BOOK.slice(6)], text: ['本年支出比上年增加80.00万元，其中：一般公共预算财政拨款支出增加90.00万元，政府性基金预算财政拨款支出减少20.00万元。'] },
    { name: 'one source, a source within another change, income', text: ['本年支出比上年增加80.00万元，其中：一般公共预算财政拨款支出增加90.00万元。', '基本支出比上年增加80.00万元，其中：一般公共预算财政拨款支出增加90.00万元，政府性基金预算财政拨款支出减少20.00万元。', '本年收入比上年增加80.00万元，其中：一般公共预算财政拨款收入增加90.00万元，政府性基金预算财政拨款收入减少20.00万元。'] },
    { name: 'one source and one category, a source and an unknown one', text: ['本年支出比上年增加80.00万元，其中：一般公共预算财政拨款支出增加90.00万元，项目支出减少20.00万元。', '本年支出比上年增加80.00万元，其中：一般公共预算财政拨款支出增加90.00万元，专项债减少20.00万元。'] },
    { name: 'a rate without the change', text: ['工业总产值20080万元，同比下降9.7%；限上批零销售总额167238万元，同比增长3%。'] },
    { name: 'a change of something else', text: ['本年支出合计1100.00万元，其中：培训费比上年增加50.00万元，增长100%。'] },
    { name: 'against the budget', text: ['支出决算1100.00万元，比年初预算增加100.00万元，增长9%。'] },
    { name: 'less by less than nothing', text: ['收入总计900.00万元，比上年减少-100.00万元，下降-10%。'] },
    { name: 'two totals that differ', text: ['收入总计1100.00万元，支出总计1200.00万元。收、支总计各增加100.00万元，增长10.00%。'] },
    { name: 'nothing and no rate', text: ['收入总计100.00万元，比上年增加100.00万元，增长0%。'] },
  ],
  invalid: [
    { name: 'sources, too high', text: ['本年支出比上年增加80.00万元，其中：一般公共预算财政拨款支出增加100.00万元，政府性基金预算财政拨款支出减少10.00万元。'], findings: [{ verdict: 'error', words: '一般公共预算财政拨款支出增加100.00万元', difference: '10' }] },
    // Three numbers of two decimals: 0.015.
    { name: 'sources, too low, just above rounding', text: ['本年支出合计950.50万元，比上年增加80.02万元，其中：一般公共预算财政拨款增加100.00万元，政府性基金预算财政拨款减少20.00万元。'], findings: [{ verdict: 'error', words: '一般公共预算财政拨款增加100.00万元', difference: '-0.02' }] },
    { name: '财政拨款 in its sources, of a book with other funds', book: [...BOOK.slice(0, 6), ['其他资金', 0, 0, 0], ...BOOK.slice(6)], text: ['财政拨款支出比上年增加80.00万元，其中：一般公共预算财政拨款支出增加90.00万元，政府性基金预算财政拨款支出减少20.00万元。'], findings: [{ verdict: 'error', words: '一般公共预算财政拨款支出增加90.00万元', difference: '-10' }] },
    { name: 'rate too high', text: ['收入总计1100.00万元，比上年增加100.00万元，增长11%。'], findings: [{ verdict: 'rate', words: '增长11%', difference: '1' }] },
    { name: 'rate too low', text: ['支出总计900.00万元，比上年减少100.00万元，下降9.00%。'], findings: [{ verdict: 'rate', words: '下降9.00%', difference: '-1' }] },
    { name: 'on this year’s amount', text: ['收入总计1100.00万元，比上年增加100.00万元，增长9.09%。'], findings: [{ verdict: 'rate', words: '增长9.09%', difference: '-0.91' }] },
    { name: 'opposite words', text: ['收入总计1100.00万元，比上年增加100.00万元，下降10.00%。'], findings: [{ verdict: 'error', words: '比上年增加100.00万元，下降10.00%', difference: null }] },
    { name: 'opposite words, the other way', text: ['收入总计900.00万元，比上年减少100.00万元，增长10.00%。'], findings: [{ verdict: 'error', words: '比上年减少100.00万元，增长10.00%', difference: null }] },
    { name: 'nothing the year before', text: ['其他收入100.00万元，比上年增加100.00万元，增长100%。'], findings: [{ verdict: 'notice', words: '增长100%', difference: null }] },
    { name: 'changes that do not add up', text: ['支出比上年增加80.00万元，其中：基本支出增加100.00万元，项目支出增加20.00万元。'], findings: [{ verdict: 'error', words: '基本支出增加100.00万元', difference: '40' }] },
    { name: 'changes that do not add up, too little', text: ['支出比上年减少80.00万元，其中：基本支出减少100.00万元，项目支出减少20.00万元。'], findings: [{ verdict: 'error', words: '基本支出减少100.00万元', difference: '-40' }] },
  ],
});
