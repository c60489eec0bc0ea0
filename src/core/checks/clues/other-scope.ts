import { statedIn, type Figure } from '../../ledger/figure';
import { decimalText, isZero, trimmed, type Decimal } from '../../money/decimal';
import type { MoneyUnit } from '../../money/money-unit';
import { fullA1 } from '../../workbook/cell-address';
import type { BookTable } from '../../ledger/book-table';
import { scopedFigures } from '../scoped-figures';
import { isTelling } from './chance';
import type { Clue } from './clue';
import { inQuestion, named, type Gap, type GapTerm } from './gap';
import { addTo } from '../../grouping';

interface Scoped {
  /** The funds; the rest of what it is about. */
  readonly scope: string;
  readonly about: string;
  readonly figure: Figure;
}

/** What the tables state of the department by funds: a total of 全口径 may stand where one of 财政拨款 belongs. */
export class ScopesOfBook {
  readonly #byCell = new Map<string, Scoped>();
  readonly #byValue = new Map<string, Scoped[]>();

  public constructor(tables: readonly BookTable[], unit: MoneyUnit) {
    for (const { key, figure } of tables.filter(({ partOf }) => partOf === null).flatMap(scopedFigures)) {
      const value = statedIn(figure, unit);
      if (value === null || isZero(value)) continue;
      const [scope = '', ...about] = key.split('/');
      const scoped = { scope, about: about.join('/'), figure };
      this.#byCell.set(fullA1(figure.cell), scoped);
      addTo(this.#byValue, textOf(value), scoped);
    }
  }

  public clue({ inQuestion: terms, unit }: Gap): Clue | null {
    const fits = terms.flatMap((term) => {
      const own = this.#byCell.get(fullA1(term.figure.cell));
      const others = own === undefined ? [] : (this.#byValue.get(textOf(term.value)) ?? []).filter((one) => one.about === own.about);
      // Where the funds themselves state the amount elsewhere, it is theirs.
      const isOwn = others.some((one) => one !== own && one.scope === own?.scope);
      const [other] = others.filter((one) => one.scope !== own?.scope);
      return other === undefined || isOwn || !this.#isConfirmed(own, term) || !isTelling(term.value, this.#byCell.size) ? [] : [{ term, other }];
    });
    const [fit] = fits;
    return fit === undefined || fits.length > 1 ? null : { kind: 'otherScope', figures: [inQuestion(fit.term, unit), named(fit.other.figure)] };
  }

  /** What would balance is what another table states of the same funds. */
  #isConfirmed(own: Scoped | undefined, { balancing }: GapTerm): boolean {
    return (this.#byValue.get(textOf(balancing)) ?? []).some((one) => one.scope === own?.scope && one.about === own.about);
  }
}

function textOf(value: Decimal): string {
  return decimalText(trimmed(value));
}
