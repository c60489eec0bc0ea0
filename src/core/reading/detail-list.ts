/**
 * Detail lists: one row an expenditure, described by its fund source, category, key task or project. They are summed by what describes
 * them, where no cell states the sum.
 */
import type { Subject } from '../ledger/dimensions';
import type { Figure } from '../ledger/figure';
import type { FigureReading } from '../ledger/figure-reading';
import type { FailedRow, RowMatch, RowSum } from '../ledger/row-sum';
import { decimalText, type Decimal } from '../money/decimal';
import type { MoneyUnit } from '../money/money-unit';
import { AmountColumnValues, type ColumnSum } from './amount-column';
import type { HeaderColumn } from './header-block';
import { isBlank, normalText } from './normal-text';
import { groupRows, oneGroup, type RowGroup, type RowGroups, type SubjectOfText } from './row-groups';
import { readRowLabel } from './row-label';
import type { SheetTexts } from './sheet-texts';
import { namingColumn, totalColumns, type AmountColumn, type Panel } from './table-columns';
import type { Vocabulary } from './vocabulary';

export interface DetailList {
  /** Zero-based rows of the sheet, ascending. */
  readonly rows: readonly number[];
  readonly panel: Panel;
}

interface ReadColumn {
  readonly amount: AmountColumn;
  readonly values: AmountColumnValues;
  readonly otherCount: number;
}

/** The sums of one list; its amount columns are read once. */
export class DetailSums {
  readonly #list: DetailList;
  readonly #texts: SheetTexts;
  readonly #columns: readonly ReadColumn[];

  /** `unit` is that of columns that name none. */
  public constructor(list: DetailList, texts: SheetTexts, unit: MoneyUnit, vocabulary: Vocabulary) {
    this.#list = list;
    this.#texts = texts;
    this.#columns = list.panel.amounts
      .filter(({ measure, subject }) => measure !== 'statedRate' && (subject === null || subject.kind === 'total'))
      .map((amount) => ({
        amount,
        values: new AmountColumnValues(texts, amount.column, list.rows, amount.unit ?? unit, vocabulary),
        otherCount: otherCountOf(list, amount.column, texts),
      }));
  }

  /** By the subjects that `column` names, in the order of their first rows. */
  public by(column: HeaderColumn, subjectOfText: SubjectOfText): Figure[] {
    return this.#figures(groupRows(this.#list.rows, column.column, subjectOfText, this.#texts), column);
  }

  /** Of all rows, for a list without 合计. */
  public ofAll(total: Subject): Figure[] {
    return this.#figures(oneGroup(this.#list.rows, total), null);
  }

  #figures({ groups, groupOfRow }: RowGroups, by: HeaderColumn | null): Figure[] {
    const columns = this.#columns.map((column) => ({ ...column, sums: column.values.sums(groupOfRow, groups.length) }));
    return groups.flatMap((group, index) =>
      columns.flatMap(({ sums, ...column }) => {
        const sum = sums[index];
        return sum === undefined ? [] : [this.#figure(group, column, sum, by)];
      }),
    );
  }

  #figure(group: RowGroup, { amount, values, otherCount }: ReadColumn, { value, textAmounts, failures }: ColumnSum, by: HeaderColumn | null): Figure {
    const match = by === null ? null : matchOf(group, by.column);
    const [firstRow = 0] = group.rows;
    const { rows } = this.#list;
    // Rows that are taken by their place stand under a name of their own: while that stays, so do they.
    const label = (match !== null || by === null ? by?.path.at(-1) : this.#texts.at(firstRow, by.column)) ?? amount.header;
    const sum: RowSum = {
      // A formula by name looks at the whole list: any of its rows may get the name later.
      firstRow: rows[0] ?? firstRow,
      lastRow: rows.at(-1) ?? firstRow,
      match,
      rows: group.rows,
      textAmounts,
      otherCount,
      failures,
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
      reading: readingOf(value, failures),
      raw: decimalText(value),
      decimals: values.decimals,
    };
  }
}

function otherCountOf({ rows }: DetailList, column: number, texts: SheetTexts): number {
  let count = 0;
  for (let row = rows[0] ?? 0; row <= (rows.at(-1) ?? -1); row += 1) {
    const value = texts.value(row, column);
    if (value !== null && value !== '' && typeof value !== 'number') count += 1;
  }
  return count;
}

/** A text that is no amount comes before an error: nothing can be made of it. */
function readingOf(value: Decimal, failures: readonly FailedRow[]): FigureReading {
  const unreadable = failures.find(({ reading }) => reading.state === 'unreadable');
  return (unreadable ?? failures[0])?.reading ?? { state: 'stated', value };
}

/** One formula names them all, twice, with the names above them; with more of them all rows are taken by their place. */
const MOST_BLANK_RUNS = 15;

function matchOf({ isTold, texts, blankRuns }: RowGroup, column: number): RowMatch | null {
  return isTold && blankRuns.length <= MOST_BLANK_RUNS ? { column, texts: [...texts], blankRuns } : null;
}

/** Those of the rows that describe an expenditure: with an amount and a fund source or category, and not called 合计 or 小计. */
export function detailRows(texts: SheetTexts, panel: Panel, candidates: readonly number[], vocabulary: Vocabulary): number[] {
  const describing = [panel.attributes.get('fundSource'), panel.attributes.get('category')].filter((column) => column !== undefined);
  if (describing.length === 0) return [];
  const isTotal = totalTest(vocabulary);
  const labels = totalColumns(panel);
  const named = namingColumn(panel);
  // 基本支出小计 with no project beside it; alone in its list 基本支出合计 is the line itself.
  const isSumOfGroup = (row: number): boolean =>
    named !== null && isBlank(texts.value(row, named)) && describing.some(({ column }) => endsAsSum(texts.textAt(row, column), vocabulary));
  const rows: number[] = [];
  for (const row of candidates) {
    if (!describing.some(({ column }) => texts.textAt(row, column) !== null)) continue;
    if (panel.amounts.every(({ column }) => isBlank(texts.value(row, column)))) continue;
    if (!labels.some((column) => isTotal(texts.textAt(row, column))) && !isSumOfGroup(row)) rows.push(row);
  }
  return rows;
}

function endsAsSum(text: string | null, { totalLabels, subtotalLabels }: Vocabulary): boolean {
  const words = text === null ? '' : normalText(text);
  return [...subtotalLabels, ...totalLabels].some((word) => words.endsWith(word));
}

/** Names of projects are countless: only what ends like a total is looked at closely, and that once, since a category may end so too. */
function totalTest(vocabulary: Vocabulary): (text: string | null) => boolean {
  const words = [...vocabulary.totalLabels, ...vocabulary.subtotalLabels];
  const endings = new Set(words.map((word) => word.at(-1)));
  const known = new Map<string, boolean>();
  return (text) => {
    if (text === null) return false;
    const last = text.at(-1) ?? '';
    if (!endings.has(last) && /[\p{L}\p{N}]/u.test(last)) return false;
    const isTotal = known.get(text) ?? (vocabulary.subtotalLabels.includes(normalText(text)) || readRowLabel(text, vocabulary).meaning.kind === 'total');
    known.set(text, isTotal);
    return isTotal;
  };
}
