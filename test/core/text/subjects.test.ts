/** Whom a sentence speaks of: figures of an institution, a project or a balance, and their parts, are none of the department's. */
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { bookOf, sheetOf } from '../../support/sheets';

const HEADER = ['项目', '年初预算数', '全年预算数', '执行数'];
const ROWS: readonly (readonly CellValue[])[] = [
  ['某街道办事处2023年部门收支情况表'], ['单位：万元'], HEADER,
  ['合计', 90, 100, 92], ['一般公共预算财政拨款', 80, 88, 82], ['政府性基金预算财政拨款', 10, 12, 10], ['基本支出', 55, 60, 56], ['其中：人员经费', 45, 49, 47], ['公用经费', 10, 11, 9], ['项目支出', 35, 40, 36],
  ['年初结转和结余', null, null, 3], ['年末结转和结余', null, null, 8],
];
const THREE_PUBLIC = [['2023年“三公”经费情况表'], ['单位：万元'], ['项目', '2023年预算数', '2023年决算数'], ['“三公”经费合计', 14, 12], ['公务用车购置及运行维护费', 13, 11.5], ['公务接待费', 1, 0.5]];

function wordsFound(text: string, rows = ROWS, title = '某街道办事处2023年部门整体支出绩效自评报告'): string[] {
  const book = bookOf(sheetOf('收支', rows), sheetOf('三公', THREE_PUBLIC));
  return evaluateSnapshot(book, zhCNLanguage, text === '' ? null : { name: '报告', paragraphs: [title, text] }).textFindings.map(({ quotes }) => quotes[0]?.words ?? '');
}

test.each([
  '未执行资金8.00万元，其中：基本支出4.00万元，项目支出4.00万元。', '结余8.00万元，其中：基本支出4.00万元；项目支出4.00万元。', '年末结转结余构成：基本支出4.00万元，项目支出4.00万元。', '未支付资金8.00万元，具体为：基本支出4.00万元，项目支出4.00万元。',
  '年初结转和结余3.00万元，其中：基本支出1.00万元，项目支出2.00万元。', '上年结转3.00万元中，基本支出1.00万元，项目支出2.00万元。', '上年结转资金3.00万元，其中基本支出1.00万元，项目支出2.00万元。', '结转和结余中基本支出4.00万元，项目支出4.00万元。',
])('parts of what is left or was carried over: %s', (text) => {
  expect(wordsFound(text)).toEqual([]);
});

test.each([
  '压减支出3.00万元，其中：公用经费1.00万元，项目支出2.00万元。', '较上年增支5.00万元，其中：基本支出2.00万元，项目支出3.00万元。', '与上年相比，支出增加5.00万元，其中基本支出2.00万元，项目支出3.00万元。', '支出减少5.00万元。其中：基本支出2.00万元，项目支出3.00万元。',
  '年中追加10.00万元，其中：基本支出5.00万元、项目支出5.00万元。', '预算调整数10.00万元，其中基本支出5.00万元，项目支出5.00万元。', '上年同期支出87.00万元，其中：基本支出54.00万元，项目支出33.00万元。',
])('parts of a change, or of another year: %s', (text) => {
  expect(wordsFound(text)).toEqual([]);
});

test.each([
  '上级专项资金15.00万元，其中：基本支出1.00万元，项目支出14.00万元。', '中央直达资金15.00万元，包括基本支出1.00万元、项目支出14.00万元。', '民政类支出12.00万元，其中：项目支出12.00万元。', '疫情防控经费支出6.00万元，其中基本支出0万元、项目支出6.00万元。',
  '行政运行支出50.00万元，其中人员经费42.00万元，公用经费8.00万元。', '政府采购支出20.00万元，其中：项目支出15.00万元。', '“三公”经费支出12.00万元，其中：基本支出12.00万元。', '项目支出36.00万元，其中：当年支出34.00万元，上年结转支出2.00万元。',
  '项目支出36.00万元中，上年结转支出2.00万元，当年支出34.00万元。', '政府性基金“三公”经费0万元。', '采购预算20.00万元，实际采购17.00万元，采购执行率85.00%。',
])('parts of some money or class: %s', (text) => {
  expect(wordsFound(text)).toEqual([]);
});

test.each([
  '上年结转支出2.00万元。', '上年结转3.00万元，本年支出2.00万元，结转下年1.00万元。', '上年结转3.00万元，已支出2.00万元，年末结转1.00万元。', '项目资金年初结转2.00万元，本年收入40.00万元，本年支出36.00万元，年末结转6.00万元。',
  '代管资金年初余额5.00万元，本年收入10.00万元，本年支出12.00万元，年末余额3.00万元。', '当年预算97.00万元，上年结转3.00万元，合计100.00万元。', '2023年支出95.00万元（含上年结转支出3.00万元）。', '工会经费收入9.00万元，支出8.50万元，年末结转和结余0.50万元。',
])('what was done with other money: %s', (text) => {
  expect(wordsFound(text)).toEqual([]);
});

test.each([
  '街道本级支出62.00万元，其中基本支出36.00万元，项目支出26.00万元。', '街道综合服务中心支出30.00万元，其中基本支出20.00万元，占66.67%，项目支出10.00万元。', '党政办公室执行数20.00万元，其中基本支出15.00万元，项目支出5.00万元。',
  '综合服务中心全年预算数30.00万元，执行数28.00万元，执行率93.33%，年末结转和结余2.00万元。', '综合服务中心：基本支出18.00万元；项目支出10.00万元；年末结转和结余2.00万元。', '综合服务中心项目支出执行率100%，基本支出执行率90.00%。',
  '下属1家单位支出28.00万元，其中基本支出18.00万元，项目支出10.00万元。', '除本级外，基本支出18.00万元，项目支出10.00万元。', '街道本级基本支出36.00万元、项目支出26.00万元；综合服务中心基本支出20.00万元、项目支出10.00万元。',
  '我街综合服务中心基本支出20.00万元，项目支出10.00万元。',
])('an institution in the sentence: %s', (text) => {
  expect(wordsFound(text)).toEqual([]);
});

test.each([
  '综合服务中心为公益一类事业单位，编制7名。2023年基本支出20.00万元，项目支出10.00万元。', '综合服务中心2023年全年预算数32.00万元，执行数30.00万元，完成预算的93.75%。年末结转和结余2.00万元。', '综合服务中心2023年度收支情况如下。全年预算数30.00万元，基本支出18.00万元，项目支出10.00万元。',
  '环卫保洁项目全年预算数30.00万元，执行数28.50万元。年末结转和结余1.50万元。', '该中心2023年基本支出20.00万元。项目支出10.00万元，年末结转和结余2.00万元。',
])('an institution or a project in the sentence before: %s', (text) => {
  expect(wordsFound(text)).toEqual([]);
});

test.each(['实验中学基本支出20.00万元，项目支出10.00万元；其基本支出20.00万元占本校支出的66.67%。', '该单位支出30.00万元，基本支出20.00万元，占本单位支出的66.67%。'])('本校 and 本单位 are the institution just named: %s', (text) => {
  expect(wordsFound(text)).toEqual([]);
});

test.each([
  '全年预算数100.00万元，其中：基本支出60.00万元，项目支出40.00万元，执行数92.00万元。', '年初预算90.00万元，其中：基本支出55.00万元、项目支出35.00万元；全年执行数92.00万元，其中：基本支出56.00万元、项目支出36.00万元。',
  '年初结转和结余3.00万元，本年收入97.00万元，本年支出92.00万元，年末结转和结余8.00万元。', '基本支出56.00万元，包括人员经费47.00万元、公用经费9.00万元；项目支出36.00万元。', '“三公”经费支出12.00万元，其中：公务用车购置及运行维护费11.50万元，公务接待费0.50万元。',
])('true of the department: %s', (text) => {
  expect(wordsFound(text)).toEqual([]);
});

describe.each([['too high', '57.00', '37.00'], ['too low', '54.00', '34.00']])('found, %s', (_name, basic, project) => {
  test.each([
    ['parts of all spending', `2023年部门支出总额92.00万元，其中：基本支出${basic}万元。`],
    ['parts of all spending, behind its rate', `2023年支出92.00万元，完成预算的92.00%，其中：基本支出${basic}万元。`],
    ['parts of all spending, behind its change', `执行数92.00万元，比上年增加12.00万元，增长15.00%。其中：基本支出${basic}万元。`],
    ['parts of all spending, behind what it is more than', `2023年度支出总额92.00万元，较上年增加12.00万元，其中基本支出${basic}万元。`],
    ['of the department behind an institution', `综合服务中心基本支出20.00万元，项目支出10.00万元。我街基本支出${basic}万元。`],
    ['an institution that is only mentioned', `我街下设综合服务中心1个事业单位。2023年基本支出${basic}万元。`],
    ['in the next sentence behind a balance', `年末结转和结余8.00万元，其中：基本支出结转4.00万元，项目支出结转4.00万元。基本支出${basic}万元。`],
    ['what spending is made of', `支出构成：基本支出${basic}万元。`],
    ['the department by its name', `某街道办事处2023年基本支出${basic}万元。`],
    ['全街', `全街基本支出${basic}万元。`],
    ['包括', `部门整体支出92.00万元，包括基本支出${basic}万元。`],
  ])('%s', (_where, text) => {
    expect(wordsFound(text)).toEqual([expect.stringContaining(`基本支出${basic}万元`)]);
  });

  test('a category behind the parts of another', () => {
    expect(wordsFound(`执行数92.00万元，其中：基本支出56.00万元，其中：人员经费47.00万元，公用经费9.00万元；项目支出${project}万元。`)).toEqual([`项目支出${project}万元`, expect.stringMatching(/^基本支出56\.00万元.*项目支出/u)]);
  });
});

test('found: the flows of the whole year', () => {
  expect(wordsFound('年初结转和结余3.00万元，年末结转和结余9.00万元。')).toEqual(['年末结转和结余9.00万元']);
  expect(wordsFound('年初结转和结余3.00万元，本年支出91.00万元，年末结转和结余8.00万元。')).toEqual(['本年支出91.00万元']);
});

test('a school is no institution of its own report', () => {
  const school = ROWS.map((row) => (typeof row[0] === 'string' ? [row[0].replace('某街道办事处', '市第三中学'), ...row.slice(1)] : row));
  expect(wordsFound('市第三中学2023年基本支出57.00万元。', school, '市第三中学2023年度决算情况说明')).toEqual(['市第三中学2023年基本支出57.00万元']);
  expect(wordsFound('学校食堂收支单独核算，全年收入9.00万元，支出8.50万元，不纳入本决算。', school, '市第三中学2023年度决算情况说明')).toEqual([]);
});

test('beside the row of a source', () => {
  const remark = (text: string): (readonly CellValue[])[] => ROWS.map((row, index) => (row === HEADER ? [...row, '说明'] : index === 4 ? [...row, text] : row));
  expect(wordsFound('', remark('其中基本支出56.00万元，项目支出26.00万元'))).toEqual([]);
  expect(wordsFound('', remark('执行数83.00万元，其中基本支出56.00万元，项目支出26.00万元'))).toEqual(['执行数83.00万元', '其中基本支出56.00万元，项目支出26.00万元']);
});
