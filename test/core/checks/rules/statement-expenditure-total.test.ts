import fc from 'fast-check';
import { statementExpenditureTotal } from '../../../../src/core/checks/rules/statement-expenditure-total';
import { readLedger } from '../../../../src/core/reading/read-ledger';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { vocabulary } from '../../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../../support/sheets';
import { listed, twoSided, type Rows, type SideOptions } from '../../../support/statement-sheets';
import { testLineRule, type LineCase } from '../line-rule-tester';

const RECEIVED: Rows = [['一、一般公共预算财政拨款收入', 100], ['二、事业收入', 0], ['本年收入合计', 100], ['使用非财政拨款结余', 0], ['年初结转和结余', 20], ['总计', 120]];
const table1 = (lines: Rows, options: SideOptions = {}): LineCase['sheets'] => ({ 表1: twoSided(RECEIVED, lines, options), 收支: listed([['合计', 90]]) });
const CLASSES: Rows = [['一、一般公共服务支出', 60], ['二、城乡社区支出', 30]];
/** 本年支出合计 (D7), 结余分配 (D8), 年末结转和结余 (D9) and 总计 (D10). */
const four = (spent: CellValue, allocated: CellValue, closing: CellValue, total: CellValue): LineCase['sheets'] =>
  table1([...CLASSES, ['本年支出合计', spent], ['结余分配', allocated], ['年末结转和结余', closing], ['总计', total]]);
const CELLS = ['表1!D10', '表1!D7', '表1!D8', '表1!D9'];

const SOURCES = ['合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
const HEAD4: Rows = [['收入', null, '支出', null, null, null, null], ['项目', '决算数', '项目', ...SOURCES]];
/** Table 4 with 总计 by source. */
const table4 = (totals: readonly CellValue[], closing: readonly CellValue[] = [30, 20, 10, 0]): LineCase['sheets'] =>
  table1([['一、一般公共服务支出', 60, 60, 0, 0], ['二、城乡社区支出', 30, 0, 30, 0], ['本年支出合计', 90, 60, 30, 0], ['年末财政拨款结转和结余', ...closing], ['总计', ...totals]], {
    title: '某局2023年财政拨款收入支出决算总表',
    head: HEAD4,
  });

testLineRule(statementExpenditureTotal, {
  valid: [
    { name: 'all terms', sheets: four(90, 5, 25, 120), passed: 1 },
    { name: 'terms that are left open, where the total holds', sheets: four(90, null, null, 90), passed: 1 },
    { name: 'every source of table 4', sheets: table4([120, 80, 40, 0]), passed: 4 },
    {
      name: 'parts of what was allocated and carried over',
      sheets: table1([...CLASSES, ['本年支出合计', 90], ['结余分配', 5], ['其中：交纳所得税', 2], ['提取专用结余', 3], ['年末结转和结余', 25], ['项目支出结转和结余', 20], ['经营结余', 5], ['总计', 120]]),
      passed: 1,
    },
    {
      name: 'a budget: 一、本年支出 with classes below it, 二、结转下年',
      sheets: table1([['一、本年支出', 90], ['（一）一般公共服务支出', 60], ['（二）城乡社区支出', 30], ['二、结转下年', 30], ['支出总计', 120]], {
        title: '某局2023年财政拨款收支预算总表',
        head: [['收入', null, '支出', null], ['项目', '预算数', '项目', '预算数']],
      }),
      passed: 1,
    },
    { name: 'classes without numbers below 一、本年支出', sheets: table1([['一、本年支出', 90], ['一般公共服务支出', 60], ['城乡社区支出', 30], ['二、结转下年', 30], ['支出总计', 120]]), passed: 1 },
    { name: 'spending between that 总计 counts', sheets: table1([...CLASSES, ['本年支出合计', 90], ['对附属单位补助支出', 10], ['上缴上级支出', 5], ['结转下年', 15], ['支出总计', 120]]), passed: 1 },
    { name: 'a list of both sides', sheets: { 收支: listed([['本年收入合计', 100], ['上年结转', 20], ['收入总计', 120], ['本年支出合计', 90], ['结转下年', 30], ['支出总计', 120]]) }, passed: 1 },
  ],
  silent: [
    { name: 'no 总计', sheets: table1([...CLASSES, ['本年支出合计', 90], ['年末结转和结余', 30]]) },
    { name: 'no 本年支出合计', sheets: table1([...CLASSES, ['年末结转和结余', 30], ['总计', 120]]) },
    { name: '合计 above everything', sheets: { 收支: listed([['合计', 90], ['基本支出', 50], ['项目支出', 40], ['本年支出合计', 90], ['年末结转和结余', 30]]) } },
    { name: '合计 below 本年支出 in a list without sides', sheets: { 收支: listed([['本年支出', 90], ['年末结转和结余', 30], ['合计', 90]]) } },
    { name: 'the expenditure table, where 本年支出合计 is a column', sheets: { 表3: [['某局2023年支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'], [null, '合计', 90, 50, 40], ['201', '一般公共服务支出', 90, 50, 40]] } },
  ],
  invalid: [
    { name: 'a total that is too low', sheets: four(90, 5, 25, 102), findings: [{ verdict: 'error', difference: '18', cells: CELLS }] },
    { name: 'a total that is too high', sheets: four(90, 5, 25, 201), findings: [{ verdict: 'error', difference: '-81', cells: CELLS }] },
    { name: 'what was allocated is missing in it', sheets: four(90, 5, 30, 120), findings: [{ verdict: 'error', difference: '5', cells: CELLS }] },
    // 0.005 × 4.
    { name: 'at the tolerance', sheets: four(90.01, 5.02, 25.03, 120.04), findings: [{ verdict: 'rounding', difference: '0.02', cells: CELLS }] },
    { name: 'at the tolerance, the other sign', sheets: four(90.01, 5.02, 25.03, 120.08), findings: [{ verdict: 'rounding', difference: '-0.02', cells: CELLS }] },
    { name: 'just above it', sheets: four(90.01, 5.02, 25.03, 120.0399999), findings: [{ verdict: 'error', difference: '0.0200001', cells: CELLS }] },
    { name: 'one source of table 4', sheets: table4([120, 80, 30, 0]), findings: [{ verdict: 'error', difference: '10', cells: ['表1!F9', '表1!F7', '表1!F8'] }] },
    { name: 'what is left over, given for all sources alone', sheets: table4([120, 80, 40, 0], [30, null, null, null]), findings: [
      { verdict: 'notice', difference: '-20', cells: ['表1!E9', '表1!E7'] },
      { verdict: 'notice', difference: '-10', cells: ['表1!F9', '表1!F7'] },
    ] },
    { name: 'an empty line of what was allocated is 0: too low', sheets: four(90, null, 30, 102), findings: [{ verdict: 'error', difference: '18', cells: ['表1!D10', '表1!D7', '表1!D9'] }] },
    { name: 'an empty line of what was allocated is 0: too high', sheets: four(90, null, 30, 1200), findings: [{ verdict: 'error', difference: '-1080', cells: ['表1!D10', '表1!D7', '表1!D9'] }] },
    { name: 'an empty line of what is left over may be more', sheets: four(90, null, null, 120), findings: [{ verdict: 'notice', difference: '-30', cells: ['表1!D10', '表1!D7'] }] },
    { name: 'no line for what is left over', sheets: table1([...CLASSES, ['本年支出合计', 90], ['结余分配', 0], ['总计', 120]]), findings: [{ verdict: 'notice', difference: '-30', cells: ['表1!D9', '表1!D7', '表1!D8'] }] },
  ],
});

const LINES = ['本年支出合计', '结余分配', '年末结转和结余', '总计'];

test('whatever the amounts: their sum holds, and any other total is off by just what it is off', () => {
  const hundredths = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(fc.tuple(hundredths, hundredths, hundredths), fc.integer({ min: -1000, max: 1000 }), ([spent, allocated, closing], off) => {
      const amounts = [spent, allocated, closing, spent + allocated + closing + off].map((amount) => amount / 100);
      const sheets = table1(LINES.map((label, index) => [label, amounts[index] ?? null]));
      const { ledger, books } = readLedger(bookOf(...Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows))), vocabulary);
      if (ledger === null) throw new Error('nothing was read');
      const { results, passed } = statementExpenditureTotal.runLines({ ledger, tables: books, scores: [] });
      expect(passed).toBe(off === 0 ? 1 : 0);
      expect(results.map(({ difference: { unscaled, scale } }) => Number(unscaled) / 10 ** scale)).toEqual(off === 0 ? [] : [-off / 100]);
    }),
    { numRuns: 100 },
  );
});
