/** Whom a paragraph speaks of as it goes on: the department, or an institution, a project or money that has figures of its own. */
import type { HeadingSense } from './heading-sense';
import type { SubjectWords, TextWords } from './text-words';

/** `institution` and `matter` (a project with its amounts) stay the subject in the sentences behind, `money` for its own sentence. */
type Subject = 'department' | 'institution' | 'matter' | 'money';

interface Mark {
  readonly at: number;
  readonly subject: Subject;
}

export class TextSubject {
  readonly #words: TextWords;
  readonly #subjects: SubjectWords;
  readonly #sense: HeadingSense;
  #marks: readonly Mark[] = [];
  #isAway = false;

  public constructor(words: TextWords, sense: HeadingSense) {
    this.#words = words;
    this.#subjects = words.subjects;
    this.#sense = sense;
  }

  public begin(sentence: string): void {
    this.#isAway = this.#staysAway();
    const marks: Mark[] = [];
    let at = 0;
    for (const clause of sentence.split(this.#words.clauseEnd)) {
      const subject = this.#subjectOf(clause);
      if (subject !== null && (subject !== 'matter' || this.#subjects.amount.test(sentence))) marks.push({ at, subject });
      at += clause.length + 1;
    }
    this.#marks = marks;
  }

  /** Whether what stands at this place of the sentence is of something else than the department. */
  public isAwayAt(place: number): boolean {
    const last = this.#marks.filter(({ at }) => at <= place).at(-1);
    return last === undefined ? this.#isAway : last.subject !== 'department';
  }

  #staysAway(): boolean {
    const last = this.#marks.filter(({ subject }) => subject !== 'money').at(-1);
    return last === undefined ? this.#isAway : last.subject !== 'department';
  }

  /** By what a clause begins with; `null` where it only goes on. */
  #subjectOf(clause: string): Subject | null {
    const { opening, department, institution, matter, money } = this.#subjects;
    const begun = clause.replace(this.#words.heading, '').replace(opening, '');
    const own = department.exec(begun)?.[0] ?? this.#sense.departmentAt(begun);
    const rest = begun.slice(own.length);
    const named = institution.exec(rest)?.[0];
    if (named !== undefined && !this.#sense.isDepartmentName(own + named)) return 'institution';
    if (matter.test(rest)) return 'matter';
    if (money.test(rest)) return 'money';
    return own === '' ? null : 'department';
  }
}
