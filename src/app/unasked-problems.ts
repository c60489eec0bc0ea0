import type { Problem, ProblemCode } from '../core/ledger/problem';
import type { Evaluation } from './evaluation';

/** Problems that an answer mends: where a question is asked, it says the same and what to do about it. */
const MENDED_BY_ANSWER: readonly ProblemCode[] = ['noTable', 'ambiguous', 'ambiguousColumn'];

/** The problems that no question stands for. */
export function unaskedProblems({ problems, questions }: Pick<Evaluation, 'problems' | 'questions'>): readonly Problem[] {
  return questions.length === 0 ? problems : problems.filter(({ code }) => !MENDED_BY_ANSWER.includes(code));
}

/** Nothing but an answer is missing. */
export function waitsForAnswer(evaluation: Pick<Evaluation, 'status' | 'problems' | 'questions'>): boolean {
  return evaluation.status === 'refused' && evaluation.problems.length > 0 && unaskedProblems(evaluation).length === 0;
}
