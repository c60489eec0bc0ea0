/** What a table of the workbook was taken for, and why. */
import type { SourceTable } from './ledger';

export type TableRole =
  /** The figures of the department. */
  | 'main'
  /** Adds figures that the main table does not state. */
  | 'adds'
  | 'unused';

export type TableReason =
  /** The only table with figures of the department. */
  | 'only'
  /** The user said so. */
  | 'answered'
  /** It states more of the department than any other. */
  | 'saysMost'
  /** The user has to say which of the tables counts. */
  | 'asked'
  /** Its title limits it to some funds or to one side. */
  | 'limited'
  /** One of several institutions, whose tables are added up. */
  | 'summed'
  /** One of several institutions, beside a table that sums them up. */
  | 'institution'
  /** A part of the main table: a quarter, a category. */
  | 'part'
  /** A self-evaluation form of one project. */
  | 'project'
  /** It agrees with the main table wherever both state something. */
  | 'agrees'
  /** It states execution of the lines whose budget the main table states, or the other way round. */
  | 'complements'
  | 'hidden'
  | 'otherYear'
  | 'otherEntity'
  /** It states something differently from the main table. */
  | 'contradicts'
  /** Nothing that was not known, or nothing that can be compared. */
  | 'nothingNew';

export interface FoundTable {
  readonly source: SourceTable;
  readonly role: TableRole;
  readonly reason: TableReason;
}

/** Whether the program, were it asked, would put its hand in the fire for it. */
export function isSure({ role, reason }: FoundTable): boolean {
  if (reason === 'asked') return false;
  return role !== 'main' || reason === 'only' || reason === 'answered';
}
