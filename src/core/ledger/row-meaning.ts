import type { ExpenditureCategory, Flow, FundSource } from './dimensions';

/** What the words of one row's label mean, before the rows around it are looked at. */
export type RowMeaning =
  | { readonly kind: 'total' }
  | { readonly kind: 'fundSource'; readonly source: FundSource }
  | { readonly kind: 'entityOwnFunds' }
  | { readonly kind: 'fiscalAppropriation' }
  | { readonly kind: 'extraSource' }
  | { readonly kind: 'expenditureCategory'; readonly category: ExpenditureCategory }
  | { readonly kind: 'extraCategory' }
  | { readonly kind: 'flow'; readonly flow: Flow }
  | { readonly kind: 'unknown' };
