/**
 * What the tables of a book state of the same thing: spending, income or what is carried over, of all funds or of some, of both categories or of
 * one. Two tables that do so must agree, whatever they look like.
 */
import type { BookColumn, BookLine, BookPanel, BookTable } from '../ledger/book-table';
import type { ExpenditureCategory, Flow, FundSource, Scope, Subject } from '../ledger/dimensions';
import { isStated, type Figure } from '../ledger/figure';

export interface ScopedFigure {
  /** The same for figures of the same thing. */
  readonly key: string;
  readonly figure: Figure;
}

interface Meaning {
  readonly scope: Scope | null;
  readonly category: ExpenditureCategory | null;
  readonly flow: Flow;
}

/** Those of one table, each thing once: its first place counts. */
export function scopedFigures(table: BookTable): ScopedFigure[] {
  const found = new Map<string, Figure>();
  for (const panel of table.panels) {
    const columns = panel.columns.filter(({ measure }) => measure !== 'statedRate');
    for (const line of panel.lines) {
      for (const column of columns) {
        const meaning = meaningOf(panel, line, column);
        if (meaning === null) continue;
        const key = `${meaning.scope ?? 'all'}/${meaning.category ?? 'both'}/${meaning.flow}/${column.measure}`;
        if (found.has(key)) continue;
        const figure = panel.figureOf(line, column);
        if (isStated(figure)) found.set(key, figure);
      }
    }
  }
  return [...found].map(([key, figure]) => ({ key, figure }));
}

/** What line and column say together within the title; `null` where that is nothing of the department, or two things at once. */
function meaningOf(panel: BookPanel, line: BookLine, column: BookColumn): Meaning | null {
  if (panel.scope === 'threePublicExpenses' || line.isPart) return null;
  const ofLine = limitOfLine(panel, line);
  const ofColumn = limitOfColumn(column);
  if (ofLine === null || ofColumn === null) return null;
  const scope = one<Scope>([panel.scope, ofLine.scope, ofColumn.scope]);
  const category = one<ExpenditureCategory>([panel.isBasicOnly ? 'basic' : null, ofLine.category, ofColumn.category]);
  const flow = one<Flow>([ofLine.flow, ofColumn.flow]);
  if (scope === 'many' || category === 'many' || flow === 'many') return null;
  const side: Flow = panel.side === 'income' ? 'income' : 'expenditure';
  return { scope, category, flow: flow ?? side };
}

interface Limit {
  readonly scope: FundSource | null;
  readonly category: ExpenditureCategory | null;
  readonly flow: Flow | null;
}

const NO_LIMIT: Limit = { scope: null, category: null, flow: null };

function limitOfLine(panel: BookPanel, { meaning }: BookLine): Limit | null {
  switch (meaning.kind) {
    case 'total':
      // Where what was carried over is counted as well, 总计 is no spending of the year.
      return panel.lines.some(({ meaning: other }) => other.kind === 'flow') ? null : NO_LIMIT;
    case 'fundSource':
      return { ...NO_LIMIT, scope: meaning.source };
    case 'expenditureCategory':
      return { ...NO_LIMIT, category: meaning.category };
    case 'flow':
      return { ...NO_LIMIT, flow: meaning.flow };
    default:
      return null;
  }
}

function limitOfColumn({ subjects }: BookColumn): Limit | null {
  return subjects.reduce<Limit | null>((limit, subject) => (limit === null ? null : combined(limit, subject)), NO_LIMIT);
}

function combined(limit: Limit, subject: Subject): Limit | null {
  switch (subject.kind) {
    case 'total':
      return limit;
    case 'fundSource':
      return limit.scope === null || limit.scope === subject.source ? { ...limit, scope: subject.source } : null;
    case 'expenditureCategory':
      return limit.category === null || limit.category === subject.category ? { ...limit, category: subject.category } : null;
    case 'flow':
      return limit.flow === null || limit.flow === subject.flow ? { ...limit, flow: subject.flow } : null;
    default:
      return null;
  }
}

/** The one that is said; `many` where two differ. */
function one<Value>(said: readonly (Value | null)[]): Value | 'many' | null {
  const values = new Set(said.filter((value) => value !== null));
  if (values.size > 1) return 'many';
  return [...values][0] ?? null;
}
