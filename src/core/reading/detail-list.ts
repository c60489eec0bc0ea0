/**
 * Detail lists: one row an expenditure, described by its fund source, category, key task or project. They are summed by what describes
 * them, where no cell states the sum.
 */
import { subjectKey, type Subject } from '../ledger/dimensions';
import type { Figure } from '../ledger/figure';
import type { RowSum } from '../ledger/row-sum';
import { decimalText } from '../money/decimal';
import type { MoneyUnit } from '../money/money-unit';
import { AmountColumnValues } from './amount-column';
import type { HeaderColumn } from './header-block';
import { isBlank, normalText } from './normal-text';
import { readRowLabel } from './row-label';
import type { SheetTexts } from './sheet-texts';
import { totalColumns, type AmountColumn, type Panel } from './table-columns';
import type { Vocabulary } from './vocabulary';

export interface DetailList {
  /** Zero-based rows of the sheet, ascending. */
  readonly rows: readonly number[];
  readonly panel: Panel;
}

/** What a row of the list is by one of its describing columns. */
export type SubjectOfText = (text: string) => Subject | null;

/** More of them do not fit into one formula of 8,192 characters. */
const MOST_TEXT_AMOUNTS = 600;

/** The sums of one list; its amount columns are read once. */
export class DetailSums {
  readonly #list: DetailList;
  readonly #texts: SheetTexts;
  readonly #columns: readonly { readonly amount: AmountColumn; readonly values: AmountColumnValues }[];

  /** `unit` is that of columns that name none. */
  public constructor(list: DetailList, texts: SheetTexts, unit: MoneyUnit, vocabulary: Vocabulary) {
    this.#list = list;
    this.#texts = texts;
    this.#columns = list.panel.amounts
      .filter(({ measure, subject }) => measure !== 'statedRate' && (subject === null || subject.kind === 'total'))
      .map((amount) => ({ amount, values: new AmountColumnValues(texts, amount.column, list.rows, amount.unit ?? unit, vocabulary) }));
  }

  /** By the subjects that `column` names, in the order of their first rows. */
  public by(column: HeaderColumn, subjectOfText: SubjectOfText): Figure[] {
    return groupRows(this.#list, column, subjectOfText, this.#texts).flatMap((group) => this.#sums(group, column));
  }

  /** Of all rows, for a list without 合计. */
  public ofAll(total: Subject): Figure[] {
    return this.#sums({ subject: total, texts: new Set(), rows: this.#list.rows, isTold: false }, null);
  }

  #sums(group: Group, by: HeaderColumn | null): Figure[] {
    return this.#columns.map(({ amount, values }) => {
      const { value, textAmounts, isReadable } = values.sum(group.rows);
      const isTold = by !== null && group.isTold;
      const [firstRow = 0] = group.rows;
      const { rows } = this.#list;
      // Rows that are taken by their place stand under a name of their own: while that stays, so do they.
      const label = (isTold || by === null ? by?.path.at(-1) : this.#texts.at(firstRow, by.column)) ?? amount.header;
      const sum: RowSum = {
        // A formula by name looks at the whole list: any of its rows may get the name later.
        firstRow: rows[0] ?? firstRow,
        lastRow: rows.at(-1) ?? firstRow,
        match: isTold ? { column: by.column, texts: [...group.texts] } : null,
        rows: group.rows,
        textAmounts,
      };
      return {
        subject: group.subject,
        measure: amount.measure,
        rowLabel: label,
        columnHeader: amount.header,
        cell: { sheet: this.#texts.sheet.name, row: firstRow, column: amount.column },
        sum,
        parts: [],
        unit: values.unit,
        columnUnit: values.unit,
        pointsFactor: 1,
        reading: !isReadable || textAmounts.length > MOST_TEXT_AMOUNTS ? { state: 'unreadable' } : { state: 'stated', value },
        raw: decimalText(value),
        decimals: values.decimals,
      };
    });
  }
}

interface Group {
  readonly subject: Subject;
  readonly texts: Set<string>;
  readonly rows: readonly number[];
  /** The column's own cell names the subject in every row of the group, and in no other row with an amount. */
  readonly isTold: boolean;
}

function groupRows({ rows }: DetailList, { column }: HeaderColumn, subjectOfText: SubjectOfText, texts: SheetTexts): Group[] {
  const groups = new Map<string, MutableGroup>();
  const byText = new Map<string, MutableGroup | null>();
  let text: string | null = null;
  let group: MutableGroup | null = null;
  for (const row of rows) {
    const own = texts.textAt(row, column);
    // A blank below a name means the same again, as in a merged area.
    if (own !== null && own !== text) {
      text = own;
      const known = byText.get(own);
      group = known === undefined ? groupOf(own, subjectOfText, groups) : known;
      byText.set(own, group);
    }
    if (group === null) continue;
    group.rows.push(row);
    if (own === null || texts.isCovered(row, column)) group.isTold = false;
  }
  const strangers = strangerTexts(texts, column, rows);
  return [...groups.values()].map((each) => ({ ...each, isTold: each.isTold && ![...each.texts].some((name) => strangers.has(name)) }));
}

interface MutableGroup extends Group {
  readonly rows: number[];
  isTold: boolean;
}

function groupOf(text: string, subjectOfText: SubjectOfText, groups: Map<string, MutableGroup>): MutableGroup | null {
  const subject = subjectOfText(text);
  if (subject === null) return null;
  const key = subjectKey(subject);
  const group = groups.get(key) ?? { subject, texts: new Set<string>(), rows: [], isTold: true };
  group.texts.add(text);
  groups.set(key, group);
  return group;
}

/** Texts that the column also has in rows between those of the list: a formula by text would count those too. */
function strangerTexts(texts: SheetTexts, column: number, rows: readonly number[]): Set<string> {
  const found = new Set<string>();
  let expected = rows[0] ?? 0;
  for (const row of rows) {
    for (; expected < row; expected += 1) {
      const value = texts.value(expected, column);
      if (typeof value === 'string') found.add(value);
    }
    expected = row + 1;
  }
  return found;
}

/** Those of the rows that describe an expenditure: with an amount and a fund source or category, and not called 合计 or 小计. */
export function detailRows(texts: SheetTexts, panel: Panel, candidates: readonly number[], vocabulary: Vocabulary): number[] {
  const describing = [panel.attributes.get('fundSource'), panel.attributes.get('category')].filter((column) => column !== undefined);
  if (describing.length === 0) return [];
  const isTotal = totalTest(vocabulary);
  const labels = totalColumns(panel);
  const rows: number[] = [];
  for (const row of candidates) {
    if (!describing.some(({ column }) => texts.textAt(row, column) !== null)) continue;
    if (panel.amounts.every(({ column }) => isBlank(texts.value(row, column)))) continue;
    if (!labels.some((column) => isTotal(texts.textAt(row, column)))) rows.push(row);
  }
  return rows;
}

/** Names of projects are countless and none is read twice: only what ends like a total is looked at closely. */
function totalTest(vocabulary: Vocabulary): (text: string | null) => boolean {
  const words = [...vocabulary.totalLabels, ...vocabulary.subtotalLabels];
  const endings = new Set(words.map((word) => word.at(-1)));
  return (text) => {
    if (text === null) return false;
    const last = text.at(-1) ?? '';
    if (!endings.has(last) && /[\p{L}\p{N}]/u.test(last)) return false;
    return vocabulary.subtotalLabels.includes(normalText(text)) || readRowLabel(text, vocabulary).meaning.kind === 'total';
  };
}
