import type { FoundTable, TableReason } from '../../core/ledger/found-table';
import type { Candidate, Question } from '../../core/ledger/question';
import { fullA1, quotedSheetName, rangeA1 } from '../../core/workbook/cell-address';
import { MEASURE_TERMS } from './terms';

/** What is asked, and why the workbook does not say it itself. */
export function questionSentence({ about, cells, candidates }: Question): string {
  switch (about.kind) {
    case 'table':
      return `${candidates.length} tables may be the one to evaluate, and they disagree. Which one counts?`;
    case 'measure': {
      const isOpen = candidates.some(({ meaning }) => meaning.kind === 'noColumn');
      const term = MEASURE_TERMS[about.measure];
      return isOpen ? `No known column states the ${term}, so there is no completion rate yet. Which column does?` : `${candidates.length} columns state the ${term}, and they disagree. Which one counts?`;
    }
    case 'unit':
      return `The table at ${cells.map(fullA1).join(', ')} does not say its unit; 万元 is taken for now. What is the unit?`;
  }
}

export function candidateWords({ meaning }: Candidate): string {
  switch (meaning.kind) {
    case 'table': {
      const { sheet, title } = meaning.table;
      return title === null ? `“${sheet}”` : `“${sheet}”: ${title.text.trim()}`;
    }
    case 'column':
      return `“${meaning.header.text.replace(/\s+/gu, '')}” (${fullA1(meaning.header.cell)})`;
    case 'noColumn':
      return 'None of them';
    case 'unit':
      return meaning.unit === 'yuan' ? '元' : '万元';
  }
}

const REASONS: Readonly<Record<TableReason, string>> = {
  only: 'the only one in the workbook',
  answered: 'your choice',
  saysMost: 'it states the most',
  asked: 'it disagrees with another: you choose',
  limited: 'about some funds or one side, adds what the main table leaves out',
  summed: 'one of the institutions that are added up',
  institution: 'one of the institutions, shown as its share',
  part: 'a part of the main table',
  project: 'self-evaluation form of a project',
  agrees: 'agrees with the main table, adds what that leaves out',
  complements: 'of the same lines, adds the budget or the execution that the main table lacks',
  hidden: 'on a hidden sheet',
  otherYear: 'of another year',
  otherEntity: 'of another entity',
  contradicts: 'disagrees with the main table, nothing was taken from it',
  nothingNew: 'nothing beyond the main table',
};

const ROLES: Readonly<Record<FoundTable['role'], string>> = { main: 'Main', adds: 'Adds', unused: 'Not used' };

/** What a table was taken for, where it lies, and why. */
export function tableWords({ source, role, reason }: FoundTable): string {
  return `${ROLES[role]}: ${quotedSheetName(source.sheet)}!${rangeA1(source.range)} (${REASONS[reason]})`;
}
