/** Reads a whole workbook: which of its tables is the department's own, what the others add to it, and what is left for the user to say. */
import type { BookTable } from '../ledger/book-table';
import type { FoundTable, TableReason } from '../ledger/found-table';
import type { Ledger } from '../ledger/ledger';
import type { ScoreTable } from '../ledger/score-table';
import type { Problem } from '../ledger/problem';
import type { Question } from '../ledger/question';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/workbook-snapshot';
import { readAnswers, type Answers } from './answers';
import { headerCell, ledgerOf, problemsOf } from './book-ledger';
import { departmentTables, type DepartmentTables } from './department-tables';
import { asProjects } from './form-projects';
import { preferred, rivalsOf, type Candidate } from './main-table';
import { gapQuestions, rivalQuestions, tableQuestion, unitQuestions } from './questions';
import type { ReadTable } from './read-table';
import { scoreTablesOn } from './score-tables';
import { tablesOn } from './sheet-tables';
import { silentTableColumns } from './silent-tables';
import { chosenTables } from './table-answers';
import type { Vocabulary } from './vocabulary';

export interface LedgerReading {
  readonly ledger: Ledger | null;
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
  /** Every table with figures of a department, in the order of the tabs. */
  readonly tables: readonly FoundTable[];
  /** Those of the year and the department with all that they state, for the checks; tables of institutions among them. */
  readonly books: readonly BookTable[];
  /** The scores of the visible self-evaluation forms. */
  readonly scores: readonly ScoreTable[];
}

export function readLedger(snapshot: WorkbookSnapshot, vocabulary: Vocabulary): LedgerReading {
  const answers = readAnswers(snapshot.answers);
  const sheets = snapshot.sheets.filter((sheet) => !isGenerated(sheet, vocabulary));
  if (sheets.every(({ values }) => values.length === 0)) return refusal('emptyWorkbook', []);
  const read = sheets.flatMap((sheet) => tablesOn(sheet, answers, vocabulary).map((table) => ({ table, isVisible: sheet.visibility === 'visible' })));
  const isOfDepartment = ({ table }: Candidate): boolean => table.figures.length > 0;
  const candidates = asProjects(read.filter(isOfDepartment));
  const tables = departmentTables(candidates, vocabulary);
  const inOrder = preferred(tables.whole);
  const [first] = inOrder;
  if (first === undefined) return refusal('noTable', silentQuestions(sheets, answers, vocabulary));
  const equals = [first, ...rivalsOf(first, inOrder)];
  const [main, ...rivals] = chosenTables(equals, answers);
  if (main === undefined || (rivals.length > 0 && rivalsOf(main, rivals).length > 0)) return undecided(equals, candidates);
  const others = read.filter((candidate) => !isOfDepartment(candidate));
  const scores = sheets.filter(({ visibility }) => visibility === 'visible').flatMap((sheet) => scoreTablesOn(sheet, vocabulary));
  return { ...readingOf(main, tables, equals, others), scores };
}

/** `equals`: tables among which the user chose, the main one with them; `others`: tables without figures of the department. */
function readingOf(main: ReadTable, { all, parts }: DepartmentTables, equals: readonly ReadTable[], others: readonly Candidate[]): Omit<LedgerReading, 'scores'> {
  const { ledger, used, reasons } = ledgerOf(main, all.filter(({ table }) => !parts.includes(table)));
  const problems = problemsOf(ledger, main);
  const has = (code: Problem['code']): boolean => problems.some((problem) => problem.code === code);
  const found = all.map(({ table }) => table).filter(({ source }) => source.summedSheets.length === 0);
  const reasonOf = (table: ReadTable): TableReason => {
    if (table === main) return equals.length > 1 ? 'answered' : found.length === 1 ? 'only' : 'saysMost';
    return parts.includes(table) ? 'part' : isSummed(table, main) ? 'summed' : (reasons.get(table) ?? 'nothingNew');
  };
  return {
    ledger,
    problems,
    questions: [
      ...rivalQuestions(main),
      ...gapQuestions(main.openColumns, { budget: has('noBudget'), execution: has('noExecution') }),
      ...unitQuestions(used),
    ],
    tables: found.map((table) => ({
      source: table.source,
      role: table === main || isSummed(table, main) ? 'main' : used.includes(table) ? 'adds' : 'unused',
      reason: reasonOf(table),
    })),
    books: [...all, ...others].flatMap(({ table, isVisible }) =>
      isVisible && table.source.summedSheets.length === 0 && isSameYear(main, table) && (table === main || !equals.includes(table)) ? [table.book] : [],
    ),
  };
}

function isSameYear({ surroundings: { year } }: ReadTable, { surroundings }: ReadTable): boolean {
  return !surroundings.isPreviousYear && (surroundings.year === null || year === null || surroundings.year === year);
}

/** The table is one of those that the main one adds up. */
function isSummed({ institution, source }: ReadTable, main: ReadTable): boolean {
  return institution !== null && main.source.summedSheets.includes(source.sheet);
}

/** Nobody but the user can say which of the tables counts. */
function undecided(equals: readonly ReadTable[], candidates: readonly Candidate[]): LedgerReading {
  return {
    ledger: null,
    problems: [{ code: 'ambiguous', cells: equals.map(({ source }) => headerCell(source)) }],
    questions: [tableQuestion(equals)],
    tables: candidates.map(({ table, isVisible }) => ({
      source: table.source,
      role: 'unused',
      reason: equals.includes(table) ? 'asked' : isVisible ? 'nothingNew' : 'hidden',
    })),
    books: [],
    scores: [],
  };
}

function silentQuestions(sheets: readonly SheetSnapshot[], answers: Answers, vocabulary: Vocabulary): Question[] {
  const open = sheets
    .filter(({ visibility }) => visibility === 'visible')
    .map((sheet) => silentTableColumns(sheet, answers, vocabulary))
    .find(({ length }) => length > 0);
  return gapQuestions(open ?? [], { budget: true, execution: true });
}

/** A sheet of ours, or a copy of one: it bears the mark, or the line that all our sheets carry near their top. */
export function isGenerated(sheet: SheetSnapshot, vocabulary: Vocabulary): boolean {
  const top = sheet.values.slice(0, 4).flat();
  return sheet.generatedKind !== null || top.some((value) => typeof value === 'string' && vocabulary.generatedLine.test(value));
}

function refusal(code: Problem['code'], questions: readonly Question[]): LedgerReading {
  return { ledger: null, problems: [{ code, cells: [] }], questions, tables: [], books: [], scores: [] };
}
