import { bookWithTotal, budgetBook, EXECUTED_TOTAL } from './budget-table';
import type { OddBook } from './odd-book';

const ERRORS = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#GETTING_DATA', '#SPILL!', '#BUSY!', '#FIELD!'];
const total = (inner: string, type = ''): Uint8Array => bookWithTotal(`<c r="${EXECUTED_TOTAL}"${type === '' ? '' : ` t="${type}"`}>${inner}</c>`);
const value = (text: string, type = ''): Uint8Array => total(`<v>${text}</v>`, type);
const DATES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

/** Things in the place of an amount. */
export const ODD_AMOUNTS: readonly OddBook[] = [
  { name: 'the plain table', make: () => budgetBook(), expected: 'evaluated' },
  ...ERRORS.map((error): OddBook => ({ name: `the error ${error} as an amount`, make: () => value(error, 'e'), expected: 'partial' })),
  { name: 'an error as the result of a formula', make: () => total('<f>1/0</f><v>#DIV/0!</v>', 'e'), expected: 'partial' },
  { name: 'a formula that was never calculated', make: () => total('<f>SUM(D5:D9)</f>'), expected: 'partial' },
  {
    name: 'formulas in a circle that were never calculated',
    make: () => budgetBook({ D4: '<c r="D4"><f>D5+1</f></c>', D5: '<c r="D5"><f>D4-1</f></c>' }),
    expected: 'partial',
  },
  { name: 'formulas in a circle with the zeros that Excel gives them', make: () => budgetBook({ D4: '<c r="D4"><f>D5</f><v>0</v></c>', D5: '<c r="D5"><f>D4</f><v>0</v></c>' }), expected: 'evaluated' },
  { name: 'an amount from another workbook', make: () => total("<f>'[1]决算 表'!$D$4</f><v>99</v>"), expected: 'evaluated' },
  { name: 'NaN', make: () => value('NaN'), expected: 'corruptFile' },
  { name: 'Infinity', make: () => value('Infinity'), expected: 'corruptFile' },
  { name: 'INF', make: () => value('-INF'), expected: 'corruptFile' },
  { name: '1e400', make: () => value('1e400'), expected: 'corruptFile' },
  { name: 'a number in hexadecimal', make: () => value('0x63'), expected: 'corruptFile' },
  { name: 'a number with a comma', make: () => value('99,00'), expected: 'corruptFile' },
  { name: 'a number with two points', make: () => value('9.9.9'), expected: 'corruptFile' },
  { name: '1e307', make: () => value('1e307'), expected: 'evaluated' },
  { name: '1e-320', make: () => value('1e-320'), expected: 'evaluated' },
  { name: 'minus zero', make: () => value('-0'), expected: 'evaluated' },
  { name: 'a negative amount', make: () => value('-99'), expected: 'evaluated' },
  { name: 'a number of 40 digits', make: () => value('9'.repeat(40)), expected: 'evaluated' },
  { name: 'digits without end', make: () => value(`99.${'0'.repeat(100_000)}1`), expected: 'evaluated' },
  { name: 'spaces around a number', make: () => value(' 99 '), expected: 'evaluated' },
  { name: 'an empty value', make: () => total('<v/>'), expected: 'evaluated' },
  { name: 'true as an amount', make: () => value('1', 'b'), expected: 'refused' },
  { name: 'a date as an amount', make: () => bookWithTotal(`<c r="${EXECUTED_TOTAL}" s="1"><v>45293</v></c>`, { styles: DATES }), expected: 'evaluated' },
  { name: 'a date of a strict file as an amount', make: () => value('2024-01-02', 'd'), expected: 'evaluated' },
  { name: 'a date that is none', make: () => value('2024年1月2日', 'd'), expected: 'corruptFile' },
  { name: 'words as an amount', make: () => total('<is><t>约一百</t></is>', 'inlineStr'), expected: 'refused' },
  { name: 'an amount as text', make: () => total('<is><t> 99.00 </t></is>', 'inlineStr'), expected: 'evaluated' },
  { name: 'a type that nobody knows', make: () => value('99', 'money'), expected: 'corruptFile' },
];
