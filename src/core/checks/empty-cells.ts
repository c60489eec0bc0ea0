/**
 * What a cell without anything says. Where a sheet shows by its other sums that it leaves 0 out, it says 0, and a gap is an error; elsewhere it may
 * be an amount that nobody filled in yet.
 */
import type { BookLine } from '../ledger/book-table';
import type { Figure } from '../ledger/figure';
import { isZero } from '../money/decimal';
import { BookPlaces } from './book-places';
import { isBeyondRounding } from './balance';
import { agrees, type CheckFacts, type CheckResult } from './check-result';
import { statesNothing } from './line-amounts';
import { numberingOf } from './line-numbering';

export class EmptyCells {
  /** Sums with an empty part, by their sheet: those that hold without it, less those that do not. */
  readonly #balance = new Map<string, number>();
  readonly #hasHolding = new Set<string>();
  readonly #book: BookPlaces;

  public constructor(facts: CheckFacts) {
    this.#book = new BookPlaces(facts);
  }

  public note(result: CheckResult): void {
    if (!mayBeSettled(result) || isZero(result.rightValue)) return;
    // A gap that blanks do not explain tells nothing of other blanks.
    if (result.blanksAreNothing === true && !agrees(result)) return;
    const sheet = sheetOf(result);
    if (agrees(result)) this.#hasHolding.add(sheet);
    this.#balance.set(sheet, (this.#balance.get(sheet) ?? 0) + (agrees(result) ? 1 : -1));
  }

  /** The same, its gap an error where its empty parts are 0. */
  public settled(result: CheckResult): CheckResult {
    if (!mayBeSettled(result) || agrees(result) || !isBeyondRounding(result)) return result;
    const sheet = sheetOf(result);
    const leavesOut = this.#hasHolding.has(sheet) && (this.#balance.get(sheet) ?? 0) >= 0;
    return leavesOut && !result.blanks.some((blank) => this.#headsOthers(blank)) ? { ...result, blanksAreNothing: true, verdict: 'error' } : result;
  }

  /** A heading leaves its amount to the lines below it. */
  #headsOthers(figure: Figure): boolean {
    const place = this.#book.of(figure);
    if (place === null) return false;
    const { panel, line, index } = place;
    if (!statesNothing(panel, line)) return false;
    // A heading that breaks the whole down (按支出性质分) begins something else.
    const next = panel.lines.slice(index + 1).find((one) => one.breaksDown || !statesNothing(panel, one));
    return next !== undefined && !next.breaksDown && isBelow(next, line);
  }
}

function mayBeSettled({ relation, blanks, mayLack }: CheckResult): boolean {
  return relation === 'balance' && blanks.length > 0 && mayLack !== true;
}

function sheetOf({ right }: CheckResult): string {
  return right[0]?.figure.cell.sheet ?? '';
}

/** Of another level by its numbering, its code or 其中, or nothing that the trade knows below something that it knows. */
function isBelow(next: BookLine, line: BookLine): boolean {
  if (next.isPart) return true;
  if (line.code !== null) return next.code?.startsWith(line.code) === true;
  const isUnknown = (one: BookLine): boolean => one.meaning.kind === 'unknown';
  return isUnknown(next) && (numberingOf(next) !== numberingOf(line) || !isUnknown(line));
}
