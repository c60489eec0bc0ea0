/** Columns of amounts that nobody knows the meaning of, or that several claim: what the user may be asked about a table. */
import type { MoneyMeasure } from '../ledger/dimensions';
import type { SourceText } from '../ledger/figure';
import type { CellValue } from '../workbook/workbook-snapshot';
import { readAmount } from './amount-forms';
import type { HeaderBlock } from './header-block';
import { isBlank, normalText } from './normal-text';
import type { SheetTexts } from './sheet-texts';
import type { AmountColumn, Panel } from './table-columns';
import type { Vocabulary } from './vocabulary';

export interface OpenColumn {
  readonly column: number;
  readonly header: SourceText;
  readonly topic: string;
}

/** Columns that all say that they state `measure`, and differ somewhere. */
export interface RivalColumns {
  readonly measure: MoneyMeasure;
  readonly columns: readonly OpenColumn[];
}

/** Rows that are looked at: a column is what its first rows are. */
const MOST_ROWS = 200;

/** Columns with amounts and nothing else under a header without a known word. */
export function openColumns(texts: SheetTexts, { columns }: HeaderBlock, rows: readonly number[], vocabulary: Vocabulary): OpenColumn[] {
  const looked = rows.slice(0, MOST_ROWS);
  return columns.flatMap(({ column, path, words, topic }) => {
    const header = path.at(-1);
    if (header === undefined || words.length > 0 || path.some(({ text }) => vocabulary.noMoney.test(normalText(text)))) return [];
    const filled = looked.map((row) => texts.value(row, column)).filter((value) => !isBlank(value));
    return filled.length > 0 && filled.every((value) => isAmount(value, vocabulary)) ? [{ column, header, topic }] : [];
  });
}

function isAmount(value: CellValue, vocabulary: Vocabulary): boolean {
  return readAmount(value, 'wanYuan', vocabulary).reading.state === 'stated';
}

/** Those of a panel's rival columns that differ in some row: equal ones are one column written twice. */
export function rivalColumns(texts: SheetTexts, { rivals }: Panel, rows: readonly number[]): RivalColumns[] {
  return rivals.flatMap((columns) => {
    const measure = columns[0]?.measure ?? 'statedRate';
    if (measure === 'statedRate' || !rows.some((row) => differIn(texts, row, columns))) return [];
    return [{ measure, columns: columns.map(({ column, header, topic }) => ({ column, header, topic })) }];
  });
}

function differIn(texts: SheetTexts, row: number, columns: readonly AmountColumn[]): boolean {
  const stated = columns.map(({ column }) => texts.value(row, column)).filter((value) => typeof value === 'number');
  return stated.some((value) => value !== stated[0]);
}
