/** Gives each row of a table its subject, by its label, by the section that it stands in and by the rows around it. */
import { isFiscalSource, type Flow, type Subject } from '../ledger/dimensions';
import type { RowMeaning } from '../ledger/row-meaning';
import { ExpenseWords } from './expense-words';
import { isSumOfIncome, rowsAboveIncome } from './income-rows';
import { normalText } from './normal-text';
import type { ListSection } from './row-label';
import { isSubtotal, type TableRow } from './table-rows';
import { sideOfLine } from './table-surroundings';
import type { Vocabulary } from './vocabulary';

export interface SubjectRow {
  readonly row: TableRow;
  readonly subject: Subject;
}

/** What the labels of rows without a known word name: 重点工作任务, 项目, 预算单位, or nothing that a table of rates shows. */
export type UnknownRows = 'keyTask' | 'project' | 'institution' | null;

/** The rows that count, each subject once: a later row with a subject that states something already is a part or a repetition, not counted again. */
export function subjectRows(rows: readonly TableRow[], unknownRows: UnknownRows, vocabulary: Vocabulary): SubjectRow[] {
  const hasFiscalParts = rows.some(({ label }) => label.meaning.kind === 'fundSource' && isFiscalSource(label.meaning.source));
  const hasNamedSources = rows.some(({ label, text }) => label.meaning.kind === 'fundSource' && !isFunctionClass(text, vocabulary));
  const hasTotal = rows.some(({ label, isEmpty }) => label.meaning.kind === 'total' && !isEmpty);
  const ownFundsAreOther = ownFundsCountAsOther(rows);
  const counted = new Map<string, SubjectRow>();
  const place = new RowPlace(vocabulary);
  const words = new ExpenseWords(vocabulary);
  const income = rowsAboveIncome(rows, vocabulary);
  for (const row of rows) {
    if (!place.enter(row)) continue;
    const subject = place.ofSubtotal(row) ?? subjectOf(row, place, { hasFiscalParts, hasNamedSources, hasTotal, ownFundsAreOther, income, unknownRows, words }, vocabulary);
    if (subject === null) continue;
    const key = JSON.stringify(subject);
    // 本年支出 with nothing beside it heads the lines down to 支出合计.
    if (counted.get(key)?.row.isEmpty !== false) counted.set(key, { row, subject });
  }
  return [...counted.values()];
}

/** They stand on the side of expenditure: what follows them is no income. */
const SPENDING_FLOWS: readonly Flow[] = ['expenditure', 'surplusAllocated', 'closingCarryOver'];

/** Where in the table a row stands: in which section, in which group of rows with a 小计, beneath income or expenditure. */
class RowPlace {
  public section: ListSection | null = null;
  /** Rows of income; what follows 收入合计 up to a line of expenditure. */
  public isIncome = false;
  /** The row is one of the parts of 项目支出 or 合计 that "其中:" introduced. */
  public isAmongParts = false;
  readonly #vocabulary: Vocabulary;
  #group: string | null = null;
  #isAfterSubtotal = false;
  /** The line that 其中 below it breaks down is 合计 or 项目支出. */
  #mayHaveTasks = false;

  public constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** `false` for a row that only heads others. */
  public enter(row: TableRow): boolean {
    const { text, label, isEmpty } = row;
    const words = normalText(text);
    const { meaning, isPart } = label;
    // "年初结转和结余" with nothing beside it is an open figure, "三、结转结余" a heading.
    if (isEmpty && label.opens !== null && meaning.kind === 'unknown') {
      this.section = label.opens;
      this.isIncome = false;
      this.isAmongParts = false;
      return false;
    }
    if (isEmpty && meaning.kind === 'unknown') {
      const side = sideOfLine(words, this.#vocabulary);
      if (side !== null) this.isIncome = side === 'income';
      this.#group = words.replace(this.#vocabulary.ordinal, '');
      this.#isAfterSubtotal = false;
      return false;
    }
    this.#followSides(row);
    if (meaning.kind === 'unknown' && isPart) this.isAmongParts ||= this.#mayHaveTasks;
    else if (meaning.kind !== 'unknown') this.isAmongParts = false;
    if (!isPart && !this.isAmongParts) this.#mayHaveTasks = meaning.kind === 'total' || (meaning.kind === 'expenditureCategory' && meaning.category === 'project') || (meaning.kind === 'flow' && meaning.flow === 'expenditure');
    if (isSubtotal(text, this.#vocabulary)) this.#isAfterSubtotal = true;
    else if (meaning.kind === 'total') this.#isAfterSubtotal = false;
    // "其中：财政拨款" below 小计 is a part of that subtotal, whatever the whole table has.
    return !(this.#isAfterSubtotal && isPart);
  }

  /** The group's own sum, by the name of the group. */
  public ofSubtotal({ text }: TableRow): Subject | null {
    return isSubtotal(text, this.#vocabulary) && this.#group !== null ? { kind: 'keyTask', label: this.#group } : null;
  }

  /** 收入合计 and 财政拨款收入总计 head rows of income; a total, a category or a word of expenditure ends them. */
  #followSides(row: TableRow): void {
    const { meaning } = row.label;
    const isOfSpending = meaning.kind === 'flow' && SPENDING_FLOWS.includes(meaning.flow);
    if (normalText(row.text).includes(this.#vocabulary.sides.expenditure) || meaning.kind === 'total' || meaning.kind === 'expenditureCategory' || isOfSpending) this.isIncome = false;
    else if (isSumOfIncome(row, this.#vocabulary)) this.isIncome = true;
  }
}

interface TableFacts {
  readonly unknownRows: UnknownRows;
  readonly hasFiscalParts: boolean;
  readonly hasNamedSources: boolean;
  readonly hasTotal: boolean;
  readonly ownFundsAreOther: boolean;
  readonly words: ExpenseWords;
  /** Lines of income by the sum below them. */
  readonly income: ReadonlySet<TableRow>;
}

/** Class 229 其他支出 closes the functional classes; only beside fund sources does it mean 其他资金. */
function isFunctionClass(text: string, vocabulary: Vocabulary): boolean {
  return vocabulary.functionClasses.includes(normalText(text).replace(vocabulary.ordinal, ''));
}

/** 单位资金 is 其他资金 where it is the only source outside the budget of finance. */
function ownFundsCountAsOther(rows: readonly TableRow[]): boolean {
  const isOutside = ({ kind }: RowMeaning): boolean => kind === 'entityOwnFunds' || kind === 'extraSource';
  const outside = rows.filter(({ label }) => isOutside(label.meaning) && !label.isPart);
  const hasOther = rows.some(({ label }) => label.meaning.kind === 'fundSource' && label.meaning.source === 'otherFunds');
  return outside.length === 1 && !hasOther;
}

function subjectOf(row: TableRow, place: RowPlace, facts: TableFacts, vocabulary: Vocabulary): Subject | null {
  const { meaning, isPart } = row.label;
  const label = normalText(row.text).replace(vocabulary.ordinal, '');
  if ((place.isIncome || facts.income.has(row)) && (meaning.kind === 'fundSource' || meaning.kind === 'extraSource' || meaning.kind === 'fiscalAppropriation')) return null;
  switch (meaning.kind) {
    case 'total':
      return { kind: 'total' };
    case 'expenditureCategory':
      return meaning;
    case 'fundSource':
      return facts.hasNamedSources || !isFunctionClass(row.text, vocabulary) ? meaning : null;
    case 'extraCategory':
      return isPart ? null : { kind: 'extraCategory', label };
    case 'flow':
      // Below 使用非财政拨款结余 it is counted there already.
      if (isPart && meaning.flow === 'earmarkedSurplusUsed') return null;
      // Where nothing is called 合计, the line 本年支出合计 is the total of the list.
      return meaning.flow === 'expenditure' && !facts.hasTotal ? { kind: 'total' } : meaning;
    case 'flowPart':
    case 'grandTotal':
      return null;
    case 'entityOwnFunds':
      return facts.ownFundsAreOther ? { kind: 'fundSource', source: 'otherFunds' } : extraSource(label);
    case 'fiscalAppropriation':
      return facts.hasFiscalParts ? null : extraSource(label);
    case 'extraSource':
      return isPart || place.section === 'flows' ? null : extraSource(label);
    case 'unknown':
      return row.isEmpty || isSubtotal(row.text, vocabulary) ? null : unknownSubject(label.replace(vocabulary.ofWhich, ''), row, place, facts);
  }
}

function unknownSubject(label: string, row: TableRow, place: RowPlace, { unknownRows, words }: TableFacts): Subject | null {
  if (place.section === 'tasks') return { kind: 'keyTask', label };
  if (place.section === 'sources') return row.label.isPart ? null : extraSource(label);
  // 其中：人员经费 is a kind of spending, and no task.
  if (place.isAmongParts) return words.itemOf(row.text) !== null || words.classOf(row.text) !== null ? null : { kind: 'keyTask', label };
  if (unknownRows === 'institution') return { kind: 'institution', label, of: { kind: 'total' } };
  return unknownRows === null ? null : { kind: unknownRows, label };
}

function extraSource(label: string): Subject {
  return { kind: 'extraSource', label };
}
