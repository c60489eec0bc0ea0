/**
 * Several institutions of one department, each with a table of its own under the same header, with a table that sums them up (汇总) or
 * without one.
 */
import { figureId, statedIn, type Figure, type FigureId } from '../ledger/figure';
import type { MoneyMeasure } from '../ledger/dimensions';
import { absolute, add, compare, subtract, ZERO, type Decimal } from '../money/decimal';
import type { Candidate } from './main-table';
import { normalText } from './normal-text';
import type { ReadTable } from './read-table';
import { readRowLabel } from './row-label';
import type { Vocabulary } from './vocabulary';

export interface Institution {
  readonly name: string;
  readonly table: ReadTable;
}

export interface Institutions {
  readonly members: readonly Institution[];
  /** The table that sums them up; `null` where the workbook has none. */
  readonly summary: ReadTable | null;
  /** `false` for other parts of a whole: quarters, or 基本支出 and 项目支出 on sheets of their own. */
  readonly areInstitutions: boolean;
}

const MEASURES: readonly MoneyMeasure[] = ['originalBudget', 'adjustedBudget', 'annualBudget', 'executed'];

/** `null` where the tables are not those of several institutions, or nothing shows that they are. */
export function institutionsIn(candidates: readonly Candidate[], vocabulary: Vocabulary): Institutions | null {
  const tables = ofLatestYear(candidates.filter(isOfDepartment).map(({ table }) => table));
  const groups = groupsOf(tables).sort((left, right) => right.length - left.length);
  for (const group of groups) {
    const found = institutionsAmong(group, tables, vocabulary);
    if (found !== null) return found;
  }
  return null;
}

function isOfDepartment({ table, isVisible }: Candidate): boolean {
  const { surroundings, isPartial, project } = table;
  const stated = totalsOf(table).size;
  // 整体支出 in the title is a side; with budget beside execution it is all that an institution has to say.
  return isVisible && !surroundings.isPreviousYear && project === null && stated > (isPartial ? 1 : 0);
}

/** An earlier year's 汇总 sums up nothing of this one's. */
function ofLatestYear(tables: readonly ReadTable[]): ReadTable[] {
  const latest = Math.max(0, ...tables.map(({ surroundings }) => surroundings.year ?? 0));
  return tables.filter(({ surroundings: { year } }) => year === null || year === latest);
}

/** Tables under one header, one on a sheet. */
function groupsOf(tables: readonly ReadTable[]): ReadTable[][] {
  const groups = new Map<string, ReadTable[]>();
  for (const table of tables) {
    const group = groups.get(table.signature) ?? [];
    if (!group.some(({ source }) => source.sheet === table.source.sheet)) group.push(table);
    groups.set(table.signature, group);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function institutionsAmong(group: readonly ReadTable[], tables: readonly ReadTable[], vocabulary: Vocabulary): Institutions | null {
  const named = summaryByName(group, vocabulary) ?? summaryByName(tables.filter((table) => !group.includes(table)), vocabulary);
  const summary = [named, ...group, ...tables].find((table) => table !== null && sumsUp(table, group.filter((other) => other !== table))) ?? named;
  const members = namedInstitutions(group.filter((table) => table !== summary));
  if (members.length < 2 || hasTwins(members)) return null;
  const areInstitutions = !members.some(({ name }) => isOtherPart(name, vocabulary));
  // A sum that fits shows that they are parts; a table that is merely called 汇总, or none at all, needs names that tell institutions.
  if (summary !== null && sumsUp(summary, members.map(({ table }) => table))) return { members, summary, areInstitutions };
  return areInstitutions && hasInstitutionNames(members, vocabulary) ? { members, summary, areInstitutions } : null;
}

function isOtherPart(name: string, vocabulary: Vocabulary): boolean {
  return vocabulary.periodName.test(normalText(name)) || readRowLabel(name, vocabulary).meaning.kind !== 'unknown';
}

/** The one table whose sheet, else whose title, says so; titles that all say so tell nothing. */
function summaryByName(tables: readonly ReadTable[], vocabulary: Vocabulary): ReadTable | null {
  const says = (text: string | null): boolean => text !== null && vocabulary.summaryWords.some((word) => normalText(text).includes(word));
  const bySheet = tables.filter(({ source }) => says(source.sheet));
  const byTitle = tables.filter(({ surroundings }) => says(surroundings.heading));
  if (bySheet.length === 1) return bySheet[0] ?? null;
  return byTitle.length === 1 && tables.length > 1 ? (byTitle[0] ?? null) : null;
}

/** Each by the entity that its sheet names where all differ in it, else by its sheet. */
function namedInstitutions(tables: readonly ReadTable[]): Institution[] {
  const entities = tables.map(({ surroundings }) => surroundings.entity);
  const areTold = !entities.includes(null) && new Set(entities).size === tables.length;
  return tables.map((table, index) => ({ name: (areTold ? entities[index] : null) ?? table.source.sheet.trim(), table }));
}

function hasInstitutionNames(members: readonly Institution[], vocabulary: Vocabulary): boolean {
  const entities = members.map(({ table }) => table.surroundings.entity);
  if (!entities.includes(null) && new Set(entities).size === members.length) return true;
  return members.every(({ name }) => vocabulary.institutionName.test(normalText(name).replace(SERIAL, '')));
}

/** "01 幼儿园", "幼儿园(2)". */
const SERIAL = /^\d+[-_.]?|\(\d+\)$/gu;

/** Two that state the same figures are one table written twice. */
function hasTwins(members: readonly Institution[]): boolean {
  const told = members.map(({ table }) => table.figures.map(({ subject, measure, raw }) => `${figureId(subject, measure)}=${raw}`).join('\n'));
  return new Set(told).size < told.length;
}

/** Every measure that its total states is the sum of theirs, of two at least. */
function sumsUp(table: ReadTable, others: readonly ReadTable[]): boolean {
  const totals = totalsOf(table);
  if (others.length < 2 || [...totals.values()].every((value) => compare(value, ZERO) === 0)) return false;
  const theirs = others.map(totalsOf);
  return [...totals].every(([id, value]) => {
    const sum = theirs.reduce<Decimal | null>((left, values) => {
      const other = values.get(id);
      return left === null || other === undefined ? null : add(left, other);
    }, ZERO);
    return sum !== null && compare(absolute(subtract(sum, value)), roundingOf(others.length)) <= 0;
  });
}

/** Half a hundredth of 万元 for each amount that may have been rounded, in 元. */
function roundingOf(parts: number): Decimal {
  return { unscaled: BigInt(50 * (parts + 1)), scale: 0 };
}

/** What a table states of its total, in 元. */
function totalsOf({ figures }: ReadTable): ReadonlyMap<FigureId, Decimal> {
  const stated = (figure: Figure): [FigureId, Decimal][] => {
    const value = figure.subject.kind === 'total' && MEASURES.some((measure) => measure === figure.measure) ? statedIn(figure, 'yuan') : null;
    return value === null ? [] : [[figureId(figure.subject, figure.measure), value]];
  };
  return new Map(figures.flatMap(stated));
}
