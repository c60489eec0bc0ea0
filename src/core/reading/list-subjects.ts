/** Gives each row of a list its subject, by its label and by the section that it stands in. */
import type { Subject } from '../ledger/dimensions';
import { normalText } from './normal-text';
import type { ListRow } from './list-table';
import type { ListSection, RowMeaning } from './row-label';
import type { Vocabulary } from './vocabulary';

export interface SubjectRow {
  readonly row: ListRow;
  readonly subject: Subject;
}

const FISCAL: readonly string[] = ['generalPublicBudget', 'governmentManagedFunds', 'stateCapitalOperations'];

/** The rows that count, each subject once: a later row with a subject that is taken is a part or a repetition, not counted again. */
export function subjectRows(rows: readonly ListRow[], vocabulary: Vocabulary): SubjectRow[] {
  const hasFiscalParts = rows.some(({ label }) => label.meaning.kind === 'fundSource' && FISCAL.includes(label.meaning.source));
  const hasTotal = rows.some(({ label, isEmpty }) => label.meaning.kind === 'total' && !isEmpty);
  const ownFundsAreOther = ownFundsCountAsOther(rows);
  const counted: SubjectRow[] = [];
  const taken = new Set<string>();
  let section: ListSection | null = null;
  for (const row of rows) {
    // "年初结转和结余" with nothing beside it is an open figure, "三、结转结余" a heading.
    if (row.isEmpty && row.label.opens !== null && row.label.meaning.kind === 'unknown') {
      section = row.label.opens;
      continue;
    }
    const subject = subjectOf(row, section, { hasFiscalParts, hasTotal, ownFundsAreOther }, vocabulary);
    if (subject === null) continue;
    const key = JSON.stringify(subject);
    if (taken.has(key)) continue;
    taken.add(key);
    counted.push({ row, subject });
  }
  return counted;
}

interface ListFacts {
  readonly hasFiscalParts: boolean;
  readonly hasTotal: boolean;
  readonly ownFundsAreOther: boolean;
}

/** 单位资金 is 其他资金 where it is the only source outside the budget of finance. */
function ownFundsCountAsOther(rows: readonly ListRow[]): boolean {
  const isOutside = ({ kind }: RowMeaning): boolean => kind === 'entityOwnFunds' || kind === 'extraSource';
  const outside = rows.filter(({ label }) => isOutside(label.meaning) && !label.isPart);
  const hasOther = rows.some(({ label }) => label.meaning.kind === 'fundSource' && label.meaning.source === 'otherFunds');
  return outside.length === 1 && !hasOther;
}

function subjectOf(row: ListRow, section: ListSection | null, facts: ListFacts, vocabulary: Vocabulary): Subject | null {
  const { meaning, isPart } = row.label;
  const label = normalText(row.text).replace(vocabulary.ordinal, '');
  switch (meaning.kind) {
    case 'total':
      return { kind: 'total' };
    case 'fundSource':
    case 'expenditureCategory':
      return meaning;
    case 'extraCategory':
      return isPart ? null : { kind: 'extraCategory', label };
    case 'flow':
      // Where nothing is called 合计, the line 本年支出合计 is the total of the list.
      return meaning.flow === 'expenditure' && !facts.hasTotal ? { kind: 'total' } : meaning;
    case 'entityOwnFunds':
      return facts.ownFundsAreOther ? { kind: 'fundSource', source: 'otherFunds' } : extraSource(label);
    case 'fiscalAppropriation':
      return facts.hasFiscalParts ? null : extraSource(label);
    case 'extraSource':
      return isPart || section === 'flows' ? null : extraSource(label);
    case 'unknown':
      return section === 'sources' && !isPart && !row.isEmpty ? extraSource(label) : null;
  }
}

function extraSource(label: string): Subject {
  return { kind: 'extraSource', label };
}
