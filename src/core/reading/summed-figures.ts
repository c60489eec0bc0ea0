/** Sums over the rows of a list, where no cell states them. */
import { subjectKey, type Subject } from '../ledger/dimensions';
import type { Figure } from '../ledger/figure';
import { DetailSums, type DetailList } from './detail-list';
import type { HeaderColumn } from './header-block';
import { institutionName, namesByRow } from './institution-rows';
import { normalText } from './normal-text';
import { readRowLabel } from './row-label';
import type { Panel } from './table-columns';
import { unitLineOf, type TableContext } from './table-context';
import { isSubtotal, type TableRow } from './table-rows';
import type { Vocabulary } from './vocabulary';

/** Sums of the detail rows by everything that describes them. */
export function sumsOfDetails(details: DetailList, context: TableContext): Figure[] {
  const { texts, unit, vocabulary, facts } = context;
  if (details.rows.length === 0 || facts.scope !== null || facts.side === 'income') return [];
  const sums = new DetailSums(details, texts, unit, vocabulary);
  const bySubject = (attribute: 'fundSource' | 'category' | 'keyTask'): Figure[] => {
    const column = details.panel.attributes.get(attribute);
    return column === undefined ? [] : sums.by(column, (text) => subjectOfAttribute(attribute, text, vocabulary));
  };
  const institution = details.panel.attributes.get('institution');
  const figures = [
    ...sums.ofAll({ kind: 'total' }),
    ...bySubject('fundSource'),
    ...bySubject('category'),
    ...bySubject('keyTask'),
    ...(institution === undefined ? [] : institutionSums(sums, institution, vocabulary)),
  ];
  return withUnitLines(figures, details.panel, context);
}

function withUnitLines(figures: readonly Figure[], { amounts }: Panel, context: TableContext): Figure[] {
  return figures.map((figure) => {
    const amount = amounts.find(({ column }) => column === figure.cell.column);
    return amount === undefined ? figure : { ...figure, ...unitLineOf(amount, false, context) };
  });
}

function subjectOfAttribute(attribute: 'fundSource' | 'category' | 'keyTask', text: string, vocabulary: Vocabulary): Subject | null {
  const label = normalText(text).replace(vocabulary.ordinal, '');
  if (attribute === 'keyTask') return { kind: 'keyTask', label };
  const { meaning } = readRowLabel(text, vocabulary);
  if (attribute === 'category') return meaning.kind === 'expenditureCategory' ? meaning : { kind: 'extraCategory', label };
  if (meaning.kind === 'fundSource') return meaning;
  return { kind: 'extraSource', label };
}

/** Sums of a list with a row for each institution, or for each of their projects: by institution, and of all where no row 合计 states it. */
export function sumsByInstitution(rows: readonly TableRow[], panel: Panel, context: TableContext): Figure[] {
  const header = panel.attributes.get('institution');
  const { texts, unit, vocabulary, facts } = context;
  if (header === undefined || facts.scope !== null || facts.side === 'income') return [];
  const names = namesByRow(texts, header.column, rows, vocabulary);
  const listed = rows
    .filter(({ text, label, isEmpty }, index) => label.meaning.kind === 'unknown' && !label.isPart && !isEmpty && !isSubtotal(text, vocabulary) && (names[index] ?? null) !== null)
    .map(({ row }) => row);
  // Rows with words of a breakdown are no list: to add them up would count amounts twice.
  const isList = rows.every(({ label }) => label.meaning.kind === 'unknown' || label.meaning.kind === 'total');
  if (!isList || listed.length < 2) return [];
  return withUnitLines(institutionSums(new DetailSums({ rows: listed, panel }, texts, unit, vocabulary), header, vocabulary), panel, context);
}

/** Sums of lines that break down one group each, by what they are called. */
export function sumsOfCrossed(rows: readonly TableRow[], panel: Panel, context: TableContext): Figure[] {
  const { texts, unit, vocabulary, facts } = context;
  const column = rows[0]?.labelCell.column;
  const header = [...panel.attributes.values()].find((attribute) => attribute.column === column);
  if (header === undefined || facts.scope !== null || facts.side === 'income') return [];
  const subjectOfText = (text: string): Subject | null => {
    const { meaning } = readRowLabel(text, vocabulary);
    return meaning.kind === 'fundSource' || meaning.kind === 'expenditureCategory' ? meaning : null;
  };
  // A source that is none of the five would be missing beside them.
  if (rows.some(({ text }) => subjectOfText(text) === null)) return [];
  return withUnitLines(new DetailSums({ rows: rows.map(({ row }) => row), panel }, texts, unit, vocabulary).by(header, subjectOfText), panel, context);
}

/** Of all rows, and by institution where there are several. */
function institutionSums(sums: DetailSums, header: HeaderColumn, vocabulary: Vocabulary): Figure[] {
  const shares = sums.by(header, (text) => {
    const name = institutionName(text, vocabulary);
    return name === null ? null : { kind: 'institution', label: name, of: { kind: 'total' } };
  });
  const names = new Set(shares.map(({ subject }) => subjectKey(subject)));
  return names.size > 1 ? [...sums.ofAll({ kind: 'total' }), ...shares] : [];
}
