/** 预算 on one sheet and 执行 on another: what the main table has no column for, of the same lines. */
import { subjectKey } from '../ledger/dimensions';
import type { Figure } from '../ledger/figure';
import type { ReadTable } from './read-table';
import { contradict } from './same-amount';

type Kind = 'budget' | 'execution';

/** Fewer lines of one name say little. */
const FEWEST_LINES = 2;

/** The tables among the others that state execution where the main table states budgets alone, or the other way round; empty where they contradict each other. */
export function complementingTables(main: ReadTable, others: readonly ReadTable[]): readonly ReadTable[] {
  const own = onlyKind(main);
  if (own === null) return [];
  const lines = linesOf(main);
  const found = others.filter((other) => {
    const kind = onlyKind(other);
    if (kind === null || kind === own || other.isPartial || other.project !== null) return false;
    const there = linesOf(other);
    const common = [...there].filter((line) => lines.has(line)).length;
    return common >= FEWEST_LINES && common * 2 >= Math.min(lines.size, there.size);
  });
  const [first, ...rest] = found;
  return first === undefined || rest.some((table) => contradict(amountsOf(first), table.figures)) ? [] : found;
}

/** `null` where a table states both, or neither. */
function onlyKind(table: ReadTable): Kind | null {
  const kinds = new Set(amountsOf(table).map(kindOf));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? kind : null;
}

function linesOf(table: ReadTable): Set<string> {
  return new Set(amountsOf(table).map(({ subject }) => subjectKey(subject)));
}

/** Carry-over and income of the year have no budget: they stand beside execution and beside budgets alike. */
function amountsOf({ figures }: ReadTable): Figure[] {
  return figures.filter(({ measure, reading, subject }) => measure !== 'statedRate' && reading.state === 'stated' && subject.kind !== 'flow');
}

function kindOf({ measure }: Figure): Kind {
  return measure === 'executed' ? 'execution' : 'budget';
}
