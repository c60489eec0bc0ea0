import { textShare } from '../../../../src/core/checks/rules/text-share';
import { testTextRule } from '../text-rule-tester';

testTextRule(textShare, {
  valid: [
    { name: 'of the total that 其中 opens', text: ['本年收入合计4125.49万元，其中：一般公共预算财政拨款收入3859.16万元，占93.54%；事业收入0万元，占0%；其他收入266.33万元，占6.46%。'], compared: 3 },
    { name: 'of the book’s total', text: ['基本支出470.50万元，占49.50%；项目支出480.00万元，占50.50%。'], compared: 2 },
    { name: 'of the sentence before', text: ['本年支出合计4143.91万元。基本支出1140.27万元，占27.52%；项目支出3003.64万元，占72.48%。'], compared: 2 },
    { name: 'of what is named, as the book states it', text: ['一般公共预算财政拨款支出760.20万元，占本年支出合计的79.98%。'], compared: 1 },
    { name: 'of what is named, as the text states it', text: ['本年支出合计1000.00万元。一般公共预算财政拨款支出800.00万元，占本年支出合计的80%。'], compared: 1 },
    { name: 'of one source', text: ['一般公共预算财政拨款支出760.20万元。其中：基本支出470.50万元，占61.89%。'], compared: 1 },
  ],
  silent: [
    { name: 'of something unknown', text: ['授予中小企业合同金额80.00万元，占政府采购支出总额的95.00%。耕地占辖内总面积的40%。'] },
    { name: 'without a part', text: ['财政拨款收入占99%。'] },
    { name: 'a part that is no part of anything stated', text: ['教育专项20.00万元，占12%。'] },
    { name: 'about', text: ['基本支出470.50万元，占约50%。'] },
  ],
  invalid: [
    { name: 'too high', text: ['本年支出合计4143.91万元，其中：基本支出1140.27万元，占28.52%；项目支出3003.64万元，占72.48%。'], findings: [{ verdict: 'rate', words: '占28.52%', difference: '1' }] },
    // 760.20 of 950.50 are 79.98 %; the column has one decimal, so that 79.97 % would do.
    { name: 'of what is named', text: ['一般公共预算财政拨款支出760.20万元，占本年支出合计的79.96%。'], findings: [{ verdict: 'rate', words: '占本年支出合计的79.96%', difference: '-0.02', cells: ['收支!D4'] }] },
    { name: 'of the book’s total', text: ['基本支出470.50万元，占45.90%；项目支出480.00万元，占50.50%。'], findings: [{ verdict: 'rate', words: '占45.90%', difference: '-3.6', cells: ['收支!D4'] }] },
  ],
});
