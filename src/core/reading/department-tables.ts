/** The tables of a workbook as those of one department: where several institutions have theirs, their shares and, without 汇总, their sum. */
import { departmentOf, sharesOf, sumOfTables } from './institution-tables';
import { institutionsIn } from './institutions';
import type { Candidate } from './main-table';
import type { ReadTable } from './read-table';
import type { Vocabulary } from './vocabulary';

export interface DepartmentTables {
  /** Those that may be the main one. */
  readonly whole: readonly Candidate[];
  /** All from which figures may be taken, in the order of the tabs. */
  readonly all: readonly Candidate[];
  /** Parts of another table that are no institutions: quarters, or categories on sheets of their own. */
  readonly parts: readonly ReadTable[];
}

export function departmentTables(candidates: readonly Candidate[], vocabulary: Vocabulary): DepartmentTables {
  const found = institutionsIn(candidates, vocabulary);
  if (found === null) return { whole: candidates, all: candidates, parts: [] };
  const { members, summary, areInstitutions } = found;
  const tables = members.map(({ table }) => table);
  const others = candidates.filter(({ table }) => !tables.includes(table));
  if (!areInstitutions) return { whole: others, all: candidates, parts: tables };
  const shares = new Map(members.map((member) => [member.table, sharesOf(member)]));
  const [first, ...rest] = [...shares.values()];
  if (first === undefined) return { whole: others, all: candidates, parts: [] };
  const sum: Candidate = { table: sumOfTables([first, ...rest], departmentOf(members, vocabulary)), isVisible: true };
  const all = candidates.map((candidate) => ({ ...candidate, table: shares.get(candidate.table) ?? candidate.table }));
  return { whole: summary === null ? [sum, ...others] : others, all: [...all, sum], parts: [] };
}
