/** The axes along which a department's budget and execution are broken down. Terms and sources: ../GLOSSARY.md. */

/** 资金来源. The order is the order of the published reports. */
export type FundSource =
  | 'generalPublicBudget'
  | 'governmentManagedFunds'
  | 'stateCapitalOperations'
  | 'fiscalSpecialAccountFunds'
  | 'otherFunds';

export const FUND_SOURCES: readonly FundSource[] = [
  'generalPublicBudget',
  'governmentManagedFunds',
  'stateCapitalOperations',
  'fiscalSpecialAccountFunds',
  'otherFunds',
];

/** Those that make up 财政拨款. */
export function isFiscalSource(source: Scope): boolean {
  return source === 'generalPublicBudget' || source === 'governmentManagedFunds' || source === 'stateCapitalOperations';
}

/** 支出性质: 基本支出 and 项目支出. */
export type ExpenditureCategory = 'basic' | 'project';

export const EXPENDITURE_CATEGORIES: readonly ExpenditureCategory[] = ['basic', 'project'];

/** 年初预算数, 调整预算数, 全年预算数. */
export type BudgetMeasure = 'originalBudget' | 'adjustedBudget' | 'annualBudget';

/** The order in which a budget serves as the denominator: self-evaluation uses the year's (adjusted) budget, not the opening one. */
export const BUDGET_PREFERENCE: readonly BudgetMeasure[] = ['annualBudget', 'adjustedBudget', 'originalBudget'];

/** The funds that a whole table is about, where not all. */
export type Scope = FundSource | 'fiscalAppropriation' | 'threePublicExpenses';

/** 财政拨款, or one of its three sources. */
export function isFiscalScope(scope: Scope): boolean {
  return scope === 'fiscalAppropriation' || isFiscalSource(scope);
}

export type Side = 'income' | 'expenditure';

export function isBudgetMeasure(measure: Measure | 'points'): measure is BudgetMeasure {
  return BUDGET_PREFERENCE.some((budget) => budget === measure);
}

/** What a money column states. */
export type MoneyMeasure = BudgetMeasure | 'executed';

/** What any column of figures states; `statedRate` is a completion rate that the workbook gives itself. */
export type Measure = MoneyMeasure | 'statedRate';

/** The lines around income, expenditure and what is carried over (DOMAIN.md relation 33). */
export type Flow =
  | 'openingCarryOver'
  | 'income'
  | 'surplusUsed'
  | 'earmarkedSurplusUsed'
  | 'expenditure'
  | 'surplusAllocated'
  | 'closingCarryOver';

/** What one row is about. `label` keeps the workbook's own words where no standard term fits. */
export type Subject = OwnSubject | InstitutionShare;

/** The part of a subject that one of several subordinate institutions has, by the institution's name. */
export interface InstitutionShare {
  readonly kind: 'institution';
  readonly label: string;
  readonly of: OwnSubject;
}

/** A subject of the department as a whole. */
export type OwnSubject =
  | { readonly kind: 'total' }
  | { readonly kind: 'fundSource'; readonly source: FundSource }
  | { readonly kind: 'extraSource'; readonly label: string }
  | { readonly kind: 'expenditureCategory'; readonly category: ExpenditureCategory }
  | { readonly kind: 'extraCategory'; readonly label: string }
  | { readonly kind: 'flow'; readonly flow: Flow }
  /** 重点工作任务, by its name. */
  | { readonly kind: 'keyTask'; readonly label: string }
  /** 项目, by its name. */
  | { readonly kind: 'project'; readonly label: string }
  /** Any other line of a table, by its own words: a functional class, an economic code. */
  | { readonly kind: 'line'; readonly label: string };

/** One text for equal subjects: "fundSource:otherFunds". */
export function subjectKey(subject: Subject): string {
  switch (subject.kind) {
    case 'total':
      return 'total';
    case 'fundSource':
      return `fundSource:${subject.source}`;
    case 'expenditureCategory':
      return `expenditureCategory:${subject.category}`;
    case 'extraSource':
    case 'extraCategory':
    case 'keyTask':
    case 'project':
    case 'line':
      return `${subject.kind}:${subject.label}`;
    case 'flow':
      return `flow:${subject.flow}`;
    case 'institution':
      return `institution:${subject.label}/${subjectKey(subject.of)}`;
  }
}
