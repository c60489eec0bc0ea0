import { FUND_SOURCES, EXPENDITURE_CATEGORIES, subjectKey, type InstitutionShare, type Subject } from '../ledger/dimensions';
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

/** The tables of one ledger: the total, then by 资金来源, 支出性质, 重点工作任务, 项目 and 预算单位. */
export interface RateTables {
  readonly total: RateRow;
  readonly fundSources: readonly RateRow[];
  readonly expenditureCategories: readonly RateRow[];
  readonly keyTasks: readonly RateRow[];
  /** Those of one institution among them, under its name. */
  readonly projects: readonly RateRow[];
  /** What each of several institutions has of the total and of its breakdowns, institution by institution. */
  readonly institutions: readonly RateRow[];
}

export function rateTables(ledger: Ledger): RateTables {
  const rowOf = (subject: Subject): RateRow => rateRow(ledger, subject);
  const isPresent = (row: RateRow): boolean => row.budget !== null || row.executed !== null;
  const extras = (kind: 'extraSource' | 'extraCategory' | 'keyTask' | 'project'): RateRow[] => {
    const labels = new Set(ledger.figures.flatMap(({ subject }) => (subject.kind === kind ? [subject.label] : [])));
    return [...labels].map((label) => rowOf({ kind, label }));
  };
  const shares = sharesIn(ledger);
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
    projects: [...extras('project'), ...shares.filter(({ of }) => of.kind === 'project').map(rowOf)],
    institutions: byInstitution(shares.filter(({ of }) => of.kind !== 'project')).map(rowOf),
  };
}

/** Every share that the ledger has, once, in its order. */
function sharesIn({ figures }: Ledger): InstitutionShare[] {
  const shares = figures.flatMap(({ subject }) => (subject.kind === 'institution' ? [subject] : []));
  return [...new Map(shares.map((share) => [subjectKey(share), share])).values()];
}

/** Institution after institution, of each the total first. */
function byInstitution(shares: readonly InstitutionShare[]): InstitutionShare[] {
  const names = [...new Set(shares.map(({ label }) => label))];
  return names.flatMap((name) => {
    const own = shares.filter(({ label }) => label === name);
    return [...own.filter(({ of }) => of.kind === 'total'), ...own.filter(({ of }) => of.kind !== 'total')];
  });
}

function rateRow(ledger: Ledger, subject: Subject): RateRow {
  const budget = ledger.basis === null ? null : figureOf(ledger, subject, ledger.basis);
  const executed = figureOf(ledger, subject, 'executed');
  return { subject, budget, executed, rate: completionRate(statedIn(executed, ledger.unit), statedIn(budget, ledger.unit)) };
}
