import { textNames } from '../../../../src/core/checks/rules/text-names';
import { testTextRule } from '../text-rule-tester';

const PLAIN = '全年工作按计划完成，成效良好。';

testTextRule(textNames, {
  valid: [
    { name: 'the same department and year', text: ['2023年全年预算数1000.00万元，执行数950.50万元。'], compared: 1 },
    { name: 'a short name', title: '区教育局2023年部门整体支出绩效自评报告', text: [PLAIN], compared: 1 },
    { name: 'a longer name', title: '示例市示例区教育局（本级）2023年部门整体支出绩效自评报告', text: [PLAIN], compared: 1 },
    { name: 'other figures of another year', text: ['2022年全年预算数900.00万元，执行数880.00万元。'], compared: 1 },
    { name: 'what the figures are compared with', text: ['与2022年相比，全年预算数1000.00万元，执行数950.50万元。'], compared: 1 },
  ],
  silent: [
    { name: 'a title without a name', title: '2023年部门整体支出绩效自评报告', text: [PLAIN] },
    { name: 'a first line that is no title', title: '示例区民政局按照2023年的要求开展工作。', text: ['本部门全年预算数1000.00万元，工作顺利。'] },
  ],
  invalid: [
    { name: 'another department', title: '示例区民政局2023年部门整体支出绩效自评报告', text: [PLAIN], findings: [{ verdict: 'notice', words: '示例区民政局2023年部门整体支出绩效自评报告', difference: null }] },
    { name: 'the same figures for another year', title: '2023年部门整体支出绩效自评报告', text: ['2022年全年预算数1000.00万元，执行数950.50万元。'], findings: [{ verdict: 'error', words: '2022年全年预算数1000.00万元', difference: null, cells: ['收支!C4'] }] },
  ],
});
