import { outcomeOf, NO_VALUES, type TextCheck, type TextFinding } from '../../text/text-finding';
import type { Paragraph } from '../../text/prose';
import type { TextWords } from '../../text/text-words';

/** Relation 43: XX, 增加（减少）, 大小于, 【待填写】, a percentage without its sign: what is left of a template. One finding a paragraph. */
export const textPlaceholder: TextCheck = {
  id: 'text-placeholder',
  relationNumber: 43,
  runTexts: ({ texts, words }) => outcomeOf(texts.flatMap(({ prose }) => prose.paragraphs.map((paragraph) => residueIn(paragraph, words)))),
};

const MOST_QUOTES = 5;

function residueIn(paragraph: Paragraph, { residue, barePercentage }: TextWords): TextFinding | 'agrees' {
  const found = [residue, barePercentage].flatMap((pattern) => [...paragraph.text.matchAll(pattern)]).sort((left, right) => left.index - right.index);
  if (found.length === 0) return 'agrees';
  return {
    rule: 'text-placeholder',
    verdict: 'notice',
    quotes: found.slice(0, MOST_QUOTES).map(({ index, 0: words }) => paragraph.quote(Math.max(0, index - WORDS_BEFORE), index + words.length + WORDS_BEHIND)),
    figures: [],
    ...NO_VALUES,
  };
}

/** Enough to find the place again. */
const WORDS_BEFORE = 8;
const WORDS_BEHIND = 4;
