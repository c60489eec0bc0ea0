/** The relations that hold and that a suspected cell takes part in: another amount there would break them. */
import { LINE_CHECKS } from '../all-checks';
import type { CheckFacts, CheckResult } from '../check-result';
import type { BookPlaces } from '../book-places';
import type { BookPanel, BookTable } from '../../ledger/book-table';
import type { Figure } from '../../ledger/figure';
import { fullA1 } from '../../workbook/cell-address';
import { placesOfFigure, type ComparedPlace } from './compared-place';

/**
 * Checks of single lines do not keep what passes: there may be hundreds of thousands of them. They are run again, one rule after the other,
 * on what a suspect can stand in, and of each only what concerns the suspects stays.
 */
export function holdingRelations(results: readonly CheckResult[], suspects: readonly ComparedPlace[], facts: CheckFacts, book: BookPlaces): CheckResult[] {
  if (suspects.length === 0) return [];
  const watched = new WatchedCells(suspects, book);
  const hasWatched = ({ left, right }: Pick<CheckResult, 'left' | 'right'>): boolean => left.some(({ figure }) => watched.has(figure)) || right.some(({ figure }) => watched.has(figure));
  // What is within its budget would be so with many amounts.
  const wrongRates = new Set(results.flatMap(({ verdict, left }) => (verdict === 'rate' ? left.map(({ figure }) => fullA1(figure.cell)) : [])));
  // A rate that is wrong by the department's budget may by chance be right by another one, which bears nothing out.
  const isOfWrongRate = ({ left }: Pick<CheckResult, 'left'>): boolean => left.some(({ figure }) => wrongRates.has(fullA1(figure.cell)));
  const concerns = ({ relation, ...result }: CheckResult): boolean => (relation === 'balance' || (relation === 'rate' && !isOfWrongRate(result))) && hasWatched(result);
  const tables = facts.tables.map((table) => narrowed(table, watched));
  return [
    ...results.filter((result) => (result.verdict === 'exact' || result.verdict === 'rounding') && concerns(result)),
    ...LINE_CHECKS.flatMap(({ runLines }) => (runLines({ ...facts, tables }).holding ?? []).filter(concerns)),
  ];
}

/** Of longer tables a second look would take as long as the first. */
const MOST_LINES = 2_000;

/** The table without very long panels and without the rows of lists that no suspect stands in. */
function narrowed(table: BookTable, watched: WatchedCells): BookTable {
  const panels = table.panels.filter(({ lines }) => lines.length <= MOST_LINES);
  return { ...table, panels: panels.map((panel) => ({ ...panel, details: narrowedDetails(panel, table, watched) })) };
}

/** A list stays one: rules that are about other tables keep off it. */
function narrowedDetails({ details }: BookPanel, { source }: BookTable, watched: WatchedCells): readonly number[] {
  const suspected = details.filter((row) => watched.hasRow(source.sheet, row));
  return suspected.length > 0 ? suspected : details.slice(0, 1);
}

const COLUMNS = 16_384;

/** By number, since it is asked for every cell of large tables. */
class WatchedCells {
  readonly #bySheet = new Map<string, Set<number>>();
  readonly #rows = new Map<string, Set<number>>();
  /** Columns of long lists. */
  readonly #lists = new Set<string>();
  readonly #book: BookPlaces;

  public constructor(places: readonly ComparedPlace[], book: BookPlaces) {
    this.#book = book;
    for (const { figure } of places) {
      const { cell, sum } = figure;
      const known = this.#bySheet.get(cell.sheet) ?? new Set();
      const rows = this.#rows.get(cell.sheet) ?? new Set();
      this.#rows.set(cell.sheet, rows.add(cell.row));
      if (sum === null) this.#bySheet.set(cell.sheet, known.add(numberOf(figure)));
      else this.#lists.add(listOf(figure));
    }
  }

  public hasRow(sheet: string, row: number): boolean {
    return this.#rows.get(sheet)?.has(row) ?? false;
  }

  public has(figure: Figure): boolean {
    const { cell, sum, parts } = figure;
    if (sum === null && parts.length === 0) return this.#bySheet.get(cell.sheet)?.has(numberOf(figure)) ?? false;
    return placesOfFigure(figure, this.#book).some((place) => (place.sum === null ? this.has(place) : this.#lists.has(listOf(place))));
  }
}

function numberOf({ cell }: Figure): number {
  return cell.row * COLUMNS + cell.column;
}

function listOf({ cell }: Figure): string {
  return `${cell.sheet}!${String(cell.column)}`;
}
