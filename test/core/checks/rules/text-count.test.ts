import { textCount } from '../../../../src/core/checks/rules/text-count';
import { testTextRule } from '../text-rule-tester';

testTextRule(textCount, {
  valid: [
    { name: 'grades behind the projects', text: ['2023年共有自评项目15个，其中：优10个、良4个、中1个、差0个。'], compared: 1 },
    { name: 'projects behind their number', text: ['对15个项目开展自评，评为优秀10个，良好5个。'], compared: 1 },
    { name: 'money of projects is no number of projects', text: ['对15个项目、1000万元项目资金开展自评，评为优秀10个，良好5个。'], compared: 1 },
    { name: 'projects of a grade are not all', text: ['自评项目15个，其中优秀项目10个、良好项目5个。'], compared: 1 },
  ],
  silent: [
    { name: 'not all are listed', text: ['自评项目15个，其中优10个、良2个，其余暂未评定。'] },
    { name: 'one grade', text: ['自评项目15个，优10个。'] },
    { name: 'no projects', text: ['检查企业12个，优10个，良1个。选派42个网格。'] },
    { name: 'two numbers of projects', text: ['部门项目15个，二级项目30个，优10个，良5个。'] },
    { name: 'one grade twice', text: ['自评项目15个，优10个、良5个，重点项目优3个。'] },
    { name: 'about', text: ['自评项目约15个，优10个，良4个。'] },
  ],
  invalid: [
    { name: 'the projects behind their grades', text: ['评为优10个、良6个，共计15个项目，总体良好。'], findings: [{ verdict: 'error', words: '评为优10个、良6个，共计15个', difference: '1' }] },
    { name: 'more than there are', text: ['自评项目15个，其中优10个、良6个。'], findings: [{ verdict: 'error', words: '自评项目15个，其中优10个、良6个', difference: '1' }] },
    { name: 'less, all grades listed', text: ['自评项目15个，其中优10个、良2个、中1个、差1个。'], findings: [{ verdict: 'error', words: '自评项目15个，其中优10个、良2个、中1个、差1个', difference: '-1' }] },
    { name: 'less, a grade not listed', text: ['自评项目15个，其中优10个、良4个。'], findings: [{ verdict: 'notice', words: '自评项目15个，其中优10个、良4个', difference: '-1' }] },
  ],
});
