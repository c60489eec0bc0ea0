import type { Severity } from '../core/checks/check-settings';
import type { MoneyUnit } from '../core/money/money-unit';

/** The fixed words of the task pane. */
export interface PaneWording {
  readonly title: string;
  readonly stages: Readonly<Record<'checking' | 'copying' | 'reading' | 'writing' | 'remembering', string>>;
  /** Beside the bar of a long reading. */
  progressText(read: number, all: number): string;
  readonly actions: ActionWording;
  readonly reportFile: ReportFileWording;
  readonly questions: QuestionWording;
  readonly overview: OverviewWording;
  readonly tables: TableWording;
  readonly findings: FindingsWording;
  readonly settings: SettingsWording;
  readonly notices: NoticeWording;
}

export interface ActionWording {
  readonly generate: string;
  readonly copyReport: string;
  readonly checkAgain: string;
  /** Ends a reading. */
  readonly stop: string;
  readonly dismiss: string;
  readonly showCells: string;
  readonly copyDiagnostics: string;
  readonly reopen: string;
}

export interface ReportFileWording {
  /** Of the button that chooses a report. */
  readonly choose: string;
  chosen(name: string): string;
  /** Of the button that takes it away. */
  remove(name: string): string;
}

export interface QuestionWording {
  /** Above the questions, with their number. */
  heading(count: number): string;
  readonly hint: string;
  /** Of the button beside a candidate: the same words stand beside each, the name tells them apart. */
  showCellsOf(candidate: string): string;
  /** Said where the workbook keeps answers. */
  readonly kept: string;
  /** Removes them, so that everything is asked again. */
  readonly askAgain: string;
}

export interface SettingsWording {
  readonly heading: string;
  readonly hint: string;
  /** The largest gap that counts as rounding. */
  readonly tolerance: string;
  readonly computedTolerance: string;
  /** "0.05 万元". */
  toleranceText(amount: string): string;
  readonly severities: Readonly<Record<Severity, string>>;
}

export interface TableWording {
  /** Above the tables that were read, with their number. */
  heading(count: number): string;
  readonly sure: string;
  readonly notSure: string;
}

interface OverviewWording {
  readonly heading: string;
  readonly table: string;
  readonly entity: string;
  readonly year: string;
  readonly unit: string;
  readonly figures: string;
  /** In place of an entity or year that the workbook does not name. */
  readonly notNamed: string;
  /** In place of an amount or a rate that is not stated. */
  readonly notStated: string;
  readonly noBudgetColumn: string;
  readonly completionRate: string;
  yearText(year: number): string;
  unitText(unit: MoneyUnit): string;
  figuresText(stated: number, blank: number): string;
  /** A column's name with its unit: "执行数（万元）". */
  withUnit(name: string, unit: MoneyUnit): string;
}

export interface FindingsWording {
  readonly heading: string;
  /** Said of a workbook without any table; the problem's own sentence follows. */
  readonly emptyWorkbook: string;
  readonly nothingChecked: string;
  allExact(checks: number): string;
  /** Not all agree, but each of the others is explained. */
  allExplained(checks: number): string;
  summary(findings: number, checks: number): string;
  /** How many statements of sentences were held against figures. */
  textsCompared(statements: number): string;
  /** Of a report that was chosen. */
  nothingInReport(name: string): string;
  /** A verdict with the number of its findings. */
  group(verdict: string, findings: number): string;
  /** Heads the findings that follow from the one above. */
  consequences(count: number): string;
  /** Name of the choice of verdicts. */
  readonly filterName: string;
  allFindings(count: number): string;
  readonly orderName: string;
  readonly orders: Readonly<Record<'gravity' | 'place', string>>;
  /** Heads findings that stand in no sheet. */
  readonly inReport: string;
  /** Opens the page of the rule. */
  readonly rulePage: string;
  /** Selects the cells that lie on another sheet. */
  otherSheet(sheet: string): string;
  /** Opens the box for the accountant's own words. */
  readonly explain: string;
  /** The same, with the words that are kept. */
  explained(words: string): string;
  /** The same, with words for figures that have changed: they wait in the box to be kept or changed. */
  formerExplanation(words: string): string;
  readonly keepExplanation: string;
}

interface NoticeWording {
  generated(sheets: readonly string[]): string;
  missing(count: number): string;
  retired(sheets: readonly string[]): string;
  readonly nothingWritten: string;
  /** Nothing was written, and nothing but an answer is missing. */
  readonly answerFirst: string;
  readonly copied: string;
  readonly nothingToCopy: string;
  readonly copyByHand: string;
  /** Name of the box that holds the text for Ctrl+C. */
  readonly copyBox: string;
  readonly fault: string;
  readonly diagnosticsCopied: string;
}
