/** What the words before a number say that it is. Either every word is known, or nothing is said. */
import { isFiscalSource, type ExpenditureCategory, type Flow, type Scope, type Side } from '../ledger/dimensions';
import type { ExpenseItem } from '../ledger/expense-item';
import type { Breakdown, LabelWord, StatedBudget, StatedMeasure, TextWords } from './text-words';
import { groupedBy } from '../grouping';

export interface Label {
  readonly scope: Scope | null;
  readonly category: ExpenditureCategory | null;
  readonly flow: Flow | null;
  readonly other: string | null;
  readonly item: ExpenseItem | null;
  readonly side: Side | null;
  readonly isDepartment: boolean;
  readonly isWhole: boolean;
  readonly isGrandTotal: boolean;
  readonly measure: StatedMeasure | null;
  readonly isRate: boolean;
  readonly rateBase: StatedBudget | null;
  readonly listing: Breakdown | null;
  readonly isPart: boolean;
  readonly year: number | null;
}

const EMPTY: Label = {
  scope: null, category: null, flow: null, other: null, item: null, side: null, isDepartment: false, isWhole: false, isGrandTotal: false, measure: null, isRate: false, rateBase: null, listing: null, isPart: false, year: null,
};

/** Longer words before a number are a story. */
const LONGEST_LABEL = 60;
const LONGEST_TAIL = 20;

/** It names nothing that the number could be of. */
export function isBare({ scope, category, flow, other, item, side, isWhole, isGrandTotal }: Label): boolean {
  return scope === null && category === null && flow === null && other === null && item === null && side === null && !isWhole && !isGrandTotal;
}

/** At most 支出 or 收入: of what, only the words around it can say. */
export function isVague(label: Label): boolean {
  return isBare({ ...label, side: null });
}

export class LabelReader {
  /** The longest first. */
  readonly #byFirst: ReadonlyMap<string, readonly (readonly [string, LabelWord])[]>;
  readonly #year: RegExp;
  readonly #ordinal: RegExp;
  readonly #joiner: RegExp;

  /** `names`: what the department is called in its own texts. */
  public constructor(words: TextWords, names: readonly string[]) {
    this.#year = words.year;
    this.#ordinal = words.heading;
    this.#joiner = words.joiner;
    const entries = [...words.labels, ...names.map((name) => [name, { kind: 'department' }] as const)];
    this.#byFirst = groupedBy(
      entries.sort(([left], [right]) => right.length - left.length),
      ([word]) => word.charAt(0),
    );
  }

  /** The measure with which unknown words end: 行政运行（项）年初预算为. */
  public tail(text: string): Label | null {
    for (let start = Math.max(1, text.length - LONGEST_TAIL); start < text.length; start += 1) {
      const isMeasure = this.#byFirst.get(text.charAt(start))?.some(([word, { kind }]) => kind === 'measure' && text.startsWith(word, start)) ?? false;
      const tail = isMeasure ? this.read(text.slice(start)) : null;
      if (tail !== null && isBare(tail)) return tail;
    }
    return null;
  }

  /** `null` where a word is unknown, or two contradict each other. */
  public read(words: string): Label | null {
    if (words.length > LONGEST_LABEL) return null;
    const text = words.replace(this.#joiner, '').replace(this.#ordinal, '');
    let label: Label | null = EMPTY;
    let at = 0;
    while (at < text.length && label !== null) {
      this.#year.lastIndex = at;
      const year = this.#year.exec(text);
      const word: readonly [string, LabelWord] | undefined = year === null ? this.#byFirst.get(text.charAt(at))?.find(([one]) => text.startsWith(one, at)) : undefined;
      if (year !== null) {
        label = { ...label, year: Number(year[1]) };
        at += year[0].length;
      } else if (word !== undefined) {
        label = withWord(label, word[1]);
        at += word[0].length;
      } else return null;
    }
    return label;
  }
}

function withWord(label: Label, word: LabelWord): Label | null {
  switch (word.kind) {
    case 'nothing':
      return label;
    case 'unclear':
      return null;
    case 'department':
      return { ...label, isDepartment: true };
    case 'whole':
      return { ...label, isWhole: true };
    case 'grandTotal':
      return { ...label, isGrandTotal: true };
    case 'part':
      return { ...label, isPart: true };
    case 'scope':
      return withScope(label, word.scope);
    case 'category':
      return label.category === null || label.category === word.category ? { ...label, category: word.category } : null;
    case 'other':
      return label.other === null ? { ...label, other: word.name } : null;
    case 'item':
      return label.item === null || label.item === word.item ? { ...label, item: word.item } : null;
    case 'flow': {
      const limited = word.scope === null ? label : withScope(label, word.scope);
      return limited !== null && (label.flow === null || label.flow === word.flow) ? { ...limited, flow: word.flow } : null;
    }
    case 'side':
      return label.side === null || label.side === word.side ? { ...label, side: word.side } : null;
    case 'measure':
      return label.measure === null || label.measure === word.measure ? { ...label, measure: word.measure } : null;
    case 'rate':
      return { ...label, isRate: true, rateBase: word.base };
    case 'listing':
      return { ...label, listing: word.of };
  }
}

function withScope(label: Label, named: Scope): Label | null {
  const scope = narrower(label.scope, named);
  return scope === null ? null : { ...label, scope };
}

/** One source within 财政拨款 is that source. */
function narrower(left: Scope | null, right: Scope): Scope | null {
  if (left === null || left === right) return right;
  if (left === 'fiscalAppropriation' && isFiscalSource(right)) return right;
  return right === 'fiscalAppropriation' && isFiscalSource(left) ? left : null;
}
