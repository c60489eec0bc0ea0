import type { BudgetMeasure, ExpenditureCategory, Flow, Scope, Side } from '../ledger/dimensions';
import type { ExpenseItem } from '../ledger/expense-item';

/** What one word of the words before a number means. */
export type LabelWord =
  /** It says nothing of what the number is: 为, 达到. */
  | { readonly kind: 'nothing' }
  /** It is close to a word that is known, and not the same: 当年预算, without what was carried over. */
  | { readonly kind: 'unclear' }
  /** The department by what it calls itself: 我街, 本部门. */
  | { readonly kind: 'department' }
  /** The department's whole expenditure. */
  | { readonly kind: 'whole' }
  /** 总计, which counts what was carried over as well: no figure of the ledger. */
  | { readonly kind: 'grandTotal' }
  | { readonly kind: 'scope'; readonly scope: Scope }
  | { readonly kind: 'category'; readonly category: ExpenditureCategory }
  /** A source or category of another kind, by its name: 事业收入, 上缴上级支出. */
  | { readonly kind: 'other'; readonly name: string }
  /** 人员经费, 公务接待费: it cuts across sources and categories. */
  | { readonly kind: 'item'; readonly item: ExpenseItem }
  /** `scope`: the funds that its name limits it to. */
  | { readonly kind: 'flow'; readonly flow: Flow; readonly scope: Scope | null }
  | { readonly kind: 'side'; readonly side: Side }
  | { readonly kind: 'measure'; readonly measure: StatedMeasure }
  /** 完成率, 完成预算的. */
  | { readonly kind: 'rate'; readonly base: StatedBudget | null }
  /** 按资金来源分, 按支出性质看: what follows breaks the total down. */
  | { readonly kind: 'listing'; readonly of: Breakdown }
  /** 其中. */
  | { readonly kind: 'part' };

/** `budget`: some budget, the words do not say which. */
export type StatedBudget = BudgetMeasure | 'budget';
export type StatedMeasure = StatedBudget | 'executed';
export type Breakdown = 'sources' | 'categories';

/** 优, 良, 中, 合格, 差: of a self-evaluation. */
export type Grade = 'excellent' | 'good' | 'fair' | 'passed' | 'poor';

/** Words of grades and of the scores that they are given for. */
export interface GradingWords {
  readonly grades: readonly (readonly [Grade, readonly string[]])[];
  /** Whole labels or headers of forms. */
  readonly gradeLabel: RegExp;
  readonly scoreLabel: RegExp;
  readonly weightLabel: RegExp;
  /** Behind a score in a cell. */
  readonly points: RegExp;
  /** 90-100分为优: bands that the text prints itself. */
  readonly bands: RegExp;
  /** Group 1: the score, or the grade. */
  readonly sentenceScore: RegExp;
  readonly sentenceGrade: RegExp;
  /** The points are not of 100. */
  readonly otherScale: RegExp;
}

/** Words of headings and titles: which level they are of, and what the figures below them are about. */
export interface HeadingWords {
  /** Beginnings of numbered lines, one of each way of numbering, the highest levels first: 一、 (一) 1. (1) ① 一是. */
  readonly numberings: readonly RegExp[];
  /** The mark at the end of a heading that has one. */
  readonly markBehind: RegExp;
  /** The mark between a heading and the sentence in its line. */
  readonly leadEnd: RegExp;
  /** How many of them no other level ever stands above. */
  readonly highest: number;
  /** The first number of a list, in any of these ways. */
  readonly firstNumber: RegExp;
  /** Words of the sections that reports have; a heading without any names a matter of its own: 环卫保洁. */
  readonly general: RegExp;
  /** Over sentences about the whole department. */
  readonly whole: RegExp;
  /** It says so itself, wherever it stands. */
  readonly plainlyWhole: RegExp;
  /** Words that all such headings are made of, and names of funds besides; global. */
  readonly commonWords: RegExp;
  /** Over sentences about one category or kind of its money alone. */
  readonly part: RegExp;
  /** A title that names projects beside the department. */
  readonly besidesProjects: RegExp;
  /** The title of a report that is about the department by its kind. */
  readonly titleOfWhole: RegExp;
  /** Over sentences about one project, or about plans. */
  readonly other: RegExp;
  /** Over kinds of spending: 三公, 政府采购. */
  readonly items: RegExp;
  /** A project, its money, or institutions: all that stands below, at whatever level, is about these. */
  readonly matter: RegExp;
  /** Names of institutions that a department may have; global. */
  readonly institution: RegExp;
  /** A part of the year, or plans for another. */
  readonly otherTime: RegExp;
  readonly wholeYear: RegExp;
  /** Before the name of a project: 项目一：. */
  readonly projectLabel: RegExp;
  /** A line that is no more than a date, a unit or a note. */
  readonly noHeading: RegExp;
  /** Without a number: the sections behind it are of the department again. */
  readonly backToWhole: RegExp;
}

/** Words at the beginning of a clause that say whom the text speaks of from there on. */
export interface SubjectWords {
  /** 其中, a year: before the subject. */
  readonly opening: RegExp;
  /** 我街, 全街: the department; not 本单位, which may be the institution just named. */
  readonly department: RegExp;
  readonly institution: RegExp;
  /** A project by its name. */
  readonly matter: RegExp;
  /** Money that has a name of its own: 代管资金, 项目资金. */
  readonly money: RegExp;
  /** The sentence has amounts. */
  readonly amount: RegExp;
}

/** The words in which reports state figures. Data of a locale; texts are in the form of `folded-text.ts`: half-width signs, no spaces. */
export interface TextWords {
  /** The comma between clauses; one that groups digits is always ",". */
  readonly comma: string;
  /** Whether a cell is prose at all: it has a mark that only sentences have. */
  readonly sentenceMark: RegExp;
  readonly sentenceEnd: RegExp;
  /** Marks between the clauses of a sentence. */
  readonly clauseEnd: RegExp;
  /** Groups: `number`, `vague` and `more` (余, 多), `wan` and `yi` before 元, `yuan`, `percent`, `count`, `around` (左右). */
  readonly quantity: RegExp;
  /** At the end of the words before a number: it is not exact (约, 近). */
  readonly vague: RegExp;
  /** 其中 before the label of a line. */
  readonly ofWhich: RegExp;
  readonly labels: readonly (readonly [string, LabelWord])[];
  /** At the beginning of the words before a number: one more of a list (、, 和). */
  readonly joiner: RegExp;
  /** A year among the words before a number (group 1); sticky. */
  readonly year: RegExp;
  /** 2021年 or 上年 that a text goes on to speak of, not what it compares with. Group 1: the year. */
  readonly otherTime: RegExp;
  /** 截至9月底, 上半年, at the beginning of a clause: what follows is for a part of the year. */
  readonly partOfYear: RegExp;
  /** 全年支出, 年末: behind a part of the year, the whole of it again. */
  readonly wholeYear: RegExp;
  /** A budget without words for its source: what follows may be budgeted, not spent. The names of sources are taken out before. */
  readonly budgetMention: RegExp;
  /** The number that a heading begins with, in either width. */
  readonly heading: RegExp;
  readonly headings: HeadingWords;
  readonly subjects: SubjectWords;
  /** Between two numbers: what follows is a part of the first. */
  readonly partMarker: RegExp;
  /** 基本支出 or 项目支出, at the end of the words before a number. */
  readonly categoryAtEnd: RegExp;
  /** 支出, 执行, 已支付, at the end of the words before an amount. Group `paid`: perhaps not all of it yet. */
  readonly spent: RegExp;
  /** 为预算的, at the end of the words before a percentage. */
  readonly ofBudget: RegExp;
  /** Behind an amount: it is a part. */
  readonly usedFor: RegExp;
  /** (含年初结转…), behind an amount: it may be of more than its words say. */
  readonly including: RegExp;
  /** 截至12月31日: a clause of its own at the beginning of a sentence. */
  readonly toYearEnd: RegExp;
  /** 年中追加, the whole of the words before an amount by which a budget was changed. */
  readonly added: RegExp;
  /** Words that are of money spent, whatever else they say. */
  readonly spending: RegExp;
  /** 年末结转结余构成：. Group 1: what is broken down. */
  readonly breakdownOf: RegExp;
  readonly previousYear: RegExp;
  /** 占…的, at the end of the words before a percentage. Group `base`: of what. */
  readonly share: RegExp;
  /** A header over shares of 合计. */
  readonly shareHeader: RegExp;
  /** 增加, 下降, at the end of the words before a number. Groups `more`, `less`. */
  readonly change: RegExp;
  /** 比上年, 与2021年相比, before or behind what the change is of: the whole of the words. Group `rest`: what it is of. */
  readonly comparedWith: RegExp;
  /** 比上年支出, 较年初预算数: the whole of the words before an amount that something is compared with. Groups `of` (what is), `rest` (behind the year). */
  readonly comparedBase: RegExp;
  /** Some comparison with what follows, however it goes on. */
  readonly comparing: RegExp;
  /** 收、支总计各: the change of two totals that are equal. */
  readonly bothTotals: RegExp;
  /** 决算数小于预算数. Groups `less`, `more`, `equal`, `base`. */
  readonly comparison: RegExp;
  /** Which budget the group `base` names; empty: some budget. */
  readonly comparisonBases: Readonly<Record<string, StatedBudget>>;
  /** A header over amounts by which the execution exceeds the budget, or falls short of it. Groups `less`, `more`, `base`. */
  readonly gapHeader: RegExp;
  /** 结余, 未执行: the whole of the words before what is left of a budget. */
  readonly left: RegExp;
  /** Words that explain why money is left. */
  readonly explanation: RegExp;
  /** 另有: the sentence goes on with the breakdown of the one before. */
  readonly continuation: RegExp;
  /** Before a number of projects of one grade. Groups `excellent`, `good`, `fair`, `poor`. */
  readonly grade: RegExp;
  readonly grading: GradingWords;
  /** Before or behind the number of all projects. */
  readonly projectsBefore: RegExp;
  readonly projectsBehind: RegExp;
  /** 其余: not all are listed. */
  readonly remainder: RegExp;
  /** The title of a report; the entity stands before the year. */
  readonly reportTitle: RegExp;
  /** What is left of a template. */
  readonly residue: RegExp;
  /** A percentage that has lost its sign. */
  readonly barePercentage: RegExp;
}
