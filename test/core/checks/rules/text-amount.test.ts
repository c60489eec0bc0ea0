import { textAmount } from '../../../../src/core/checks/rules/text-amount';
import { BOOK, testTextRule } from '../text-rule-tester';

const PUBLIC_5 = [
  ['示例区教育局2023年一般公共预算财政拨款支出决算表'], ['单位：万元'], ['功能分类科目编码', '科目名称', '合计', '基本支出', '项目支出'], ['205', '教育支出', 760.2, 470.5, 289.7], ['合计', null, 760.2, 470.5, 289.7],
];

/** 支出决算表 of the department that does not agree with the book's main table. */
const PUBLIC_3 = [
  ['示例区教育局2023年支出决算表'], ['单位：万元'], ['功能分类科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'], ['205', '教育支出', 880, 450, 430], ['合计', null, 880, 450, 430],
];

testTextRule(textAmount, {
  valid: [
    { name: 'budget and execution of the whole', text: ['全年预算数1000.00万元，执行数950.50万元，完成预算的95.05%。'], compared: 2 },
    { name: 'sources and categories', text: ['按资金来源分，一般公共预算财政拨款支出760.20万元，政府性基金预算财政拨款支出190.30万元。按支出性质看，基本支出470.50万元，项目支出480.00万元。'], compared: 4 },
    { name: 'rounded in the text', text: ['执行数951万元，其中：基本支出470.5万元。年初预算数0.09亿元。'], compared: 2 },
    { name: 'in 元, with separators and full-width digits', text: ['执行数9,505,000元，年末结转和结余４９．５０万元。'], compared: 2 },
    { name: 'opening and the year’s budget', text: ['2023年年初预算数为900万元，全年预算数为1000万元，支出决算为950.50万元。'], compared: 3 },
    { name: 'a budget without a name is any of them', text: ['预算数900万元，执行数950.50万元。'], compared: 2 },
    { name: 'the department by its name', text: ['示例区教育局2023年度执行数950.50万元。'], compared: 1 },
    { name: 'one source’s 基本支出 in its own table', text: ['一般公共预算财政拨款基本支出470.50万元。'], sheets: { 表5: PUBLIC_5 }, compared: 1 },
    { name: '项目支出 within 一般公共预算, by the sentence before it', text: ['一般公共预算财政拨款支出760.20万元，其中：项目支出289.70万元。'], sheets: { 表5: PUBLIC_5 }, compared: 2 },
    { name: 'what another table states', text: ['执行数880.00万元，基本支出450.00万元。'], sheets: { 表3: PUBLIC_3 }, compared: 2 },
    { name: 'a broken line goes on', text: ['2023年度，示例区教育局年初预算数900.00万元，全年预算数', '1000.00万元，执行数950.50万元。'], compared: 3 },
    { name: '基本支出 of the budget, of which nothing is stated', text: ['2023年部门预算安排1000万元，其中：基本支出600万元，项目支出600万元。'], compared: 1 },
  ],
  silent: [
    { name: 'about, more than, nearly', text: ['执行数约900万元，基本支出400余万元，项目支出近500万元，年末结转和结余50万元左右。'] },
    { name: 'another year', text: ['2022年执行数880万元，基本支出400万元。上年项目支出300万元。'] },
    { name: 'words that are not known', text: ['教育专项执行数300万元，扶贫基本支出20万元，追回金额265万元，罚款金额301275.73元。'] },
    { name: 'a project’s heading', heading: '（一）校园安全项目', text: ['全年预算数100万元，执行数90万元。'] },
    { name: 'one class after another', text: ['行政运行（项）。年初预算为100万元，支出决算为90万元。'] },
    { name: '基本支出 after a budget', text: ['2023年预算数为：基本支出500万元，项目支出400万元。'] },
    { name: 'an opening budget where the table has none', book: BOOK.map((row) => [row[0] ?? null, row[2] ?? null, row[3] ?? null]), text: ['年初预算数880万元。'] },
    { name: 'within one source, which the book does not state', text: ['一般公共预算财政拨款基本支出300万元。政府性基金预算财政拨款支出如下：项目支出100万元。'] },
    { name: 'a change is no amount', text: ['基本支出增加30万元，项目支出比上年减少20万元。'] },
    { name: 'in brackets', text: ['完成较好（执行数900万元）。'] },
    { name: '总计 counts what was carried over', text: ['收入总计1000万元，支出总计1000万元。'] },
    { name: 'a sheet of last year', text: [], sheets: { '2022年说明': [['2022年部门整体收支情况说明'], ['全年预算数800万元，执行数790万元。']] } },
  ],
  invalid: [
    { name: 'the whole, too high', text: ['全年预算数1000.00万元，执行数950.60万元。'], findings: [{ verdict: 'error', words: '执行数950.60万元', difference: '0.1', cells: ['收支!D4'] }] },
    { name: 'the whole, too low', text: ['全年预算数999.00万元，执行数950.50万元。'], findings: [{ verdict: 'error', words: '全年预算数999.00万元', difference: '-1', cells: ['收支!C4'] }] },
    // Half a hundredth of the text and half a tenth of the column: 0.005 + 0.05.
    { name: 'just above both roundings', text: ['执行数950.56万元。'], findings: [{ verdict: 'error', words: '执行数950.56万元', difference: '0.06', cells: ['收支!D4'] }] },
    { name: 'a source and what is left', text: ['一般公共预算财政拨款支出706.20万元。年末结转和结余94.50万元。'], findings: [
      { verdict: 'error', words: '一般公共预算财政拨款支出706.20万元', difference: '-54', cells: ['收支!D5'] },
    ] },
    { name: 'what is left', text: ['年末结转和结余94.50万元。'], findings: [{ verdict: 'error', words: '年末结转和结余94.50万元', difference: '45', cells: ['收支!D9'] }] },
    { name: 'a category after 按支出性质', text: ['按资金来源分，一般公共预算财政拨款支出760.20万元，政府性基金预算财政拨款支出190.30万元。按支出性质看，基本支出470.50万元，项目支出48.00万元。'], findings: [
      { verdict: 'error', words: '项目支出48.00万元', difference: '-432', cells: ['收支!D8'] },
    ] },
    { name: 'one source’s 基本支出, against its own table', text: ['一般公共预算财政拨款基本支出480.50万元。'], sheets: { 表5: PUBLIC_5 }, findings: [{ verdict: 'error', words: '一般公共预算财政拨款基本支出480.50万元', difference: '10', cells: ['表5!D5'] }] },
    { name: 'a 说明 in the book', text: [], sheets: { 说明: [['2023年部门整体收支情况说明'], ['全年预算数1000.00万元，执行数950.50万元，年初预算数为990.00万元。']] }, findings: [
      { verdict: 'error', words: '年初预算数为990.00万元', difference: '90', cells: ['收支!B4'] },
    ] },
    { name: 'a 说明 below the table itself', book: [...BOOK, [], ['说明：1.全年预算数1010.00万元，执行数950.50万元。']], text: [], findings: [{ verdict: 'error', words: '1.全年预算数1010.00万元', difference: '10', cells: ['收支!C4'] }] },
  ],
});
