import { FUND_SOURCES, EXPENDITURE_CATEGORIES, type Subject } from '../ledger/dimensions';
import { statedIn, type Figure } from '../ledger/figure';
import { figureOf, type Ledger } from '../ledger/ledger';
import { completionRate, type CompletionRate } from './completion-rate';

/** One line of a completion-rate table. */
export interface RateRow {
  readonly subject: Subject;
  readonly budget: Figure | null;
  readonly executed: Figure | null;
  readonly rate: CompletionRate;
}

/** The tables of one ledger: the total, then by 资金来源, 支出性质, 重点工作任务 and 项目. */
export interface RateTables {
  readonly total: RateRow;
  readonly fundSources: readonly RateRow[];
  readonly expenditureCategories: readonly RateRow[];
  readonly keyTasks: readonly RateRow[];
  readonly projects: readonly RateRow[];
}

export function rateTables(ledger: Ledger): RateTables {
  const rowOf = (subject: Subject): RateRow => rateRow(ledger, subject);
  const isPresent = (row: RateRow): boolean => row.budget !== null || row.executed !== null;
  const extras = (kind: 'extraSource' | 'extraCategory' | 'keyTask' | 'project'): RateRow[] => {
    const labels = new Set(ledger.figures.flatMap(({ subject }) => (subject.kind === kind ? [subject.label] : [])));
    return [...labels].map((label) => rowOf({ kind, label }));
  };
  return {
    total: rowOf({ kind: 'total' }),
    fundSources: [
      ...FUND_SOURCES.map((source) => rowOf({ kind: 'fundSource', source })).filter(isPresent),
      ...extras('extraSource'),
    ],
    expenditureCategories: [
      ...EXPENDITURE_CATEGORIES.map((category) => rowOf({ kind: 'expenditureCategory', category })).filter(isPresent),
      ...extras('extraCategory'),
    ],
    keyTasks: extras('keyTask'),
    projects: extras('project'),
  };
}

function rateRow(ledger: Ledger, subject: Subject): RateRow {
  const budget = ledger.basis === null ? null : figureOf(ledger, subject, ledger.basis);
  const executed = figureOf(ledger, subject, 'executed');
  return { subject, budget, executed, rate: completionRate(statedIn(executed, ledger.unit), statedIn(budget, ledger.unit)) };
}
