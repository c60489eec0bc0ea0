/** The sentences of the report, given by a locale. Parts that are expressions follow the figures. */
import type { Expression } from '../formula/expression';
import type { MoneyMeasure, Subject } from '../ledger/dimensions';
import type { Ledger } from '../ledger/ledger';
import type { GradeWords } from '../sheet-plan/rates-sheet';
import type { TextParts } from '../sheet-plan/sheet-wording';

export type HeadingKey =
  | 'basics'
  | 'duties'
  | 'revenueAndExpenditure'
  | 'targets'
  | 'keyTasks'
  | 'evaluation'
  | 'conclusion'
  | 'taskResults'
  | 'problems'
  | 'measures';

/** What only the user can write. */
export type MissingKey =
  | 'duties'
  | 'targets'
  | 'keyTasks'
  | 'taskResults'
  | 'problems'
  | 'measures'
  | 'totalBudget'
  | 'totalExecution'
  | 'sourceBudgets'
  | 'conclusion'
  | 'shortfallReason';

export interface LabelledAmount {
  readonly label: string;
  readonly amount: Expression;
}

export interface ReportWording {
  readonly grades: GradeWords;
  heading(key: HeadingKey): string;
  /** Whether a line of the report sheet is a heading, a user's own included. */
  isHeading(line: string): boolean;
  /** 【待填写：…】, marked so that nobody takes it for text. */
  missing(key: MissingKey, subject?: string): string;
  /** 一般公共预算财政拨款支出, 基本支出 … as the sentences name them. */
  expenditureOf(subject: Subject): string;
  /** 一般公共预算, 政府性基金 … as the conclusion names them. */
  sourceInConclusion(subject: Subject): string;

  /** The workbook's own word for a column, where it says which measure it is. */
  columnName(header: string, measure: MoneyMeasure): string;

  /** 全年预算数X万元，执行数X万元，完成预算的X%。 */
  completed(parts: { budgetName: string; executedName: string; budget: Expression; executed: Expression; rate: Expression; isOriginal: boolean }): TextParts;
  /** No budget was planned: no rate. */
  addedDuringYear(parts: { budgetName: string; executedName: string; executed: Expression }): TextParts;
  /** Nothing planned, nothing spent. */
  nothing(ledger: Ledger): TextParts;
  amountOnly(parts: { name: string; amount: Expression }): TextParts;
  bySource(amounts: readonly LabelledAmount[], isContinued: boolean): TextParts;
  byCategory(amounts: readonly LabelledAmount[]): TextParts;
  carriedOver(amount: Expression): TextParts;

  /** 从整体支出预算完成率达到X%来看，本部门整体支出绩效自评优秀[，其中：…]。 */
  conclusion(parts: { rate: Expression; grade: Expression; details: TextParts | null; isOriginal: boolean }): TextParts;
  /** The rest of the sources, where one sentence does not hold them. */
  moreSources(details: TextParts): TextParts;
  sourceRate(parts: { name: string; rate: Expression; isFirst: boolean }): TextParts;
  sourceAddedDuringYear(parts: { name: string; amount: Expression }): TextParts;
  readonly detailSeparator: string;
  /** Before a conclusion that something holds back. */
  readonly heldBack: string;
  heldBackBecause(reasons: Expression): TextParts;
  /** Where a quotation is cut. */
  readonly ellipsis: string;
  comparedLess(parts: { budgetName: string; executedName: string; gap: Expression }): TextParts;
  comparedEqual(parts: { budgetName: string; executedName: string }): TextParts;
  comparedMore(parts: { budgetName: string; executedName: string; gap: Expression }): TextParts;
  readonly sentenceEnd: string;
  /** Quotes what the accountant wrote beside a check. */
  explained(parts: { relation: string; words: Expression }): TextParts;
  /** Indent of a paragraph's first line. */
  readonly indent: string;
}
