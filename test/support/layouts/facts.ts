/** One consistent department: expenditures one by one, and what was carried over. All layouts tell of such facts. */
import type { MoneyMeasure } from '../../../src/core/ledger/dimensions';
import { FUND_SOURCES, isFiscalSource, type ExpenditureCategory, type FundSource } from '../../../src/core/ledger/dimensions';
import type { Draw } from './draw';
import { PROJECTS, TASKS } from './words';

/** In the smallest step of the book (see `Scale`), an integer. `annualBudget` equals `adjustedBudget`. */
export type Amounts = Readonly<Record<MoneyMeasure, number>>;

export interface Expenditure {
  readonly task: string;
  readonly project: string;
  readonly source: FundSource;
  readonly category: ExpenditureCategory;
  readonly amounts: Amounts;
}

export interface Facts {
  /** Ordered by task. */
  readonly rows: readonly Expenditure[];
  readonly opening: number;
  readonly income: number;
  readonly closing: number;
}

export function drawFacts(draw: Draw): Facts {
  const tasks = TASKS.slice(0, draw.int(2, TASKS.length));
  const count = draw.int(tasks.length + 1, PROJECTS.length);
  const rows = PROJECTS.slice(0, count).map((project, index): Expenditure => {
    const adjustedBudget = amount(draw);
    return {
      task: tasks[Math.floor((index * tasks.length) / count)] ?? '',
      project,
      source: index === 0 ? 'generalPublicBudget' : draw.one(FUND_SOURCES),
      category: index === 0 ? 'basic' : index === 1 ? 'project' : draw.one(['basic', 'project'] as const),
      amounts: {
        originalBudget: draw.one([adjustedBudget, amount(draw)]),
        adjustedBudget,
        annualBudget: adjustedBudget,
        executed: draw.one([adjustedBudget, Math.floor((adjustedBudget * draw.int(0, 99)) / 100)]),
      },
    };
  });
  const spent = totalOf(rows).executed;
  const closing = draw.one([0, draw.int(1, 1e7)]);
  // What finance gives is spent within the year: what is carried over is of other funds.
  const opening = draw.one([0, draw.int(0, spent - fiscalSpending(rows) + closing)]);
  return { rows, opening, income: spent + closing - opening, closing };
}

/** Of the three sources of finance. */
export function fiscalSpending(rows: readonly Expenditure[]): number {
  return totalOf(rows.filter(({ source }) => isFiscalSource(source))).executed;
}

export const FISCAL = ['generalPublicBudget', 'governmentManagedFunds', 'stateCapitalOperations'] as const satisfies readonly FundSource[];

function amount(draw: Draw): number {
  return draw.one([draw.int(1, 99_999), draw.int(100_000, 900_000_000), draw.int(1, 9_000) * 10_000]);
}

export function totalOf(rows: readonly Expenditure[]): Amounts {
  const of = (measure: MoneyMeasure): number => rows.reduce((sum, { amounts }) => sum + amounts[measure], 0);
  return {
    originalBudget: of('originalBudget'),
    adjustedBudget: of('adjustedBudget'),
    annualBudget: of('annualBudget'),
    executed: of('executed'),
  };
}

export function ofSource({ rows }: Facts, source: FundSource): Amounts {
  return totalOf(rows.filter((row) => row.source === source));
}

export function ofCategory({ rows }: Facts, category: ExpenditureCategory): Amounts {
  return totalOf(rows.filter((row) => row.category === category));
}

export function tasksOf({ rows }: Facts): string[] {
  return [...new Set(rows.map(({ task }) => task))];
}

/** The same department a year earlier: every amount half as large. */
export function halved(facts: Facts): Facts {
  const half = (value: number): number => Math.floor(value / 2) + 1;
  const rows = facts.rows.map((row) => {
    const { originalBudget, adjustedBudget, executed } = row.amounts;
    const budget = half(adjustedBudget);
    return { ...row, amounts: { originalBudget: half(originalBudget), adjustedBudget: budget, annualBudget: budget, executed: Math.floor(executed / 2) } };
  });
  return { ...facts, rows };
}
