/** What 其中 and lists break down: parts of a balance, of a change or of something unknown are no figures of the department. */
import { compare, sum, absolute, subtract } from '../money/decimal';
import { isBare, type Label, type LabelReader } from './label';
import type { Quantity } from './quantities';
import { WHOLE, type AmountStatement, type ChangeStatement, type Statement } from './statement';
import type { TextWords } from './text-words';

/** `else`: of something that is not known, or no whole of spending. Of one category, or one kind of spending, the other ones are no parts. */
type Head = 'else' | 'category' | 'item' | 'spending';

type Headed = AmountStatement | ChangeStatement;

export class PartHeads {
  readonly #words: TextWords;
  readonly #reader: LabelReader;
  #head: Head | null = null;

  public constructor(words: TextWords, reader: LabelReader) {
    this.#words = words;
    this.#reader = reader;
  }

  /** `between`: the words since the number before; `before`: what stands before it; `ahead`: the numbers from this one on. */
  public next(next: Quantity, between: string, before: readonly Statement[], ahead: readonly Quantity[]): void {
    const heads = before.filter((one) => one.kind === 'amount' || one.kind === 'change');
    const last = heads.at(-1);
    const { partMarker, breakdownOf, clauseEnd } = this.#words;
    if (this.#head !== 'else' && between.startsWith(NEXT_ENTRY)) this.#head = null;
    const named = breakdownOf.exec(between)?.[1];
    if (named !== undefined) this.#head = this.#isOfSpending(named.split(clauseEnd).at(-1) ?? '') ? null : 'else';
    else if (partMarker.test(between)) this.#head = last === undefined ? this.#head : headOf(last, heads, ahead);
    else if (last?.kind === 'amount' && (last.thing === null ? isSumOf(last.quantity, ahead) || this.#isOfNamed(last) : last.thing.flow === 'openingCarryOver' && this.#isSpentOf(last, next))) this.#head = 'else';
  }

  /** 综合服务中心基本支出20.00万元、项目支出10.00万元: what stands before the category is the subject of both. */
  #isOfNamed({ quantity: { label } }: AmountStatement): boolean {
    return this.#reader.read(label) === null && this.#words.categoryAtEnd.test(label);
  }

  /** 上年结转3.00万元，本年支出2.00万元: of these 3.00. */
  #isSpentOf({ quantity }: AmountStatement, { label: words, value }: Quantity): boolean {
    if (compare(value, quantity.value) > 0) return false;
    const label = this.#reader.read(words);
    return label === null ? this.#words.spending.test(words) : isBare({ ...label, side: null, flow: null, isWhole: false }) && (label.side ?? label.flow) === WHOLE.flow;
  }

  #isOfSpending(words: string): boolean {
    const label = this.#reader.read(words);
    return label !== null && (label.flow ?? label.side ?? WHOLE.flow) === WHOLE.flow;
  }

  /** Whether an amount of these words may be the department's. */
  public accepts(label: Label): boolean {
    if (this.#head === 'else') return label.isDepartment;
    if (this.#head === 'item') return label.item !== null;
    return this.#head !== 'category' || label.item !== null || label.category !== null || label.scope !== null || label.isWhole;
  }
}

function headOf(last: Headed, heads: readonly Headed[], ahead: readonly Quantity[]): Head {
  if (isSumOf(last.quantity, ahead) && !isSpending(last)) return 'else';
  // 支出92.00万元，比上年增加12.00万元，其中：… breaks down either.
  if (last.kind === 'change') return heads.some(isSpending) ? 'spending' : 'else';
  // 基本支出300.00万元；全年支出950.50万元，其中：… is of one of both, and of nothing else.
  const other = heads.at(-2);
  if (last.thing === null && last.isVague && last.follows && other?.kind === 'amount' && other.thing !== null) return 'spending';
  if (!isSpending(last)) return last.thing !== null && last.thing.flow === 'income' ? 'spending' : 'else';
  if (last.thing?.item !== null) return 'item';
  if (last.thing.other !== null) return 'else';
  return last.thing.category === null ? 'spending' : 'category';
}

function isSpending(one: Headed): boolean {
  return one.kind === 'amount' && one.thing !== null && one.thing.flow === WHOLE.flow && one.base === null;
}

/** Some of the numbers, from the first on, add up to it. */
function isSumOf(whole: Quantity, ahead: readonly Quantity[]): boolean {
  const money = ahead.filter(({ kind }) => kind === whole.kind).slice(0, MOST_PARTS);
  return money.some((_last, index) => {
    const parts = money.slice(0, index + 1);
    const half = sum([...parts, whole].map((one) => one.half));
    return index > 0 && compare(absolute(subtract(sum(parts.map(({ value }) => value)), whole.value)), half) <= 0;
  });
}

const MOST_PARTS = 8;
const NEXT_ENTRY = ';';
