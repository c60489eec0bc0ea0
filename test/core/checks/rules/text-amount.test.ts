import { textAmount } from '../../../../src/core/checks/rules/text-amount';
import { BOOK, testTextRule } from '../text-rule-tester';

const PUBLIC_5 = [
  ['示例区教育局2023年一般公共预算财政拨款支出决算表'], ['单位：万元'], ['功能分类科目编码', '科目名称', '合计', '基本支出', '项目支出'], ['205', '教育支出', 760.2, 470.5, 289.7], ['合计', null, 760.2, 470.5, 289.7],
];

const FISCAL_4 = [
  ['示例区教育局2023年财政拨款收入支出决算总表'], ['单位：万元'], ['收入', null, '支出', null], ['项目', '决算数', '项目', '决算数'],
  ['一、一般公共预算财政拨款', 780.2, '一、教育支出', 950.5], ['二、政府性基金预算财政拨款', 190.3, null, null],
  ['本年收入合计', 970.5, '本年支出合计', 950.5], ['年初财政拨款结转和结余', 10, '年末财政拨款结转和结余', 30], ['总计', 980.5, '总计', 980.5],
];

/** 300.00 for personnel and 170.50 for public use; the amounts of both halves stand in D7 and H7. */
const BASIC_6 = [
  ['示例区教育局2023年一般公共预算财政拨款基本支出决算表'], ['单位：万元'], ['人员经费', null, null, null, '公用经费', null, null, null], ['科目编码', '科目名称', '决算数', null, '科目编码', '科目名称', '决算数', null],
  ['301', '工资福利支出', 280, null, '302', '商品和服务支出', 160, null], ['303', '对个人和家庭的补助', 20, null, '310', '资本性支出', 10.5, null], [null, '人员经费合计', 300, null, null, '公用经费合计', 170.5, null],
];
const THREE_PUBLIC = [
  ['示例区教育局2023年财政拨款“三公”经费支出决算表'], ['单位：万元'], ['项目', '预算数', '决算数'],
  ['合计', 10, 8], ['因公出国（境）费', 0, 0], ['公务用车购置及运行维护费', 6, 5], ['其中：公务用车购置费', 0, 0], ['公务用车运行维护费', 6, 5], ['公务接待费', 4, 3],
];
const OPERATION = [
  ['示例区教育局2023年机构运行信息表'], ['单位：万元'], ['项目', '年初预算数', '决算统计数'],
  ['机关运行经费', 90, 80.2], ['政府采购支出合计', 130, 120], ['政府采购货物支出', 30, 20], ['政府采购工程支出', 0, 0], ['政府采购服务支出', 100, 100],
];
const ITEM_SHEETS = { 表6: BASIC_6, 表7: THREE_PUBLIC, 附03: OPERATION };
const OF_ITEMS = '七、财政拨款“三公”经费支出决算情况说明';
/** 支出决算表 of the department that does not agree with the book's main table. */
const PUBLIC_3 = [
  ['示例区教育局2023年支出决算表'], ['单位：万元'], ['功能分类科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'], ['205', '教育支出', 880, 450, 430], ['合计', null, 880, 450, 430],
];

/** 说明 beside one row of the book. */
const remarkBeside = (row: number, text: string): (typeof BOOK)[number][] => BOOK.map((cells, index) => (index === 2 ? [...cells, '说明'] : index === row ? [...cells, text] : [...cells]));

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
    { name: 'without a word for the measure it may be the budget', text: ['2023年支出1000.00万元，效果良好。基本支出480.00万元。', '全年预算数900.00万元，执行数950.50万元。'], compared: 4 },
    { name: 'the halves of 基本支出', text: ['基本支出470.50万元，其中：人员经费300.00万元，公用经费170.50万元。'], sheets: ITEM_SHEETS, compared: 3 },
    { name: 'the halves without 基本支出, which the book states', text: ['人员经费300.00万元，主要包括：基本工资；公用经费170.50万元。'], sheets: ITEM_SHEETS, compared: 2 },
    { name: 'the halves of one source by its name', text: ['一般公共预算财政拨款人员经费300.00万元、公用经费170.50万元。'], sheets: ITEM_SHEETS, compared: 2 },
    { name: '三公 expenses, budget and execution', heading: OF_ITEMS, sheets: ITEM_SHEETS, compared: 6, text: [
      '2023年度“三公”经费财政拨款支出预算为10.00万元，支出决算为8.00万元，完成预算的80%，比上年减少2.00万元。其中：公务用车购置及运行维护费支出决算5.00万元，公务用车运行维护费支出决算5.00万元；公务接待费支出预算为4.00万元，支出决算为3万元，国内公务接待50批次、400人次。',
    ] },
    { name: '机关运行经费 and 政府采购', heading: '十、其他重要事项的情况说明', sheets: ITEM_SHEETS, compared: 5, text: ['2023年度机关运行经费支出80.20万元，比年初预算数减少9.80万元。', '政府采购支出总额120.00万元，其中：政府采购货物支出20.00万元、工程支出0.00万元、服务支出100.00万元。'] },
    { name: 'behind a category 支出 is of that or of all, which is not known', text: ['基本支出470.50万元，项目支出480.00万元，全年支出940.00万元。'], compared: 2 },
    { name: 'beside a row: of that row', book: remarkBeside(7, '全年预算数520.00万元，执行数480.00万元，完成预算的92.31%。'), text: [], compared: 2 },
    { name: 'beside the row of a source', book: remarkBeside(4, '年初预算数700.00万元，执行数760.20万元。'), text: [], compared: 2 },
    { name: 'beside 合计', book: remarkBeside(3, '全年预算数1000.00万元，执行数950.50万元。'), text: [], compared: 2 },
    { name: 'beside a row, but of the department', book: remarkBeside(7, '本部门执行数950.50万元，其中：项目支出480.00万元。'), text: [], compared: 2 },
  ],
  silent: [
    { name: 'a part of the row that it stands beside', book: remarkBeside(7, '支出2.00万元用于防汛，工程未结算，执行数3.00万元。'), text: [] },
    { name: 'beside a row that is no figure of the department', book: [...remarkBeside(4, ''), ['教育专项', 100, 100, 90, '执行数90.00万元，其中：基本支出20.00万元。'], ['其他专项', 100, 100, 90, null]], text: [] },
    { name: 'what is left of some funds', text: ['年末财政拨款结转和结余30.00万元。', '财政拨款结转下年30.00万元，效果良好。', '年末非财政拨款结转和结余19.50万元。'] },
    { name: 'of what the clause before it speaks of', text: [
      '共有项目6个，全年预算400.00万元，支出350.00万元。', '我局共有项目36个，全年预算520.00万元，实际支出480.00万元。', '一是保基本，全年支出470.00万元；二是促项目，全年支出480.00万元。', '为做好防汛工作，支出2.00万元。',
      '培训12场，支出3.20万元。', '公务接待3批次，28人次，支出0.56万元。', '环卫保洁服务外包，合同金额1700.00万元，全年支出1650.00万元。', '志愿服务活动经费方面，支出12.50万元。', '上级资金351.86万元，支出320.00万元，执行率90.95%。',
      '2023年，我局扎实推进防汛工作，支出2.00万元。', '满意度98%，支出3.00万元。', '其中：支出3.00万元，年中追加。',
    ] },
    { name: 'of what the sentence before it speaks of', text: ['防汛工作顺利完成。全年支出2.00万元，效果良好。'] },
    { name: 'a part of the year', text: [
      '截至9月底，支出700.00万元，其中：基本支出300.00万元。', '前三季度，我局支出700.00万元。', '9月底，支出700.00万元。', '至10月31日，支出700.00万元。', '上半年，支出400.00万元。', '年中，支出400.00万元。',
      '绩效监控期间，支出400.00万元。', '12月，支出100.00万元。', '2023年1—9月，项目支出300.00万元。', '第一季度，基本支出100.00万元，项目支出50.00万元。', '年初，支出20.00万元。', '截至九月底，全年支出预算1000.00万元，支出700.00万元。',
    ] },
    { name: 'a part of the year, in the sentences behind it', text: ['截至9月底，我局支出700.00万元，执行率70%。其中：基本支出300.00万元，项目支出400.00万元。'] },
    { name: 'about, more than, nearly', text: ['执行数约900万元，基本支出400余万元，项目支出近500万元，年末结转和结余50万元左右。'] },
    { name: 'another year', text: ['2022年执行数880万元，基本支出400万元。上年项目支出300万元。'] },
    { name: 'words that are not known', text: ['教育专项执行数300万元，扶贫基本支出20万元，追回金额265万元，罚款金额301275.73元。'] },
    { name: 'another year than the title’s beside a book without one', book: [['部门整体收支情况'], ...BOOK.slice(1)], text: ['2022年，我局全年预算数1000.00万元，执行数950.60万元。'] },
    { name: 'a report about projects by its title', title: '2023年度项目支出绩效自评报告', heading: '', text: ['全年预算数100.00万元，执行数90.60万元。'] },
    { name: 'a project’s heading', heading: '（一）校园安全项目', text: ['全年预算数100万元，执行数90万元。'] },
    { name: 'one class after another', text: ['行政运行（项）。年初预算为100万元，支出决算为90万元。'] },
    { name: '基本支出 after a budget', text: ['2023年预算数为：基本支出500万元，项目支出400万元。'] },
    { name: 'an opening budget where the table has none', book: BOOK.map((row) => [row[0] ?? null, row[2] ?? null, row[3] ?? null]), text: ['年初预算数880万元。'] },
    { name: 'within one source, which the book does not state', text: ['一般公共预算财政拨款基本支出300万元。政府性基金预算财政拨款支出如下：项目支出100万元。'] },
    { name: 'a change is no amount', text: ['基本支出增加30万元，项目支出比上年减少20万元。'] },
    { name: 'in brackets', text: ['完成较好（执行数900万元）。'] },
    { name: '总计 counts what was carried over', text: ['收入总计1000万元，支出总计1000万元。'] },
    { name: '人员经费 of other funds than the table’s', book: BOOK.map((row, index) => (index === 6 ? ['基本支出', 500, 480, 480.5] : index === 7 ? ['项目支出', 400, 520, 470] : row)), sheets: { 表6: BASIC_6 }, text: ['人员经费310.00万元，公用经费170.50万元。', '政府性基金预算财政拨款人员经费10.00万元。'] },
    { name: 'another year, a head, an item of a project, words beside it', sheets: ITEM_SHEETS, text: ['2022年人员经费280.00万元。上年公用经费160.00万元。人均公用经费3.20万元。机关人员经费20.00万元。人员经费约200万元。'] },
    { name: 'kinds of spending under a project’s heading', heading: '（一）校园安全项目', sheets: ITEM_SHEETS, text: ['公务接待费1.00万元，人员经费20.00万元，政府采购支出5.00万元。'] },
    { name: 'a plan', heading: '（三）“三公”经费预算安排', sheets: ITEM_SHEETS, text: ['“三公”经费12.00万元，公务接待费5.00万元。'] },
    { name: '服务 without 政府采购', sheets: ITEM_SHEETS, text: ['服务支出30.00万元，工程支出20.00万元，货物支出10.00万元。'] },
    { name: '公务接待费 where nothing says whose', heading: '（三）工作开展情况', sheets: ITEM_SHEETS, text: ['公务接待费1.00万元，人员经费20.00万元。'] },
    { name: 'no table states it', text: ['机关运行经费支出80.20万元，人员经费300.00万元，公务接待费3.00万元。'] },
    { name: 'a sheet of last year', text: [], sheets: { '2022年说明': [['2022年部门整体收支情况说明'], ['全年预算数800万元，执行数790万元。']] } },
  ],
  invalid: [
    { name: 'beside a row: too high', book: remarkBeside(7, '执行数485.00万元，完成较好。'), text: [], findings: [{ verdict: 'error', words: '执行数485.00万元', difference: '5', cells: ['收支!D8'] }] },
    { name: 'beside a row: too low', book: remarkBeside(6, '全年预算数470.00万元，完成较好。'), text: [], findings: [{ verdict: 'error', words: '全年预算数470.00万元', difference: '-10', cells: ['收支!C7'] }] },
    { name: 'beside 合计: too high', book: remarkBeside(3, '执行数951.50万元，完成较好。'), text: [], findings: [{ verdict: 'error', words: '执行数951.50万元', difference: '1', cells: ['收支!D4'] }] },
    { name: 'what is left of 财政拨款, against the table that states it', text: ['年末财政拨款结转和结余30.10万元。', '财政拨款年末结转和结余29.90万元。'], sheets: { 表4: FISCAL_4 }, findings: [
      { verdict: 'error', words: '年末财政拨款结转和结余30.10万元', difference: '0.1', cells: ['表4!D8'] }, { verdict: 'error', words: '财政拨款年末结转和结余29.90万元', difference: '-0.1', cells: ['表4!D8'] },
    ] },
    { name: '支出 of the department: by its name, by the year, at the beginning, beside its income', text: ['我局支出951.50万元，效果良好。', '工作顺利完成。2023年支出951.50万元，效果良好。', '全年支出949.50万元，效果良好。', '2023年，收入1000.00万元，支出949.50万元。'], findings: [
      { verdict: 'error', words: '我局支出951.50万元', difference: '1', cells: ['收支!D4'] }, { verdict: 'error', words: '2023年支出951.50万元', difference: '1', cells: ['收支!D4'] }, { verdict: 'error', words: '全年支出949.50万元', difference: '-1', cells: ['收支!D4'] },
      { verdict: 'error', words: '支出949.50万元', difference: '-1', cells: ['收支!D4'] },
    ] },
    { name: '支出 of what the clause before it names', text: ['基本支出，支出469.50万元，效果良好。', '项目支出，全年预算数521.00万元，效果良好。'], findings: [
      { verdict: 'error', words: '支出469.50万元', difference: '-1', cells: ['收支!D7'] }, { verdict: 'error', words: '全年预算数521.00万元', difference: '1', cells: ['收支!C8'] },
    ] },
    { name: 'up to the end of the year', text: ['截至2023年12月31日，基本支出471.50万元。', '1-12月，项目支出479.00万元。', '截至年底，基本支出469.50万元。'], findings: [
      { verdict: 'error', words: '基本支出471.50万元', difference: '1', cells: ['收支!D7'] }, { verdict: 'error', words: '项目支出479.00万元', difference: '-1', cells: ['收支!D8'] }, { verdict: 'error', words: '基本支出469.50万元', difference: '-1', cells: ['收支!D7'] },
    ] },
    { name: 'the whole year behind a part of it', text: ['截至9月底，基本支出300.00万元；全年支出950.50万元，其中：基本支出470.40万元。', '上半年，基本支出200.00万元。2023年基本支出470.60万元。'], findings: [
      { verdict: 'error', words: '基本支出470.40万元', difference: '-0.1', cells: ['收支!D7'] }, { verdict: 'error', words: '2023年基本支出470.60万元', difference: '0.1', cells: ['收支!D7'] },
    ] },
    { name: '公用经费 too high', text: ['基本支出470.50万元，其中：人员经费300.00万元，公用经费175.50万元。'], sheets: ITEM_SHEETS, findings: [{ verdict: 'error', words: '公用经费175.50万元', difference: '5', cells: ['表6!G7'] }] },
    { name: 'a report that is no more than a sentence', title: '', heading: '', text: ['2023年全年预算数1000.00万元，执行数950.60万元。'], findings: [{ verdict: 'error', words: '执行数950.60万元', difference: '0.1', cells: ['收支!D4'] }] },
    { name: 'a report whose title names its kind alone', title: '2023年度绩效自评情况说明', heading: '', text: ['我局全年预算数1000.00万元，执行数950.40万元。'], findings: [{ verdict: 'error', words: '执行数950.40万元', difference: '-0.1', cells: ['收支!D4'] }] },
    { name: 'a book without a year, and the report with one', book: [['部门整体收支情况'], ...BOOK.slice(1)], text: ['2023年，我局全年预算数1000.00万元，执行数950.60万元。'], findings: [{ verdict: 'error', words: '执行数950.60万元', difference: '0.1', cells: ['收支!D4'] }] },
    { name: '人员经费 too low, by the words of its source', heading: '六、一般公共预算财政拨款基本支出决算情况说明', text: ['一般公共预算财政拨款基本支出470.50万元，其中：人员经费299.90万元。'], sheets: ITEM_SHEETS, findings: [{ verdict: 'error', words: '人员经费299.90万元', difference: '-0.1', cells: ['表6!C7'] }] },
    { name: '三公 as a whole, and its budget', heading: OF_ITEMS, sheets: ITEM_SHEETS, text: ['2023年度“三公”经费财政拨款支出预算为12.00万元，支出决算为8.50万元。'], findings: [
      { verdict: 'error', words: '2023年度“三公”经费财政拨款支出预算为12.00万元', difference: '2', cells: ['表7!B4'] }, { verdict: 'error', words: '支出决算为8.50万元', difference: '0.5', cells: ['表7!C4'] },
    ] },
    { name: '公务接待费', heading: OF_ITEMS, sheets: ITEM_SHEETS, text: ['公务接待费支出决算2.00万元。'], findings: [{ verdict: 'error', words: '公务接待费支出决算2.00万元', difference: '-1', cells: ['表7!C9'] }] },
    { name: '机关运行经费', heading: '十、其他重要事项的情况说明', sheets: ITEM_SHEETS, text: ['2023年度机关运行经费支出82.00万元。'], findings: [{ verdict: 'error', words: '2023年度机关运行经费支出82.00万元', difference: '1.8', cells: ['附03!C4'] }] },
    { name: '政府采购 and 服务', heading: '十、其他重要事项的情况说明', sheets: ITEM_SHEETS, text: ['政府采购支出总额210.00万元，其中：货物支出20.00万元、服务支出190.00万元。'], findings: [
      { verdict: 'error', words: '政府采购支出总额210.00万元', difference: '90', cells: ['附03!C5'] }, { verdict: 'error', words: '、服务支出190.00万元', difference: '90', cells: ['附03!C8'] },
    ] },
    { name: 'the whole, too high', text: ['全年预算数1000.00万元，执行数950.60万元。'], findings: [{ verdict: 'error', words: '执行数950.60万元', difference: '0.1', cells: ['收支!D4'] }] },
    { name: 'the whole, too low', text: ['全年预算数999.00万元，执行数950.50万元。'], findings: [{ verdict: 'error', words: '全年预算数999.00万元', difference: '-1', cells: ['收支!C4'] }] },
    // Half a hundredth of the text and half a tenth of the column: 0.005 + 0.05.
    { name: 'just above both roundings', text: ['执行数950.56万元。'], findings: [{ verdict: 'error', words: '执行数950.56万元', difference: '0.06', cells: ['收支!D4'] }] },
    { name: 'a source and what is left', text: ['一般公共预算财政拨款支出706.20万元。年末结转和结余94.50万元。'], findings: [
      { verdict: 'error', words: '一般公共预算财政拨款支出706.20万元', difference: '-54', cells: ['收支!D5'] },
    ] },
    { name: 'what is left', text: ['年末结转和结余94.50万元。'], findings: [{ verdict: 'error', words: '年末结转和结余94.50万元', difference: '45', cells: ['收支!D9'] }] },
    { name: 'the budget where the execution is named, and the other way round', text: ['全年预算数1000.00万元，执行数1000.00万元，完成预算的100%。', '全年预算数950.50万元，执行数950.50万元，完成预算的100%。'], findings: [
      { verdict: 'error', words: '执行数1000.00万元', difference: '49.5', cells: ['收支!D4'] }, { verdict: 'error', words: '全年预算数950.50万元', difference: '-49.5', cells: ['收支!C4'] },
    ] },
    { name: 'the budget of 三公 where what was spent is named', heading: OF_ITEMS, sheets: ITEM_SHEETS, text: ['“三公”经费支出预算为8.00万元，支出决算为10.00万元。'], findings: [
      { verdict: 'error', words: '“三公”经费支出预算为8.00万元', difference: '-2', cells: ['表7!B4'] }, { verdict: 'error', words: '支出决算为10.00万元', difference: '2', cells: ['表7!C4'] },
    ] },
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
