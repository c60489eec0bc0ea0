/** Columns of what was carried over, came in, was spent and is left, and the balance of every line of such a table. */
import type { BookColumn, BookLine, BookPanel } from '../ledger/book-table';
import type { Flow } from '../ledger/dimensions';
import type { MoneyUnit } from '../money/money-unit';
import { agrees, type CheckResult, type RuleId } from './check-result';
import { flowBalance, isReceived } from './flow-balance';
import { hundredthsIn } from './line-amounts';
import { joined, outcomeOfResults, type LineOutcome } from './line-check';
import { groupedBy, onlyOne } from '../grouping';

/** One column for each flow that a measure has. */
type FlowColumns = ReadonlyMap<Flow, BookColumn>;

const NEEDED: readonly Flow[] = ['openingCarryOver', 'income', 'expenditure', 'closingCarryOver'];

/** The table of a fund that is published with just these columns. */
export function isFundTable({ scope }: BookPanel): boolean {
  return scope === 'governmentManagedFunds' || scope === 'stateCapitalOperations';
}

/**
 * The balance of every line; empty where one of the four columns is missing, or two say the same. A line with an amount in a column of which nothing is
 * known counts only where it balances without.
 */
export function balancesOfLines(rule: RuleId, panel: BookPanel, unit: MoneyUnit): LineOutcome {
  const results: (CheckResult | null)[] = [];
  let passed = 0;
  for (const columns of flowColumns(panel)) {
    for (const line of panel.lines) {
      if (balancesPlainly(panel, line, columns)) {
        passed += 1;
        continue;
      }
      const result = balanceOf(rule, panel, line, columns, unit);
      results.push(result === null || agrees(result) || panel.openNumbers(line).length === 0 ? result : null);
    }
  }
  return joined([outcomeOfResults(results), { results: [], passed }]);
}

/** Of very many lines nearly all hold plain numbers of hundredths that balance: to see that takes no figures. */
function balancesPlainly(panel: BookPanel, { row }: BookLine, columns: FlowColumns): boolean {
  const [unit, ...others] = new Set([...columns.values()].map((column) => column.unit));
  if (unit === undefined || others.length > 0) return false;
  let gap = 0;
  for (const [flow, column] of columns) {
    const hundredths = hundredthsIn(panel, row, column);
    gap += isReceived(flow) ? hundredths : -hundredths;
  }
  return gap === 0;
}

function balanceOf(rule: RuleId, panel: BookPanel, line: BookLine, columns: FlowColumns, unit: MoneyUnit): CheckResult | null {
  return flowBalance(
    rule,
    (flow) => {
      const column = columns.get(flow);
      return column === undefined ? null : panel.figureOf(line, column);
    },
    unit,
  );
}

/** Those of each measure that has all four. */
function flowColumns({ columns }: BookPanel): FlowColumns[] {
  const ofFlows = columns.flatMap((column) => {
    const flow = column.measure === 'statedRate' ? null : flowOf(column);
    return flow === null ? [] : [{ flow, column }];
  });
  return [...groupedBy(ofFlows, ({ column }) => column.measure).values()].flatMap((found) => {
    const clear = [...groupedBy(found, ({ flow }) => flow)].map(([flow, same]) => [flow, theOne(same.map(({ column }) => column))] as const);
    const columnsOf = new Map(clear.flatMap(([flow, column]) => (column === null ? [] : [[flow, column] as const])));
    return clear.every(([, column]) => column !== null) && NEEDED.every((flow) => columnsOf.has(flow)) ? [columnsOf] : [];
  });
}

/** 本年支出 is read as the whole of a table; a column that is limited to a part of a flow is none of these. */
function flowOf({ subjects }: BookColumn): Flow | null {
  const limits = subjects.filter(({ kind }) => kind !== 'total');
  const [limit] = limits;
  if (limit === undefined) return subjects.length > 0 ? 'expenditure' : null;
  return limits.length === 1 && limit.kind === 'flow' ? limit.flow : null;
}

/** The only one, or the only one that is the sum of its group: 合计 by itself beside 本年支出 may be anything. */
function theOne(columns: readonly BookColumn[]): BookColumn | null {
  const sums = columns.filter(({ isTotal, path }) => isTotal && path.length > 1);
  return onlyOne(sums.length > 0 ? sums : columns);
}
