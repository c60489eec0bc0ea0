import { doubleOf, subtract, trimmed, type Decimal } from '../../money/decimal';
import { inUnit } from '../../money/money-unit';
import type { Clue } from './clue';
import { termsWithMovedPoint } from './moved-point';
import { inQuestion, type Gap, type GapTerm } from './gap';

/** Differences that changing over two digits of one place can make: 9 to 81 in its unit. */
const DIFFERENCES_OF_A_PLACE = 9;
/** Of all amounts so many have digits there that make one given difference. */
const SHARE_OF_AMOUNTS = 0.1;
const ODDS = 100;

/** Two neighbouring digits changed over: the difference is divisible by 9, and one amount balances with them changed back. */
export function swappedDigits(gap: Gap): Clue | null {
  const { result, unit, inQuestion: terms } = gap;
  const fits = terms.filter((term) => balancesSwapped(term, unit));
  const [term] = fits;
  // 900 in place of 90 is divisible by 9 as well.
  if (term === undefined || fits.length > 1 || termsWithMovedPoint(gap).length > 0) return null;
  const steps = Math.abs(doubleOf(result.difference)) / Math.min(...terms.map(({ value }) => stepOf(value)));
  const chance = (DIFFERENCES_OF_A_PLACE * Math.log10(steps) * Math.min(1, SHARE_OF_AMOUNTS * terms.length)) / steps;
  return chance * ODDS <= 1 ? { kind: 'swappedDigits', figures: [inQuestion(term, unit)] } : null;
}

/** The place of the last digit that is not 0: the amounts in question may all be hundreds. */
function stepOf(value: Decimal): number {
  const { unscaled, scale } = trimmed(value);
  const zeros = /0*$/u.exec(unscaled.toString())?.[0].length ?? 0;
  return 10 ** (zeros - scale);
}

/** In the amount's own unit, with the digits that its column uses. */
function balancesSwapped({ figure, value, balancing }: GapTerm, unit: Gap['unit']): boolean {
  const own = (amount: Decimal): Decimal => inUnit(amount, unit, figure.unit);
  const change = subtract(own(balancing), own(value));
  const scale = Math.max(figure.decimals, trimmed(change).scale);
  const [wanted, stands] = [own(balancing), own(value)].map((amount) => digits(amount, scale));
  if (wanted === undefined || stands === undefined || (wanted - stands) % 9n !== 0n || wanted < 0n !== stands < 0n) return false;
  const [left, right] = [wanted, stands].map((number) => (number < 0n ? -number : number).toString());
  return left !== undefined && right !== undefined && differsBySwap(left, right);
}

function digits(value: Decimal, scale: number): bigint {
  const { unscaled, scale: own } = trimmed(value);
  return own <= scale ? unscaled * 10n ** BigInt(scale - own) : unscaled;
}

/** "5612" and "5162", and with a leading zero "0912" and "9012". */
function differsBySwap(left: string, right: string): boolean {
  const length = Math.max(left.length, right.length);
  const [one, other] = [left.padStart(length, '0'), right.padStart(length, '0')];
  const at = Array.from({ length }, (_, index) => index).find((index) => one[index] !== other[index]);
  if (at === undefined || at + 1 >= length) return false;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
