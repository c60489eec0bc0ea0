/**
 * What the tables of a book state of the same thing: spending, income or what is carried over, of all funds or of some, of both categories or of
 * one. Two tables that do so must agree, whatever they look like.
 */
import type { BookColumn, BookLine, BookPanel, BookTable } from '../ledger/book-table';
import { isFiscalSource, type ExpenditureCategory, type Flow, type FundSource, type Measure, type Scope, type Subject } from '../ledger/dimensions';
import { isStated, type Figure } from '../ledger/figure';
import { flowsOfLines } from './line-flows';

export interface ScopedFigure {
  /** The same for figures of the same thing. */
  readonly key: string;
  readonly figure: Figure;
}

/** What of the department an amount is about. */
export interface Meaning {
  readonly scope: Scope | null;
  readonly category: ExpenditureCategory | null;
  readonly flow: Flow;
}

/** Those that one table states, each thing once: its first place counts. */
export function scopedFigures(table: BookTable): ScopedFigure[] {
  return [...scopedCells(table)].filter(([, figure]) => isStated(figure)).map(([key, figure]) => ({ key, figure }));
}

export function scopedKey({ scope, category, flow }: Meaning, measure: Measure): string {
  return `${scope ?? 'all'}/${category ?? 'both'}/${flow}/${measure}`;
}

/** The same by their keys, with places for what is not stated. */
export function scopedCells(table: BookTable): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  for (const panel of table.panels) {
    const columns = limitedColumns(panel);
    const flows = flowsOfLines(panel);
    const isHalf = isOfHalf(panel, table);
    for (const line of panel.lines) {
      if (isHalf && line.meaning.kind === 'total') continue;
      for (const { column, limit } of columns) {
        const meaning = meaningOf(panel, line, limit, flows.get(line) ?? null);
        if (meaning === null) continue;
        const key = scopedKey(meaning, column.measure);
        const known = found.get(key);
        if (known !== undefined && isStated(known)) continue;
        const figure = panel.figureOf(line, column);
        if (known === undefined || isStated(figure)) found.set(key, figure);
      }
    }
  }
  return found;
}

/** 人员经费 beside 公用经费, each with a 合计 of its own. */
function isOfHalf(panel: BookPanel, { panels }: BookTable): boolean {
  return panels.some((other) => other !== panel && other.side === panel.side && other.lines.some(({ meaning }) => meaning.kind === 'total'));
}

/** What line and column say together within the title; `null` where that is nothing of the department, or two things at once. */
function meaningOf(panel: BookPanel, line: BookLine, ofColumn: ColumnLimit, flowOfLine: Flow | null): Meaning | null {
  if (panel.scope === 'threePublicExpenses' || line.isPart) return null;
  const ofLine = limitOfLine(panel, line);
  if (ofLine === null) return null;
  const scope = narrowest([panel.scope, ofLine.scope, ofColumn.scope]);
  const category = one<ExpenditureCategory>([panel.category, ofLine.category, ofColumn.category]);
  const flow = one<Flow>([flowOfLine, ofColumn.flow]);
  if (scope === 'many' || category === 'many' || flow === 'many') return null;
  const side: Flow = panel.side === 'income' ? 'income' : 'expenditure';
  return { scope, category, flow: flow ?? side };
}

interface LimitedColumn {
  readonly column: BookColumn;
  readonly limit: ColumnLimit;
}

function limitedColumns(panel: BookPanel): LimitedColumn[] {
  const isOpen = !countsCarryOver(panel);
  return panel.columns.flatMap((column) => {
    const limit = column.measure === 'statedRate' ? null : limitOfColumn(column);
    return limit === null || (limit.flow === null && !isOpen) ? [] : [{ column, limit }];
  });
}

/** 合计 of income beside a column of 上年结转 counts that as well. */
function countsCarryOver({ side, columns }: BookPanel): boolean {
  return side === 'income' && columns.some(({ subjects }) => subjects.some((subject) => subject.kind === 'flow' && subject.flow === 'openingCarryOver'));
}

interface Limit {
  readonly scope: FundSource | null;
  readonly category: ExpenditureCategory | null;
}

interface ColumnLimit extends Limit {
  readonly flow: Flow | null;
}

const NO_LIMIT: ColumnLimit = { scope: null, category: null, flow: null };

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
      return NO_LIMIT;
    default:
      return null;
  }
}

function limitOfColumn({ subjects }: BookColumn): ColumnLimit | null {
  return subjects.reduce<ColumnLimit | null>((limit, subject) => (limit === null ? null : combined(limit, subject)), NO_LIMIT);
}

function combined(limit: ColumnLimit, subject: Subject): ColumnLimit | null {
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

/** One source within 财政拨款 is that source. */
function narrowest(said: readonly (Scope | null)[]): Scope | 'many' | null {
  const source = one(said.filter((scope) => scope !== 'fiscalAppropriation'));
  if (!said.includes('fiscalAppropriation')) return source;
  if (source === null) return 'fiscalAppropriation';
  return source !== 'many' && isFiscalSource(source) ? source : 'many';
}

/** The one that is said; `many` where two differ. */
function one<Value>(said: readonly (Value | null)[]): Value | 'many' | null {
  const values = new Set(said.filter((value) => value !== null));
  if (values.size > 1) return 'many';
  return [...values][0] ?? null;
}
