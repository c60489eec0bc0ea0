import { isBound, type CheckResult } from '../check-result';
import type { BookPlaces } from '../book-places';
import { gravityOf } from '../gravity';
import { isAt, type ComparedPlace } from './compared-place';

/**
 * The relation that names a suspected place most directly: the gravest, then one that asks for a certain amount, then the sum that it is a part of rather than one that it is the total of,
 * then the shortest, then the first.
 */
export function leadingResult(results: readonly CheckResult[], { key }: ComparedPlace, book: BookPlaces): CheckResult | null {
  const isPart = ({ left }: CheckResult): boolean => left.some(({ figure }) => isAt(figure, key, book));
  const rank = (result: CheckResult): readonly number[] => [gravityOf(result.verdict), isBound(result.relation) ? 1 : 0, isPart(result) ? 0 : 1, result.left.length + result.right.length];
  const isBefore = (one: readonly number[], other: readonly number[]): boolean => (one.map((value, index) => value - (other[index] ?? 0)).find((apart) => apart !== 0) ?? 0) < 0;
  return results.reduce<CheckResult | null>((best, result) => (best === null || isBefore(rank(result), rank(best)) ? result : best), null);
}
