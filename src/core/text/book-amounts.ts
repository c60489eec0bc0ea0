/** The amounts that the book states, by what a text may call them. */
import { scopedFigures, scopedKey } from '../checks/scoped-figures';
import { boundsOf } from '../checks/tolerance';
import type { BookTable } from '../ledger/book-table';
import { BUDGET_PREFERENCE, type BudgetMeasure, type MoneyMeasure, type Scope, type Subject } from '../ledger/dimensions';
import { isStated, statedIn, type Figure } from '../ledger/figure';
import type { Ledger } from '../ledger/ledger';
import { absolute, add, compare, subtract, type Decimal } from '../money/decimal';
import type { Measured } from './ratio';
import { WHOLE, type AmountStatement, type Thing } from './statement';
import type { StatedMeasure } from './text-words';
import { addTo } from '../grouping';

export interface BookAmount {
  readonly figure: Figure;
  /** In 元. */
  readonly value: Decimal;
  /** What its own rounding may hide, in 元. */
  readonly tolerance: Decimal;
}

export class BookAmounts {
  /** Those that a text is held to: the ledger's first, then those of tables that are limited to some funds by their titles. */
  readonly #stated = new Map<string, BookAmount[]>();
  /** Those of all tables: a text that repeats one of them says nothing wrong. */
  readonly #repeatable = new Map<string, BookAmount[]>();

  /** `scopeOf`: the funds that a line of a table names. */
  public constructor(ledger: Ledger, tables: readonly BookTable[], scopeOf: ScopeOf) {
    for (const figure of ledger.figures) {
      const thing = thingOfSubject(figure.subject, scopeOf);
      if (thing !== null && isMoney(figure.measure)) put(this.#stated, scopedKey(thing, figure.measure), figure);
    }
    const whole = tables.filter(({ partOf }) => partOf === null);
    for (const table of whole) {
      const limited = { ...table, panels: table.panels.filter(({ scope }) => scope !== null) };
      for (const { key, figure } of scopedFigures(limited)) if (!this.#stated.has(key)) put(this.#stated, key, figure);
      for (const { key, figure } of scopedFigures(table)) put(this.#repeatable, key, figure);
    }
  }

  /** `null` where the book does not state it. */
  public of(thing: Thing, measure: MoneyMeasure): BookAmount | null {
    return thing.isGrandTotal || thing.other !== null || thing.item !== null ? null : (this.#stated.get(scopedKey(thing, measure))?.[0] ?? null);
  }

  /** What a text may mean by these words: of a budget without a name every kind that the book has. */
  public meant(thing: Thing, measure: StatedMeasure): BookAmount[] {
    return measuresMeant(measure).flatMap((one) => this.of(thing, one) ?? []);
  }

  /** Some table states just that of the thing; `measures`: as which of them. */
  public repeats(thing: Thing, { value, half }: Measured, measures: readonly MoneyMeasure[]): boolean {
    return thing.other === null && thing.item === null && measures.some((measure) => {
      const key = scopedKey(thing, measure);
      return [...(this.#stated.get(key) ?? []), ...(this.#repeatable.get(key) ?? [])].some((amount) => agrees(amount, value, half));
    });
  }
}

/** Those that a text may mean by its word for one. */
export function measuresMeant(measure: StatedMeasure): readonly MoneyMeasure[] {
  return measure === 'budget' ? BUDGET_PREFERENCE : measure === 'annualBudget' ? YEARS_BUDGETS : [measure];
}

/**
 * Those that a table may have for what a text means: an amount that is called a budget by name is no execution, and the other way round. Which budget
 * is meant, tables and texts call by different names; without a name it may be either.
 */
export function measuresRepeated({ measure, namesMeasure }: Pick<AmountStatement, 'measure' | 'namesMeasure'>): readonly MoneyMeasure[] {
  if (!namesMeasure) return [...BUDGET_PREFERENCE, 'executed'];
  return measure === 'executed' ? ['executed'] : BUDGET_PREFERENCE;
}

/** `null` where the figure states nothing. */
export function bookAmount(figure: Figure): BookAmount | null {
  const value = statedIn(figure, 'yuan');
  return value === null || !isStated(figure) ? null : { figure, value, tolerance: boundsOf([figure], 'yuan').tolerance };
}

function isMoney(measure: Figure['measure']): measure is MoneyMeasure {
  return measure !== 'statedRate' && measure !== 'points';
}

/** 全年预算 is the adjusted one where there was an adjustment. */
const YEARS_BUDGETS: readonly BudgetMeasure[] = ['annualBudget', 'adjustedBudget'];

/** Off by no more than the rounding of both. */
export function agrees({ value: inBook, tolerance }: BookAmount, value: Decimal, half: Decimal): boolean {
  return compare(absolute(subtract(inBook, value)), add(tolerance, half)) <= 0;
}

function put(amounts: Map<string, BookAmount[]>, key: string, figure: Figure): void {
  const amount = bookAmount(figure);
  if (amount !== null) addTo(amounts, key, amount);
}

type ScopeOf = (label: string) => Scope | null;

function thingOfSubject(subject: Subject, scopeOf: ScopeOf): Thing | null {
  switch (subject.kind) {
    case 'total':
      return WHOLE;
    case 'fundSource':
      return { ...WHOLE, scope: subject.source };
    case 'extraSource': {
      // 财政资金 of a form is no single source.
      const scope = scopeOf(subject.label);
      return scope === null ? null : { ...WHOLE, scope };
    }
    case 'expenditureCategory':
      return { ...WHOLE, category: subject.category };
    case 'flow':
      return { ...WHOLE, flow: subject.flow };
    default:
      return null;
  }
}
