/** What the words before a number name, as far as they and those around them say whose it is. */
import { isItemOfDepartment } from './named-items';
import type { Label } from './label';
import { isBudget, pairsIn } from './pairs';
import { isWhole, sameThing, thingOf, WHOLE, type AmountStatement, type Pair, type Sentence, type Statement, type Thing } from './statement';
import type { StatedBudget } from './text-words';

/** What no funds limit is the department's only under a heading of the department, or by its own words. */
export function namedThing(label: Label, { about }: Sentence, before: readonly Statement[]): Thing | null {
  // 上年结转支出 is spent of what was carried over.
  if (label.side === 'expenditure' && label.flow !== null && label.flow !== 'expenditure') return null;
  if (label.item !== null) return isItemOfDepartment(label.item, about, before) ? thingOf(label) : null;
  const isOfDepartment = label.isWhole || about === 'department' || (about === 'part' && label.category !== null) || (about === 'open' && label.scope !== null);
  return isOfDepartment ? thingOf(label) : null;
}

export function onSide(thing: Thing | null, { side }: Label): Thing | null {
  return thing === null || side === null ? thing : { ...thing, flow: side };
}

/** 支出 alone, with nothing before it: the department's where the words name it or the year, else where the sentence before speaks of it. */
export function openingThing(labels: readonly (Label | null)[], sentence: Sentence, before: readonly Statement[]): Thing | null {
  if (before.length > 0 || sentence.about !== 'department' || labels.some((one) => one?.isPart === true)) return null;
  const isDepartment = labels.some((one) => one?.isDepartment === true);
  const isSideOnly = labels.some((one) => one !== null && one.side !== null);
  // Beside a row 支出2.00万元 is mostly some part of it.
  if (isSideOnly && !isDepartment && !isWhole(sentence.of)) return null;
  const isNamed = isSideOnly && (isDepartment || labels.some((one) => one !== null && one.year !== null));
  if (!isNamed && !goesOnWith(sentence)) return null;
  return isDepartment ? WHOLE : sentence.of;
}

/** After a sentence that names one class or project, figures without words are that one's. */
export function goesOnWith({ previous, of }: Sentence): boolean {
  if (previous === null) return true;
  const amounts = previous.statements.filter((one) => one.kind === 'amount').filter(({ isAdded }) => !isAdded);
  return amounts.length > 0 && amounts.every(({ thing }) => thing !== null && sameThing(thing, of));
}

/** The pair that ends right before the next statement, other rates of the same pair between them. */
export function pairBefore(before: readonly Statement[]): Pair | null {
  const last = before.at(-1);
  if (last?.kind === 'rate' && last.follows) return last.pair;
  return last?.kind === 'amount' ? (pairsIn(before).find(({ executed }) => executed === last) ?? null) : null;
}

/** 完成年初预算90.00万元的102.22%: of that budget, and of the amount before it. */
export function pairAround(before: readonly Statement[]): Pair | null {
  const [executed, budget] = before.slice(-2);
  if (budget?.kind !== 'amount' || budget.rateBase === null || !budget.follows) return null;
  return executed?.kind === 'amount' && executed.measure === 'executed' ? { budgets: [{ ...budget, measure: budget.rateBase }], executed } : null;
}

/** 项目支出36.00万元，执行率90.00%: the rate of what stands right before it, where nothing else may be meant. */
export function ratedAmount(before: readonly Statement[]): AmountStatement | null {
  const last = before.at(-1);
  if (last?.kind !== 'amount' || last.thing?.flow !== WHOLE.flow || last.measure !== 'executed') return null;
  return last.isOfYear && last.quantity.isExact && last.base === null && last.around.length === 0 ? last : null;
}

/** 完成年初预算, or 年初预算 before 完成率; `null` where the words name no budget. */
export function budgetNamed({ measure, rateBase }: Label): StatedBudget | null {
  return isBudget(measure) ? measure : rateBase;
}
