/** A failing balance as the clues look at it: what is in question, and what each of it would have to be. */
import type { Figure } from '../../ledger/figure';
import { statedIn } from '../../ledger/figure';
import { add, isZero, type Decimal } from '../../money/decimal';
import { inUnit, type MoneyUnit } from '../../money/money-unit';
import { fullA1 } from '../../workbook/cell-address';
import type { CheckResult } from '../check-result';
import { neededChange } from '../root-cause/change';
import { comparedPlaces } from '../root-cause/compared-place';
import type { RootCause } from '../root-cause/root-causes';
import type { BookPlaces } from '../book-places';
import type { ClueFigure } from './clue';

export interface Gap {
  readonly result: CheckResult;
  /** The ledger's: of all amounts here. */
  readonly unit: MoneyUnit;
  /** Cells of the relation, the rows of its sums among them. */
  readonly terms: readonly GapTerm[];
  /** Those of them that may be wrong, as far as other relations tell. */
  readonly inQuestion: readonly GapTerm[];
  readonly places: BookPlaces;
}

export interface GapTerm {
  readonly figure: Figure;
  readonly value: Decimal;
  /** What would make the relation hold. */
  readonly balancing: Decimal;
  /** 1 where more of it makes left − right greater, else −1. */
  readonly weight: number;
}

export function gapOf({ leading, suspects }: RootCause, places: BookPlaces): Gap {
  const { unit } = places;
  const terms = comparedPlaces(leading, places).flatMap((place): GapTerm[] => {
    const { figure, weight } = place;
    const value = statedIn(figure, unit);
    const change = neededChange(leading, place, places);
    return value === null || change === null || figure.sum !== null ? [] : [{ figure, value, balancing: add(value, change), weight }];
  });
  const suspected = new Set(suspects.map(({ figure }) => fullA1(figure.cell)));
  const isInQuestion = ({ figure, value }: GapTerm): boolean => !isZero(value) && (suspected.size === 0 || suspected.has(fullA1(figure.cell)));
  return { result: leading, unit, terms, inQuestion: terms.filter(isInQuestion), places };
}

/** The term as a clue names it. */
export function inQuestion({ figure, balancing }: GapTerm, unit: MoneyUnit): ClueFigure {
  return { figure, balancing: inUnit(balancing, unit, figure.unit) };
}

export function named(figure: Figure): ClueFigure {
  return { figure, balancing: null };
}
