import type { Subject } from '../../core/ledger/dimensions';
import type { HeadingKey, LabelledAmount, MissingKey, ReportWording } from '../../core/report/report-wording';
import type { TextParts } from '../../core/sheet-plan/sheet-wording';
import { columnName } from './column-names';
import { CATEGORY_TERMS, FUND_SOURCE_TERMS, subjectTerm } from './terms';

const HEADINGS: Readonly<Record<HeadingKey, string>> = {
  basics: '一、基本情况',
  duties: '（一）部门职能',
  revenueAndExpenditure: '（二）部门整体收支情况',
  targets: '（三）部门整体支出绩效目标',
  keyTasks: '（四）部门年度重点工作任务',
  evaluation: '二、综合评价分析',
  conclusion: '（一）自评结论综述',
  taskResults: '（二）各重点工作任务绩效目标完成情况及主要工作成效',
  problems: '三、存在的主要问题',
  measures: '四、下一步改进措施',
};

const MISSING: Readonly<Record<MissingKey, string>> = {
  duties: '部门职能',
  targets: '部门整体支出绩效目标',
  keyTasks: '部门年度重点工作任务',
  taskResults: '各重点工作任务绩效目标完成情况及主要工作成效',
  problems: '存在的主要问题',
  measures: '下一步改进措施',
  totalBudget: '全年预算数',
  totalExecution: '执行数',
  sourceBudgets: '各资金来源全年预算数',
  conclusion: '自评结论',
  shortfallReason: '执行数小于预算数的主要原因',
};

/** The sentences of the model report (DOMAIN.md §6), and of what it leaves out. */
export const report: ReportWording = {
  grades: { excellent: '优秀', good: '良好', fair: '中等', poor: '较差' },
  heading: (key) => HEADINGS[key],
  isHeading: (line) => /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/u.test(line),
  missing: (key, subject) => `【待填写：${subject === undefined ? MISSING[key] : `${subject}全年预算数`}】`,
  expenditureOf,
  sourceInConclusion,
  columnName,

  completed: ({ budgetName, executedName, budget, executed, rate, isOriginal }) => [
    budgetName, budget, '万元，', executedName, executed, isOriginal ? '万元，完成年初预算的' : '万元，完成预算的', rate, '。',
  ],
  addedDuringYear: ({ budgetName, executedName, executed }) => [`${budgetName}为零，`, executedName, executed, '万元，均为年中追加，不计算预算完成率。'],
  nothing: ({ year }) => [`${year === null ? '本' : `${year}`}年度没有部门整体收入和支出，故无数据。`],
  amountOnly: ({ name, amount }) => [name, amount, '万元，'],
  bySource: (amounts, isContinued) => [isContinued ? '另有' : '按资金来源分，', ...listed(amounts), '。'],
  byCategory: (amounts) => ['按支出性质看，', ...listed(amounts), '。'],
  carriedOver: (amount) => ['年末结转和结余', amount, '万元。'],

  conclusion: ({ rate, grade, details, isOriginal }) => [
    isOriginal ? '从整体支出年初预算完成率达到' : '从整体支出预算完成率达到', rate, '来看，本部门整体支出绩效自评', grade, ...(details === null ? [] : ['，其中：', ...details]), '。',
  ],
  moreSources: (details) => ['此外，', ...details, '。'],
  sourceRate: ({ name, rate, isFirst }) => [isFirst ? `${name}整体支出预算完成率` : name, rate],
  sourceAddedDuringYear: ({ name, amount }) => [`${name}年中追加并执行`, amount, '万元'],
  detailSeparator: '；',
  heldBack: '【待核实】',
  heldBackBecause: (reasons) => ['待核实原因：', reasons],
  ellipsis: '……',
  comparedLess: ({ budgetName, executedName, gap }) => [`${executedName}小于${budgetName}`, gap, '万元'],
  comparedEqual: ({ budgetName, executedName }) => [`${executedName}与${budgetName}持平。`],
  comparedMore: ({ budgetName, executedName, gap }) => [`${executedName}大于${budgetName}`, gap, '万元。'],
  sentenceEnd: '。',
  explained: ({ relation, words }) => [`关于${relation}的说明：`, words],
  indent: '　　',
};

function listed(amounts: readonly LabelledAmount[]): TextParts {
  return amounts.flatMap(({ label, amount }, index) => [index === 0 ? label : `，${label}`, amount, '万元']);
}

function expenditureOf(subject: Subject): string {
  switch (subject.kind) {
    case 'fundSource':
      return `${FUND_SOURCE_TERMS[subject.source]}支出`;
    case 'expenditureCategory':
      return CATEGORY_TERMS[subject.category];
    default: {
      const term = subjectTerm(subject);
      return term.endsWith('支出') || term.endsWith('收入') ? term : `${term}支出`;
    }
  }
}

function sourceInConclusion(subject: Subject): string {
  if (subject.kind !== 'fundSource') return subjectTerm(subject);
  switch (subject.source) {
    case 'generalPublicBudget':
      return '一般公共预算';
    case 'governmentManagedFunds':
      return '政府性基金';
    case 'stateCapitalOperations':
      return '国有资本经营预算';
    default:
      return FUND_SOURCE_TERMS[subject.source];
  }
}
