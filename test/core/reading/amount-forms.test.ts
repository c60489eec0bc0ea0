import fc from 'fast-check';
import { decimalText } from '../../../src/core/money/decimal';
import { readAmount } from '../../../src/core/reading/amount-forms';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';

const read = (value: CellValue): string => {
  const { reading, unit } = readAmount(value, 'wanYuan', vocabulary);
  if (reading.state !== 'stated') return reading.state;
  return decimalText(reading.value) + (unit === 'yuan' ? '元' : '');
};

describe('amounts in every form that workbooks use', () => {
  test.each<[CellValue, string]>([
    [6061.31, '6061.31'],
    [-88.35, '-88.35'],
    [0, '0'],
    ['1,585.04  ', '1585.04'],
    ['12698.70   ', '12698.70'],
    ['３，５１８．８５', '3518.85'],
    ['(12.50)', '-12.50'],
    ['（12.50）', '-12.50'],
    ['−3.5', '-3.5'],
    ['￥1,234,567.89', '1234567.89'],
    ['89.974万元', '89.974'],
    ['215457.6元', '215457.6元'],
    [' 1 234.5 ', '1234.5'],
    ['—', '0'],
    ['-', '0'],
    ['－', '0'],
    ['/', '0'],
    ['无', '0'],
    ['0.00', '0.00'],
    [null, 'blank'],
    ['', 'blank'],
    ['　 ', 'blank'],
    ['详见附件', 'unreadable'],
    ['12.3.4', 'unreadable'],
    ['1,23.45', 'unreadable'],
    ['12%', 'unreadable'],
    ['=1+1', 'unreadable'],
    [true, 'unreadable'],
    [{ error: '#DIV/0!' }, 'error'],
  ])('%p is %s', (value, expected) => {
    expect(read(value)).toBe(expected);
  });

  test('whatever is written with separators or full-width digits is read back', () => {
    const fullWidth = (text: string): string => text.replace(/[0-9.,]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.boolean(), fc.boolean(), fc.nat(3), (fen, grouped, wide, spaces) => {
        const plain = decimalText({ unscaled: BigInt(fen), scale: 2 });
        const text = grouped ? plain.replace(/\B(?=(\d{3})+\.)/g, ',') : plain;
        expect(read((wide ? fullWidth(text) : text) + ' '.repeat(spaces))).toBe(plain);
      }),
    );
  });
});
