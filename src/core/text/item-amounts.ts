/** What the tables of a book state of kinds of spending (人员经费, 公务接待费, 政府采购), and which of it an amount of a sentence must be. */
import { HALVES, isHalf } from '../checks/basic-halves';
import { halfFigure, itemFigure, threePublicFigure } from '../checks/item-figures';
import { MONEY_MEASURES } from '../checks/breakdown';
import type { BookTable } from '../ledger/book-table';
import { isFiscalScope, type MoneyMeasure, type Scope } from '../ledger/dimensions';
import { PROCURED, type ExpenseItem } from '../ledger/expense-item';
import { add, type Decimal } from '../money/decimal';
import { agrees, bookAmount, measuresMeant, measuresRepeated, type BookAmount, type BookAmounts } from './book-amounts';
import { isBasic } from './named-items';
import { WHOLE, type AmountStatement, type ReadSentence } from './statement';

/** An amount of one table. */
interface ItemAmount extends BookAmount {
  readonly item: ExpenseItem;
  readonly measure: MoneyMeasure;
  /** The funds that its table is about. */
  readonly scope: Scope | null;
  /** 人员经费 and 公用经费 of the same table together; `null` for other items, and where it lacks one of them. */
  readonly basic: Omit<BookAmount, 'figure'> | null;
}

const ITEMS: readonly ExpenseItem[] = [
  'threePublicExpenses', 'travelAbroad', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'officialReception', 'agencyOperatingFunds', 'procurement', ...PROCURED,
];
const OF_PROCUREMENT: readonly ExpenseItem[] = ['procurement', ...PROCURED];

export class ItemAmounts {
  readonly #amounts: readonly ItemAmount[];
  readonly #book: BookAmounts;

  public constructor(tables: readonly BookTable[], book: BookAmounts) {
    const whole = tables.filter(({ partOf, panels }) => partOf === null && !panels.some(({ isRegister }) => isRegister));
    this.#amounts = whole.flatMap((table) => MONEY_MEASURES.flatMap((measure) => [...halvesOf(table, measure), ...itemsOf(table, measure)]));
    this.#book = book;
  }

  /** Those of the same measure and funds; empty where nothing says that the tables mean what the sentence does. */
  public meant({ thing, measure }: Pick<AmountStatement, 'thing' | 'measure'>, sentence: ReadSentence): readonly BookAmount[] {
    if (thing === null || thing.item === null || measure === null) return [];
    const { item, scope } = thing;
    const measures = measuresMeant(measure);
    return this.#amounts.filter((amount) => amount.item === item && measures.includes(amount.measure) && this.#isOfSameFunds(amount, scope, sentence));
  }

  /** Some table states just that of the item. */
  public repeats(statement: AmountStatement): boolean {
    const { thing, quantity } = statement;
    const measures = measuresRepeated(statement);
    return this.#amounts.some((amount) => amount.item === thing?.item && measures.includes(amount.measure) && agrees(amount, quantity.value, quantity.half));
  }

  #isOfSameFunds(amount: ItemAmount, scope: Scope | null, sentence: ReadSentence): boolean {
    if (isHalf(amount.item)) return (scope === null || scope === amount.scope) && this.#isOfSameBasic(amount, scope, sentence);
    if (amount.scope === scope) return true;
    // The table of 三公 expenses may state 政府采购 as well.
    const isOfItems = amount.scope === 'threePublicExpenses' || amount.scope === null;
    if (OF_PROCUREMENT.includes(amount.item)) return scope === null && isOfItems;
    // 三公 and 机关运行经费 are spent of 财政拨款, whatever a title calls it.
    return scope !== 'governmentManagedFunds' && scope !== 'stateCapitalOperations' && [amount.scope, scope].every((one) => one === null || one === 'threePublicExpenses' || isFiscalScope(one));
  }

  /** The sentence, else the whole book, states the 基本支出 that the halves of the table make up. */
  #isOfSameBasic({ basic, scope: ofTable, measure, figure }: ItemAmount, scope: Scope | null, { statements }: ReadSentence): boolean {
    const stated = statements.filter((one) => one.kind === 'amount').filter(({ thing }) => thing !== null && isBasic(thing));
    const makesUp = (value: Decimal, tolerance: Decimal): boolean => basic !== null && agrees({ ...basic, figure }, value, tolerance);
    if (stated.some(({ thing }) => ofTable !== null && thing?.scope === ofTable)) return true;
    if (stated.length > 0) return stated.some(({ thing, quantity }) => thing?.scope === null && makesUp(quantity.value, quantity.half));
    const ofAll = this.#book.of({ ...WHOLE, category: 'basic' }, measure);
    return ofTable === scope || (ofAll !== null && makesUp(ofAll.value, ofAll.tolerance));
  }
}

function halvesOf(table: BookTable, measure: MoneyMeasure): ItemAmount[] {
  const found = HALVES.flatMap((item) => {
    const figure = halfFigure(table, item, measure);
    const amount = figure === null ? null : bookAmount(figure);
    return amount === null ? [] : [{ ...amount, item, measure, scope: scopeOf(table) }];
  });
  const [personnel, operating] = found;
  const basic =
    personnel === undefined || operating === undefined ? null : { value: add(personnel.value, operating.value), tolerance: add(personnel.tolerance, operating.tolerance) };
  return found.map((amount) => ({ ...amount, basic }));
}

function itemsOf(table: BookTable, measure: MoneyMeasure): ItemAmount[] {
  return ITEMS.flatMap((item) => {
    const figure = item === 'threePublicExpenses' ? threePublicFigure(table, measure) : itemFigure(table, item, measure);
    const amount = figure === null ? null : bookAmount(figure);
    return amount === null ? [] : [{ ...amount, item, measure, scope: scopeOf(table), basic: null }];
  });
}

function scopeOf({ panels }: BookTable): Scope | null {
  return panels[0]?.scope ?? null;
}
