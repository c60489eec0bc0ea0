import { compare, parseDecimal, type Decimal } from '../../money/decimal';
import { gradeOf, gradesOn, isScore, type GradedScore } from '../../text/grades';
import type { ReadSentence } from '../../text/statement';
import { NO_VALUES, outcomeOf, type TextCheck, type TextFinding } from '../../text/text-finding';
import type { ReadText, TextFacts } from '../../text/text-facts';
import type { Grade, TextWords } from '../../text/text-words';

/**
 * Relation 36, for grades: 优 is for 90 points and more, 良 for 80, 中 for 60, 差 for less. Bands differ by region, so that it is a notice; a text or
 * form that prints bands of its own goes by those.
 */
export const textGrade: TextCheck = {
  id: 'text-grade',
  relationNumber: 36,
  runTexts: (facts) => outcomeOf([...facts.sheets.flatMap((sheet) => gradesOn(sheet, facts.scores, facts.words)), ...facts.texts.flatMap((text) => gradesIn(text, facts))].map(compared)),
};

interface Band {
  readonly from: number;
  readonly to: number;
}

/** Both ends count: a score right between two grades may have either. 合格 may be all from 60 on. */
const BANDS: Readonly<Record<Grade, Band>> = {
  excellent: { from: 90, to: 100 },
  good: { from: 80, to: 90 },
  fair: { from: 60, to: 80 },
  passed: { from: 60, to: 100 },
  poor: { from: 0, to: 60 },
};

function compared({ grade, score, quotes }: GradedScore): TextFinding | 'agrees' {
  const { from, to } = BANDS[grade];
  const fits = compare(score, whole(from)) >= 0 && compare(score, whole(to)) <= 0;
  return fits ? 'agrees' : { rule: 'text-grade', verdict: 'notice', quotes, figures: [], ...NO_VALUES };
}

function whole(points: number): Decimal {
  return { unscaled: BigInt(points), scale: 0 };
}

/** Sentences with one score and one grade. */
function gradesIn({ prose, sentences }: ReadText, { words }: TextFacts): GradedScore[] {
  return prose.paragraphs.some(({ text }) => words.grading.bands.test(text)) ? [] : sentences.flatMap((sentence) => gradeIn(sentence, words) ?? []);
}

function gradeIn({ sentence: { text, start, paragraph } }: ReadSentence, words: TextWords): GradedScore | null {
  const { sentenceScore, sentenceGrade, otherScale } = words.grading;
  const [scored, ...otherScores] = text.matchAll(sentenceScore);
  const [graded, ...otherGrades] = text.matchAll(sentenceGrade);
  if (scored === undefined || graded === undefined || otherScores.length > 0 || otherGrades.length > 0 || otherScale.test(text)) return null;
  const score = parseDecimal(scored[1] ?? '');
  const grade = gradeOf(graded[1] ?? '', words);
  if (score === null || grade === null || !isScore(score)) return null;
  const quotes = [graded, scored].map(({ index, 0: all }) => paragraph.quote(start + index, start + index + all.length));
  return { grade, score, quotes };
}
