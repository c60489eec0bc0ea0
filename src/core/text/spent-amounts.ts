/** 支出92.00万元, 执行92.00万元, 已支付92.00万元: words that may be of anything, and are of the whole behind its budget or the end of the year. */
import { isBare, type LabelReader } from './label';
import { isBudget } from './pairs';
import { sameThing, WHOLE, type Sentence, type Statement, type Thing } from './statement';
import type { TextWords } from './text-words';

/** `thing`: `null` where it may be less than all that was spent of it. */
export interface Spent {
  readonly thing: Thing | null;
}

interface SpentWords {
  readonly isDepartment: boolean;
  /** Of what was paid a part may be meant. */
  readonly isPaid: boolean;
}

export class SpentAmounts {
  readonly #words: TextWords;
  readonly #reader: LabelReader;

  public constructor(words: TextWords, reader: LabelReader) {
    this.#words = words;
    this.#reader = reader;
  }

  /** Of what the budget right before it is; `null` where there is none, or the words say more. */
  public behindBudget(label: string, behind: string, before: readonly Statement[]): Spent | null {
    const words = this.#read(label);
    const last = before.at(-1);
    if (words === null || this.#words.usedFor.test(behind) || last?.kind !== 'amount' || !last.namesMeasure || !isBudget(last.measure)) return null;
    return { thing: words.isPaid ? null : last.thing };
  }

  /** 截至12月31日，累计支出: of the department, where the text has not spoken of anything else. */
  public atYearEnd(label: string, behind: string, sentence: Sentence): Spent | null {
    const words = this.#read(label);
    if (words === null || words.isPaid || this.#words.usedFor.test(behind) || !this.#words.toYearEnd.test(sentence.text)) return null;
    const isOfDepartment = sentence.about === 'department' && (words.isDepartment || (sentence.previous === null && sameThing(sentence.of, WHOLE)));
    return isOfDepartment ? { thing: WHOLE } : null;
  }

  #read(label: string): SpentWords | null {
    const found = this.#words.spent.exec(label);
    if (found === null) return null;
    const around = this.#reader.read(label.slice(0, found.index));
    return around === null || !isBare(around) || around.measure !== null || around.isPart ? null : { isDepartment: around.isDepartment, isPaid: found.groups?.['paid'] !== undefined };
  }
}
