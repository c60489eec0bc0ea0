import { compare, sum } from '../../money/decimal';
import type { Quantity } from '../../text/quantities';
import type { ReadSentence } from '../../text/statement';
import { outcomeOf, sides, type TextCheck, type TextFinding } from '../../text/text-finding';
import type { TextWords } from '../../text/text-words';

/** Relation 38: 优, 良, 中 and 差 of one sentence add up to the projects that it counts. Where not every grade is listed, some may be missing on purpose. */
export const textCount: TextCheck = {
  id: 'text-count',
  relationNumber: 38,
  runTexts: ({ texts, words }) => outcomeOf(texts.flatMap(({ sentences }) => sentences.map((sentence) => compared(sentence, words)))),
};

const GRADES = ['excellent', 'good', 'fair', 'poor'];

function compared({ sentence, quantities }: ReadSentence, words: TextWords): TextFinding | 'agrees' | null {
  const counts = quantities.filter(({ kind, isExact }) => kind === 'count' && isExact);
  const graded = counts.flatMap((count) => gradeOf(count, words).map((grade) => ({ count, grade })));
  const totals = counts.filter((count) => isOfProjects(count, sentence.text, words) && gradeOf(count, words).length === 0);
  const [total] = totals;
  const grades = new Set(graded.map(({ grade }) => grade));
  if (total === undefined || totals.length > 1 || graded.length < 2 || grades.size < graded.length || words.remainder.test(sentence.text)) return null;
  const together = sum(graded.map(({ count }) => count.value));
  const order = compare(together, total.value);
  if (order === 0) return 'agrees';
  const [start, end] = [Math.min(...[total, graded[0]?.count ?? total].map(({ labelStart }) => labelStart)), Math.max(...[total, graded.at(-1)?.count ?? total].map((one) => one.end))];
  const quote = sentence.paragraph.quote(sentence.start + start, sentence.start + end);
  return { rule: 'text-count', verdict: order < 0 && grades.size < GRADES.length ? 'notice' : 'error', quotes: [quote], figures: [], ...sides('count', together, total.value) };
}

function gradeOf({ label }: Quantity, { grade }: TextWords): string[] {
  const groups = grade.exec(label)?.groups;
  return groups === undefined ? [] : GRADES.filter((name) => groups[name] !== undefined);
}

function isOfProjects({ label, end }: Quantity, text: string, { projectsBefore, projectsBehind }: TextWords): boolean {
  return projectsBefore.test(label) || projectsBehind.test(text.slice(end, end + LONGEST_WORD));
}

const LONGEST_WORD = 8;
