/** Kinds of spending that one sentence lists behind their whole: 基本支出X，其中：人员经费Y，公用经费Z. */
import { HALVES } from '../checks/basic-halves';
import { onlyOne } from '../grouping';
import { PROCURED, type ExpenseItem } from '../ledger/expense-item';
import { isBasic } from './named-items';
import { sameThing, type AmountStatement, type ReadSentence, type Thing } from './statement';

export interface ListedItems {
  readonly whole: AmountStatement;
  readonly parts: readonly AmountStatement[];
  /** The sentence has another amount behind the whole, which may be one more part. */
  readonly mayLack: boolean;
}

interface Kind {
  readonly isWhole: (thing: Thing) => boolean;
  /** Ways in which the whole may be listed. */
  readonly lists: readonly (readonly ExpenseItem[])[];
}

const KINDS: readonly Kind[] = [
  { isWhole: isBasic, lists: [HALVES] },
  { isWhole: ({ item }) => item === 'procurement', lists: [PROCURED] },
  {
    isWhole: ({ item }) => item === 'threePublicExpenses',
    lists: [
      ['travelAbroad', 'vehicles', 'officialReception'],
      ['travelAbroad', 'vehiclePurchase', 'vehicleOperation', 'officialReception'],
    ],
  },
  { isWhole: ({ item }) => item === 'vehicles', lists: [['vehiclePurchase', 'vehicleOperation']] },
];

/** Each whole with the amounts of its measure behind it, where every part has just one. */
export function itemsListed({ statements }: ReadSentence): ListedItems[] {
  const amounts = statements.filter((one) => one.kind === 'amount');
  return amounts.flatMap((whole, at) =>
    KINDS.filter(({ isWhole }) => whole.thing !== null && isWhole(whole.thing)).flatMap(({ isWhole, lists }) => {
      const end = amounts.findIndex((one, index) => index > at && one.thing !== null && isWhole(one.thing) && one.measure === whole.measure);
      const behind = amounts.slice(at + 1, end === -1 ? undefined : end).filter((one) => one.thing === null || one.measure === whole.measure);
      const found = lists.flatMap((list): ListedItems[] => {
        const parts = list.flatMap((item) => onlyOne(behind.filter(({ thing }) => thing?.item === item)) ?? []);
        return parts.length < list.length || !isComparable([whole, ...parts]) ? [] : [{ whole, parts, mayLack: behind.some((one) => !isKnown(one, [whole, ...parts])) }];
      });
      return found.slice(0, 1);
    }),
  );
}

/** Of one year, one measure and, as far as they say, of the same funds. */
function isComparable(amounts: readonly AmountStatement[]): boolean {
  const [whole, ...parts] = amounts;
  const scopes = parts.flatMap(({ thing }) => thing?.scope ?? []);
  return amounts.every(({ quantity, isOfYear, measure }) => quantity.isExact && isOfYear && measure !== null) && scopes.every((scope) => scope === whole?.thing?.scope);
}

/** One of them, or what one of the parts is made of. */
function isKnown(one: AmountStatement, listed: readonly AmountStatement[]): boolean {
  if (listed.includes(one)) return true;
  const { thing } = one;
  const isBelow = thing !== null && KINDS.some(({ isWhole, lists }) => lists.some((list) => thing.item !== null && list.includes(thing.item)) && listed.some((part) => part.thing !== null && isWhole(part.thing)));
  return isBelow || (thing !== null && listed.some((part) => part.thing !== null && sameThing(part.thing, thing)));
}
