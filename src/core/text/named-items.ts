/** Kinds of spending that a sentence names: whether they are the department's, and what each is a part of. */
import { isHalf } from '../checks/basic-halves';
import { PROCURED, type ExpenseItem } from '../ledger/expense-item';
import type { About } from './about';
import type { Statement, Thing } from './statement';

/** Words that only speak of a whole department. */
const WHOLES: readonly ExpenseItem[] = ['threePublicExpenses', 'agencyOperatingFunds', 'procurement'];

/**
 * 服务支出 is one of 政府采购 only behind it. Under a heading that does not say what the figures below are of, 人员经费 is the department's
 * behind 基本支出, and 公务接待费 behind "三公"经费.
 */
export function isItemOfDepartment(item: ExpenseItem, about: About, before: readonly Statement[]): boolean {
  if (about === 'other') return false;
  if (WHOLES.includes(item)) return true;
  const isBehindWhole = before.some((one) => one.kind === 'amount' && one.thing !== null && isWholeOf(one.thing, item));
  return isBehindWhole || (about !== 'open' && !PROCURED.includes(item));
}

/** 基本支出 of 人员经费, 政府采购 of 货物, "三公"经费 of what is left. */
function isWholeOf(thing: Thing, item: ExpenseItem): boolean {
  if (isHalf(item)) return isBasic(thing);
  return thing.item === (PROCURED.includes(item) ? 'procurement' : 'threePublicExpenses');
}

/** 基本支出 itself. */
export function isBasic({ category, item }: Thing): boolean {
  return category === 'basic' && item === null;
}
