import { answerIndex, answerOfFormula } from '../../../core/workbook/remembered-answer';
import type { DefinedName } from './workbook-index';

/** The answers that the workbook keeps, by their numbers; what somebody made something else of is left out. */
export function readAnswers(names: readonly DefinedName[]): string[] {
  const numbered = names.flatMap(({ name, localTab, reference }) => {
    const index = localTab === null ? answerIndex(name) : null;
    const answer = answerOfFormula(reference);
    return index === null || answer === null ? [] : [{ index, answer }];
  });
  return numbered.sort((left, right) => left.index - right.index).map(({ answer }) => answer);
}
