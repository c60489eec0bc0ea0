import { formulaShape, isSealIntact, sealedLine, sealOf, type SealedGrid } from '../../../src/core/sheet-plan/seal';
import type { OutputSheet } from '../../../src/core/sheet-plan/workbook-output';
import { GENERATED_SHEET_KINDS, type GeneratedSheetKind } from '../../../src/core/workbook/generated-sheet';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { sheets as wording } from '../../../src/locales/zh-CN/sheets';
import { outputOf } from '../../support/live-sheets';
import { modelBook } from '../../support/model-book';
import { readBack, writtenSheet, type Content } from './read-back';

const constant = (value: CellValue): Content => ({ value, formula: null });
const output = outputOf(modelBook());
const written = (kind: GeneratedSheetKind): OutputSheet => writtenSheet(output, kind);
function placeOf(sheet: OutputSheet, is: (cell: OutputSheet['cells'][number]) => boolean): string {
  const cell = sheet.cells.find(is);
  if (cell === undefined) throw new Error('no such cell');
  return `${cell.row},${cell.column}`;
}

describe('the shape of a formula', () => {
  test.each([
    ['=C4', '=D9'],
    ['=C4+1', '=收支情况!$C$4+1'],
    ["='2022 年'!C4+1", '=收支情况!B2+1'],
    ["='街道''s 2022 年'!C4", '=Sheet1!AZ100'],
    ['=绩效评价表!B5&"万元"', "='绩效评价表 (2)'!B7&\"万元\""],
    ['=IF(A1>0,C4,"")', '=IF( A1 > 0, C4, "")'],
    ['=收支情况!C4', '=收支情况!#REF!'],
    ['=C4', '=#REF!'],
  ])('%s and %s have one shape', (left, right) => {
    expect(formulaShape(right)).toBe(formulaShape(left));
  });

  test.each([
    ['a number', '=C4+1', '=C4+2'],
    ['a decimal', '=ROUND(C4,2)', '=ROUND(C4,3)'],
    ['a text', '=C4&"万元"', '=C4&"元"'],
    ['a text that looks like a reference', '="C4"', '="C5"'],
    ['a space inside a text', '="a b"', '="ab"'],
    ['a function', '=ROUND(C4,2)', '=ROUNDUP(C4,2)'],
    ['an operator', '=C4-C5', '=C4+C5'],
    ['one more operand', '=C4+C5', '=C4+C5+C6'],
    ['a reference replaced by a number', '=C4', '=6061.31'],
    ['a case of the text', '="abc"', '="ABC"'],
    ['brackets', '=C4-(C5-C6)', '=C4-C5-C6'],
  ])('%s makes another one: %s, %s', (_name, left, right) => {
    expect(formulaShape(right)).not.toBe(formulaShape(left));
  });
});

describe('a sheet that nobody touched', () => {
  test.each(GENERATED_SHEET_KINDS)('%s is as it was written', (kind) => {
    expect(isSealIntact(readBack(written(kind)), wording)).toBe(true);
  });

  test('its formulas may show other values, and refer to other cells', () => {
    const rates = written('rates');
    const changes = Object.fromEntries(
      rates.cells.flatMap(({ row, column, formula }) =>
        formula === null ? [] : [[`${row},${column}`, { value: 1, formula: formula.replaceAll('勾稽核对!', "'勾稽核对 (2)'!").replace(/(?<=!)[A-Z]+\d+/g, 'ZZ99') }]],
      ),
    );
    expect(isSealIntact(readBack(rates, changes), wording)).toBe(true);
  });

  test('empty rows and columns above and left of the used range count', () => {
    const whole = readBack(written('report'));
    const cut: SheetSnapshot = { ...whole, firstRow: 1, values: whole.values.slice(1), formulas: whole.formulas?.slice(1) ?? null };
    expect(isSealIntact(cut, wording)).toBe(false);
  });

  test('a 说明 may be typed, changed and cleared', () => {
    const checks = written('checks');
    const input = placeOf(checks, ({ style }) => style === 'input');
    expect(isSealIntact(readBack(checks, { [input]: constant('年末结转系未到期的工程尾款') }), wording)).toBe(true);
    expect(isSealIntact(readBack(checks, { [input]: constant(2022) }), wording)).toBe(true);
  });
});

describe('a change by hand', () => {
  const checks = written('checks');
  test.each<[string, string, Content]>([
    ['a constant', placeOf(checks, ({ style }) => style === 'caption'), constant('一、取数')],
    ['a formula replaced by its value', placeOf(checks, ({ value, formula }) => value === 5972.96 && formula !== null), constant(5972.96)],
    ['a formula with another literal', placeOf(checks, ({ value, formula }) => value === 5972.96 && formula !== null), { value: 5972.96, formula: '=1' }],
    ['a cell right of the sheet', '4,11', constant('备注')],
    ['a word in the column of 说明, but above its header', '4,8', constant('备注')],
    ['a cell that was emptied', placeOf(checks, ({ style }) => style === 'header'), constant(null)],
  ])('%s breaks the seal', (_name, place, content) => {
    expect(isSealIntact(readBack(checks, { [place]: content }), wording)).toBe(false);
  });

  test('the line with the seal is not sealed itself, but must be as it was', () => {
    const mark = sealedLine(wording, '0000000000000000');
    expect(isSealIntact(readBack(checks, { '1,0': constant(mark) }), wording)).toBe(false);
    expect(isSealIntact(readBack(checks, { '1,5': constant('批注') }), wording)).toBe(true);
  });

  test('a number and the same digits as text are not the same', () => {
    const grid = (value: CellValue): SealedGrid => ({ values: [[value]], formulas: [[null]] });
    expect(sealOf(grid(1), wording)).not.toBe(sealOf(grid('1'), wording));
    expect(sealOf(grid(true), wording)).not.toBe(sealOf(grid('TRUE'), wording));
    expect(sealOf(grid(''), wording)).toBe(sealOf(grid(null), wording));
  });

  test('the same content one row further down is another', () => {
    const at = (row: number): SealedGrid => ({ values: Array.from({ length: 6 }, (_cells, index) => [index === row ? '合计' : null]), formulas: [] });
    expect(sealOf(at(2), wording)).not.toBe(sealOf(at(3), wording));
  });
});
