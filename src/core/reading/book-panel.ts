/** A panel with everything that it states, for the checks: lines and columns are made once, figures only when a check asks for them. */
import type { BookColumn, BookLine, BookPanel } from '../ledger/book-table';
import type { Figure } from '../ledger/figure';
import { isZero } from '../money/decimal';
import { valueAt, type CellValue } from '../workbook/workbook-snapshot';
import { amountFigure, formatAt, type LabelledRow } from './amount-figure';
import { readAmount } from './amount-forms';
import { namesAmount } from './header-word';
import { withoutUnit } from './column-header';
import { rowsAboveIncome } from './income-rows';
import { isBlank, normalText, rawText } from './normal-text';
import type { SheetTexts } from './sheet-texts';
import { ExpenseWords } from './expense-words';
import type { AmountColumn, Panel } from './table-columns';
import type { TableContext } from './table-context';
import { bareRate } from './rate-forms';
import { saysRemainder } from './remainder-columns';
import { isSubtotal, type TableRow } from './table-rows';
import { plainDecimals, usedDecimals } from './used-decimals';
import type { Vocabulary } from './vocabulary';

/** `rows`: the labelled ones, without those of the detail list, `details`. */
export function bookPanel(panel: Panel, rows: readonly TableRow[], details: readonly number[], context: TableContext): BookPanel {
  const words = new ExpenseWords(context.vocabulary);
  const placed = (columns: readonly AmountColumn[]): [BookColumn, AmountColumn][] => columns.map((amount) => [bookColumn(amount, words, context), amount]);
  const [ofAmounts, ofItems] = [placed(panel.allAmounts), placed(panel.itemAmounts)];
  const changes = panel.changeAmounts.map(({ amount, change }) => ({ column: bookColumn(amount, words, context), amount, change }));
  const periods = panel.periodAmounts.map(({ amount, first, last }) => ({ column: bookColumn(amount, words, context), amount, first, last }));
  const remainders = panel.remainderAmounts.map(({ amount, beside }) => ({ column: remainderColumn(amount, words, context), amount, beside: placed(beside) }));
  const amounts = new Map([
    ...ofAmounts, ...ofItems, ...remainders.flatMap(({ beside }) => beside),
    ...[...changes, ...periods, ...remainders].map(({ column, amount }) => [column, amount] as const),
  ]);
  const decimals = new ColumnDecimals(context, [...rows.map(({ row }) => row), ...details]);
  const figureAt = (row: LabelledRow, column: BookColumn): Figure => {
    const amount = amounts.get(column);
    if (amount === undefined) throw new RangeError('a column of another panel');
    const figure = amountFigure(row, amount, { kind: 'line', label: row.text }, context);
    if (figure.measure === 'statedRate') return figure;
    // 公用经费合计 may be a line of the panel to the left: its row is then none of this one's.
    const own = figure.reading.state === 'stated' ? usedDecimals(figure.reading.value, figure.unit) : 0;
    return { ...figure, decimals: Math.max(decimals.of(amount), own) };
  };
  const known = new Set([...panel.allAmounts, ...panel.itemAmounts, ...panel.attributes.values()].map(({ column }) => column).concat(panel.codeColumns));
  const open = panel.labelColumns.filter((column) => column > (panel.allAmounts[0]?.column ?? Infinity) && !known.has(column));
  return {
    side: panel.side ?? context.facts.side,
    scope: context.facts.scope,
    category: context.facts.category,
    isRegister: panel.attributes.has('project') || panel.attributes.has('keyTask') || panel.attributes.has('institution'),
    columns: ofAmounts.map(([column]) => column),
    itemColumns: ofItems.map(([column]) => column),
    changes: changes.map(({ column, change }) => ({ column, change })),
    remainders: remainders.map(({ column, beside }) => ({ column, beside: beside.map(([one]) => one) })),
    periods: periods.map(({ column, first, last }) => ({ column, first, last })),
    otherYears: [],
    lines: bookLines(panel, rows, details, words, context),
    details,
    openNumbers: ({ row }) => open.filter((column) => isAmount(context.texts.value(row, column), context)),
    // What nothing labels is known by its header alone: the table of 三公 expenses has one row without a label.
    figureOf: ({ row, label }, column) => figureAt({ row, ...(label.text === '' ? { text: column.header.text, labelCell: column.header.cell } : { text: label.text, labelCell: label.cell }) }, column),
    detailFigure: (row, column) => figureAt(detailLabel(row, panel, context), column),
    detailNumber: (row, { column }) => {
      const value = context.texts.value(row, column);
      return typeof value === 'number' ? value : null;
    },
    detailRate: (row, column) => {
      const amount = amounts.get(column);
      const value = context.texts.value(row, column.column);
      return amount === undefined || typeof value !== 'number' ? null : bareRate(value, formatAt(row, amount, context), amount.hasPercent, () => context.plainRates.of(amount.column));
    },
  };
}

function bookColumn({ column, header, measure, unit, subjects, isFiscal, path, namesMeasure }: AmountColumn, words: ExpenseWords, { unit: ofTable, vocabulary }: TableContext): BookColumn {
  const naming = namesMeasure ? path.slice(0, -1) : path;
  const texts = naming.filter(({ text }) => !namesAmount(text, vocabulary)).map(({ text }) => withoutUnit(normalText(text), vocabulary)).filter((text) => text.replace(vocabulary.headerYear, '') !== '');
  const last = texts.at(-1);
  const sums = [...vocabulary.totalLabels, ...vocabulary.subtotalLabels];
  const isSumOfFlow = last !== undefined && subjects.some(({ kind }) => kind === 'flow' || kind === 'total') && sums.some((word) => last.endsWith(word));
  const isTotal = last === undefined || sums.includes(last) || isSumOfFlow;
  return { column, header, measure, unit: unit ?? ofTable, subjects, path: texts, isTotal, isFiscal, item: words.itemOfPath(texts) };
}

/** Its group is that of the budget and the execution beside it, which the word itself is no part of. */
function remainderColumn(amount: AmountColumn, words: ExpenseWords, context: TableContext): BookColumn {
  const column = bookColumn(amount, words, context);
  return { ...column, path: column.path.filter((text) => !saysRemainder(text, context.vocabulary)) };
}

function isAmount(value: CellValue, { unit, vocabulary }: TableContext): boolean {
  const { reading } = readAmount(value, unit, vocabulary);
  return reading.state === 'stated' && !isZero(reading.value);
}

/** Labelled rows, and rows of amounts that nothing labels, as the one row of a table of 三公 expenses; by their place on the sheet. */
function bookLines(panel: Panel, rows: readonly TableRow[], details: readonly number[], words: ExpenseWords, { texts, rows: all, vocabulary }: TableContext): BookLine[] {
  const codes = new Codes(panel, texts);
  const income = rowsAboveIncome(rows, vocabulary);
  const columns = panel.allAmounts.map(({ column }) => column);
  const labelled = rows.filter(({ row, text }) => !isCountOfColumns(text, vocabulary) && !(isBareLabel(text) && numbersColumns(texts, row, columns))).map((tableRow): BookLine => {
    const { row, text, labelCell, label } = tableRow;
    const normal = normalText(text);
    const [ordinal = ''] = vocabulary.ordinal.exec(normal) ?? [];
    return {
      row,
      label: { text, cell: labelCell },
      text: normal.slice(ordinal.length),
      meaning: label.meaning,
      ordinal,
      breaksDown: vocabulary.breakdownHeading.test(normal.slice(ordinal.length)),
      isPart: label.isPart,
      isSubtotal: isSubtotal(text, vocabulary),
      isOfIncome: income.has(tableRow),
      grandTotal: label.grandTotal,
      code: codes.of(row),
      item: words.itemOf(text),
      economicClass: words.classOf(text),
    };
  });
  const known = new Set([...rows.map(({ row }) => row), ...details]);
  const [first] = panel.allAmounts;
  if (first === undefined || panel.labelColumns.length > 0) return labelled;
  const unlabelled = all.filter((row) => !known.has(row) && columns.some((column) => typeof texts.value(row, column) === 'number') && !numbersColumns(texts, row, columns));
  const bare = unlabelled.map((row): BookLine => {
    const label = { text: '', cell: { sheet: texts.sheet.name, row, column: first.column } };
    return { row, label, text: '', meaning: { kind: 'unknown' }, ordinal: '', breaksDown: false, isPart: false, isSubtotal: false, isOfIncome: false, grandTotal: null, code: null, item: null, economicClass: null };
  });
  return [...labelled, ...bare].sort((left, right) => left.row - right.row);
}

const FEWEST_NUMBERS = 2;

/** 栏次: 1, 2, 3 … below a header are numbers of its columns and no amounts. */
function numbersColumns({ sheet }: SheetTexts, row: number, columns: readonly number[]): boolean {
  const values = columns.map((column) => Number(normalText(rawText(valueAt(sheet, row, column))) || Number.NaN));
  const [first = Number.NaN] = values;
  return values.length >= FEWEST_NUMBERS && Number.isInteger(first) && values.every((value, index) => value === first + index);
}

/** 甲, 1, —: nothing that amounts are of. */
function isBareLabel(label: string): boolean {
  const text = normalText(label);
  return text.length <= 1 || /^\d+$/u.test(text);
}

/** 栏次 says so itself where a single column leaves nothing to count. */
function isCountOfColumns(label: string, vocabulary: Vocabulary): boolean {
  return vocabulary.attributes.ordinal.includes(normalText(label));
}

/** 类, 款 and 项 in columns of their own need not be repeated in every row. */
class Codes {
  readonly #panel: Panel;
  readonly #texts: TableContext['texts'];
  #parts: string[] = [];

  public constructor(panel: Panel, texts: TableContext['texts']) {
    this.#panel = panel;
    this.#texts = texts;
  }

  /** Rows are asked for from the top. */
  public of(row: number): string | null {
    const parts = this.#panel.codeColumns.map((column) => normalText(rawText(this.#texts.value(row, column))));
    const first = parts.findIndex((part) => part !== '');
    if (first === -1 || !parts.every((part) => part === '' || CODE.test(part))) return null;
    // 款 05 is the number 5 where the cell is one.
    const filled = parts.flatMap((part, index) => (part === '' ? [] : [index === 0 ? part : part.padStart(LOWER_DIGITS, '0')]));
    this.#parts = [...this.#parts.slice(0, first), ...filled];
    return this.#parts.join('');
  }
}

const LOWER_DIGITS = 2;
const CODE = /^\d{1,9}$/u;

/** The name of an expenditure: its project, else whatever describes it first. */
function detailLabel(row: number, { attributes, amounts }: Panel, { texts }: TableContext): LabelledRow {
  const columns = [attributes.get('project'), attributes.get('item'), attributes.get('keyTask'), attributes.get('fundSource'), attributes.get('category')];
  const placed = columns.map((column) => (column === undefined ? null : texts.at(row, column.column))).find((text) => text !== null);
  const cell = { sheet: texts.sheet.name, row, column: amounts[0]?.column ?? 0 };
  return { row, text: placed?.text ?? '', labelCell: placed?.cell ?? cell };
}

/** Digits after the point that a column uses, calculated tails left out; looked at once, and only where a check needs them. */
class ColumnDecimals {
  readonly #context: TableContext;
  readonly #rows: readonly number[];
  readonly #known = new Map<number, number>();

  public constructor(context: TableContext, rows: readonly number[]) {
    this.#context = context;
    this.#rows = rows;
  }

  public of(amount: AmountColumn): number {
    const known = this.#known.get(amount.column);
    if (known !== undefined) return known;
    const { texts } = this.#context;
    let most = 0;
    for (const row of this.#rows) {
      const value = texts.value(row, amount.column);
      const plain = typeof value === 'number' ? plainDecimals(value) : null;
      most = Math.max(most, plain ?? 0);
      if (plain !== null || isBlank(value)) continue;
      const { reading, unit } = amountFigure({ row, text: '', labelCell: amount.header.cell }, amount, { kind: 'total' }, this.#context);
      if (reading.state === 'stated') most = Math.max(most, usedDecimals(reading.value, unit));
    }
    this.#known.set(amount.column, most);
    return most;
  }
}
