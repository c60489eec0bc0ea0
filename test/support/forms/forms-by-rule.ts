/** For every rule about figures the forms in which it applies. */
import type { RuleId } from '../../../src/core/checks/check-result';
import { drawBasicLimits, drawBasicList, drawBasicTable } from './basic-expenditure';
import { drawAllSpent, drawRates, drawWhole } from './department-list';
import type { DrawForm } from './drawn-form';
import { drawFlowList, drawFund } from './flow-tables';
import { drawGeneralWithin, drawSpending } from './function-tables';
import { drawInstitutions } from './institutions';
import { drawBudgetChanges, drawRatedRows, drawRegister, drawRemainders } from './lists';
import { drawCrossed } from './crossed';
import { drawIncome, drawKeyTasks, drawMonths, drawNumbered, drawPartsBelow, drawSubtotals } from './sums-of-lists';
import { drawOperatingFunds, drawProcurementAcross, drawProcurementBelow } from './procurement';
import { drawEvaluation, drawScores } from './self-evaluation';
import { drawAppropriations, drawStatementAlone, drawStatementWithIncome } from './statements';
import { drawThreePublicAcross, drawThreePublicBelow } from './three-public';
import { drawTwoTables, drawTwoUnits } from './two-units';

export const FORMS: Readonly<Record<string, DrawForm>> = {
  'a whole without parts': drawWhole,
  'a whole that is spent': drawAllSpent,
  'sources with rates': drawRates,
  'three public expenses across': drawThreePublicAcross,
  'three public expenses below each other': drawThreePublicBelow,
  'basic expenditure, two-sided': drawBasicTable,
  'basic expenditure as a list': drawBasicList,
  'basic expenditure beside three public expenses': drawBasicLimits,
  'spending by function': drawSpending,
  'general budget beside all spending': drawGeneralWithin,
  'income beside expenditure': drawStatementAlone,
  'the statement beside income by function': drawStatementWithIncome,
  appropriations: drawAppropriations,
  'a fund': drawFund,
  'carry-over by project': drawFlowList,
  'procurement below': drawProcurementBelow,
  'procurement across': drawProcurementAcross,
  'operating funds': drawOperatingFunds,
  'self-evaluation': drawEvaluation,
  scores: drawScores,
  register: drawRegister,
  subtotals: drawSubtotals,
  months: drawMonths,
  'key tasks below a heading': drawKeyTasks,
  'parts below a line': drawPartsBelow,
  'numbered lines': drawNumbered,
  'sources by nature': drawCrossed,
  'income in a list': drawIncome,
  'rated rows': drawRatedRows,
  'what is left': drawRemainders,
  'budget changes': drawBudgetChanges,
  institutions: drawInstitutions,
  'two units': drawTwoUnits,
  'two tables': drawTwoTables,
};

/** `layouts`: the rule applies in layouts of one department's workbook as well. */
export const FORMS_BY_RULE: Readonly<Record<RuleId, readonly (keyof typeof FORMS)[] | 'layouts'>> = {
  'fund-source-sum': 'layouts',
  'expenditure-category-sum': 'layouts',
  'source-category-agreement': 'layouts',
  'stated-rate': ['sources with rates'],
  'zero-base-execution': ['a whole without parts'],
  'zero-over-zero': ['sources with rates'],
  'execution-within-budget': ['a whole without parts'],
  'carry-over-roll-forward': ['income beside expenditure', 'the statement beside income by function'],
  'full-execution-carry-over': ['a whole without parts', 'a whole that is spent'],
  'three-public-sum': ['three public expenses across', 'three public expenses below each other'],
  'personnel-public-split': ['basic expenditure, two-sided', 'basic expenditure as a list'],
  'three-public-within-total': ['basic expenditure beside three public expenses'],
  'operating-within-public': ['operating funds'],
  'procurement-sum': ['procurement below', 'procurement across'],
  'annual-budget-changes': ['budget changes'],
  'score-total': ['self-evaluation', 'scores'],
  'execution-score': ['self-evaluation'],
  'row-parts': ['spending by function', 'appropriations', 'a fund', 'the statement beside income by function'],
  'code-hierarchy': ['spending by function', 'basic expenditure, two-sided', 'general budget beside all spending', 'the statement beside income by function'],
  'class-sum': ['spending by function', 'income beside expenditure', 'appropriations', 'the statement beside income by function'],
  'institution-sum': ['institutions'],
  'register-sum': ['register'],
  'total-line-sum': ['key tasks below a heading'],
  'subtotal-sum': ['subtotals'],
  'period-sum': ['months'],
  'of-which-sum': ['self-evaluation'],
  'of-which-lines': ['parts below a line'],
  'numbered-lines': ['numbered lines'],
  'crossed-lines': ['sources by nature'],
  'income-lines': ['income in a list'],
  'line-within-budget': ['rated rows'],
  'line-remainder': ['what is left'],
  'line-rate': ['rated rows', 'sources with rates', 'self-evaluation'],
  'same-figure': ['the statement beside income by function', 'two tables'],
  'fiscal-appropriation-sum': ['appropriations'],
  'appropriation-balance': ['appropriations'],
  'fund-table-balance': ['a fund'],
  'line-flow': ['carry-over by project'],
  'scope-within-whole': ['general budget beside all spending'],
  'unit-factor': ['two units'],
  'pasted-shift': ['spending by function', 'basic expenditure, two-sided'],
  'statement-income-total': ['income beside expenditure', 'appropriations'],
  'statement-expenditure-total': ['income beside expenditure', 'appropriations'],
  'statement-totals-equal': ['income beside expenditure', 'appropriations'],
};
