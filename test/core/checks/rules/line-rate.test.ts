import { lineRate } from '../../../../src/core/checks/rules/line-rate';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

const HEADER: CellValue[] = ['项目名称', '资金来源', '支出性质', '年初预算数', '调整预算数', '执行数', '完成率'];
const list = (...rows: CellValue[][]): LineCase['sheets'] => ({ 明细: [['某局2023年项目执行情况'], ['单位：万元'], HEADER, ...rows] });
const road = (original: CellValue, adjusted: CellValue, executed: CellValue, rate: CellValue): CellValue[] => ['道路', '其他资金', '项目支出', original, adjusted, executed, rate];

testLineRule(lineRate, {
  valid: [
    { name: 'rates of the adjusted budget', sheets: list(road(50, 100, 87.1, '87.10%'), road(50, 200, 100, '50%')), passed: 2 },
    { name: 'a rate of the opening budget', sheets: list(road(50, 100, 40, '80.00%')), passed: 1 },
    { name: 'what rounding of the amounts explains', sheets: list(road(0, 0.03, 0.01, '33%')), passed: 1 },
  ],
  silent: [
    { name: 'no rate', sheets: list(road(50, 100, 87.1, null)) },
    { name: 'a budget of 0', sheets: list(road(0, 0, 5, '100%')) },
  ],
  invalid: [
    { name: 'transposed digits, too low', sheets: list(road(50, 100, 87.1, '81.70%')), findings: [{ verdict: 'rate', difference: '-5.4', cells: ['明细!G4', '明细!F4', '明细!E4'] }] },
    { name: 'too high by one in the last digit that rounding does not explain', sheets: list(road(50, 1000, 871, '87.12%')), findings: [{ verdict: 'rate', difference: '0.02', cells: ['明细!G4', '明细!F4', '明细!E4'] }] },
  ],
});
