import type { BookColumn, BookLine, BookPanel } from '../../ledger/book-table';
import type { Figure } from '../../ledger/figure';
import { hundredthsIn, statesNothing } from '../line-amounts';
import { borneOutSums, MOST_PARTS, overPanels, type LineCheck, type SumOfParts } from '../line-check';

/**
 * Relation 15, down the rows: 小计 of a list is the sum of the rows above it, up to the 小计, 合计 or heading before. Half of what is compared must bear that out:
 * in some tables 小计 stands above its rows.
 */
export const subtotalSum: LineCheck = {
  id: 'subtotal-sum',
  relationNumber: 15,
  runLines: ({ ledger, tables }) =>
    overPanels(tables, (panel) => {
      const groups = panel.lines.some(({ isSubtotal }) => isSubtotal) ? groupsOf(panel) : [];
      const compared = groups.flatMap((group) => columnsOf(panel).map((column) => ({ group, column })));
      const doubtful = panel.lines.length + panel.details.length > FEW_ROWS ? compared.filter(({ group, column }) => !holdsInNumbers(panel, group, column)) : compared;
      return borneOutSums('subtotal-sum', doubtful.map(({ group, column }) => sumIn(panel, group, column)), ledger.unit, compared.length - doubtful.length);
    }),
};

/** Of so few every relation is kept, also to tell which cell is wrong. */
const FEW_ROWS = 1000;

/** A row of the detail list, or a line. */
interface PlacedRow {
  readonly row: number;
  readonly line: BookLine | null;
}

/** 小计 with the rows that it sums up. */
interface Group {
  readonly subtotal: BookLine;
  readonly rows: readonly PlacedRow[];
}

function groupsOf(panel: BookPanel): Group[] {
  const groups: Group[] = [];
  let above: PlacedRow[] = [];
  for (const placed of placedRows(panel)) {
    const { line } = placed;
    if (line?.isSubtotal === true && above.length > 0 && above.length <= MOST_PARTS) groups.push({ subtotal: line, rows: above });
    if (line !== null && endsGroup(panel, line)) above = [];
    else if (line?.isPart !== true) above.push(placed);
  }
  return groups;
}

/** In their order on the sheet. */
function placedRows({ lines, details }: BookPanel): PlacedRow[] {
  return [...lines.map((line) => ({ row: line.row, line })), ...details.map((row) => ({ row, line: null }))].sort((left, right) => left.row - right.row);
}

/** 小计, 合计, and a heading, which states no amount. */
function endsGroup(panel: BookPanel, line: BookLine): boolean {
  return line.isSubtotal || line.meaning.kind === 'total' || statesNothing(panel, line);
}

function columnsOf({ columns }: BookPanel): BookColumn[] {
  return columns.filter(({ measure }) => measure !== 'statedRate');
}

/** Of very many groups nearly all hold plain numbers of hundredths that add up: to see that takes no figures. */
function holdsInNumbers(panel: BookPanel, { subtotal, rows }: Group, column: BookColumn): boolean {
  return rows.reduce((sum, { row }) => sum + hundredthsIn(panel, row, column), 0) === hundredthsIn(panel, subtotal.row, column);
}

function sumIn(panel: BookPanel, { subtotal, rows }: Group, column: BookColumn): SumOfParts {
  const parts = rows.map(({ row, line }): Figure => (line === null ? panel.detailFigure(row, column) : panel.figureOf(line, column)));
  return { whole: panel.figureOf(subtotal, column), parts };
}
