/** What headings say of the figures below them: those of the department, of its kinds of spending, or of something else. */
import { isShortFor } from './short-name';
import type { About } from './about';
import type { HeadingWords, TextWords } from './text-words';

const SHORTEST_NAME = 2;

export class HeadingSense {
  readonly #words: TextWords;
  readonly #headings: HeadingWords;
  readonly #entity: string;
  readonly #bookYear: number | null;

  /** `entity`: the name of the department, or the title that has it, folded; `bookYear`: that of its figures. */
  public constructor(words: TextWords, entity: string, bookYear: number | null) {
    this.#words = words;
    this.#headings = words.headings;
    this.#entity = entity;
    this.#bookYear = bookYear;
  }

  /** By the nearest heading, and by those above it: a section of a project stays one, whatever its parts are called. */
  public about(headings: readonly string[]): About {
    const nearest = headings.at(-1);
    if (nearest === undefined) return 'open';
    const { other, items, whole, plainlyWhole, part } = this.#headings;
    if (other.test(nearest) || this.isElsewhere(nearest)) return 'other';
    const above = plainlyWhole.test(nearest) ? [] : headings.slice(0, -1).filter((heading) => !plainlyWhole.test(heading));
    if (above.some((heading) => this.isElsewhere(heading) || this.isOwnMatter(heading))) return 'other';
    if ([nearest, ...above].some((heading) => items.test(heading))) return 'items';
    if (part.test(nearest)) return 'part';
    return whole.test(nearest) && (plainlyWhole.test(nearest) || this.#isOfCommonWords(nearest)) ? 'department' : 'open';
  }

  /** The whole text below this title is about something else. */
  public isTitleElsewhere(title: string): boolean {
    const { matter, besidesProjects } = this.#headings;
    return this.namesInstitution(title) || (matter.test(title) && !besidesProjects.test(title));
  }

  /** It names a project, an institution, or another time than the year of the book. */
  public isElsewhere(heading: string): boolean {
    const { matter, otherTime, wholeYear } = this.#headings;
    return matter.test(heading) || this.namesInstitution(heading) || (otherTime.test(heading) && !wholeYear.test(heading)) || this.#isOfOtherYear(heading);
  }

  /** Besides, it may name some funds, or a part or kinds of the spending. */
  public isLimited(heading: string): boolean {
    const { items, part } = this.#headings;
    return this.isElsewhere(heading) || items.test(heading) || part.test(heading) || this.#words.labels.some(([name, { kind }]) => kind === 'scope' && heading.includes(name));
  }

  /** It has none of the words that sections of a report have: 环卫保洁. */
  public isOwnMatter(heading: string): boolean {
    return !this.#headings.general.test(heading) && !this.#isDepartment(heading);
  }

  /** Another than the department itself. */
  public namesInstitution(text: string): boolean {
    if (this.#isDepartment(text)) return false;
    const unnumbered = text.replace(this.#words.heading, '');
    return [...unnumbered.matchAll(this.#headings.institution)].some(([name]) => !isShortFor(name, this.#entity));
  }

  /** 民生支出情况 is of something that has a name. */
  #isOfCommonWords(heading: string): boolean {
    const named = heading.replace(this.#words.heading, '').replace(this.#entity, '');
    const withoutFunds = this.#words.labels.reduce((rest, [name, { kind }]) => (kind === 'scope' ? rest.replaceAll(name, '') : rest), named);
    const rest = withoutFunds.replaceAll(this.#headings.commonWords, '');
    return (rest.match(/\p{Script=Han}/gu) ?? []).length < SHORTEST_NAME;
  }

  #isDepartment(text: string): boolean {
    return this.#entity !== '' && text.includes(this.#entity);
  }

  /** The name of the department with which these words begin; "" where they do not. */
  public departmentAt(text: string): string {
    return this.#entity !== '' && text.startsWith(this.#entity) ? this.#entity : '';
  }

  /** The department itself, by its name or a short form of it. */
  public isDepartmentName(name: string): boolean {
    return isShortFor(name, this.#entity);
  }

  #isOfOtherYear(heading: string): boolean {
    const marks = [...heading.matchAll(this.#words.otherTime)];
    const years = yearsIn(heading);
    if (this.#bookYear !== null && years.length > 0) return !years.includes(this.#bookYear);
    return marks.some(({ 1: year }) => year === undefined);
  }
}

/** Those that a line names, in their order. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(/20\d{2}(?!\d)/gu)].map(([year]) => Number(year));
}
