import { textShare } from '../../../../src/core/checks/rules/text-share';
import { testTextRule } from '../text-rule-tester';

const FILLER = '工作按计划开展，成效良好。';

testTextRule(textShare, {
  valid: [
    { name: 'of the total that 其中 opens', text: ['本年收入合计4125.49万元，其中：一般公共预算财政拨款收入3859.16万元，占93.54%；事业收入0万元，占0%；其他收入266.33万元，占6.46%。'], compared: 3 },
    { name: 'of the book’s total', text: ['基本支出470.50万元，占49.50%；项目支出480.00万元，占50.50%。'], compared: 2 },
    { name: 'of the sentence before', text: ['本年支出合计4143.91万元。基本支出1140.27万元，占27.52%；项目支出3003.64万元，占72.48%。'], compared: 2 },
    { name: 'of what is named, as the book states it', text: ['一般公共预算财政拨款支出760.20万元，占本年支出合计的79.98%。'], compared: 1 },
    { name: 'of what is named, as the text states it', text: ['本年支出合计1000.00万元。一般公共预算财政拨款支出800.00万元，占本年支出合计的80%。'], compared: 1 },
    { name: 'of the total that 其中 opens, of which not all is listed', text: ['本年收入合计4125.49万元，其中：一般公共预算财政拨款收入3859.16万元，占93.54%；其他收入200.00万元，占4.85%。'], compared: 2 },
    { name: 'of the sentence before, of which not all is listed', text: ['本年支出合计4143.91万元，比上年增长3%。基本支出1140.27万元，占27.52%。'], compared: 1 },
    { name: 'of what is listed alone', text: ['基本支出47.05万元，占49.50%；项目支出48.00万元，占50.50%。'], compared: 2 },
    { name: 'of the source that the heading is about', heading: '（三）一般公共预算财政拨款支出情况', text: ['基本支出470.50万元，占61.89%。'], compared: 1 },
    { name: 'of nothing, beside the book', text: ['本年支出合计0万元，其中：基本支出0万元，占0%。'], compared: 1 },
    { name: 'of what was spent this year, among other amounts', text: ['执行数1000.00万元，其中：基本支出300.00万元，上年支出合计700.00万元。全年预算数1200.00万元，教育专项20.00万元。一般公共预算财政拨款支出800.00万元，占本年支出合计的80%。'], compared: 1 },
    { name: 'of a total some sentences before', text: ['本年支出合计1000.00万元。', `${FILLER.repeat(19)}一般公共预算财政拨款支出800.00万元，占本年支出合计的80%。`], compared: 1 },
    { name: 'of one source', text: ['一般公共预算财政拨款支出760.20万元。其中：基本支出470.50万元，占61.89%。'], compared: 1 },
  ],
  silent: [
    { name: 'of something unknown', text: ['授予中小企业合同金额80.00万元，占政府采购支出总额的95.00%。耕地占辖内总面积的40%。'] },
    { name: 'without a part', text: ['财政拨款收入占99%。'] },
    { name: 'a part that is no part of anything stated', text: ['教育专项20.00万元，占12%。'] },
    { name: 'about', text: ['基本支出470.50万元，占约50%。', '基本支出470.50万元，占45%左右。', '基本支出400余万元，占45.90%。'] },
    { name: 'of a part that stands further away', text: ['基本支出470.50万元，主要为工资福利，占45.90%。', '基本支出470.50万元，人员经费占45.90%。', '基本支出决算470.50万元，完成预算的98%，占45.90%。'] },
    { name: 'of no total, a source', text: ['一般公共预算财政拨款支出760.20万元，占45.90%。'] },
    { name: 'of no total, a category of one source', text: ['一般公共预算财政拨款基本支出470.50万元，占45.90%。'] },
    { name: 'of no total, a budget', text: ['基本支出预算数480.00万元，占45.90%。'] },
    { name: 'of no total, last year’s', text: ['上年基本支出400.00万元，占45.90%。'] },
    { name: 'of nothing', text: ['本年收入合计0万元，其中：事业收入0万元，占0%。'] },
    { name: 'of a total that only the book states, for another year', text: [], sheets: { '2022年说明': [['2022年部门整体收支情况说明'], ['一般公共预算财政拨款支出760.20万元，占本年支出合计的70.00%。']] } },
  ],
  invalid: [
    { name: 'too high', text: ['本年支出合计4143.91万元，其中：基本支出1140.27万元，占28.52%；项目支出3003.64万元，占72.48%。'], findings: [{ verdict: 'rate', words: '占28.52%', difference: '1', besides: ['基本支出1140.27万元', '本年支出合计4143.91万元'] }] },
    // 95 of 1000 are 9.50 %, of the book's 950.50 they would be 9.99 %.
    { name: 'of the spending, said of income', text: ['本年收入合计1000.00万元，其中：事业收入95.00万元，占9.99%。'], findings: [{ verdict: 'rate', words: '占9.99%', difference: '0.49' }] },
    { name: 'of the budget in the sentence before', text: ['全年预算数1000.00万元，执行数950.50万元。基本支出470.50万元，占47.05%。'], findings: [{ verdict: 'rate', words: '占47.05%', difference: '-2.45', cells: ['收支!D4'], besides: ['基本支出470.50万元'] }] },
    { name: 'of the paragraph before', text: ['实际执行数为1000.00万元。', '基本支出470.50万元，占47.05%。'], findings: [{ verdict: 'rate', words: '占47.05%', difference: '-2.45', cells: ['收支!D4'] }] },
    { name: 'of a total that is about', text: ['本年支出合计1000万元左右，其中：基本支出470.50万元，占47.05%。'], findings: [{ verdict: 'rate', words: '占47.05%', difference: '-2.45', cells: ['收支!D4'] }] },
    { name: 'of what is listed, for another year', text: [], sheets: { '2022年说明': [['2022年部门整体收支情况说明'], ['基本支出470.50万元，占45.90%；项目支出480.00万元，占50.50%。']] }, findings: [{ verdict: 'rate', words: '占45.90%', difference: '-3.6' }] },
    { name: 'of a total of another section', text: ['本年支出合计1000.00万元。', '（三）支出情况', '一般公共预算财政拨款支出800.00万元，占本年支出合计的80%。'], findings: [{ verdict: 'rate', words: '占本年支出合计的80%', difference: '-4', cells: ['收支!D4'] }] },
    { name: 'of a total too far away', text: ['本年支出合计1000.00万元。', `${FILLER.repeat(20)}一般公共预算财政拨款支出800.00万元，占本年支出合计的80%。`], findings: [{ verdict: 'rate', words: '占本年支出合计的80%', difference: '-4', cells: ['收支!D4'] }] },
    // 760.20 of 950.50 are 79.98 %; the column has one decimal, so that 79.97 % would do.
    { name: 'of what is named', text: ['一般公共预算财政拨款支出760.20万元，占本年支出合计的79.96%。'], findings: [{ verdict: 'rate', words: '占本年支出合计的79.96%', difference: '-0.02', cells: ['收支!D4'] }] },
    { name: 'of the book’s total', text: ['基本支出470.50万元，占45.90%；项目支出480.00万元，占50.50%。'], findings: [{ verdict: 'rate', words: '占45.90%', difference: '-3.6', cells: ['收支!D4'] }] },
  ],
});
