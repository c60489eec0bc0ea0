import type { ExpenditureCategory, Flow, FundSource, Measure } from '../ledger/dimensions';
import type { MoneyUnit } from '../money/money-unit';

/**
 * The words that workbooks use. Data of a locale, one place to add a word. All words are in normal form (`normal-text.ts`): no spaces,
 * half-width brackets and digits.
 */
export interface Vocabulary {
  /** Column headers, by what the column states. */
  readonly headers: Readonly<Record<Measure, readonly string[]>>;
  /** A year before a column header ("2022年预算数"), which says nothing about what the column states. */
  readonly headerYear: RegExp;
  readonly totalLabels: readonly string[];
  readonly fundSources: Readonly<Record<FundSource, readonly string[]>>;
  /** Funds outside the budget of finance; they count as 其他资金 where they are the only such row. */
  readonly entityOwnFunds: readonly string[];
  /** The sum of the first three fund sources, which a breakdown may show above them. */
  readonly fiscalAppropriation: readonly string[];
  /** Sources of income that are rows of a breakdown but none of the five fund sources. */
  readonly extraSources: readonly string[];
  readonly expenditureCategories: Readonly<Record<ExpenditureCategory, readonly string[]>>;
  readonly extraCategories: readonly string[];
  readonly flows: Readonly<Record<Flow, readonly string[]>>;
  /** Ends that a source or category may carry ("支出"); the empty one is implied. */
  readonly labelSuffixes: readonly string[];
  /** Words inside a heading row that open a section of the list. */
  readonly sourceHeadings: readonly string[];
  readonly categoryHeadings: readonly string[];
  readonly flowHeadings: readonly string[];
  /** Marks of numbering before a label: "一、", "(一)", "1.". */
  readonly ordinal: RegExp;
  /** A heading that stands before a label in one cell ("按资金来源:一般公共预算"). */
  readonly leadingHeading: RegExp;
  /** "其中:" before a label: the row is a part of one above. */
  readonly ofWhich: RegExp;
  readonly units: Readonly<Record<MoneyUnit, readonly string[]>>;
  /** What stands before the unit in a unit line: "单位:", "金额单位:". */
  readonly unitLine: RegExp;
  /** Text that stands for a zero amount. */
  readonly zeroMarks: readonly string[];
  /** A year in a title; the first group is its four digits. */
  readonly year: RegExp;
  /** A cell that names the entity; the first group is the name. */
  readonly entityLine: RegExp;
  /** Words in a sheet name or title that say the table is of another year than the one reported on. */
  readonly previousYear: readonly string[];
  /** The line that every sheet of ours carries, in all its editions; such a sheet is never read as a source. */
  readonly generatedLine: RegExp;
}
