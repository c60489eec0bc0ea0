import type { CellAddress } from '../workbook/cell-address';
import { fullA1 } from '../workbook/cell-address';
import { cellsOf } from '../ledger/figure';
import { BookPlaces } from './book-places';
import type { CheckFacts, CheckResult, Finding } from './check-result';
import { cellsInQuestion } from './clues/clue';
import { ClueSearch } from './clues/clues-of-causes';
import { gravityOf } from './gravity';
import { rootCauses, type RootCause } from './root-cause/root-causes';

/** What the user should see, gravest first; results of equal gravity keep the order of the rules. */
export function findingsOf(results: readonly CheckResult[], facts: CheckFacts): Finding[] {
  const book = new BookPlaces(facts);
  const causes = new Map<CheckResult, RootCause>();
  for (const cause of rootCauses(results, facts, book)) for (const result of [cause.leading, ...cause.consequences]) causes.set(result, cause);
  const search = new ClueSearch(facts, book);
  return results
    .filter(({ verdict }) => verdict !== 'exact')
    .map((result) => findingOf(result, causes.get(result) ?? null, search))
    .sort((left, right) => gravityOf(left.verdict) - gravityOf(right.verdict));
}

function findingOf(result: CheckResult, cause: RootCause | null, search: ClueSearch): Finding {
  if (cause === null) return { ...result, causedBy: null, clues: [] };
  const { leading, suspects } = cause;
  if (result !== leading) return { ...result, causedBy: { rule: leading.rule, scope: leading.scope }, clues: [] };
  const clues = search.of(cause);
  const first = [...clues.flatMap(cellsInQuestion), ...suspects.flatMap(({ figure }) => cellsOf(figure))];
  return { ...result, causedBy: null, clues, cells: distinctCells([...first, ...result.cells]) };
}

function distinctCells(cells: readonly CellAddress[]): CellAddress[] {
  return [...new Map(cells.map((cell) => [fullA1(cell), cell])).values()];
}
