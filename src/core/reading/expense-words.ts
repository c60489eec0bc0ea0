/** Understands the names of kinds of spending (因公出国(境)费, 货物) and of economic classes (工资福利支出), in labels and in headers. */
import type { EconomicClass, ExpenseItem } from '../ledger/expense-item';
import { normalText } from './normal-text';
import { coreWords } from './row-label';
import type { Vocabulary } from './vocabulary';

const QUOTES = /["'“”‘’]/gu;

export class ExpenseWords {
  readonly #vocabulary: Vocabulary;
  readonly #items: ReadonlyMap<string, ExpenseItem>;
  readonly #classes: ReadonlyMap<string, EconomicClass>;
  readonly #totals: ReadonlySet<string>;

  public constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#items = byWord(Object.entries(vocabulary.expenseItems) as [ExpenseItem, readonly string[]][]);
    this.#classes = byWord(Object.entries(vocabulary.economicClasses));
    this.#totals = new Set([...vocabulary.totalLabels, ...vocabulary.subtotalLabels]);
  }

  public itemOf(label: string): ExpenseItem | null {
    const text = normalText(label).replace(QUOTES, '');
    return this.#items.get(text) ?? this.#items.get(coreWords(text, this.#vocabulary)) ?? null;
  }

  /** By the last text of a header, or by that above 小计. */
  public itemOfPath(path: readonly string[]): ExpenseItem | null {
    const last = path.at(-1);
    const naming = last !== undefined && this.#totals.has(last) ? path.at(-2) : last;
    return naming === undefined ? null : this.itemOf(naming);
  }

  /** 人员经费合计, 公用经费小计. */
  public isSumOfItem(label: string): boolean {
    const text = normalText(label);
    return this.itemOf(text) !== null && [...this.#totals].some((word) => text.endsWith(word));
  }

  public classOf(label: string): EconomicClass | null {
    const text = normalText(label);
    return this.#classes.get(text) ?? this.#classes.get(coreWords(text, this.#vocabulary)) ?? null;
  }
}

function byWord<Meaning>(entries: readonly (readonly [Meaning, readonly string[]])[]): ReadonlyMap<string, Meaning> {
  return new Map(entries.flatMap(([meaning, words]) => words.map((word): [string, Meaning] => [word, meaning])));
}
