import type { Problem, ProblemCode } from '../core/ledger/problem';
import type { QuestionAbout } from '../core/ledger/question';
import type { Evaluation } from './evaluation';

/** The problems that no question stands for: a question says the same, and what to do about it. */
export function unaskedProblems({ problems, questions }: Pick<Evaluation, 'problems' | 'questions'>): readonly Problem[] {
  return problems.filter(({ code }) => !questions.some(({ about }) => stands(about, code)));
}

function stands(about: QuestionAbout, code: ProblemCode): boolean {
  switch (code) {
    case 'ambiguous':
      return about.kind === 'table';
    case 'noTable':
    case 'ambiguousColumn':
      return about.kind === 'measure';
    case 'noExecution':
      return about.kind === 'measure' && about.measure === 'executed';
    case 'noBudget':
      return about.kind === 'measure' && about.measure !== 'executed';
    default:
      return false;
  }
}

/** Nothing but an answer is missing. */
export function waitsForAnswer(evaluation: Pick<Evaluation, 'status' | 'problems' | 'questions'>): boolean {
  return evaluation.status === 'refused' && evaluation.problems.length > 0 && unaskedProblems(evaluation).length === 0;
}
