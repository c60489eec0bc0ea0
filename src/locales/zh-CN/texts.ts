import type { Decimal } from '../../core/money/decimal';
import { statedText } from '../../core/text/stated-text';
import type { TextFinding } from '../../core/text/text-finding';
import type { TextPlace } from '../../core/text/text-place';
import { fullA1 } from '../../core/workbook/cell-address';
import { TEXT_RULE_TITLES } from './rules';

const UNIT_WORDS = { yuan: '元', wanYuan: '万元', points: '%', count: '' } as const;

/** One sentence: which rule, what is stated, what the figures say, and the gap. */
export function textFindingSentence({ rule, unit, stated, expected, difference }: TextFinding): string {
  const title = TEXT_RULE_TITLES[rule];
  if (stated === null || expected === null || difference === null) return `${title}：请核对这段文字。`;
  const words = (value: Decimal): string => `${statedText(value, unit)}${UNIT_WORDS[unit ?? 'count']}`;
  return `${title}：文中为${words(stated)}，按表内数应为${words(expected)}，相差${words(difference)}。请核对文字或表内数。`;
}

/** "收支情况!B12", "报告第3段". */
export function textPlaceWords(place: TextPlace): string {
  return place.kind === 'cell' ? fullA1(place.cell) : paragraphWords(place.paragraph);
}

/** "报告第3段", by its place from 0. */
export function paragraphWords(index: number): string {
  return `报告第${index + 1}段`;
}
