/** Kinds of spending with relations of their own, which cut across sources and categories. Terms: ../GLOSSARY.md. */
export type ExpenseItem =
  /** 人员经费 and 公用经费, the two halves of 基本支出. */
  | 'personnelFunds'
  | 'operatingFunds'
  /** "三公"经费 as a whole, and what it is made of. */
  | 'threePublicExpenses'
  | 'travelAbroad'
  | 'vehicles'
  | 'vehiclePurchase'
  | 'vehicleOperation'
  | 'officialReception'
  /** 机关运行经费: what 公用经费 is for offices. */
  | 'agencyOperatingFunds'
  /** 政府采购 as a whole, and what it is made of. */
  | 'procurement'
  | 'goods'
  | 'works'
  | 'services';

/** What 政府采购 is made of. */
export const PROCURED: readonly ExpenseItem[] = ['goods', 'works', 'services'];

/** The class of the economic classification of departments: three digits, 301 to 399. */
export type EconomicClass = string;
