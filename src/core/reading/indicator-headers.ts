/** Headers of blocks of indicators, as self-evaluation forms have them below their amounts: 一级指标, 年度指标值, 实际完成值. What stands under them is no money. */
import { readColumnHeader } from './column-header';
import { normalText } from './normal-text';
import type { SheetTexts } from './sheet-texts';
import type { Vocabulary } from './vocabulary';

/** A form has some dozens of rows; lists are longer and none. */
const MOST_ROWS = 2_000;

/** The rows of such headers, ascending. */
export function indicatorHeaderRows({ sheet }: SheetTexts, vocabulary: Vocabulary): number[] {
  if (sheet.values.length > MOST_ROWS) return [];
  return sheet.values.flatMap((cells, index) => (isIndicatorHeader(cells.filter((value) => typeof value === 'string'), vocabulary) ? [sheet.firstRow + index] : []));
}

/** An indicator by name, with a second one, its values or its points beside it, and no amount of money. */
function isIndicatorHeader(texts: readonly string[], vocabulary: Vocabulary): boolean {
  const words = texts.map((text) => normalText(text).replace(/\([^()]*\)$/u, ''));
  const { names, values } = vocabulary.indicators;
  const { weightHeaders, scoreHeaders } = vocabulary.scores;
  const named = words.filter((word) => names.test(word)).length;
  const beside = words.filter((word) => values.test(word) || weightHeaders.includes(word) || scoreHeaders.includes(word)).length;
  return named > 0 && named + beside > 1 && !texts.some((text) => statesMoney(text, vocabulary));
}

function statesMoney(text: string, vocabulary: Vocabulary): boolean {
  const header = readColumnHeader(text, vocabulary);
  return header !== null && header.measure !== 'statedRate';
}
