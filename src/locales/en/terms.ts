import type { ExpenditureCategory, Flow, FundSource, MoneyMeasure, Subject } from '../../core/ledger/dimensions';
import { vocabulary } from '../zh-CN/vocabulary';

const FUND_SOURCES: Readonly<Record<FundSource, string>> = {
  generalPublicBudget: 'General public budget',
  governmentManagedFunds: 'Government-managed funds',
  stateCapitalOperations: 'State capital operations',
  fiscalSpecialAccountFunds: 'Fiscal special account funds',
  otherFunds: 'Other funds',
};

const CATEGORIES: Readonly<Record<ExpenditureCategory, string>> = { basic: 'Basic expenditure', project: 'Project expenditure' };

const FLOWS: Readonly<Record<Flow, string>> = {
  openingCarryOver: 'Opening carry-over and surplus',
  income: 'Income of the year',
  surplusUsed: 'Non-fiscal surplus used',
  earmarkedSurplusUsed: 'Earmarked surplus used',
  expenditure: 'Expenditure of the year',
  surplusAllocated: 'Surplus allocated',
  closingCarryOver: 'Closing carry-over and surplus',
};

export const MEASURE_TERMS: Readonly<Record<MoneyMeasure, string>> = {
  originalBudget: 'original budget',
  adjustedBudget: 'adjusted budget',
  annualBudget: "year's budget",
  executed: 'execution',
};

/** The workbook's own words stay as they are. */
export function subjectTerm(subject: Subject): string {
  switch (subject.kind) {
    case 'total':
      return 'Total';
    case 'fundSource':
      return FUND_SOURCES[subject.source];
    case 'expenditureCategory':
      return CATEGORIES[subject.category];
    case 'flow':
      return FLOWS[subject.flow];
    case 'extraSource':
      // 其中 says where its line stands in the table, not what it is of.
      return subject.label.replace(vocabulary.ofWhich, '');
    case 'extraCategory':
    case 'keyTask':
    case 'project':
    case 'line':
      return subject.label;
    case 'institution':
      return subject.of.kind === 'total' ? subject.label : `${subject.label}: ${subjectTerm(subject.of)}`;
  }
}
