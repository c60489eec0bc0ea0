/**
 * Short lists whose one column of texts is 资金来源 or 支出类别 may have levels: 一、当年预算资金 with its sources below it, or 其中 below a category. Their sums
 * count every amount once.
 */
import { ordinalForm } from '../ledger/ordinal-form';
import { isZero, ZERO } from '../money/decimal';
import { isBlank, normalText } from './normal-text';
import { RowAmounts, type PlacedRow } from './row-amounts';
import { readRowLabel, type RowLabel } from './row-label';
import { namingColumn, type Panel } from './table-columns';
import type { TableContext } from './table-context';

interface LevelRow extends PlacedRow {
  readonly label: RowLabel;
  readonly form: string;
}

/** A row with those below it that break it down; most have none. */
interface Group {
  readonly head: LevelRow;
  readonly parts: readonly LevelRow[];
}

/** A list with levels is written by hand. */
export const MOST_LEVEL_ROWS = 100;

/** `rows`: those of the list. `totals`: rows that say 合计. */
export function countedRows(rows: readonly number[], totals: readonly PlacedRow[], panel: Panel, context: TableContext): readonly number[] {
  const { texts, vocabulary } = context;
  const column = onlyDescription(panel);
  if (column === null || rows.length > MOST_LEVEL_ROWS) return rows;
  const listed = rows.map((row): LevelRow => {
    const text = texts.textAt(row, column) ?? '';
    const [ordinal = ''] = vocabulary.ordinal.exec(normalText(text)) ?? [];
    return { row, label: readRowLabel(text, vocabulary), form: ordinalForm(ordinal) };
  });
  const amounts = new RowAmounts(panel, context);
  const readings = [groupsOf(listed, amounts, true), groupsOf(listed, amounts, false)].map((groups) => groups.filter(({ parts }) => parts.length > 0));
  const broken = readings.find((groups) => groups.length > 0 && isShown(groups, listed, totals, amounts));
  if (broken === undefined) return rows;
  const parts = new Set(broken.flatMap((group) => group.parts));
  const heads = new Set(broken.map(({ head }) => head));
  const statesMore = [...parts].every(isKnown) && ![...heads].some(isKnown) && broken.every((group) => addsUp(group, amounts));
  return listed.filter((row) => !(statesMore ? heads : parts).has(row)).map(({ row }) => row);
}

/** Registers with sums above their rows are written by hand, too. */
const MOST_REGISTER_ROWS = 2_000;

/**
 * Without the sums of groups that stand above them: 支出性质 is filled and 项目名称 is not, and the rows down to the next such line, which name projects, add up
 * to it in every column.
 */
export function withoutGroupSums(rows: readonly number[], panel: Panel, context: TableContext): readonly number[] {
  const { texts } = context;
  const named = namingColumn(panel);
  if (named === null || rows.length > MOST_REGISTER_ROWS) return rows;
  const isUnnamed = (row: number): boolean => isBlank(texts.value(row, named)) && !texts.isCovered(row, named);
  const heads = rows.filter(isUnnamed);
  if (heads.length === 0 || heads.length === rows.length) return rows;
  const amounts = new RowAmounts(panel, context);
  const sums = heads.filter((head, index) => {
    const parts = rows.filter((row) => row > head && row < (heads[index + 1] ?? Infinity)).map((row): PlacedRow => ({ row }));
    const compared = amounts.columns.map((column) => amounts.addsUp({ row: head }, parts, column)).filter((holds) => holds !== null);
    return parts.length > 0 && compared.length > 0 && compared.every((holds) => holds);
  });
  return rows.filter((row) => !sums.includes(row));
}

/** `null` where another column says what a row is about: rows of one source are then several expenditures. */
export function onlyDescription({ attributes }: Panel): number | null {
  if ((['project', 'item', 'keyTask', 'institution', 'code', 'performer'] as const).some((attribute) => attributes.has(attribute))) return null;
  const [first, ...others] = [attributes.get('fundSource'), attributes.get('category')].filter((header) => header !== undefined);
  return first === undefined || others.length > 0 ? null : first.column;
}

/** `goesOn`: behind 其中：省级 the next line, which nobody knows, is said of as well. */
function groupsOf(rows: readonly LevelRow[], amounts: RowAmounts, goesOn: boolean): Group[] {
  const groups: Group[] = [];
  const top = rows[0]?.form ?? '';
  for (let index = 0; index < rows.length; ) {
    const [head, ...below] = rows.slice(index);
    if (head === undefined) break;
    const parts = top === '' ? unnumberedParts(head, below, amounts, goesOn) : below.slice(0, lengthWhile(below, ({ form, label }) => form !== top || label.isPart));
    groups.push({ head, parts });
    index += 1 + parts.length;
  }
  return groups;
}

/** The fewest rows that add up to the head, 0 alone shows nothing; else those that say 其中. 项目支出 is no part of 基本支出. */
function unnumberedParts(head: LevelRow, all: readonly LevelRow[], amounts: RowAmounts, goesOn: boolean): readonly LevelRow[] {
  const below = isKnown(head) ? all.slice(0, lengthWhile(all, (row) => !isKnown(row) || row.label.meaning.kind !== head.label.meaning.kind)) : all;
  const ends = below.map((_, index) => index + 1);
  const isNothing = amounts.columns.every((column) => isZero(amounts.of(head, column) ?? ZERO));
  const end = isNothing ? undefined : ends.find((count) => addsUp({ head, parts: below.slice(0, count) }, amounts));
  const isSaid = goesOn && below[0]?.label.isPart === true;
  return below.slice(0, end ?? lengthWhile(below, (row) => row.label.isPart || (isSaid && row.label.meaning.kind === 'unknown')));
}

function lengthWhile<Value>(values: readonly Value[], test: (value: Value) => boolean): number {
  const end = values.findIndex((value) => !test(value));
  return end === -1 ? values.length : end;
}

/** 其中 says it of every group, or numbers do and the parts add up; else 合计 is the sum of the heads, and not of all rows. */
function isShown(broken: readonly Group[], rows: readonly LevelRow[], totals: readonly PlacedRow[], amounts: RowAmounts): boolean {
  const isSaid = ({ head, parts: [first] }: Group): boolean => first?.label.isPart === true || (first !== undefined && head.form !== '' && first.form !== head.form);
  if (broken.every((group) => isSaid(group) && (group.parts.every(({ label }) => label.isPart) || addsUp(group, amounts)))) return true;
  const parts = new Set(broken.flatMap((group) => group.parts));
  const heads = rows.filter((row) => !parts.has(row));
  return totals.some((total) => isSum(total, heads, amounts) && !isSum(total, rows, amounts));
}

function addsUp({ head, parts }: Group, amounts: RowAmounts): boolean {
  return isSum(head, parts, amounts);
}

/** In at least half of the columns in which the whole is stated. */
function isSum(whole: PlacedRow, parts: readonly PlacedRow[], amounts: RowAmounts): boolean {
  const compared = amounts.columns.map((column) => amounts.addsUp(whole, parts, column)).filter((holds) => holds !== null);
  const holding = compared.filter((holds) => holds).length;
  return holding > 0 && holding * 2 >= compared.length;
}

function isKnown({ label: { meaning } }: LevelRow): boolean {
  return meaning.kind === 'fundSource' || meaning.kind === 'expenditureCategory';
}
