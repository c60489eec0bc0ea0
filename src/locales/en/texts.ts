import type { Decimal } from '../../core/money/decimal';
import { statedText } from '../../core/text/stated-text';
import type { TextFinding } from '../../core/text/text-finding';
import type { TextPlace } from '../../core/text/text-place';
import { fullA1 } from '../../core/workbook/cell-address';

const UNIT_WORDS = { yuan: ' 元', wanYuan: ' 万元', points: '%', count: '' } as const;

/** One sentence: what is stated, what the figures say, and the gap. */
export function textFindingSentence({ unit, stated, expected, difference }: TextFinding): string {
  if (stated === null || expected === null || difference === null) return 'Check this passage against the figures.';
  const words = (value: Decimal): string => `${statedText(value, unit)}${UNIT_WORDS[unit ?? 'count']}`;
  return `The text says ${words(stated)}, the figures give ${words(expected)}, a gap of ${words(difference)}. Check the text or the figures.`;
}

/** "收支情况!B12", "paragraph 3 of the report". */
export function textPlaceWords(place: TextPlace): string {
  return place.kind === 'cell' ? fullA1(place.cell) : `paragraph ${place.paragraph + 1} of the report`;
}
