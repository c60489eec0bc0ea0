/** 全年支出92.00万元，其中：基本支出56.00万元，项目支出36.00万元: both categories behind the whole that they make up. */
import { isBasic } from './named-items';
import { WHOLE, type AmountStatement, type ReadSentence, type Statement, type Thing } from './statement';

export interface ListedCategories {
  readonly whole: AmountStatement;
  readonly parts: readonly [AmountStatement, AmountStatement];
}

/** `null` where the sentence lists anything else besides, or says by 按支出性质 what it breaks down. */
export function categoriesListed({ statements }: ReadSentence): ListedCategories | null {
  const stated = statements.filter(({ kind }) => kind !== 'rate' && kind !== 'share');
  const at = stated.findIndex((one) => isPart(one, isBasic) && one.isPart);
  const [whole, first] = stated.slice(Math.max(0, at - 1), at + 1);
  if (at < 1 || whole?.kind !== 'amount' || first?.kind !== 'amount' || !isOfCategories(whole)) return null;
  const behind = stated.slice(at + 1);
  const [second, ...others] = behind.filter((one) => isPart(one, isProject));
  if (second?.kind !== 'amount' || others.length > 0 || !behind.every((one) => one === second || isBelow(one))) return null;
  const all = [whole, first, second];
  const isComparable = all.every(({ measure, isOfYear, quantity, listing }) => measure === 'executed' && isOfYear && quantity.isExact && listing === null);
  const isOfSameFunds = [first, second].every(({ thing }) => thing?.scope === null || thing?.scope === whole.thing?.scope);
  return isComparable && isOfSameFunds ? { whole, parts: [first, second] } : null;
}

function isPart(one: Statement, isOf: (thing: Thing) => boolean): one is AmountStatement {
  return one.kind === 'amount' && one.thing !== null && one.thing.flow === WHOLE.flow && isOf(one.thing);
}

function isProject({ category, item }: Thing): boolean {
  return category === 'project' && item === null;
}

/** All spending, or that of one source. */
function isOfCategories({ thing, base }: AmountStatement): boolean {
  return thing !== null && base === null && thing.flow === WHOLE.flow && thing.category === null && thing.item === null && thing.other === null && !thing.isGrandTotal;
}

/** 人员经费 of 基本支出. */
function isBelow(one: Statement): boolean {
  return one.kind === 'amount' && one.thing !== null && one.thing.item !== null;
}
