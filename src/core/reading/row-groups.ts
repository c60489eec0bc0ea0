/**
 * The rows of a detail list, divided by what one of its columns says of them. The loops over rows stand in functions of their own, here and
 * in `amount-column`: in one with the work around them, the compiler went on dropping its code, and all sums took a third longer.
 */
import { subjectKey, type Subject } from '../ledger/dimensions';
import type { BlankRun } from '../ledger/row-sum';
import type { SheetTexts } from './sheet-texts';

/** What a row of the list is by one of its describing columns. */
export type SubjectOfText = (text: string) => Subject | null;

export interface RowGroup {
  readonly subject: Subject;
  /** The texts of the column that mean the subject. */
  readonly texts: ReadonlySet<string>;
  /** Zero-based rows of the sheet, ascending. */
  readonly rows: Int32Array;
  /** Every text of the column that names the subject stands in a row of the group, and a cell of the column is a text of its own or blank. */
  readonly isTold: boolean;
  /** Rows whose own cell is blank: the name above them is theirs too. */
  readonly blankRuns: readonly BlankRun[];
}

export interface RowGroups {
  /** In the order of their first rows. */
  readonly groups: readonly RowGroup[];
  /** By place in the list: the place of the row's group in `groups`, or `NO_GROUP`. */
  readonly groupOfRow: Int32Array;
}

/** Of rows above the first name, and of those whose text means no subject. */
export const NO_GROUP = -1;

/** All rows as one group, by their place. */
export function oneGroup(rows: readonly number[], subject: Subject): RowGroups {
  return { groups: [{ subject, texts: new Set(), rows: Int32Array.from(rows), isTold: false, blankRuns: [] }], groupOfRow: new Int32Array(rows.length) };
}

export function groupRows(rows: readonly number[], column: number, subjectOfText: SubjectOfText, texts: SheetTexts): RowGroups {
  const names = new GroupNames(subjectOfText);
  const { groupOfRow, untold, blankRuns } = numberRows(rows, column, texts, names);
  const strangers = strangerTexts(texts, column, rows);
  const members = rowsByGroup(rows, groupOfRow, names.groups.length);
  const groups = names.groups.map((each, index) => ({
    ...each,
    rows: members[index] ?? new Int32Array(),
    blankRuns: blankRuns.get(index) ?? [],
    isTold: !untold.has(index) && ![...each.texts].some((name) => strangers.has(name)),
  }));
  return { groups, groupOfRow };
}

interface NumberedRows {
  readonly groupOfRow: Int32Array;
  /** Groups with names that are merged over several rows, or with a number or white space for a name. */
  readonly untold: ReadonlySet<number>;
  /** By group. */
  readonly blankRuns: ReadonlyMap<number, readonly BlankRun[]>;
}

function numberRows(rows: readonly number[], column: number, texts: SheetTexts, names: GroupNames): NumberedRows {
  const groupOfRow = new Int32Array(rows.length);
  const untold = new Set<number>();
  const blankRuns = new Map<number, OpenRun[]>();
  let group = NO_GROUP;
  let nameRow = 0;
  let name = '';
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const own = texts.textAt(row, column);
    // A blank below a name means the same again, as in a merged area.
    if (own !== null) {
      group = names.groupOf(own);
      nameRow = row;
      name = own;
    }
    groupOfRow[index] = group;
    if (own === null && texts.value(row, column) === null) addRow(blankRuns, group, row, { nameRow, name });
    else if (own === null || texts.isCovered(row, column)) untold.add(group);
  }
  return { groupOfRow, untold, blankRuns };
}

interface OpenRun extends BlankRun {
  lastRow: number;
}

function addRow(runs: Map<number, OpenRun[]>, group: number, row: number, named: Pick<BlankRun, 'nameRow' | 'name'>): void {
  const known = runs.get(group);
  const last = known?.at(-1);
  if (last !== undefined && last.lastRow === row - 1 && last.nameRow === named.nameRow) last.lastRow = row;
  else if (known === undefined) runs.set(group, [{ ...named, firstRow: row, lastRow: row }]);
  else known.push({ ...named, firstRow: row, lastRow: row });
}

/** Numbers the subjects that texts mean, from 0 as they come. */
class GroupNames {
  public readonly groups: { readonly subject: Subject; readonly texts: Set<string> }[] = [];
  readonly #subjectOfText: SubjectOfText;
  readonly #byText = new Map<string, number>();
  readonly #byKey = new Map<string, number>();

  public constructor(subjectOfText: SubjectOfText) {
    this.#subjectOfText = subjectOfText;
  }

  public groupOf(text: string): number {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const group = this.#read(text);
    this.#byText.set(text, group);
    return group;
  }

  #read(text: string): number {
    const subject = this.#subjectOfText(text);
    if (subject === null) return NO_GROUP;
    const key = subjectKey(subject);
    const group = this.#byKey.get(key) ?? this.groups.push({ subject, texts: new Set() }) - 1;
    this.#byKey.set(key, group);
    this.groups[group]?.texts.add(text);
    return group;
  }
}

/** The rows of every group, as parts of one array: a counting sort. */
function rowsByGroup(rows: readonly number[], groupOfRow: Int32Array, count: number): Int32Array[] {
  const sizes = groupSizes(groupOfRow, count);
  const starts = new Int32Array(count);
  for (let group = 1; group < count; group += 1) starts[group] = (starts[group - 1] ?? 0) + (sizes[group - 1] ?? 0);
  const sorted = sortedRows(rows, groupOfRow, starts.slice());
  return Array.from(starts, (start, group) => sorted.subarray(start, start + (sizes[group] ?? 0)));
}

function groupSizes(groupOfRow: Int32Array, count: number): Int32Array {
  const sizes = new Int32Array(count);
  for (let index = 0; index < groupOfRow.length; index += 1) {
    const group = groupOfRow[index] ?? NO_GROUP;
    if (group !== NO_GROUP) sizes[group] = (sizes[group] ?? 0) + 1;
  }
  return sizes;
}

/** `next`: where the next row of each group goes; used up. */
function sortedRows(rows: readonly number[], groupOfRow: Int32Array, next: Int32Array): Int32Array {
  const sorted = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const group = groupOfRow[index] ?? NO_GROUP;
    if (group === NO_GROUP) continue;
    const place = next[group] ?? 0;
    sorted[place] = rows[index] ?? 0;
    next[group] = place + 1;
  }
  return sorted;
}

/** Texts that the column also has in rows between those of the list: a formula by text would count those too. */
function strangerTexts(texts: SheetTexts, column: number, rows: readonly number[]): Set<string> {
  const found = new Set<string>();
  let expected = rows[0] ?? 0;
  // Most lists are unbroken, and to go through their rows in vain is a tenth of all work.
  if ((rows.at(-1) ?? 0) - expected === rows.length - 1) return found;
  for (const row of rows) {
    for (; expected < row; expected += 1) {
      const value = texts.value(expected, column);
      if (typeof value === 'string') found.add(value);
    }
    expected = row + 1;
  }
  return found;
}
