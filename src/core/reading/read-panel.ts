/** The figures of one panel of a table: what its rows and columns say together, within what the title is about. */
import type { Flow, Subject } from '../ledger/dimensions';
import type { Figure } from '../ledger/figure';
import type { BookPanel } from '../ledger/book-table';
import { amountFigure } from './amount-figure';
import { bookPanel } from './book-panel';
import { crossedRows } from './crossed-rows';
import { countedRows, withoutGroupSums } from './detail-levels';
import { detailRows, type DetailList } from './detail-list';
import { withGrandTotals } from './grand-totals';
import { rowsByInstitution, withSubtotalAsTotal } from './institution-rows';
import { labelledRows } from './labelled-rows';
import { subjectRows, type SubjectRow, type UnknownRows } from './row-subjects';
import { sumsByInstitution, sumsOfCrossed, sumsOfDetails } from './summed-figures';
import type { AmountColumn, Panel } from './table-columns';
import type { TableContext } from './table-context';
import { tableRows, type TableRow } from './table-rows';
import type { TitleFacts } from './title-facts';
import { hasYearsAsRows } from './year-rows';

export interface ReadPanel {
  /** Of the department. */
  readonly figures: readonly Figure[];
  readonly details: DetailList;
  /** Everything that it states. */
  readonly book: BookPanel;
}

export function readPanel(panel: Panel, context: TableContext): ReadPanel {
  const { texts, vocabulary } = context;
  const details: DetailList = { rows: withoutGroupSums(detailRows(texts, panel, context.rows, vocabulary), panel, context), panel };
  const listed = new Set(details.rows);
  const all = withGrandTotals(tableRows(texts, panel, context.rows.filter((row) => !listed.has(row)), vocabulary), panel, context);
  // On a side of its own 总计 is the sum with what was carried over; the year's spending is 本年支出合计.
  const hasFlows = all.some(({ label }) => label.meaning.kind === 'flow');
  const rows = panel.side !== null && hasFlows ? all.filter(({ label }) => label.meaning.kind !== 'total') : all;
  const crossed = crossedRows(rows, panel, context);
  const isOfGroup = new Set(crossed.rows);
  const subjects = subjectsByInstitution(rows.filter((row) => !isOfGroup.has(row)), panel, details, context);
  const stated = subjects.flatMap((row) => panel.amounts.flatMap((amount) => statedFigures(row, amount, panel, context)));
  const totals = rows.filter(({ label }) => label.meaning.kind === 'total');
  const summed =
    details.rows.length > 0
      ? sumsOfDetails({ rows: countedRows(details.rows, totals, panel, context), panel }, context)
      : [...sumsByInstitution(rows, panel, context), ...sumsOfCrossed(crossed.summed, panel, context)];
  const figures = hasYearsAsRows(texts, panel, context.rows, vocabulary) ? [] : [...stated, ...summed];
  const labelled = labelledRows(details.rows, panel, context);
  const known = new Set(all.map(({ row }) => row));
  const lines = [...all, ...(labelled ?? []).filter(({ row }) => !known.has(row))].sort((left, right) => left.row - right.row);
  return { figures, details, book: bookPanel(panel, lines, labelled === null ? details.rows : [], context) };
}

function unknownRowsOf({ attributes }: Panel, { rows }: DetailList): UnknownRows {
  if (rows.length > 0 || attributes.has('code')) return null;
  if (attributes.has('project')) return 'project';
  if (attributes.has('keyTask')) return 'keyTask';
  return attributes.has('institution') && !attributes.has('item') ? 'institution' : null;
}

/** The rows with their subjects; where a column beside the labels names several institutions, those of each institution as its shares. */
function subjectsByInstitution(rows: readonly TableRow[], panel: Panel, details: DetailList, { texts, vocabulary }: TableContext): SubjectRow[] {
  const unknownRows = unknownRowsOf(panel, details);
  const column = panel.attributes.get('institution')?.column;
  const isBeside = column !== undefined && details.rows.length === 0 && rows.some(({ labelCell }) => labelCell.column !== column);
  const groups = isBeside ? rowsByInstitution(texts, column, rows, vocabulary) : null;
  if (groups === null) return subjectRows(rows, unknownRows, vocabulary);
  return groups.flatMap(({ name, rows: owned }) =>
    subjectRows(name === null ? owned : withSubtotalAsTotal(owned, vocabulary), unknownRows, vocabulary).flatMap((row) => {
      if (name === null) return [row];
      const { subject } = row;
      return subject.kind === 'flow' || subject.kind === 'institution' ? [] : [{ ...row, subject: { kind: 'institution', label: name, of: subject } }];
    }),
  );
}

function statedFigures(row: SubjectRow, amount: AmountColumn, panel: Panel, context: TableContext): Figure[] {
  const subject = within(crossed(row.subject, amount.subject), panel.side, context.facts);
  if (subject === null) return [];
  // Carry-over and the year's income have no budget in these tables: only the column of execution is theirs.
  if (subject.kind === 'flow' && amount.measure !== 'executed') return [];
  const figure = amountFigure(row.row, amount, subject, context);
  const isYearsSpending = panel.side === 'expenditure' && subject.kind === 'total' && row.row.label.meaning.kind === 'flow' && amount.measure === 'executed';
  return isYearsSpending ? [figure, { ...figure, subject: { kind: 'flow', flow: 'expenditure' } }] : [figure];
}

/** What row and column say together; `null` where they cross (基本支出 of 政府性基金), which no table of rates shows. */
function crossed(row: Subject, column: Subject | null): Subject | null {
  if (column === null || column.kind === 'total') return row;
  if (row.kind === 'institution') return row.of.kind === 'total' && column.kind !== 'institution' ? { ...row, of: column } : null;
  return row.kind === 'total' ? column : null;
}

const INCOME_FLOWS: readonly Flow[] = ['openingCarryOver', 'income', 'surplusUsed', 'earmarkedSurplusUsed'];

/** The subject within what the title limits the table to; `null` where it is then none of the department's own figures. */
function within(subject: Subject | null, side: Panel['side'], { scope, side: titleSide, category }: TitleFacts): Subject | null {
  if (subject === null || category === 'basic' || scope === 'threePublicExpenses') return null;
  if ((side ?? titleSide) === 'income') return scope === null && subject.kind === 'flow' && INCOME_FLOWS.includes(subject.flow) ? subject : null;
  if (scope === null) return subject;
  if (subject.kind === 'fundSource') return subject;
  return subject.kind === 'total' && scope !== 'fiscalAppropriation' ? { kind: 'fundSource', source: scope } : null;
}
