import { textShare } from '../../../../src/core/checks/rules/text-share';
import { BOOK, testTextRule } from '../text-rule-tester';

type Cell = string | number | null;
/** Spending in C4 to C8, its shares in D4 to D8. */
const shared = (shares: readonly Cell[], header = '占比'): Cell[][] => [
  ['示例区教育局2023年部门支出结构'], ['单位：万元'], ['项目', '全年预算数', '执行数', header], ...[['合计', 1000, 950.5], ['工资福利支出', 320, 300.25], ['商品和服务支出', 180, 170.25], ['对个人和家庭的补助', 100, 90], ['资本性支出', 400, 390]].map((row, index) => [...row, shares[index] ?? null]),
];
// 31.588…, 17.911…, 9.468… and 41.030… per cent.
const RIGHT = ['100%', '31.59%', '17.91%', '9.47%', '41.03%'];

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
    { name: 'shares alone add up', text: ['其中：基本支出占49.50%，项目支出占50.50%。', '一般公共预算财政拨款支出占79.98%，政府性基金预算财政拨款支出占20.02%。'], compared: 2 },
    { name: 'a column of shares as text, as fractions, as points, and calculated', text: [], sheets: { 甲: shared(RIGHT), 乙: shared([1, 0.3159, 0.1791, 0.0947, 0.4103], '占总支出比重'), 丙: shared([100, 31.6, 17.9, 9.5, 41], '比重(%)'), 丁: shared([1, 300.25 / 950.5, 170.25 / 950.5, 90 / 950.5, 390 / 950.5]) }, compared: 16 },
    // Two numbers of one decimal: 0.05 × 2.
    { name: 'shares alone, rounded', text: ['基本支出占49.5%，项目支出占50.6%。'], compared: 1 },
  ],
  silent: [
    { name: 'shares of something else, of no total, of half the lines, a rate', text: [], sheets: { 甲: shared(['100%', '10%', '20%', '30%', '40%']), 乙: shared([null, ...RIGHT.slice(1)]), 丙: shared(['100%', '31.59%', '17.91%', '90%', '4%']), 丁: shared(['95.05%', '93.83%', '94.58%', '90%', '97.5%'], '执行率'), 戊: shared(RIGHT, '占年初预算比重') } },
    { name: 'shares of sources where the book knows another', book: [...BOOK.slice(0, 6), ['其他资金', 0, 0, 0], ...BOOK.slice(6)], text: ['一般公共预算财政拨款支出占70%，政府性基金预算财政拨款支出占20%。'] },
    { name: 'shares of categories where the book has another', book: [...BOOK.slice(0, 8), ['经营支出', 0, 0, 20], ...BOOK.slice(8)], text: ['基本支出占49%，项目支出占48%。'] },
    { name: 'one share, shares of something else, of different wholes, about', text: ['基本支出占49.50%。', '男性占60%，女性占30%。', '基本支出占一般公共预算财政拨款支出的60%，项目支出占政府性基金预算财政拨款支出的10%。', '基本支出占约49%，项目支出占48%。'] },
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
    { name: 'a column, too high by a digit', text: [], sheets: { 结构: shared(['100%', '31.59%', '19.71%', '9.47%', '41.03%']) }, findings: [{ verdict: 'rate', words: '19.71%', difference: '1.8', cells: ['结构!C6', '结构!C4'] }] },
    { name: 'a column of fractions, too low', text: [], sheets: { 结构: shared([1, 0.3159, 0.1791, 0.0947, 0.4003]) }, findings: [{ verdict: 'rate', words: '0.4003', difference: '-1', cells: ['结构!C8', '结构!C4'] }] },
    { name: 'shares alone, too much', text: ['基本支出占49.50%，项目支出占55.50%。'], findings: [{ verdict: 'rate', words: '基本支出占49.50%，项目支出占55.50%', difference: '5' }] },
    { name: 'shares of all sources, too little', text: ['一般公共预算财政拨款支出占70%，政府性基金预算财政拨款支出占20%。'], findings: [{ verdict: 'rate', words: '一般公共预算财政拨款支出占70%，政府性基金预算财政拨款支出占20%', difference: '-10' }] },
    { name: 'just above rounding', text: ['基本支出占49.5%，项目支出占50.7%。'], findings: [{ verdict: 'rate', words: '基本支出占49.5%，项目支出占50.7%', difference: '0.2' }] },
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
