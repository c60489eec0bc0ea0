/** Where 人员经费 and 公用经费 stand in tables of 基本支出, and which classes are theirs: seen through the rule that sums them up. */
import { personnelPublicSplit } from '../../../src/core/checks/rules/personnel-public-split';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from './line-rule-tester';

type Rows = readonly (readonly CellValue[])[];

const TITLE = '某局2023年一般公共预算财政拨款基本支出决算表';
const table = (header: readonly CellValue[], ...rows: Rows): LineCase['sheets'] => ({
  收支: [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 900, 890], ['项目支出', 400, 390]],
  表6: [[TITLE], ['单位：万元'], header, ...rows],
});
const NAMES = ['项目', '决算数'];
const CODES = ['科目编码', '科目名称', '决算数'];
const names = (...rows: Rows): LineCase['sheets'] => table(NAMES, ...rows);
const codes = (...rows: Rows): LineCase['sheets'] => table(CODES, ...rows);
/** Codes at the left and at the right, the sums of the halves below each. */
const sides = (...rows: Rows): LineCase['sheets'] => table([...CODES, ...CODES], ...rows);

testLineRule(personnelPublicSplit, {
  valid: [
    { name: '合计 of each half is none of both', sheets: sides(['301', '工资福利支出', 400, '302', '商品和服务支出', 80], ['人员经费合计', null, 400, '公用经费合计', null, 80], ['合计', null, 400, '合计', null, 80]), passed: 2 },
    { name: 'the classes of both halves below each other', sheets: codes(['301', '工资福利支出', 300], ['302', '商品和服务支出', 80], ['303', '对个人和家庭的补助', 100], ['310', '资本性支出', 10], [null, '人员经费合计', 400], [null, '公用经费合计', 90]), passed: 2 },
    { name: '款 of a class that has a line count once', sheets: codes(['301', '工资福利支出', 400], ['30101', '基本工资', 250], ['30102', '津贴补贴', 150], [null, '人员经费合计', 400]), passed: 1 },
    { name: 'budget and execution each', sheets: table(['项目', '预算数', '决算数'], ['人员经费', 410, 400], ['工资福利支出', 390, 380], ['对个人和家庭的补助', 20, 20], ['公用经费', 90, 80], ['商品和服务支出', 90, 80], ['合计', 500, 480]), passed: 6 },
    { name: '其中：人员经费 is not the line of the half', sheets: names(['人员经费', 400], ['工资福利支出', 400], ['其中：人员经费', 30], ['公用经费', 80], ['合计', 480]), passed: 2 },
  ],
  silent: [
    { name: 'two lines of the half', sheets: names(['人员经费', 400], ['工资福利支出', 390], ['人员经费合计', 410]) },
    { name: 'a class that is named twice', sheets: names(['人员经费', 400], ['工资福利支出', 300], ['工资福利支出', 300]) },
    { name: '其中 says that not all classes are listed', sheets: names(['人员经费', 400], ['其中：工资福利支出', 300]) },
    { name: 'no class of the half', sheets: names(['人员经费', 400], ['商品和服务支出', 80]) },
    { name: 'codes of both halves in one of two columns', sheets: sides(['301', '工资福利支出', 300, '303', '对个人和家庭的补助', 50], ['302', '商品和服务支出', 80, '310', '资本性支出', 10], ['人员经费合计', null, 400, null, null, null]) },
    { name: 'functional codes among the economic ones', sheets: codes(['301', '工资福利支出', 300], ['208', '社会保障和就业支出', 50], [null, '人员经费合计', 400]) },
    { name: 'one code at both sides', sheets: sides(['301', '工资福利支出', 300, '301', '工资福利支出', 50], ['人员经费合计', null, 400, null, null, null]) },
  ],
  invalid: [
    { name: 'a sum that is left open is not taken from the other half beside it', sheets: sides(['301', '工资福利支出', 400, '302', '商品和服务支出', 80], ['人员经费合计', null, null, '公用经费合计', null, 90], ['合计', null, 490, null, null, null]), findings: [
      { verdict: 'error', difference: '-10', cells: ['表6!F5', '表6!F4'] }, { verdict: 'notice', difference: '-400', cells: ['表6!C6', '表6!F5'] },
    ] },
    { name: 'classes of both halves below each other', sheets: codes(['301', '工资福利支出', 300], ['302', '商品和服务支出', 80], ['303', '对个人和家庭的补助', 100], ['310', '资本性支出', 10], [null, '人员经费合计', 410], [null, '公用经费合计', 80]), findings: [
      { verdict: 'error', difference: '-10', cells: ['表6!C8', '表6!C4', '表6!C6'] }, { verdict: 'error', difference: '10', cells: ['表6!C9', '表6!C5', '表6!C7'] },
    ] },
    { name: 'the execution alone', sheets: table(['项目', '预算数', '决算数'], ['人员经费', 410, 400], ['工资福利支出', 410, 380], ['公用经费', 90, 80], ['合计', 500, 480]), findings: [{ verdict: 'error', difference: '-20', cells: ['表6!C4', '表6!C5'] }] },
  ],
});
