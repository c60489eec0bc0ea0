import type { FigureReading } from '../ledger/figure-reading';
import { decimalOfDouble, negate, parseDecimal, ZERO, type Decimal } from '../money/decimal';
import type { MoneyUnit } from '../money/money-unit';
import { isCellError, type CellValue } from '../workbook/workbook-snapshot';
import { isBlank, normalText } from './normal-text';
import type { Vocabulary } from './vocabulary';

/** What a money cell says, and in which unit: its own where the text names one ("12.5万元"), else the column's. */
export interface AmountReading {
  readonly reading: FigureReading;
  readonly unit: MoneyUnit;
  /** The text names the unit. */
  readonly namesUnit: boolean;
}

const GROUPED = /^\d{1,3}(,\d{3})+(\.\d*)?$/;
const PLAIN = /^(\d+(\.\d*)?|\.\d+)$/;

/**
 * Reads a money cell in every form of DOMAIN.md §4: numbers; text with separators, spaces, full-width digits; "(12.5)" for a
 * negative; marks for zero; a unit behind the number. Anything else is `unreadable`, never a guess.
 */
export function readAmount(value: CellValue, columnUnit: MoneyUnit, vocabulary: Vocabulary): AmountReading {
  const plain = (reading: FigureReading): AmountReading => ({ reading, unit: columnUnit, namesUnit: false });
  if (isCellError(value)) return plain({ state: 'error', error: value.error });
  if (isBlank(value)) return plain({ state: 'blank' });
  if (typeof value === 'boolean') return plain({ state: 'unreadable' });
  if (typeof value === 'number') return plain(stated(decimalOfDouble(value)));
  const text = normalText(value ?? '');
  if (vocabulary.zeroMarks.includes(text)) return plain({ state: 'stated', value: ZERO });
  const [amount, unit] = splitUnit(text, vocabulary);
  return { reading: stated(parseAmountText(amount)), unit: unit ?? columnUnit, namesUnit: unit !== null };
}

function stated(value: Decimal | null): FigureReading {
  return value === null ? { state: 'unreadable' } : { state: 'stated', value };
}

function splitUnit(text: string, vocabulary: Vocabulary): [string, MoneyUnit | null] {
  for (const unit of ['wanYuan', 'yuan'] as const) {
    const word = vocabulary.units[unit].find((candidate) => text.endsWith(candidate));
    if (word !== undefined) return [text.slice(0, -word.length), unit];
  }
  return [text, null];
}

/** "1,234.50", "¥12", "-3.5", "(3.5)"; `null` for anything else, misplaced separators included. */
function parseAmountText(text: string): Decimal | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const signed = (bracketed?.[1] ?? text).replace(/^[¥￥]/u, '').replace(/^[−–]/u, '-');
  const negative = signed.startsWith('-') || bracketed !== null;
  const digits = signed.replace(/^[+-]/, '').replace(/^[¥￥]/u, '');
  if (!GROUPED.test(digits) && !PLAIN.test(digits)) return null;
  const value = parseDecimal(digits.replaceAll(',', ''));
  return value !== null && negative ? negate(value) : value;
}
