/**
 * Lines that the trade has no word for (冲减以前年度支出, 预备费) beside 基本支出 and 项目支出, or beside sources: parts of the total like them, where more
 * columns add up to it with them than without. 基本支出 and 项目支出 may be those of 本级支出, beside which 对下转移支付 stands.
 */
import type { BookColumn, BookLine, BookPanel, BookTable } from '../ledger/book-table';
import type { MoneyMeasure, Subject } from '../ledger/dimensions';
import { isStated, statedIn, type Figure } from '../ledger/figure';
import { figureOf } from '../ledger/ledger';
import { add, compare, isZero, sum, ZERO, type Decimal } from '../money/decimal';
import type { MoneyUnit } from '../money/money-unit';
import { breakdownOf, MONEY_MEASURES, plus, type Breakdown } from './breakdown';
import type { CheckFacts } from './check-result';
import { MOST_PARTS } from './line-check';
import { numberingOf } from './line-numbering';
import { isUnnamed } from './unnamed-lines';

/** The breakdown of every measure, with the further lines of the total's table. */
export class CompleteBreakdowns {
  readonly #facts: CheckFacts;
  readonly #isPart: (subject: Subject) => boolean;
  readonly #further: readonly FurtherLines[];

  public constructor(facts: CheckFacts, isPart: (subject: Subject) => boolean) {
    this.#facts = facts;
    this.#isPart = isPart;
    const columns = MONEY_MEASURES.flatMap((measure) => this.#columnOf(measure) ?? []);
    const isBelowHead = columns.some((column) => restatesParts(column, facts.ledger.unit));
    const found = columns.flatMap((column) => linesBeside(column, isBelowHead) ?? []);
    const balance = found.reduce((sum, lines) => sum + witness(lines, facts.ledger.unit), 0);
    this.#further = balance > 0 ? found : [];
  }

  /** `null` as of `breakdownOf`. */
  public of(measure: MoneyMeasure): Breakdown | null {
    const own = breakdownOf(this.#facts.ledger, measure, this.#isPart);
    const further = this.#further.find((lines) => lines.measure === measure);
    return own === null || further === undefined ? own : { ...own, terms: [...own.terms, ...further.figures.filter(isStated).map(plus)] };
  }

  #columnOf(measure: MoneyMeasure): BrokenColumn | null {
    const { ledger, tables } = this.#facts;
    const total = figureOf(ledger, { kind: 'total' }, measure);
    const parts = breakdownOf(ledger, measure, this.#isPart)?.terms.map(({ figure }) => figure) ?? [];
    const panel = total === null ? undefined : panelWith(tables, total);
    const column = panel?.columns.find((one) => one.column === total?.cell.column);
    if (total === null || panel === undefined || column === undefined || parts.some(({ cell }) => cell.column !== column.column)) return null;
    const rows = new Set(parts.map(({ cell }) => cell.row));
    return { measure, total, parts, panel, column, lines: panel.lines.filter(({ row }) => rows.has(row)) };
  }
}

/** The total of one measure with those of its parts that the trade has words for, and their lines in its panel. */
interface BrokenColumn {
  readonly measure: MoneyMeasure;
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly panel: BookPanel;
  readonly column: BookColumn;
  readonly lines: readonly BookLine[];
}

/** The line right above the parts, where it may be one that they break down (本级支出). */
function headOf({ panel, lines }: BrokenColumn): BookLine | null {
  const head = panel.lines[panel.lines.findIndex((line) => lines.includes(line)) - 1];
  return head !== undefined && mayBePart(head) ? head : null;
}

/** The parts add up to the line above them. */
function restatesParts(broken: BrokenColumn, unit: MoneyUnit): boolean {
  const head = headOf(broken);
  const whole = head === null ? null : statedIn(broken.panel.figureOf(head, broken.column), unit);
  return whole !== null && !isZero(whole) && compare(whole, sum(broken.parts.map((part) => statedIn(part, unit) ?? ZERO))) === 0;
}

/** Unnamed lines of the level of the parts, or of the line that they break down; `null` of a list. */
function linesBeside(broken: BrokenColumn, isBelowHead: boolean): FurtherLines | null {
  const { measure, total, parts, panel, column, lines } = broken;
  const head = isBelowHead ? headOf(broken) : null;
  const levels = new Set((head === null ? lines : [head]).map(numberingOf));
  const beside = panel.lines.filter((line) => line !== head && mayBePart(line) && levels.has(numberingOf(line)));
  return beside.length > MOST_PARTS ? null : { measure, total, parts, figures: beside.map((line) => panel.figureOf(line, column)) };
}

interface FurtherLines {
  readonly measure: MoneyMeasure;
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly figures: readonly Figure[];
}

function panelWith(tables: readonly BookTable[], { cell }: Figure): BookPanel | undefined {
  const panels = tables.flatMap(({ source, panels: own }) => (source.sheet === cell.sheet ? own : []));
  return panels.find(({ lines }) => lines.some(({ row, meaning }) => row === cell.row && meaning.kind === 'total'));
}

/** A longer text names no part of a total. */
const LONGEST_NAME = 100;

function mayBePart(line: BookLine): boolean {
  return isUnnamed(line) && line.text.length <= LONGEST_NAME && !line.isPart && !line.breaksDown;
}

/** 1 where the parts add up to the total with the further lines alone, -1 where they do without them, else 0. */
function witness({ total, parts, figures }: FurtherLines, unit: MoneyUnit): number {
  const valueOf = (figure: Figure): Decimal => statedIn(figure, unit) ?? ZERO;
  const [whole, known, further] = [valueOf(total), sum(parts.map(valueOf)), sum(figures.map(valueOf))];
  if (parts.length === 0 || isZero(further)) return 0;
  if (compare(known, whole) === 0) return -1;
  return compare(add(known, further), whole) === 0 ? 1 : 0;
}
