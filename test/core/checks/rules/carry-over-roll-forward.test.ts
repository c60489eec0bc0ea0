import { carryOverRollForward } from '../../../../src/core/checks/rules/carry-over-roll-forward';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testRule } from '../rule-tester';

/** 合计 in C4, opening in C5, income in C6, expenditure in C7, closing in C8. */
const five = (opening: CellValue, income: CellValue, expenditure: CellValue, closing: CellValue): CellValue[][] => [
  ['合计', null, expenditure],
  ['年初结转和结余', null, opening],
  ['本年收入合计', null, income],
  ['本年支出合计', null, expenditure],
  ['年末结转和结余', null, closing],
];
/** The closing amount is in question first, then what came in, then what went out. */
const CELLS = ['C8', 'C5', 'C6', 'C7'];
const SURPLUS = (used: CellValue, allocated: CellValue): CellValue[][] => [
  ['使用非财政拨款结余', null, used],
  ['结余分配', null, allocated],
];

testRule(carryOverRollForward, {
  valid: [
    { name: 'opening and income less expenditure', rows: five(21.21, 100.02, 90.03, 31.2), checked: ['executed'] },
    { name: 'a book in 元', unit: '元', rows: five(212100, 1000200, 900300, 312000), checked: ['executed'] },
    { name: 'surplus used and allocated', rows: [...five(21.21, 100.02, 90.03, 33.15), ...SURPLUS(5, 3.05)], checked: ['executed'] },
    { name: 'earmarked surplus in a line of its own', rows: [...five(21.21, 100.02, 90.03, 34.25), ['使用专用结余', null, 3.05]], checked: ['executed'] },
    { name: 'earmarked surplus as a part of the line above', rows: [...five(21.21, 100.02, 90.03, 36.2), ['使用非财政拨款结余', null, 5], ['其中：使用专用结余', null, 3]], checked: ['executed'] },
    { name: 'no opening row: it is 0', rows: [['合计', null, 90.03], ['本年收入合计', null, 100.02], ['年末结转和结余', null, 9.99]], checked: ['executed'] },
    { name: 'expenditure is the total where it has no row', rows: [['合计', null, 90.03], ['年初结转和结余', null, 21.21], ['本年收入合计', null, 100.02], ['年末结转和结余', null, 31.2]], checked: ['executed'] },
    { name: 'expenditure is the total where its row is open', rows: [['合计', null, 90.03], ['年初结转和结余', null, 21.21], ['本年收入合计', null, 100.02], ['本年支出合计', null, null], ['年末结转和结余', null, 31.2]], checked: ['executed'] },
    { name: 'a negative closing amount', rows: five(1.01, 10, 20.02, -9.01), checked: ['executed'] },
    { name: 'text amounts', rows: five('21.21', '1,000.02 ', '９９０．０３', '31.20'), checked: ['executed'] },
    { name: 'an open term where the rest holds', rows: [...five(21.21, 100.02, 90.03, 31.2), ['结余分配', null, null]], checked: ['executed'] },
  ],
  silent: [
    { name: 'no closing row', rows: [['合计', null, 90], ['年初结转和结余', null, 21], ['本年收入合计', null, 100]] },
    { name: 'the closing amount is open', rows: five(21.21, 100.02, 90.03, null) },
    { name: 'no income row', rows: [['合计', null, 90], ['年初结转和结余', null, 21], ['年末结转和结余', null, 31]] },
    { name: 'income is open', rows: five(21.21, null, 90.03, 31.2) },
    { name: 'no expenditure at all', rows: [['合计', 5, null], ['本年收入合计', null, 100], ['年末结转和结余', null, 31]] },
  ],
  invalid: [
    { name: 'the closing amount too large', rows: five(21.21, 100.02, 90.03, 121.2), findings: [{ verdict: 'error', difference: '-90', cells: CELLS, scope: 'executed' }] },
    { name: 'the closing amount too small', rows: five(21.21, 100.02, 90.03, 3.12), findings: [{ verdict: 'error', difference: '28.08', cells: CELLS, scope: 'executed' }] },
    { name: 'exactly at the tolerance of four figures', rows: five(21.21, 100.02, 90.03, 31.22), findings: [{ verdict: 'rounding', difference: '-0.02', cells: CELLS }] },
    { name: 'exactly at the tolerance, the other sign', rows: five(21.21, 100.02, 90.03, 31.18), findings: [{ verdict: 'rounding', difference: '0.02', cells: CELLS }] },
    { name: 'above the tolerance', rows: five(21.21, 100.02, 90.03, 31.23), findings: [{ verdict: 'error', difference: '-0.03', cells: CELLS }] },
    { name: '元: 0.01', unit: '元', rows: five(212100, 1000200, 900300, 312000.01), findings: [{ verdict: 'rounding', difference: '-0.01', cells: CELLS }] },
    { name: '元: 0.02', unit: '元', rows: five(212100, 1000200, 900300, 311999.98), findings: [{ verdict: 'error', difference: '0.02', cells: CELLS }] },
    { name: 'an empty line of surplus used is 0', rows: [...five(21.21, 100.02, 90.03, 32.2), ['使用非财政拨款结余', null, null]], findings: [{ verdict: 'error', difference: '-1', cells: CELLS }] },
    { name: 'an empty line of surplus allocated is 0', rows: [...five(21.21, 100.02, 90.03, 30), ['结余分配', null, null]], findings: [{ verdict: 'error', difference: '1.2', cells: CELLS }] },
    { name: 'an empty line of surplus beside an empty opening may be more', rows: [...five(null, 100.02, 90.03, 30), ['结余分配', null, null]], findings: [{ verdict: 'notice', difference: '-20.01', cells: ['C8', 'C6', 'C7'] }] },
    { name: 'the opening is open', rows: five(null, 100.02, 90.03, 30), findings: [{ verdict: 'notice', difference: '-20.01', cells: ['C8', 'C6', 'C7'] }] },
    { name: 'the allocation is added instead of taken off', rows: [...five(21.21, 100.02, 90.03, 39.25), ...SURPLUS(5, 3.05)], findings: [{ verdict: 'error', difference: '-6.1', cells: ['C8', 'C5', 'C6', 'C9', 'C7', 'C10'] }] },
    // 0.5049 + 0.5049 − 0 = 1.0098 万元; printed 0.50 + 0.50 ≠ 1.01.
    { name: 'only the printed 万元 fail to add up', unit: '元', rows: five(5049, 5049, 0, 10098), findings: [{ verdict: 'rounding', difference: '0', cells: CELLS }] },
  ],
});
