import type { BudgetChange, MonthRange } from '../ledger/book-table';
import type { ExpenditureCategory, Flow, FundSource, Measure, Scope, Side } from '../ledger/dimensions';
import type { GrandTotal } from '../ledger/row-meaning';
import type { EconomicClass, ExpenseItem } from '../ledger/expense-item';
import type { MoneyUnit } from '../money/money-unit';

/** What a column may tell of its rows. */
export type Attribute = 'item' | 'code' | 'keyTask' | 'project' | 'fundSource' | 'category' | 'institution' | 'performer' | 'office' | 'ordinal' | 'remark';

/**
 * The words that workbooks use. Data of a locale, one place to add a word. All words are in normal form (`normal-text.ts`): no spaces,
 * half-width brackets and digits.
 */
export interface Vocabulary {
  /** Column headers, by what the column states. */
  readonly headers: Readonly<Record<Measure, readonly string[]>>;
  /** Headers of rates that may be of something else than execution over budget. */
  readonly doubtfulRates: readonly string[];
  /** Headers of what was spent since the beginning, which may be of the year or of the whole project. */
  readonly cumulativeHeaders: readonly string[];
  /** In a header: what was spent since the beginning of the year. */
  readonly cumulative: RegExp;
  /** Headers of what was spent in the year. */
  readonly yearsSpendingHeaders: readonly string[];
  /** Headers of columns that describe a row instead of stating an amount. */
  readonly attributes: Readonly<Record<Attribute, readonly string[]>>;
  /** Headers of amounts that say nothing about which measure they are (金额): the table's title does. */
  readonly plainAmountHeaders: readonly string[];
  /**
   * Headers that state the budget of the year, or execution, where another column states the other one and no header says itself which it is;
   * `executedBesideBudget` only beside a budget that is called so.
   */
  readonly impliedHeaders: Readonly<Record<'budget' | 'executed' | 'executedBesideBudget', readonly string[]>>;
  /** Words of headers over numbers that are no money of the reported year: 上年, 增减, 人数. */
  readonly noMoney: RegExp;
  /** The end of a line that is a title. */
  readonly titleEnd: RegExp;
  /** The end of what stands before a year and is a title, and nobody's name. */
  readonly titleBeforeYear: RegExp;
  /** The end of a title that says no more than the year. */
  readonly yearEnd: RegExp;
  /** Words of a title that say what its plain amounts are. */
  readonly titleMeasures: Readonly<Record<'adjustedBudget' | 'executed' | 'originalBudget', readonly string[]>>;
  /** Words of a title that limit the whole table to some funds; the longest that occurs counts. */
  readonly titleScopes: Readonly<Record<Scope, readonly string[]>>;
  /** 收入 and 支出, as a group header above a side of a table or as a word of its title. */
  readonly sides: Readonly<Record<Side, string>>;
  /** The same as the words of a group header. */
  readonly sideHeaders: Readonly<Record<Side, readonly string[]>>;
  /** A line above a table, without its numbering, that names a side and nothing else. */
  readonly sideTitles: Readonly<Record<Side, RegExp>>;
  readonly subtotalLabels: readonly string[];
  /** Words in a heading row that open a section of 重点工作任务. */
  readonly taskHeadings: readonly string[];
  /** A line below a table that is no row of it: 注, 说明. */
  readonly noteLine: RegExp;
  /** A cell that introduces the name of the project that a form is about. */
  readonly projectNameLabels: readonly string[];
  /** Cells that introduce the entity's name in the next cell, best first. */
  readonly entityLabels: readonly string[];
  /** A code before an entity's name: "219001-". */
  readonly entityCode: RegExp;
  /** A rate's header that names the opening budget as its base. */
  readonly originalBudgetMark: RegExp;
  /** A year before a column header ("2022年预算数"), which says nothing about what the column states. */
  readonly headerYear: RegExp;
  readonly totalLabels: readonly string[];
  /** Words for the year's sum with what was carried over. */
  readonly grandTotals: Readonly<Record<GrandTotal, readonly string[]>>;
  readonly fundSources: Readonly<Record<FundSource, readonly string[]>>;
  /** Words for the last source that may stand for the last one of anything. */
  readonly bareOthers: readonly string[];
  /** Functional classes whose names read like a fund source. */
  readonly functionClasses: readonly string[];
  /** Funds outside the budget of finance; they count as 其他资金 where they are the only such row. */
  readonly entityOwnFunds: readonly string[];
  /** The sum of the first three fund sources, which a breakdown may show above them. */
  readonly fiscalAppropriation: readonly string[];
  /** Sources of income that are rows of a breakdown but none of the five fund sources. */
  readonly extraSources: readonly string[];
  readonly expenditureCategories: Readonly<Record<ExpenditureCategory, readonly string[]>>;
  readonly extraCategories: readonly string[];
  /** Kinds of spending, as lines and as columns; without quotation marks. */
  readonly expenseItems: Readonly<Record<ExpenseItem, readonly string[]>>;
  /** Names of the classes of the economic classification, where no code stands beside them. */
  readonly economicClasses: Readonly<Record<EconomicClass, readonly string[]>>;
  readonly flows: Readonly<Record<Flow, readonly string[]>>;
  /** Parts of what is carried over or allocated, by their own names. */
  readonly flowParts: readonly string[];
  /** Behind the name of a source: what was carried over of it. */
  readonly carryOverSuffixes: readonly string[];
  /** Ends that a source or category may carry ("支出"); the empty one is implied. */
  readonly labelSuffixes: readonly string[];
  /** Words inside a heading row that open a section of the list. */
  readonly sourceHeadings: readonly string[];
  readonly categoryHeadings: readonly string[];
  readonly flowHeadings: readonly string[];
  /** Marks of numbering before a label: "一、", "(一)", "1.". */
  readonly ordinal: RegExp;
  /** A label, without its numbering, of a heading whose lines break the whole down (按重点工作任务分). */
  readonly breakdownHeading: RegExp;
  /** A heading that stands before a label in one cell ("按资金来源:一般公共预算"). */
  readonly leadingHeading: RegExp;
  /** "其中:" before a label: the row is a part of one above. */
  readonly ofWhich: RegExp;
  readonly units: Readonly<Record<MoneyUnit, readonly string[]>>;
  /** What stands before the unit in a unit line: "单位:", "金额单位为"; with the flag for every occurrence. */
  readonly unitLine: RegExp;
  /** What may follow the unit there: "以万元为单位", a full stop, another clause. */
  readonly unitLineEnd: RegExp;
  /** Text that stands for a zero amount. */
  readonly zeroMarks: readonly string[];
  /** A year in a title; the first group is its four digits. */
  readonly year: RegExp;
  /** A row label that is a year and nothing else; the first group is its four digits. */
  readonly yearLabel: RegExp;
  /** A cell that names the entity; the first group is the name. */
  readonly entityLine: RegExp;
  /** Words in a sheet name or title that say the table sums up several institutions. */
  readonly summaryWords: readonly string[];
  /** The end of an institution's name, as sheets are called by it. */
  readonly institutionName: RegExp;
  /** In the name of a sheet: it is about a part of the year. */
  readonly periodName: RegExp;
  /** The end of the name of a department's own part among its institutions: 本级, 机关. */
  readonly ownPart: RegExp;
  /** Words in a sheet name or title that say the table is of another year than the one reported on. */
  readonly previousYear: readonly string[];
  /** In a group header: the columns below it compare years and state neither. */
  readonly comparison: RegExp;
  /** Headers that mean the adjusted budget where no column states it otherwise, else the change that led to it. */
  readonly budgetChanges: readonly string[];
  /** Words of a budget that do not say which; beside 调整预算数 the opening one. */
  readonly plainBudgetHeaders: readonly string[];
  /** Behind a budget with what was added to it or carried over, and before execution: all that may be spent. */
  readonly availableFundsHeaders: readonly string[];
  /** The budget of the year without what was carried over, where another column states it with that. */
  readonly currentBudgetHeaders: readonly string[];
  /** Headers of columns for a part of the year (1月, 一季度, 1-6月累计), with its months. */
  readonly periodHeaders: ReadonlyMap<string, MonthRange>;
  /** Headers of what was added to the opening budget, taken from it, or both. */
  readonly changeHeaders: Readonly<Record<BudgetChange, readonly string[]>>;
  /** A header without its brackets and its year: what is left of a budget, or the gap between it and its execution. */
  readonly remainderHeader: RegExp;
  /** In a header: money of the year before, which the budget of the year may count as well. */
  readonly carriedOver: RegExp;
  /** Words of self-evaluation forms; `hint` is in all of the headers, `points` behind a number. */
  readonly scores: {
    readonly hint: RegExp;
    readonly weightHeaders: readonly string[];
    readonly scoreHeaders: readonly string[];
    readonly totals: readonly string[];
    readonly points: RegExp;
  };
  /** Headers of indicators in self-evaluation forms, and of what was aimed at and reached. */
  readonly indicators: { readonly names: RegExp; readonly values: RegExp };
  /** What may stand behind such a word where it heads a group of columns; the empty one included. */
  readonly yearGroupEnds: readonly string[];
  /** The line that every sheet of ours carries, in all its editions; such a sheet is never read as a source. */
  readonly generatedLine: RegExp;
}
