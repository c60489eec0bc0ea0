/**
 * Tables of the workbook as lines and columns of amounts, for checks of single lines, of sums within a table, and of tables against each other.
 * The ledger holds what tables state of the department; here stands everything that they state.
 */
import type { MoneyUnit } from '../money/money-unit';
import type { EconomicClass, ExpenseItem } from './expense-item';
import type { ExpenditureCategory, Measure, Scope, Side, Subject } from './dimensions';
import type { Figure, SourceText } from './figure';
import type { SourceTable } from './ledger';
import type { GrandTotal, RowMeaning } from './row-meaning';

export interface BookTable {
  readonly source: SourceTable;
  readonly entity: string | null;
  readonly year: number | null;
  /** The institution or the project that the table is about; `null` for a table of the department. */
  readonly partOf: string | null;
  /** The title, all lines of it; `null` where there is none. */
  readonly heading: string | null;
  /** Most tables have one, two-sided ones two. */
  readonly panels: readonly BookPanel[];
}

export interface BookPanel {
  /** By its own header, else by the table's title. */
  readonly side: Side | null;
  /** The funds that it is limited to by its title. */
  readonly scope: Scope | null;
  /** It is about 基本支出 or 项目支出 alone by its title. */
  readonly category: ExpenditureCategory | null;
  /** The header says that every line is a project, a key task or an institution of its own. */
  readonly isRegister: boolean;
  readonly columns: readonly BookColumn[];
  /** Columns of kinds of spending (人员经费, 货物) whose measure the title gives; they cut across the others and are parts of none of their sums. */
  readonly itemColumns: readonly BookColumn[];
  /** Columns of what was added to the opening budget during the year, or taken from it. */
  readonly changes: readonly ChangeColumn[];
  /** Columns of what is left of the budget (结余, 未执行数, 差额). */
  readonly remainders: readonly RemainderColumn[];
  /** Columns for parts of the year, left to right; they may be among `columns` as well. */
  readonly periods: readonly PeriodColumn[];
  /** The same lines with the columns of each other year (2022年决算数); nothing of another table is compared with them. */
  readonly otherYears: readonly BookPanel[];
  /** Lines with a label, from the top; rows of a detail list are not among them. */
  readonly lines: readonly BookLine[];
  /** Zero-based rows of a detail list: one expenditure each. */
  readonly details: readonly number[];
  /** What a line states in a column; blank where it states nothing. */
  readonly figureOf: (line: BookLine, column: BookColumn) => Figure;
  /** Columns in which a line holds a number other than 0 while their headers say nothing that is known: they may be parts of what stands beside them. */
  readonly openNumbers: (line: BookLine) => readonly number[];
  /** What a row of the detail list states. */
  readonly detailFigure: (row: number, column: BookColumn) => Figure;
  /** The same as a bare number in the column's unit, for rules that pass most of 200,000 rows; `null` where the cell holds anything else. */
  readonly detailNumber: (row: number, column: BookColumn) => number | null;
  /** The same of a stated rate, in points. */
  readonly detailRate: (row: number, column: BookColumn) => BareRate | null;
}

/** A stated rate as a bare number. */
export interface BareRate {
  readonly points: number;
  /** Digits after the point that it is stated to. */
  readonly decimals: number;
}

export interface BookColumn {
  readonly column: number;
  readonly header: SourceText;
  readonly measure: Measure;
  /** Of a plain number in it. */
  readonly unit: MoneyUnit;
  /** What its header limits it to (一般公共预算财政拨款, 基本支出); several where group headers cross. */
  readonly subjects: readonly Subject[];
  /** Texts of the header from the top in normal form; those that only name the measure are left out. */
  readonly path: readonly string[];
  /** 合计 or 小计 of the columns beside it, by the last text of the path; the measure alone is the whole, too. */
  readonly isTotal: boolean;
  /** 财政拨款 in general: 一般公共预算财政拨款 and its like beside it are parts of it. */
  readonly isFiscal: boolean;
  /** The kind of spending that its header names; `null` for any other. */
  readonly item: ExpenseItem | null;
}

/** 追加, 调减 (an amount that is taken away, or one below 0), or 调整数, which may be either. */
export type BudgetChange = 'added' | 'taken' | 'changed';

export interface ChangeColumn {
  readonly column: BookColumn;
  readonly change: BudgetChange;
}

/** What is left of a budget, or its execution less the budget; which, the rows tell. */
export interface RemainderColumn {
  readonly column: BookColumn;
  /** Columns under headers that name no measure (上年结转, 收回指标): what is left may count them as well. */
  readonly beside: readonly BookColumn[];
}

/** Months of the year, 1 to 12, both included. */
export interface MonthRange {
  readonly first: number;
  readonly last: number;
}

/** A column for a part of the year: 1月, 一季度, 上半年, 1-6月. */
export interface PeriodColumn extends MonthRange {
  readonly column: BookColumn;
}

export interface BookLine {
  readonly row: number;
  readonly label: SourceText;
  /** The label in normal form without its numbering. */
  readonly text: string;
  readonly meaning: RowMeaning;
  /** The numbering before the label ("一、", "(一)", "1."), in normal form; "" where there is none. */
  readonly ordinal: string;
  /** It says that what stands below it breaks the whole down: 按资金来源分, 按重点工作任务分. */
  readonly breaksDown: boolean;
  /** Introduced by 其中. */
  readonly isPart: boolean;
  readonly isSubtotal: boolean;
  /** 收入总计, 支出总计 or 总计: the year's sum with what was carried over. */
  /** It says that it is income, and stands above the sum of it. */
  readonly isOfIncome: boolean;
  readonly grandTotal: GrandTotal | null;
  /** The code of a functional or economic class, its parts joined ("2080501"); `null` for a line without one. */
  readonly code: string | null;
  /** The kind of spending that it names; `null` for any other. */
  readonly item: ExpenseItem | null;
  /** By its name alone, whether a code stands beside it or not; `null` where it names none. */
  readonly economicClass: EconomicClass | null;
}
