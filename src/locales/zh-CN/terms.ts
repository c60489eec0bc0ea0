import type { ExpenditureCategory, Flow, FundSource, MoneyMeasure, Subject } from '../../core/ledger/dimensions';
import { vocabulary } from './vocabulary';

/** The accountants' own words, in one place. */
export const FUND_SOURCE_TERMS: Readonly<Record<FundSource, string>> = {
  generalPublicBudget: '一般公共预算财政拨款',
  governmentManagedFunds: '政府性基金预算财政拨款',
  stateCapitalOperations: '国有资本经营预算财政拨款',
  fiscalSpecialAccountFunds: '财政专户管理资金',
  otherFunds: '其他资金',
};

export const CATEGORY_TERMS: Readonly<Record<ExpenditureCategory, string>> = { basic: '基本支出', project: '项目支出' };

const FLOW_TERMS: Readonly<Record<Flow, string>> = {
  openingCarryOver: '年初结转和结余',
  income: '本年收入合计',
  surplusUsed: '使用非财政拨款结余',
  earmarkedSurplusUsed: '使用专用结余',
  expenditure: '本年支出合计',
  surplusAllocated: '结余分配',
  closingCarryOver: '年末结转和结余',
};

export const MEASURE_TERMS: Readonly<Record<MoneyMeasure, string>> = {
  originalBudget: '年初预算数',
  adjustedBudget: '调整预算数',
  annualBudget: '全年预算数',
  executed: '执行数',
};

export function subjectTerm(subject: Subject): string {
  switch (subject.kind) {
    case 'total':
      return '合计';
    case 'fundSource':
      return FUND_SOURCE_TERMS[subject.source];
    case 'expenditureCategory':
      return CATEGORY_TERMS[subject.category];
    case 'flow':
      return FLOW_TERMS[subject.flow];
    case 'extraSource':
      // 其中 says where its line stands in the table, not what it is of.
      return subject.label.replace(vocabulary.ofWhich, '');
    case 'extraCategory':
    case 'keyTask':
    case 'project':
    case 'line':
      return subject.label;
    case 'institution':
      return subject.of.kind === 'total' ? subject.label : `${subject.label}：${subjectTerm(subject.of)}`;
  }
}
