/** A word of a measure over the labels of a table: 年度预算（万元） above 基本支出 and 项目支出 heads the table, and no column of amounts. */
import { readAmount } from './amount-forms';
import { statesAmounts, type HeaderBlock, type HeaderColumn } from './header-block';
import type { HeaderWord } from './header-word';
import { normalText } from './normal-text';
import type { SheetTexts } from './sheet-texts';
import type { Vocabulary } from './vocabulary';

/** The header without the words of columns before the first amounts that hold none, where texts stand in them or between them and those amounts. */
export function withoutMeasuresOverLabels(texts: SheetTexts, block: HeaderBlock, rows: readonly number[], vocabulary: Vocabulary): HeaderBlock {
  const first = block.columns.findIndex((column) => statesAmounts(column) && holdsAmounts(texts, column, rows, vocabulary));
  const leading = block.columns.slice(0, Math.max(0, first));
  if (!leading.some(isMoney)) return block;
  const lastLabels = leading.map((column) => holdsLabels(texts, column, rows, vocabulary)).lastIndexOf(true);
  return { ...block, columns: block.columns.map((column, index) => (index <= lastLabels && isMoney(column) ? { ...column, words: [], isNamed: false } : column)) };
}

function isMoney({ words }: HeaderColumn): boolean {
  const isAmount = (word: HeaderWord): boolean => word.kind === 'plainAmount' || (word.kind === 'measure' && word.header.measure !== 'statedRate');
  return words.length > 0 && words.every(isAmount);
}

/** Errors in cells and marks for zero stand in columns of amounts, too. */
function holdsAmounts(texts: SheetTexts, { column }: HeaderColumn, rows: readonly number[], vocabulary: Vocabulary): boolean {
  return rows.some((row) => {
    const { state } = readAmount(texts.value(row, column), 'wanYuan', vocabulary).reading;
    return state === 'stated' || state === 'error';
  });
}

function holdsLabels(texts: SheetTexts, { column }: HeaderColumn, rows: readonly number[], vocabulary: Vocabulary): boolean {
  return rows.some((row) => {
    const value = texts.value(row, column);
    return typeof value === 'string' && /\p{L}/u.test(value) && !vocabulary.noteLine.test(normalText(value));
  });
}
