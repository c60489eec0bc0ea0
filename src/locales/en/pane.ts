import type { MoneyUnit } from '../../core/money/money-unit';
import type { PaneWording } from '../pane-wording';

const UNITS: Readonly<Record<MoneyUnit, string>> = { yuan: 'yuan', wanYuan: '10,000 yuan' };

const listed = (names: readonly string[]): string => names.join(', ');
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const pane: PaneWording = {
  title: 'Performance Self-Evaluation',
  stages: {
    checking: 'Reading and checking…',
    copying: 'Fetching the text of the report…',
    reading: 'Reading the workbook…',
    writing: 'Writing the sheets…',
    remembering: 'Keeping your choice in the workbook…',
  },
  progressText: (read, all) => `Reading ${read.toLocaleString('en')} of ${all.toLocaleString('en')} cells`,
  actions: {
    generate: 'Generate sheets',
    copyReport: 'Copy text',
    checkAgain: 'Check again',
    stop: 'Stop',
    dismiss: 'Dismiss',
    showCells: 'Select the cells',
    copyDiagnostics: 'Copy diagnostics',
    reopen: 'Reopen the pane',
  },
  reportFile: {
    choose: 'Check a report’s text…',
    chosen: (name) => `Report: ${name}`,
    remove: (name) => `Leave the report out: ${name}`,
  },
  questions: {
    heading: (count) => `Please confirm (${count})`,
    hint: 'The workbook keeps your answer, so that you are not asked again; remember to save it.',
    showCellsOf: (candidate) => `Select the cells: ${candidate}`,
    kept: 'The workbook keeps your answers.',
    askAgain: 'Change them',
  },
  overview: {
    heading: 'Figures found',
    table: 'Table',
    entity: 'Budget entity',
    year: 'Year',
    unit: 'Unit',
    figures: 'Figures read',
    notNamed: 'not named in the table',
    notStated: 'not stated',
    noBudgetColumn: 'Budget',
    completionRate: 'Completion rate',
    yearText: (year) => `${year}`,
    unitText: (unit) => UNITS[unit],
    figuresText: (stated, blank) => (blank === 0 ? `${stated}` : `${stated}, and ${blank} blank`),
    withUnit: (name, unit) => `${name} (${UNITS[unit]})`,
  },
  tables: {
    heading: (count) => `Tables found (${count})`,
    sure: 'sure',
    notSure: 'please check',
  },
  settings: {
    heading: 'Settings of the checks',
    hint: 'They are kept in the workbook and hold from now on; remember to save it.',
    tolerance: 'Gap that counts as rounding',
    computedTolerance: 'Computed (recommended)',
    toleranceText: (amount) => `${amount} 万元`,
    severities: { computed: 'As the rule says', notice: 'Notice only', off: 'Not checked' },
  },
  findings: {
    heading: 'Findings',
    emptyWorkbook: 'The workbook holds no data yet',
    nothingChecked: 'There are too few figures to check anything.',
    allExact: (checks) => `${counted(checks, 'relation', 'relations')} checked, all agree.`,
    allExplained: (checks) => `${counted(checks, 'relation', 'relations')} checked; what does not agree is explained.`,
    summary: (findings, checks) =>
      `${counted(checks, 'relation', 'relations')} checked, ${counted(findings, 'needs', 'need')} a look. Choose one to select its cells.`,
    textsCompared: (statements) => `${counted(statements, 'statement', 'statements')} in the text compared with the figures.`,
    nothingInReport: (name) => `The report “${name}” states nothing that can be compared with the figures.`,
    group: (verdict, findings) => `${verdict} (${findings})`,
    consequences: (count) => `${count} more that follow from it`,
  },
  notices: {
    generated: (sheets) => `Sheets written: ${listed(sheets)}.`,
    missing: (count) => `${counted(count, 'place is', 'places are')} marked 【待填写】: fill them in on the new sheets.`,
    retired: (sheets) => `Old sheets that you had changed were kept as: ${listed(sheets)}.`,
    nothingWritten: 'No sheet was written, for the reasons below. Mend them, then choose Generate sheets again.',
    answerFirst: 'No sheet was written. Answer the question below first, then choose Generate sheets again.',
    copied: 'The text of the report is copied. Paste it into Word.',
    nothingToCopy: 'There is no report yet. Choose Generate sheets first, then copy the text.',
    copyByHand: 'Copying is blocked here. The text is selected: press Ctrl+C (⌘C on a Mac).',
    copyBox: 'Text to copy',
    fault: 'An error inside the program stopped this. Choose Copy diagnostics and send the text to support, then reopen the pane and try again.',
    diagnosticsCopied: 'The diagnostics are copied. They hold nothing from the workbook.',
  },
};
