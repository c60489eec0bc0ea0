/** What all tables of one book share: the unit with its digits, and how amounts are typed. */
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import type { Draw } from './draw';

export interface BookStyle {
  readonly unit: 'yuan' | 'wanYuan';
  readonly unitWord: string;
  /** Digits of the smallest step: an amount of 1 is 10 to the power of −`scale` of the unit. */
  readonly scale: number;
  /** 0 is left out where a cell may be blank. */
  readonly blanksZero: boolean;
  /** An amount as a cell holds it. `mayBeBlank`: the table's sums hold with 0 for nothing. */
  readonly cell: (amount: number, mayBeBlank?: boolean) => CellValue;
}

type AmountForm = (plain: string) => CellValue;

const AMOUNT_FORMS: readonly AmountForm[] = [
  (plain) => Number(plain),
  (plain) => grouped(plain),
  (plain) => `${plain}  `,
  (plain) => fullWidth(grouped(plain)),
  (plain) => `¥${grouped(plain)}`,
  (plain) => ` ${plain}\t`,
];
const ZERO_FORMS: readonly CellValue[] = [0, '0.00', '-', '—', '—', '/', '无', ' 0 ', '－', '——'];

export function drawBookStyle(draw: Draw): BookStyle {
  const unit = draw.one(['yuan', 'wanYuan'] as const);
  const scale = unit === 'yuan' ? 2 : draw.one([2, 2, 4, 6]);
  return { unit, unitWord: unit === 'yuan' ? '元' : '万元', scale, ...drawCells(draw, scale) };
}

/** The facts are in 分, and every cell is rounded to hundredths of 万元 by itself: sums need not hold any more. */
export function drawRoundedStyle(draw: Draw): BookStyle {
  const { blanksZero, cell } = drawCells(draw, 2);
  return { unit: 'wanYuan', unitWord: '万元', scale: 2, blanksZero, cell: (amount, mayBeBlank) => cell(Math.sign(amount) * Math.round(Math.abs(amount) / 10_000), mayBeBlank) };
}

function drawCells(draw: Draw, scale: number): Pick<BookStyle, 'blanksZero' | 'cell'> {
  const isMixed = draw.flag();
  const main = draw.one([AMOUNT_FORMS[0], ...AMOUNT_FORMS]);
  const zero = draw.one(ZERO_FORMS);
  const blanksZero = draw.int(0, 3) === 0;
  const cell: BookStyle['cell'] = (amount, mayBeBlank = false) => {
    if (amount === 0) return blanksZero && mayBeBlank ? null : zero;
    const form = isMixed ? draw.one(AMOUNT_FORMS) : main;
    return (form ?? Number)(plainText(amount, scale));
  };
  return { blanksZero, cell };
}

function plainText(amount: number, scale: number): string {
  const digits = String(Math.abs(amount)).padStart(scale + 1, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function grouped(plain: string): string {
  return plain.replace(/\B(?=(\d{3})+\.)/gu, ',');
}

function fullWidth(text: string): string {
  return Array.from(text).map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');
}
