import { textNames } from '../../../../src/core/checks/rules/text-names';
import { BOOK, testTextRule } from '../text-rule-tester';

/** What a book says of nothing, and in which year. */
const NOTHING = BOOK.map((row) => (row[0] === '政府性基金预算财政拨款支出' ? [row[0], 0, 0, 0] : row));
const UNDATED = [['示例区教育局部门整体收支情况'], ...BOOK.slice(1)];
const COPIED = '2022年全年预算数1000.00万元，执行数950.50万元。';
const SCHOOL = [['示例区第一中学2023年支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'], ['205', '教育支出', 100, 60, 40], [null, '合计', 100, 60, 40]];
const PLAIN = '全年工作按计划完成，成效良好。';

testTextRule(textNames, {
  valid: [
    { name: 'the same department and year', text: ['2023年全年预算数1000.00万元，执行数950.50万元。'], compared: 1 },
    { name: 'a short name', title: '区教育局2023年部门整体支出绩效自评报告', text: [PLAIN], compared: 1 },
    { name: 'a longer name', title: '示例市示例区教育局（本级）2023年部门整体支出绩效自评报告', text: [PLAIN], compared: 1 },
    { name: 'other figures of another year', text: ['2022年全年预算数900.00万元，执行数880.00万元。'], compared: 1 },
    { name: 'what the figures are compared with', text: ['与2022年相比，全年预算数1000.00万元，执行数950.50万元。'], compared: 1 },
    { name: 'one figure of another year', text: ['2022年全年预算数900.00万元，执行数950.50万元。', '2022年执行数950.50万元，支出决算950.50万元，其中教育专项执行数60.00万元。'], compared: 1 },
    { name: 'nothing in either year', book: NOTHING, text: ['2022年政府性基金预算财政拨款支出0.00万元，政府性基金预算财政拨款支出预算数0.00万元，执行数950.50万元。'], compared: 1 },
    { name: 'about, of another year', text: ['2022年全年预算数1000.00万元左右，执行数950.50万元左右。'], compared: 1 },
    { name: 'one source of another year', heading: '（二）一般公共预算财政拨款收支情况', text: [COPIED], compared: 1 },
    { name: 'figures of another year on its own sheet', text: [PLAIN], sheets: { '2022年说明': [['2022年部门整体收支情况说明'], [COPIED]] }, compared: 1 },
    { name: 'a book of no year', book: UNDATED, title: '示例区教育局自评报告', text: [COPIED], compared: 0 },
    { name: 'an institution of the department', title: '示例区第一中学2023年部门整体支出绩效自评报告', text: [PLAIN], sheets: { 一中: SCHOOL }, compared: 1 },
    { name: 'a name of three signs', title: '教育局2023年部门整体支出绩效自评报告', text: [PLAIN], compared: 1 },
    { name: 'three other signs', title: '某某局2023年部门整体支出绩效自评报告', text: [PLAIN], compared: 1 },
  ],
  silent: [
    { name: 'a title without a name', title: '2023年部门整体支出绩效自评报告', text: [PLAIN] },
    { name: 'a title without a year', title: '示例区民政局部门整体支出绩效自评报告', text: [PLAIN] },
    { name: 'the title of something else', title: '示例区民政局2023年工作要点', text: [PLAIN] },
    { name: 'a title that is too long', title: `示例区民政局${'各科室'.repeat(16)}2023年绩效自评报告`, text: [PLAIN] },
    { name: 'a first line that is no title', title: '示例区民政局按照2023年的要求开展工作。', text: ['本部门全年预算数1000.00万元，工作顺利。'] },
  ],
  invalid: [
    { name: 'another department of as many signs', title: '某区某局2023年部门整体支出绩效自评报告', text: [PLAIN], findings: [{ verdict: 'notice', words: '某区某局2023年部门整体支出绩效自评报告', difference: null }] },
    { name: 'three figures, two of them alike', title: '2023年部门整体支出绩效自评报告', text: ['2022年执行数950.50万元，支出决算950.50万元，全年预算数1000.00万元。'], findings: [
      { verdict: 'error', words: '2022年执行数950.50万元', difference: null, cells: ['收支!D4'], besides: ['支出决算950.50万元', '全年预算数1000.00万元'] },
    ] },
    { name: 'another department', title: '示例区民政局2023年部门整体支出绩效自评报告', text: [PLAIN], findings: [{ verdict: 'notice', words: '示例区民政局2023年部门整体支出绩效自评报告', difference: null }] },
    { name: 'the same figures for another year', title: '2023年部门整体支出绩效自评报告', text: ['2022年全年预算数1000.00万元，执行数950.50万元。'], findings: [{ verdict: 'error', words: '2022年全年预算数1000.00万元', difference: null, cells: ['收支!C4'] }] },
  ],
});
