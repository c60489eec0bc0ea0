/** Short lines without a number that say what the text below them is about: 环卫保洁经费项目, 上年情况：. */
import type { HeadingSense } from './heading-sense';
import { isProse, isNumberedHeading, withoutMark } from './line-kinds';
import type { TextWords } from './text-words';

const LONGEST = 30;
const SHORTEST = 3;
const WORDS = /\p{Script=Han}{2}/u;

/** The places of those lines from `first` on; words in the cells of a table lead to no sentence. */
export function unnumberedHeadings(lines: readonly string[], first: number, sense: HeadingSense, words: TextWords): ReadonlySet<number> {
  const found = new Set<number>();
  // From the end, since a heading may stand above another.
  for (let index = lines.length - 2; index >= first; index -= 1) {
    const [line = '', next = '', afterNext = ''] = lines.slice(index, index + 3);
    const leads = isText(next, words) || found.has(index + 1) || (isPlain(next, words) && (isText(afterNext, words) || found.has(index + 2)));
    if (leads && isPlain(line, words) && isEnded(lines[index - 1] ?? '', words) && sense.isLimited(withoutMark(line, words))) found.add(index);
  }
  return found;
}

function isText(line: string, words: TextWords): boolean {
  return isProse(line, words) || isNumberedHeading(line, words);
}

/** Some words alone, without any amount. */
export function isPlain(line: string, words: TextWords): boolean {
  const text = (line.endsWith(':') ? line.slice(0, -1) : line).replace(words.headings.projectLabel, '');
  if (text.length < SHORTEST || text.length > LONGEST || words.headings.noHeading.test(text)) return false;
  return WORDS.test(text) && !words.clauseEnd.test(text) && text.search(words.quantity) === -1 && !words.headings.numberings.some((numbering) => numbering.test(text));
}

/** What goes on in the next line leaves no room for a heading there. */
function isEnded(line: string, words: TextWords): boolean {
  return !isProse(line, words) || words.clauseEnd.test(line.slice(-1)) && !line.endsWith(words.comma) || /[)”"]$/u.test(line);
}
