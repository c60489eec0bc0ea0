/** Amounts that stand in line with those of a relation and take no part in it. */
import { isStated, statedIn, type Figure } from '../../ledger/figure';
import { isZero, type Decimal } from '../../money/decimal';
import { fullA1 } from '../../workbook/cell-address';
import type { PlaceInTable } from '../book-places';
import type { Gap } from './gap';

export interface AmountBeside {
  readonly figure: Figure;
  /** In the ledger's unit; not 0. */
  readonly value: Decimal;
}

/** Totals left out: the rest of the column where the relation runs down one, the rest of the row where it runs across one; else nothing. */
export function amountsBeside({ terms, places, unit }: Gap): AmountBeside[] {
  const [first] = terms;
  if (first === undefined || terms.length < 2) return [];
  const place = places.of(first.figure);
  if (place === null) return [];
  const known = new Set(terms.map(({ figure }) => fullA1(figure.cell)));
  return candidates(place, terms.map(({ figure }) => figure), (column) => places.columnOf(column)).flatMap((figure) => {
    const line = places.of(figure)?.line;
    const isTotal = line !== undefined && (line.meaning.kind === 'total' || line.isSubtotal);
    const value = isTotal || known.has(fullA1(figure.cell)) ? null : statedIn(figure, unit);
    return value === null || isZero(value) ? [] : [{ figure, value }];
  });
}

/** Wider tables have an amount of any size somewhere. */
const MOST_COLUMNS = 200;

function candidates(place: PlaceInTable, figures: readonly Figure[], columnOf: (place: PlaceInTable) => readonly Figure[]): readonly Figure[] {
  const { panel, line, column } = place;
  const isOne = (axis: 'row' | 'column'): boolean => figures.every(({ cell }) => cell.sheet === line.label.cell.sheet && cell[axis] === (axis === 'row' ? line.row : column.column));
  if (isOne('column')) return columnOf(place);
  if (!isOne('row') || panel.columns.length > MOST_COLUMNS) return [];
  return panel.columns.filter(({ measure }) => measure === column.measure).map((other) => panel.figureOf(line, other)).filter(isStated);
}
