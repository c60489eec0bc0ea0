import { textShare } from '../../../../src/core/checks/rules/text-share';
import { BOOK, testTextRule } from '../text-rule-tester';

testTextRule(textShare, {
  valid: [
    { name: 'of the total that 其中 opens', text: ['本年收入合计4125.49万元，其中：一般公共预算财政拨款收入3859.16万元，占93.54%；事业收入0万元，占0%；其他收入266.33万元，占6.46%。'], compared: 3 },
    { name: 'of the book’s total', text: ['基本支出470.50万元，占49.50%；项目支出480.00万元，占50.50%。'], compared: 2 },
    { name: 'of the sentence before', text: ['本年支出合计4143.91万元。基本支出1140.27万元，占27.52%；项目支出3003.64万元，占72.48%。'], compared: 2 },
    { name: 'of what is named, as the book states it', text: ['一般公共预算财政拨款支出760.20万元，占本年支出合计的79.98%。'], compared: 1 },
    { name: 'of what is named, as the text states it', text: ['本年支出合计1000.00万元。一般公共预算财政拨款支出800.00万元，占本年支出合计的80%。'], compared: 1 },
    { name: 'of one source', text: ['一般公共预算财政拨款支出760.20万元。其中：基本支出470.50万元，占61.89%。'], compared: 1 },
    { name: 'shares alone add up', text: ['其中：基本支出占49.50%，项目支出占50.50%。', '一般公共预算财政拨款支出占79.98%，政府性基金预算财政拨款支出占20.02%。'], compared: 2 },
    // Two numbers of one decimal: 0.05 × 2.
    { name: 'shares alone, rounded', text: ['基本支出占49.5%，项目支出占50.6%。'], compared: 1 },
  ],
  silent: [
    { name: 'shares of sources where the book knows another', book: [...BOOK.slice(0, 6), ['其他资金', 0, 0, 0], ...BOOK.slice(6)], text: ['一般公共预算财政拨款支出占70%，政府性基金预算财政拨款支出占20%。'] },
    { name: 'shares of categories where the book has another', book: [...BOOK.slice(0, 8), ['经营支出', 0, 0, 20], ...BOOK.slice(8)], text: ['基本支出占49%，项目支出占48%。'] },
    { name: 'one share, shares of something else, of different wholes, about', text: ['基本支出占49.50%。', '男性占60%，女性占30%。', '基本支出占一般公共预算财政拨款支出的60%，项目支出占政府性基金预算财政拨款支出的10%。', '基本支出占约49%，项目支出占48%。'] },
    { name: 'of something unknown', text: ['授予中小企业合同金额80.00万元，占政府采购支出总额的95.00%。耕地占辖内总面积的40%。'] },
    { name: 'without a part', text: ['财政拨款收入占99%。'] },
    { name: 'a part that is no part of anything stated', text: ['教育专项20.00万元，占12%。'] },
    { name: 'about', text: ['基本支出470.50万元，占约50%。'] },
  ],
  invalid: [
    { name: 'shares alone, too much', text: ['基本支出占49.50%，项目支出占55.50%。'], findings: [{ verdict: 'rate', words: '基本支出占49.50%，项目支出占55.50%', difference: '5' }] },
    { name: 'shares of all sources, too little', text: ['一般公共预算财政拨款支出占70%，政府性基金预算财政拨款支出占20%。'], findings: [{ verdict: 'rate', words: '一般公共预算财政拨款支出占70%，政府性基金预算财政拨款支出占20%', difference: '-10' }] },
    { name: 'just above rounding', text: ['基本支出占49.5%，项目支出占50.7%。'], findings: [{ verdict: 'rate', words: '基本支出占49.5%，项目支出占50.7%', difference: '0.2' }] },
    { name: 'too high', text: ['本年支出合计4143.91万元，其中：基本支出1140.27万元，占28.52%；项目支出3003.64万元，占72.48%。'], findings: [{ verdict: 'rate', words: '占28.52%', difference: '1' }] },
    // 760.20 of 950.50 are 79.98 %; the column has one decimal, so that 79.97 % would do.
    { name: 'of what is named', text: ['一般公共预算财政拨款支出760.20万元，占本年支出合计的79.96%。'], findings: [{ verdict: 'rate', words: '占本年支出合计的79.96%', difference: '-0.02', cells: ['收支!D4'] }] },
    { name: 'of the book’s total', text: ['基本支出470.50万元，占45.90%；项目支出480.00万元，占50.50%。'], findings: [{ verdict: 'rate', words: '占45.90%', difference: '-3.6', cells: ['收支!D4'] }] },
  ],
});
