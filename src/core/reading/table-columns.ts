/** Makes panels of a header: columns of labels with the columns of amounts that belong to them. Most tables have one, two-sided ones two. */
import { isFiscalSource, subjectKey, type Measure, type Subject, type Side } from '../ledger/dimensions';
import type { BudgetChange, MonthRange } from '../ledger/book-table';
import type { MoneyUnit } from '../money/money-unit';
import { changeColumns } from './budget-changes';
import { firstUnit } from './column-header';
import { ExpenseWords } from './expense-words';
import type { HeaderBlock, HeaderColumn } from './header-block';
import type { HeaderWord } from './header-word';
import { normalText } from './normal-text';
import { periodColumns } from './period-columns';
import { remainderColumns } from './remainder-columns';
import type { PlacedText } from './sheet-texts';
import type { Attribute, Vocabulary } from './vocabulary';
import { addTo } from '../grouping';

export interface AmountColumn {
  readonly column: number;
  readonly header: PlacedText;
  readonly measure: Measure;
  readonly unit: MoneyUnit | null;
  /** The text that names the unit: the header, or one above it. */
  readonly unitText: PlacedText | null;
  readonly hasPercent: boolean;
  /** For a stated rate whose header names the opening budget (完成年初预算%), else `null`. */
  readonly rateBase: 'originalBudget' | null;
  /** What the header limits the column to (一般公共预算财政拨款, 基本支出); `null` where to nothing. */
  readonly subject: Subject | null;
  /** All that its header says of that; more than one where group headers cross. */
  readonly subjects: readonly Subject[];
  /** 财政拨款 in general, whose parts may stand beside it. */
  readonly isFiscal: boolean;
  /** The texts of its header from the top. */
  readonly path: readonly PlacedText[];
  /** The lowest of them says which measure it is, by itself or beside others, or as the user said. */
  readonly namesMeasure: boolean;
  /** Under which an answer about the column is kept. */
  readonly topic: string;
}

export interface ChangeAmount {
  readonly amount: AmountColumn;
  readonly change: BudgetChange;
}

/** What is left of a budget, and the columns beside it that no measure is known of. */
export interface RemainderAmount {
  readonly amount: AmountColumn;
  readonly beside: readonly AmountColumn[];
}

export interface PeriodAmount extends MonthRange {
  readonly amount: AmountColumn;
}

export interface Panel {
  readonly side: Side | null;
  /** Columns that may hold the labels of rows, left to right: described as such, or with no header at all. */
  readonly labelColumns: readonly number[];
  readonly attributes: ReadonlyMap<Attribute, HeaderColumn>;
  /** Those that may state figures of the department. */
  readonly amounts: readonly AmountColumn[];
  /** Every column of amounts, left to right: kinds of income and crossed headers as well. */
  readonly allAmounts: readonly AmountColumn[];
  /** Columns of kinds of spending (人员经费, 货物) that no word of a measure stands over: the title says which they are. */
  readonly itemAmounts: readonly AmountColumn[];
  /** Columns of changes of the budget. */
  readonly changeAmounts: readonly ChangeAmount[];
  readonly remainderAmounts: readonly RemainderAmount[];
  /** Columns for parts of the year; where no word of a measure stands over them, what was spent in it. */
  readonly periodAmounts: readonly PeriodAmount[];
  /** Columns with the parts of a row's code, left to right. */
  readonly codeColumns: readonly number[];
  /** Columns that all say that they state the same, the first of them among `amounts`. */
  readonly rivals: readonly (readonly AmountColumn[])[];
}

/** The column with the names of expenditures in a list; `null` where nothing but sources or natures describes them. */
export function namingColumn({ attributes }: Panel): number | null {
  return (attributes.get('project') ?? attributes.get('keyTask') ?? attributes.get('item'))?.column ?? null;
}

const DESCRIBING: readonly Attribute[] = ['fundSource', 'category', 'office', 'performer'];

/** Columns that may hold 合计: whichever stands first, and that may be 资金来源, 支出性质 or 科室. */
export function totalColumns({ labelColumns, attributes, allAmounts: [first] }: Panel): number[] {
  const describing = DESCRIBING.flatMap((attribute) => attributes.get(attribute)?.column ?? []).filter((column) => first === undefined || column < first.column);
  return [...labelColumns, ...describing.filter((column) => !labelColumns.includes(column))];
}

/** `titleMeasure` is what the title says of amounts whose header names no measure; without it they are left out. */
export function panelsOf(block: HeaderBlock, titleMeasure: Measure | null, vocabulary: Vocabulary): Panel[] {
  const panels: HeaderColumn[][] = [];
  let current: HeaderColumn[] = [];
  let hasAmounts = false;
  for (const column of block.columns) {
    const amount = countedColumn(column, titleMeasure, vocabulary);
    // Amounts may stand before the one column of labels: only a second one opens a panel.
    if (amount === null && hasAmounts && opensPanel(column) && current.some(opensPanel)) {
      panels.push(current);
      current = [];
      hasAmounts = false;
    }
    current.push(column);
    hasAmounts ||= amount !== null;
  }
  // Columns that describe rows may stand behind the amounts: they open no panel of their own.
  if (hasAmounts || panels.length === 0) panels.push(current);
  else panels[panels.length - 1]?.push(...current);
  return panels.map((columns) => panelOf(columns, titleMeasure, vocabulary)).filter(({ amounts }) => amounts.length > 0);
}

function opensPanel({ words }: HeaderColumn): boolean {
  return words.some((word) => word.kind === 'attribute' && (word.attribute === 'item' || word.attribute === 'code'));
}

function panelOf(columns: readonly HeaderColumn[], titleMeasure: Measure | null, vocabulary: Vocabulary): Panel {
  const attributes = new Map<Attribute, HeaderColumn>();
  const labelColumns: number[] = [];
  const found: NamedAmount[] = [];
  const items = new ExpenseWords(vocabulary);
  for (const column of columns) {
    const amount = countedColumn(column, titleMeasure, vocabulary);
    if (amount === null) {
      const attribute = attributeOf(column);
      if (attribute !== null && !attributes.has(attribute)) attributes.set(attribute, column);
      if (attribute === null || LABELS.includes(attribute)) labelColumns.push(column.column);
      continue;
    }
    found.push({ amount, isNamed: column.isNamed, isInUnknownGroup: column.isInUnknownGroup });
  }
  const sides = new Set(columns.flatMap(({ words }) => words.flatMap((word) => (word.kind === 'side' ? [word.side] : []))));
  const [side = null] = sides;
  return {
    side: sides.size === 1 ? side : null,
    labelColumns: [...labelColumns, ...responsibleColumns(attributes, found)].sort((left, right) => left - right),
    attributes,
    ...countedAmounts(withoutFiscalTotal(found)),
    allAmounts: columns.flatMap((column) => amountColumn(column, titleMeasure, vocabulary) ?? []),
    itemAmounts: columns.flatMap((column) => itemColumn(column, titleMeasure, items, vocabulary) ?? []),
    changeAmounts: changeColumns(columns, vocabulary).flatMap(({ column, change }): ChangeAmount[] => {
      const amount = amountColumn({ ...column, words: [{ kind: 'plainAmount' }] }, 'adjustedBudget', vocabulary);
      return amount === null ? [] : [{ amount, change }];
    }),
    remainderAmounts: remainderColumns(columns, vocabulary).flatMap(({ column, beside }): RemainderAmount[] => {
      const plain = (one: HeaderColumn): AmountColumn[] => [amountColumn({ ...one, words: [{ kind: 'plainAmount' }] }, 'adjustedBudget', vocabulary)].filter((amount) => amount !== null);
      return plain(column).map((amount) => ({ amount, beside: beside.flatMap(plain) }));
    }),
    periodAmounts: periodColumns(columns, vocabulary).flatMap(({ column, first, last }): PeriodAmount[] => {
      const amount = amountColumn(column.words.length > 0 ? column : { ...column, words: [{ kind: 'plainAmount' }] }, 'executed', vocabulary);
      return amount === null ? [] : [{ amount, first, last }];
    }),
    codeColumns: columns.filter((column) => attributeOf(column) === 'code').map(({ column }) => column),
  };
}

interface NamedAmount {
  readonly amount: AmountColumn;
  readonly isNamed: boolean;
  readonly isInUnknownGroup: boolean;
}

/** As in rows: beside 一般公共预算财政拨款 and its like 财政拨款 is their sum, and no further source. */
function withoutFiscalTotal(found: readonly NamedAmount[]): readonly NamedAmount[] {
  const hasParts = found.some(({ amount }) => amount.subjects.some(isFiscalPart));
  return hasParts ? found.filter(({ amount }) => !amount.isFiscal) : found;
}

/**
 * One column for each meaning, in their order: the first that says it itself, 累计 rather than 1月 where 支出数 heads both, and 合计 rather
 * than 本级 where each has its 预算数. A column that has its measure from the group above alone counts where it is the only one of that
 * measure: 1月 to 12月 without 累计 are parts of something that is not stated.
 */
function countedAmounts(found: readonly NamedAmount[]): Pick<Panel, 'amounts' | 'rivals'> {
  const byMeaning = new Map<string, NamedAmount[]>();
  const ofMeasure = new Map<Measure, number>();
  for (const one of found) {
    const { measure, subject } = one.amount;
    ofMeasure.set(measure, (ofMeasure.get(measure) ?? 0) + 1);
    addTo(byMeaning, `${measure} ${subject === null || subject.kind === 'total' ? '' : subjectKey(subject)}`, one);
  }
  const equals = [...byMeaning.values()].map((same) => {
    const named = same.filter(({ isNamed }) => isNamed);
    const whole = named.filter(({ isInUnknownGroup }) => !isInUnknownGroup);
    if (whole.length > 0) return whole;
    return named.length > 0 ? named : same.filter(({ amount }) => ofMeasure.get(amount.measure) === 1);
  });
  return {
    amounts: equals.flatMap(([first]) => first?.amount ?? []).sort((left, right) => left.column - right.column),
    rivals: equals.filter(({ length }) => length > 1).map((columns) => columns.map(({ amount }) => amount)),
  };
}

const LABELS: readonly Attribute[] = ['item', 'keyTask', 'project', 'code', 'ordinal', 'institution'];

/** 科室 or 实施单位 before the amounts names the rows where no other column describes them. */
function responsibleColumns(attributes: ReadonlyMap<Attribute, HeaderColumn>, found: readonly NamedAmount[]): number[] {
  const others: readonly Attribute[] = ['office', 'performer', 'ordinal', 'remark'];
  if ([...attributes.keys()].some((attribute) => !others.includes(attribute))) return [];
  const [first] = found;
  const named = [attributes.get('office') ?? attributes.get('performer')].flatMap((header) => header?.column ?? []);
  return named.filter((column) => first !== undefined && column < first.amount.column);
}

function attributeOf({ words }: HeaderColumn): Attribute | null {
  const found = words.flatMap((word) => (word.kind === 'attribute' ? [word.attribute] : []));
  return found.at(-1) ?? null;
}

/** A column whose amounts may be figures of the department. */
function countedColumn(column: HeaderColumn, titleMeasure: Measure | null, vocabulary: Vocabulary): AmountColumn | null {
  const amount = amountColumn(column, titleMeasure, vocabulary);
  return amount === null || isCrossed(amount) || isIncomeColumn(column.words) ? null : amount;
}

function amountColumn({ column, path, words, isNamed, topic }: HeaderColumn, titleMeasure: Measure | null, vocabulary: Vocabulary): AmountColumn | null {
  const header = path.at(-1);
  if (header === undefined || words.some(({ kind }) => kind === 'attribute')) return null;
  const stated = words.flatMap((word) => (word.kind === 'measure' ? [word.header] : [])).at(-1);
  const said = words.filter((word) => word.kind === 'subject');
  // 一般公共预算财政拨款 below 财政拨款 is that source, and nothing crosses.
  const limits = said.some(({ subject }) => isFiscalPart(subject)) ? said.filter(({ isFiscal }) => !isFiscal) : said;
  const subjects = limits.map(({ subject }) => subject);
  const isPlain = subjects.length > 0 || words.some(({ kind }) => kind === 'plainAmount');
  const measure = stated?.measure ?? (isPlain ? titleMeasure : null);
  if (measure === null) return null;
  const named = firstUnit(path, vocabulary);
  const [limit = null] = limitsOf(subjects);
  return {
    column,
    header,
    measure,
    unit: named?.unit ?? null,
    unitText: named?.text ?? null,
    hasPercent: stated?.hasPercent ?? false,
    rateBase: measure === 'statedRate' && vocabulary.originalBudgetMark.test(normalText(header.text)) ? 'originalBudget' : null,
    subject: limit ?? (subjects.length === 0 ? null : { kind: 'total' }),
    subjects,
    isFiscal: limits.some(({ isFiscal }) => isFiscal),
    path,
    namesMeasure: isNamed && words.at(-1)?.kind === 'measure',
    topic,
  };
}

/** A header that says nothing but a kind of spending; what it has in common with amounts, the title gives. */
function itemColumn(column: HeaderColumn, titleMeasure: Measure | null, items: ExpenseWords, vocabulary: Vocabulary): AmountColumn | null {
  const last = column.path.at(-1);
  if (titleMeasure === null || last === undefined || column.words.length > 0 || items.itemOf(last.text) === null) return null;
  return amountColumn({ ...column, words: [{ kind: 'plainAmount' }] }, titleMeasure, vocabulary);
}

/** 财政拨款收入 beside 事业收入: kinds of income, which say nothing of what was spent. */
function isIncomeColumn(words: readonly HeaderWord[]): boolean {
  return words.some((word) => word.kind === 'subject' && word.isIncome && word.subject.kind !== 'flow');
}

function isFiscalPart(subject: Subject): boolean {
  return subject.kind === 'fundSource' && isFiscalSource(subject.source);
}

function isCrossed({ subjects }: AmountColumn): boolean {
  return new Set(limitsOf(subjects).map(subjectKey)).size > 1;
}

function limitsOf(subjects: readonly Subject[]): Subject[] {
  return subjects.filter(({ kind }) => kind !== 'total');
}
