/** Follows a text line by line, and knows below which headings it stands. */
import type { HeadingSense } from './heading-sense';
import { isNumberedHeading, isNumberedLine, withoutMark } from './line-kinds';
import { OpenHeadings } from './open-headings';
import type { TextWords } from './text-words';
import { isPlain } from './unnumbered-headings';

const LONGEST_LEAD = 25;

export class SectionReader {
  readonly #words: TextWords;
  readonly #sense: HeadingSense;
  readonly #open: OpenHeadings;
  #section = 0;

  public constructor(words: TextWords, sense: HeadingSense) {
    this.#words = words;
    this.#sense = sense;
    this.#open = new OpenHeadings(words.headings);
  }

  /** The headings above what comes next, the outermost first. */
  public get headings(): readonly string[] {
    return this.#open.texts;
  }

  /** Counts the headings. */
  public get section(): number {
    return this.#section;
  }

  /** Whether the line is a heading and nothing else. `isUnnumbered`: it is one without a number. */
  public takes(line: string, isUnnumbered: boolean): boolean {
    const { headings } = this.#words;
    const text = withoutMark(line, this.#words);
    const isMatter = isUnnumbered || (isNumberedLine(line, this.#words) && (this.#sense.isElsewhere(text) || this.#sense.isOwnMatter(text)));
    if (isNumberedHeading(line, this.#words) || isMatter) {
      this.#open.enter(text);
      this.#section += 1;
      return true;
    }
    if (isPlain(line, this.#words) && headings.backToWhole.test(line) && !this.#sense.isElsewhere(text)) this.#open.leaveUnnumbered();
    return false;
  }

  /** A paragraph begins with this line: its number ends what stands above it, and it may begin with a heading, as (1)环卫保洁经费。该经费用于… does. */
  public begin(line: string): void {
    const [lead = ''] = line.split(this.#words.headings.leadEnd, 1);
    const isHeading = lead.length <= LONGEST_LEAD && lead.length < line.length && isNumberedLine(lead, this.#words);
    // 1.项目支出: is of the department.
    const named = lead.replace(this.#words.heading, '');
    const isKnown = this.#words.labels.some(([word]) => word === named);
    if (isHeading && !isKnown && this.#sense.isElsewhere(lead)) this.#open.enter(lead);
    else this.#open.leave(line);
  }
}
