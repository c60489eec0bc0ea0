/** Shares of several institutions added up: the department's figures where nothing states them. */
import type { OwnSubject } from '../ledger/dimensions';
import { figureId, statedIn, type Figure, type FigureId } from '../ledger/figure';
import { decimalText, sum } from '../money/decimal';
import type { MoneyUnit } from '../money/money-unit';

/**
 * All shares among `figures` added up, one figure for each subject and measure. A breakdown is added up where every institution has one:
 * what one of them does not list is none of its money only then. A project is one institution's own.
 */
export function sumsOfShares(figures: readonly Figure[], unit: MoneyUnit): Figure[] {
  const parts = new Map<FigureId, Figure[]>();
  const institutions = new Set<string>();
  const withBreakdown = new Map<string, Set<string>>();
  for (const figure of figures) {
    const { subject, measure } = figure;
    if (subject.kind !== 'institution' || subject.of.kind === 'project' || measure === 'statedRate') continue;
    institutions.add(subject.label);
    listOf(withBreakdown, breakdownOf(subject.of), () => new Set<string>()).add(subject.label);
    listOf(parts, figureId(subject.of, measure), (): Figure[] => []).push(figure);
  }
  const isWhole = ([first]: readonly Figure[]): boolean =>
    first?.subject.kind === 'institution' && withBreakdown.get(breakdownOf(first.subject.of))?.size === institutions.size;
  return [...parts.values()].filter(isWhole).flatMap((shares) => sumOf(shares, unit, institutions.size) ?? []);
}

function listOf<Value>(lists: Map<string, Value>, key: string, empty: () => Value): Value {
  const list = lists.get(key) ?? empty();
  lists.set(key, list);
  return list;
}

/** Sources of all kinds are one breakdown of the total, categories of all kinds another. */
function breakdownOf({ kind }: OwnSubject): string {
  if (kind === 'extraSource') return 'fundSource';
  return kind === 'extraCategory' ? 'expenditureCategory' : kind;
}

/**
 * One figure over the shares; `null` where they state none. What an institution leaves open is no part of the sum, as in any column of
 * amounts; a total that one of them leaves open is open itself.
 */
function sumOf(figures: readonly Figure[], unit: MoneyUnit, institutions: number): Figure | null {
  const [first] = figures;
  if (first?.subject.kind !== 'institution') return null;
  const failed = figures.filter(({ reading }) => reading.state === 'unreadable' || reading.state === 'error');
  const stated = figures.filter(({ reading }) => reading.state === 'stated');
  const subject = first.subject.of;
  if (failed.length === 0 && (stated.length === 0 || (subject.kind === 'total' && stated.length < institutions))) return null;
  const value = sum(stated.flatMap((part) => statedIn(part, unit) ?? []));
  return {
    ...first,
    subject,
    sum: null,
    parts: failed.length > 0 ? failed : stated,
    unit,
    columnUnit: unit,
    reading: failed[0]?.reading ?? { state: 'stated', value },
    raw: decimalText(value),
    decimals: Math.max(...figures.map(({ decimals }) => decimals)),
  };
}
