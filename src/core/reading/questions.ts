/** What the user is asked about the tables that were read. */
import { BUDGET_PREFERENCE, type MoneyMeasure } from '../ledger/dimensions';
import type { Candidate, Question } from '../ledger/question';
import { columnAnswer } from './answered-column';
import type { OpenColumn } from './open-columns';
import type { ReadTable } from './read-table';
import { tableAnswer, unitAnswer } from './table-answers';
import { headerCell } from './book-ledger';

/** Which of `tables`, two or more, is the department's own. */
export function tableQuestion(tables: readonly ReadTable[]): Question {
  return {
    about: { kind: 'table' },
    cells: tables.map(({ source }) => headerCell(source)),
    candidates: tables.map((table) => ({ meaning: { kind: 'table', table: table.source }, answers: [tableAnswer(table, tables)] })),
  };
}

/** One for each header: the answer holds for all tables under it. */
export function unitQuestions(tables: readonly ReadTable[]): Question[] {
  const units = ['wanYuan', 'yuan'] as const;
  const open = tables.filter(({ unitIsAssumed }) => unitIsAssumed);
  return [...new Set(open.map(({ signature }) => signature))].map((signature) => ({
    about: { kind: 'unit' },
    cells: open.filter((table) => table.signature === signature).map(({ source }) => headerCell(source)),
    candidates: units.map((unit) => ({ meaning: { kind: 'unit', unit }, answers: [unitAnswer(signature, unit)] })),
  }));
}

/** Which of the columns that all say so states the measure. */
export function rivalQuestions({ rivalColumns }: Pick<ReadTable, 'rivalColumns'>): Question[] {
  return rivalColumns.map(({ measure, columns }) => ({
    about: { kind: 'measure', measure },
    cells: columns.map(({ header }) => header.cell),
    candidates: columns.slice(0, MOST_CANDIDATES).map((column) => chosen(column, measure, columns)),
  }));
}

/** Nobody chooses among more; each answer is about all of the columns. */
const MOST_CANDIDATES = 50;

/** Which of the columns without a known header states the budget, then which the execution, where the table lacks them. */
export function gapQuestions(open: readonly OpenColumn[], lacks: { readonly budget: boolean; readonly execution: boolean }): Question[] {
  if (open.length === 0 || (!lacks.budget && !lacks.execution)) return [];
  const measure: MoneyMeasure = lacks.budget ? (BUDGET_PREFERENCE[0] ?? 'annualBudget') : 'executed';
  // While another measure is open, the columns that are not chosen may still be that one.
  const others = lacks.budget && lacks.execution ? [] : open;
  return [
    {
      about: { kind: 'measure', measure },
      cells: open.map(({ header }) => header.cell),
      candidates: [
        ...open.map((column) => chosen(column, measure, others)),
        { meaning: { kind: 'noColumn' }, answers: open.map(({ topic }) => columnAnswer(topic, null)) },
      ],
    },
  ];
}

function chosen(column: OpenColumn, measure: MoneyMeasure, all: readonly OpenColumn[]): Candidate {
  const others = all.filter((other) => other !== column);
  return {
    meaning: { kind: 'column', header: column.header },
    answers: [columnAnswer(column.topic, measure), ...others.map(({ topic }) => columnAnswer(topic, null))],
  };
}
