/** What the user said that a column is: kept under the texts of its header. */
import type { Measure, MoneyMeasure } from '../ledger/dimensions';
import type { Answer } from '../ledger/question';
import { answerPart } from './answers';
import { unitInBrackets } from './column-header';
import type { HeaderWord } from './header-word';
import { normalText } from './normal-text';
import type { PlacedText } from './sheet-texts';
import type { Vocabulary } from './vocabulary';

const MEASURES: readonly Measure[] = ['originalBudget', 'adjustedBudget', 'annualBudget', 'executed'] satisfies MoneyMeasure[];
const NONE = 'none';

/** `null`: the column states none of the measures. */
export function columnAnswer(topic: string, measure: MoneyMeasure | null): Answer {
  return { topic, choice: measure ?? NONE };
}

/** The answer as a word of the header; `null` where there is none that we know. */
export function answeredWord(choice: string | undefined, header: PlacedText | undefined, vocabulary: Vocabulary): HeaderWord | null {
  if (choice === undefined || header === undefined) return null;
  if (choice === NONE) return { kind: 'attribute', attribute: 'remark' };
  const measure = MEASURES.find((one) => one === choice);
  if (measure === undefined) return null;
  return { kind: 'measure', header: { measure, unit: unitInBrackets(normalText(header.text), vocabulary), hasPercent: false } };
}

/** Gives the columns of one header their topics, left to right. */
export class ColumnTopics {
  readonly #uses = new Map<string, number>();

  public next(path: readonly PlacedText[]): string {
    const name = answerPart([path.map(({ text }) => text).join('/')]);
    const use = (this.#uses.get(name) ?? 0) + 1;
    this.#uses.set(name, use);
    return use === 1 ? `column ${name}` : `column ${name}#${String(use)}`;
  }
}
