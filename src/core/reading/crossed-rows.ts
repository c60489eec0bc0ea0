/**
 * Lists that cross sources and 支出性质: sources below 基本支出 and again below 项目支出, or the natures of spending below every source. Such a line is
 * about one group alone and no figure of the department; where the groups are complete, their lines add up to one.
 */
import { familyOf, type BreakdownFamily, type RowMeaning } from '../ledger/row-meaning';
import { compare, isZero } from '../money/decimal';
import { addTo } from '../grouping';
import { normalText } from './normal-text';
import { RowAmounts } from './row-amounts';
import type { Panel } from './table-columns';
import type { TableContext } from './table-context';
import type { TableRow } from './table-rows';
import type { Vocabulary } from './vocabulary';

export interface CrossedRows {
  /** Those of single groups. */
  readonly rows: readonly TableRow[];
  /** Those of them that together are the department's, where every group states all of its parts; empty elsewhere. */
  readonly summed: readonly TableRow[];
}

/** A line with the lines below it that break it down otherwise. */
interface Group {
  readonly head: TableRow;
  readonly parts: readonly TableRow[];
}

/** Two groups show it by their places. One alone may as well be a second breakdown of the whole: its amounts must show it. */
export function crossedRows(rows: readonly TableRow[], panel: Panel, context: TableContext): CrossedRows {
  const amounts = new RowAmounts(panel, context);
  const found = (['category', 'source'] as const).map((of) => ({ heads: headsOf(rows, of, context.vocabulary), groups: groupsBelow(rows, of) }));
  const [best, other] = found.filter(({ heads, groups }) => heads.length > 0 && groups.length > 0);
  const { heads, groups } = other !== undefined && best !== undefined && other.groups.length > best.groups.length ? other : best ?? NONE;
  const isShown = groups.length > 1 || groups.some((group) => breaksDown(group, heads, amounts));
  if (!isShown) return partsByYear(rows, amounts);
  const parts = groups.flatMap((group) => group.parts);
  const areAll = groups.length === heads.filter(({ isEmpty }) => !isEmpty).length;
  const addUp = (column: number): boolean => groups.every((group) => addsUp(group, column, amounts));
  // Beside what 其中 introduces another part may stand nowhere, which one column may hide.
  const areComplete = parts.some(({ label }) => label.isPart) ? amounts.columns.every(addUp) : amounts.columns.some(addUp);
  return { rows: parts, summed: areAll && areComplete ? parts : [] };
}

/** The same sources, or the same natures of spending, below funds of the year and below those of the year before, whatever these are called. */
function partsByYear(rows: readonly TableRow[], amounts: RowAmounts): CrossedRows {
  // Beside 本年收入 or 年末结转 上年结转 is a flow itself, and its sources are its parts.
  if (rows.some(({ label: { meaning } }) => meaning.kind === 'flow' && meaning.flow !== 'openingCarryOver')) return NOTHING;
  const sources = repeatedGroups(rows, ['fundSource'], amounts);
  if (sources.length > 0) {
    const parts = sources.flatMap((group) => group.parts);
    return { rows: [...sources.map(({ head }) => head), ...parts], summed: parts };
  }
  const natures = repeatedGroups(rows, ['expenditureCategory', 'extraCategory'], amounts);
  const [parts, heads] = [natures.flatMap((group) => group.parts), natures.map(({ head }) => head)];
  // 本级 and 下属单位 with their natures are institutions, which stay.
  const counted = heads.filter(({ label }) => label.meaning.kind !== 'unknown');
  return { rows: [...counted, ...parts], summed: areWhole(heads, rows, amounts) ? parts : [] };
}

/** Lines with the lines of these kinds right below them, where one stands below several and every line is broken down completely; empty elsewhere. */
function repeatedGroups(rows: readonly TableRow[], kinds: readonly RowMeaning['kind'][], amounts: RowAmounts): Group[] {
  const isPart = (row: TableRow | undefined): boolean => row !== undefined && kinds.includes(row.label.meaning.kind);
  const groups = rows.flatMap((head, index): Group[] => {
    if (!MAY_HEAD.includes(head.label.meaning.kind) || head.isEmpty || !isPart(rows[index + 1])) return [];
    let end = index + 1;
    while (isPart(rows[end])) end += 1;
    return [{ head, parts: rows.slice(index + 1, end) }];
  });
  const parts = groups.flatMap((group) => group.parts);
  const isRepeated = new Set(parts.map(({ label }) => JSON.stringify(label.meaning))).size < parts.length;
  const areComplete = groups.every((group) => amounts.columns.some((column) => addsUp(group, column, amounts)));
  return groups.length > 1 && isRepeated && areComplete ? groups : [];
}

/** 合计 shows in some column that nothing stands beside the heads; where there is none, nothing contradicts it. */
function areWhole(heads: readonly TableRow[], rows: readonly TableRow[], amounts: RowAmounts): boolean {
  const totals = rows.filter(({ label }) => label.meaning.kind === 'total');
  return totals.every((head) => amounts.columns.some((column) => addsUp({ head, parts: heads }, column, amounts)));
}

const NOTHING: CrossedRows = { rows: [], summed: [] };

/** 当年预算资金, 本年财政拨款, 上年结转资金, 上年结转. */
const MAY_HEAD: readonly RowMeaning['kind'][] = ['unknown', 'extraSource', 'fiscalAppropriation', 'flow'];

const NONE: { readonly heads: readonly TableRow[]; readonly groups: readonly Group[] } = { heads: [], groups: [] };

/** The lines that others may break down; empty where one of them stands twice, being a part of others itself. */
function headsOf(rows: readonly TableRow[], of: BreakdownFamily, { ordinal }: Vocabulary): readonly TableRow[] {
  const heads = rows.filter((row) => familyOf(row.label.meaning) === of);
  const names = new Set(heads.map(({ text, label: { meaning } }) => (meaning.kind === 'fundSource' || meaning.kind === 'expenditureCategory' ? JSON.stringify(meaning) : normalText(text).replace(ordinal, ''))));
  return names.size === heads.length ? heads : [];
}

/** Lines of the other breakdown, each below the nearest line of this one; 合计, a flow and a heading end a group. */
function groupsBelow(rows: readonly TableRow[], of: BreakdownFamily): Group[] {
  const parts = new Map<TableRow, TableRow[]>();
  let head: TableRow | null = null;
  for (const row of rows) {
    const breakdown = familyOf(row.label.meaning);
    if (breakdown === of) head = row;
    else if (breakdown === null && (row.label.meaning.kind !== 'unknown' || row.isEmpty)) head = null;
    else if (breakdown !== null && head !== null) addTo(parts, head, row);
  }
  return [...parts].map(([owner, owned]) => ({ head: owner, parts: owned }));
}

/** In some column the parts add up to their head exactly, which is clearly not all that the heads state: with next to nothing beside it, both would do. */
function breaksDown({ head, parts }: Group, heads: readonly TableRow[], amounts: RowAmounts): boolean {
  return amounts.columns.some((column) => {
    const [own, sum] = [amounts.of(head, column), amounts.sumOf(parts, column)];
    return own !== null && sum !== null && !isZero(own) && compare(own, sum) === 0 && amounts.addsUp(head, heads, column) === false;
  });
}

/** 0 alone shows nothing. */
function addsUp({ head, parts }: Group, column: number, amounts: RowAmounts): boolean {
  const whole = amounts.of(head, column);
  return whole !== null && !isZero(whole) && amounts.addsUp(head, parts, column) === true;
}
