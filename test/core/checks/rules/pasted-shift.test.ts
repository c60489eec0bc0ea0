import { pastedShift } from '../../../../src/core/checks/rules/pasted-shift';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { classTable } from '../../../support/scoped-tables';
import { testLineRule, type LineCase } from '../line-rule-tester';

/** Class 201 (C5) with 款 20101 (C6), 20103 (C7) and 20199 (C8); other columns are left open. */
const classes = (whole: CellValue, parts: readonly CellValue[], unit = '万元'): LineCase['sheets'] => ({
  表3: classTable(
    [[null, '合计', 100, 60, 40], ['201', '一般公共服务支出', whole], ...['20101', '20103', '20199'].slice(0, parts.length).map((code, index): CellValue[] => [code, `款${code}`, parts[index] ?? null])],
    { unit },
  ),
});

testLineRule(pastedShift, {
  valid: [
    { name: 'lines that add up', sheets: classes(100, [60, 30, 10]), passed: 1 },
    { name: 'one line is all of it, the others are 0', sheets: classes(100, [100, 0, '—']), passed: 1 },
    { name: 'lines that do not add up otherwise', sheets: classes(100, [60, 30, 100.01]), passed: 1 },
    { name: 'the others come to nothing', sheets: classes(100, [100, 30, -30]), passed: 1 },
    // 0.005 × 4.
    { name: 'the others are what rounding explains', sheets: classes(100.25, [100.25, 0.01, 0.01]), passed: 1 },
    { name: 'two lines with the amount of the class', sheets: classes(100, [100, 100, 10]), passed: 1 },
    { name: 'the same amount with another sign', sheets: classes(100, [-100, 30, 10]), passed: 1 },
  ],
  silent: [
    { name: 'one line', sheets: classes(100, [100]) },
    { name: 'a class of 0', sheets: classes(0, [0, 30, -30]) },
    { name: 'a class that is left open', sheets: classes(null, [60, 30, 10]) },
    { name: 'a line that is left open', sheets: classes(100, [100, 30, null]) },
    { name: 'an error', sheets: classes(100, [100, { error: '#REF!' }, 10]) },
  ],
  invalid: [
    { name: 'the others are a hundredth more than that', sheets: classes(100.25, [100.25, 0.01, 0.02]), findings: [{ verdict: 'notice', difference: '0', cells: ['表3!C6', '表3!C5'] }] },
    { name: 'the first line has the amount of its class', sheets: classes(100, [100, 60, 30]), findings: [{ verdict: 'notice', difference: '0', cells: ['表3!C6', '表3!C5'] }] },
    { name: 'another line has it', sheets: classes(100, [60, 100, 0]), findings: [{ verdict: 'notice', difference: '0', cells: ['表3!C7', '表3!C5'] }] },
    { name: 'negative amounts', sheets: classes(-100, [60, -100, 0]), findings: [{ verdict: 'notice', difference: '0', cells: ['表3!C7', '表3!C5'] }] },
    { name: 'text and numbers', sheets: classes('1,000.50', [1000.5, 3, 0]), findings: [{ verdict: 'notice', difference: '0', cells: ['表3!C6', '表3!C5'] }] },
    { name: 'in 元', sheets: classes(100.01, [100.01, 3, 0], '元'), findings: [{ verdict: 'notice', difference: '0', cells: ['表3!C6', '表3!C5'] }] },
  ],
});
