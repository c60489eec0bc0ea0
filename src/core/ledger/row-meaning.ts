import type { ExpenditureCategory, Flow, FundSource, Side } from './dimensions';

/** Of which side a word for 总计 is; 总计 alone says nothing of that. */
export type GrandTotal = Side | 'either';

/** What the words of one row's label mean, before the rows around it are looked at. */
export type RowMeaning =
  | { readonly kind: 'total' }
  /** 合计 or 总计 of a list that counts what was carried over, too. */
  | { readonly kind: 'grandTotal' }
  | { readonly kind: 'fundSource'; readonly source: FundSource }
  | { readonly kind: 'entityOwnFunds' }
  | { readonly kind: 'fiscalAppropriation' }
  | { readonly kind: 'extraSource' }
  | { readonly kind: 'expenditureCategory'; readonly category: ExpenditureCategory }
  | { readonly kind: 'extraCategory' }
  | { readonly kind: 'flow'; readonly flow: Flow }
  /** A part of what is carried over or allocated: 基本支出结转, 提取专用结余. */
  | { readonly kind: 'flowPart' }
  | { readonly kind: 'unknown' };

/** What a line of the breakdown is about: 资金来源 or 支出性质. */
export type BreakdownFamily = 'source' | 'category';

const FAMILIES: ReadonlyMap<RowMeaning['kind'], BreakdownFamily> = new Map<RowMeaning['kind'], BreakdownFamily>([
  ['fundSource', 'source'],
  ['extraSource', 'source'],
  ['entityOwnFunds', 'source'],
  ['fiscalAppropriation', 'source'],
  ['expenditureCategory', 'category'],
  ['extraCategory', 'category'],
]);

/** `null` for a meaning that is no part of either breakdown. */
export function familyOf({ kind }: RowMeaning): BreakdownFamily | null {
  return FAMILIES.get(kind) ?? null;
}
