/** The JSON of the command line, one object a book; `test/cases/README.md` fixes its shape, README.md what it has beyond that. */
import type { Evaluation } from '../app/evaluation';
import type { Finding } from '../core/checks/check-result';
import {
  EXPENDITURE_CATEGORIES,
  FUND_SOURCES,
  subjectKey,
  type BudgetMeasure,
  type Flow,
  type MoneyMeasure,
  type Subject,
} from '../core/ledger/dimensions';
import { isSure } from '../core/ledger/found-table';
import { cellsOf, statedIn } from '../core/ledger/figure';
import { figureOf, type Ledger } from '../core/ledger/ledger';
import { amountText } from '../core/money/amount-text';
import { rateText } from '../core/rates/completion-rate';
import type { RateTables } from '../core/rates/rate-table';
import type { TextFinding } from '../core/text/text-finding';
import { fullA1, quotedSheetName, rangeA1 } from '../core/workbook/cell-address';
import type { Messages } from '../locales/messages';
import type { FileResult } from './evaluate-file';
import { mappingOf } from './mapping';

const BASIS_WORDS: Readonly<Record<BudgetMeasure, string>> = {
  originalBudget: 'original',
  adjustedBudget: 'adjusted',
  annualBudget: 'annual',
};

export function jsonReport(file: string, { evaluation, sheets, writeFailure }: FileResult, messages: Messages): object {
  const { ledger } = evaluation;
  const problems = evaluation.problems.map((problem) => ({ code: problem.code, message: messages.problem(problem), cells: problem.cells.map(fullA1) }));
  const refusals = writeFailure === null ? [] : [{ code: writeFailure.code, message: messages.failure(writeFailure), cells: [] }];
  return {
    file,
    // A copy was asked for and cannot be written: that is a refusal, whatever was found.
    status: writeFailure === null ? evaluation.status : 'refused',
    problems: [...problems, ...refusals],
    questions: evaluation.questions.map((question) => ({
      about: messages.question(question),
      candidates: question.candidates.map((candidate) => ({ text: messages.candidate(candidate), mapping: mappingOf(candidate.answers) })),
      cells: question.cells.map(fullA1),
    })),
    tables: evaluation.tables.map((table) => ({
      place: `${quotedSheetName(table.source.sheet)}!${rangeA1(table.source.range)}`,
      role: table.role,
      reason: table.reason,
      sure: isSure(table),
    })),
    notes: evaluation.notes.map((note) => ({ code: note.code, message: messages.note(note), cells: note.cells.map(fullA1) })),
    ...(ledger === null ? {} : figuresOf(ledger, evaluation)),
    findings:
      ledger === null
        ? []
        : [
            ...evaluation.findings.map((finding) => findingObject(finding, ledger, messages)),
            ...evaluation.textFindings.map((finding) => textFindingObject(finding, ledger, messages)),
          ],
    sheets,
  };
}

/** A book that could not be opened at all. */
export function jsonRefusal(file: string, code: string, message: string): object {
  return { file, status: 'refused', problems: [{ code, message, cells: [] }], questions: [], tables: [], notes: [], findings: [], sheets: [] };
}

function figuresOf(ledger: Ledger, { rates }: Evaluation): object {
  const amounts = (subject: Subject): object => ({
    budget: ledger.basis === null ? null : amount(ledger, subject, ledger.basis),
    executed: amount(ledger, subject, 'executed'),
  });
  const rate = (subject: Subject): string | null => (rates === null ? null : rateOf(subject, rates));
  const total: Subject = { kind: 'total' };
  const flow = (name: Flow): string | null => amount(ledger, { kind: 'flow', flow: name }, 'executed');
  const sources = FUND_SOURCES.map((source) => [source, { kind: 'fundSource', source }] as const);
  const categories = EXPENDITURE_CATEGORIES.map((category) => [category, { kind: 'expenditureCategory', category }] as const);
  const extras = new Set(
    ledger.figures.flatMap(({ subject, reading }) => (subject.kind === 'extraSource' && reading.state === 'stated' ? [subject.label] : [])),
  );
  return {
    entity: ledger.entity,
    year: ledger.year,
    unit: ledger.unit === 'yuan' ? '元' : '万元',
    total: { ...amounts(total), budgetBasis: BASIS_WORDS[ledger.basis ?? 'annualBudget'] },
    otherBudgets: { original: ledger.basis === 'originalBudget' ? null : amount(ledger, total, 'originalBudget') },
    fundSources: Object.fromEntries(sources.map(([name, subject]) => [name, amounts(subject)])),
    expenditureCategories: Object.fromEntries(categories.map(([name, subject]) => [name, amounts(subject)])),
    extraSources: [...extras].map((label) => ({ label, ...amounts({ kind: 'extraSource', label }) })),
    keyTasks: taskObjects(ledger, rates),
    institutions: institutionObjects(ledger, rates),
    carryOver: { opening: flow('openingCarryOver'), closing: flow('closingCarryOver') },
    completionRates: Object.fromEntries([['total', total] as const, ...sources, ...categories].map(([name, subject]) => [name, rate(subject)])),
  };
}

/**
 * 重点工作任务 that cells state; sums of rows where the book is a detail list; else the projects of its forms. `name` repeats `label`: the
 * expectations in test/cases call it so.
 */
function taskObjects(ledger: Ledger, rates: RateTables | null): object[] {
  const found = (kind: 'keyTask' | 'project'): Subject[] => {
    const stated = ledger.figures.filter(({ sum }) => sum === null || ledger.isDetailList).map(({ subject }) => subject);
    const wanted = stated.filter((subject) => subject.kind === kind || (kind === 'project' && subject.kind === 'institution' && subject.of.kind === kind));
    return [...new Map(wanted.map((subject) => [subjectKey(subject), subject])).values()];
  };
  const tasks = found('keyTask');
  return (tasks.length > 0 ? tasks : found('project')).map((subject) => {
    const label = labelOf(subject);
    return {
      label,
      name: label,
      budget: ledger.basis === null ? null : amount(ledger, subject, ledger.basis),
      executed: amount(ledger, subject, 'executed'),
      completionRate: rates === null ? null : rateOf(subject, rates),
    };
  });
}

/** What each of several institutions has of the total. */
function institutionObjects(ledger: Ledger, rates: RateTables | null): object[] {
  const totals = ledger.figures.flatMap(({ subject }) => (subject.kind === 'institution' && subject.of.kind === 'total' ? [subject] : []));
  return [...new Map(totals.map((subject) => [subject.label, subject])).values()].map((subject) => ({
    label: subject.label,
    budget: ledger.basis === null ? null : amount(ledger, subject, ledger.basis),
    executed: amount(ledger, subject, 'executed'),
    completionRate: rates === null ? null : rateOf(subject, rates),
  }));
}

function labelOf(subject: Subject): string {
  if (subject.kind === 'institution') return labelOf(subject.of);
  return 'label' in subject ? subject.label : '';
}

function amount(ledger: Ledger, subject: Subject, measure: MoneyMeasure): string | null {
  const value = statedIn(figureOf(ledger, subject, measure), ledger.unit);
  return value === null ? null : amountText(value);
}

/** "—" where the base is 0, `null` where a side is not stated. */
function rateOf(subject: Subject, rates: RateTables): string | null {
  const rows = [rates.total, ...rates.fundSources, ...rates.expenditureCategories, ...rates.keyTasks, ...rates.projects, ...rates.institutions];
  const rate = rows.find((row) => subjectKey(row.subject) === subjectKey(subject))?.rate;
  if (rate === undefined || rate.kind === 'notStated') return null;
  return rate.kind === 'ratio' ? rateText(rate) : '—';
}

function findingObject(finding: Finding, ledger: Ledger, messages: Messages): object {
  return {
    rule: finding.rule,
    verdict: finding.verdict,
    difference: amountText(finding.difference),
    cells: finding.cells.map(fullA1),
    message: messages.finding(finding, ledger),
    causedBy: finding.causedBy,
    clues: [],
  };
}

/** The cells of the quoted words first; a paragraph of a report has none. */
function textFindingObject(finding: TextFinding, ledger: Ledger, messages: Messages): object {
  const quoted = finding.quotes.flatMap(({ place }) => (place.kind === 'cell' ? [place.cell] : []));
  const cells = [...quoted, ...finding.figures.flatMap(cellsOf)].map(fullA1);
  return {
    rule: finding.rule,
    verdict: finding.verdict,
    difference: finding.difference === null ? null : amountText(finding.difference),
    cells: [...new Set(cells)],
    message: messages.textFinding(finding, ledger),
    causedBy: null,
    clues: [],
  };
}
