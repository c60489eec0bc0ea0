/** 比上年80.00万元增加…: an amount that another is compared with. */
import { isBare, type LabelReader } from './label';
import { thingOf, type ComparedBase } from './statement';
import type { TextWords } from './text-words';

/** `null` where the words before the amount compare nothing. */
export function comparedBaseIn(words: string, { comparedBase, comparing }: TextWords, reader: LabelReader): ComparedBase | null {
  const { of = '', rest } = comparedBase.exec(words)?.groups ?? {};
  // 比上年多支出10.00万元 is a change: every word behind 上年 must be known.
  const label = rest === undefined ? null : reader.read(rest);
  if (label === null || label.isRate) return comparing.test(words) ? { isClear: false, of: words, thing: null } : null;
  const compared = reader.read(of);
  return { isClear: true, of, thing: compared === null || isBare(compared) ? null : thingOf(compared) };
}
