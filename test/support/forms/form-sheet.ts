/** One sheet of a form: what is written is known by its address, so that the form can say which cells belong together. */
import type { RuleId } from '../../../src/core/checks/check-result';
import type { CellAddress } from '../../../src/core/workbook/cell-address';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import type { BookStyle } from '../layouts/book-style';
import type { Draw } from '../layouts/draw';
import { drawHeader, type HeaderPath } from '../layouts/header-rows';
import { SheetDraft } from '../layouts/sheet-draft';
import { drawSurroundings, type AroundOptions, type Surroundings } from '../layouts/surroundings';
import type { CellFault, Tie } from './drawn-form';

/** Texts before the amounts; `null` leaves an amount out. */
export interface Line {
  readonly labels: readonly CellValue[];
  readonly amounts: readonly (number | null)[];
}

/** The texts over one column, given what closes the words of amounts. */
export type HeaderOf = (unit: string) => HeaderPath;

/** Of lines that were written: by line and amount, both from 0. */
export type CellOf = (line: number, amount: number) => CellAddress;

export class FormSheet {
  public readonly ties: Tie[] = [];
  readonly #draft: SheetDraft;
  readonly #draw: Draw;
  readonly #style: BookStyle;
  readonly #name: string;
  readonly #origin: { readonly row: number; readonly column: number };
  #around: Surroundings | null = null;

  public constructor(draw: Draw, style: BookStyle, names: readonly string[]) {
    this.#draw = draw;
    this.#style = style;
    this.#name = draw.one(names);
    this.#origin = { row: draw.int(0, 2), column: draw.int(0, 2) };
    this.#draft = SheetDraft.of(this.#name, this.#origin.row, this.#origin.column);
  }

  /** Title and header; gives the row of the first line. Words of amounts are closed by the unit where no line states it. */
  public begin(title: string, paths: readonly HeaderOf[], options: AroundOptions = {}, isMerged = this.#draw.flag()): number {
    const around = drawSurroundings(this.#draft, this.#draw, this.#style, title, paths.length, options);
    this.#around = around;
    return drawHeader(this.#draft, this.#draw, around.headerRow, 0, paths.map((path) => path(around.headerUnit)), isMerged);
  }

  public text(row: number, column: number, value: CellValue): CellAddress {
    this.#draft.put(row, column, value);
    return this.cell(row, column);
  }

  /** Writes lines from `top`, `left`. */
  public lines(top: number, left: number, lines: readonly Line[]): CellOf {
    lines.forEach(({ labels, amounts }, index) => {
      labels.forEach((label, place) => {
        if (label !== null) this.#draft.put(top + index, left + place, label);
      });
      amounts.forEach((amount, place) => {
        if (amount !== null) this.#draft.put(top + index, left + labels.length + place, this.#style.cell(amount));
      });
    });
    return (line, amount) => this.cell(top + line, left + (lines[line]?.labels.length ?? 0) + amount);
  }

  public cell(row: number, column: number): CellAddress {
    return { sheet: this.#name, row: this.#origin.row + row, column: this.#origin.column + column };
  }

  public tie(rule: RuleId, cells: readonly CellAddress[]): void {
    this.ties.push({ rule, cells });
  }

  /** A relation that only certain faults break, in certain cells. */
  public tieBy(rule: RuleId, cells: readonly CellAddress[], planted: readonly CellAddress[], faults?: Readonly<Record<string, CellFault>>, isHint = false): void {
    this.ties.push({ rule, cells, planted, isHint, ...(faults === undefined ? {} : { faults }) });
  }

  public finished(): SheetSnapshot {
    this.#around?.finish();
    return this.#draft.finished().sheet;
  }
}

/** A header that states no amount, or one whose last words are closed by the unit. */
export const label = (...path: string[]): HeaderOf => () => path;
export const amount = (...path: string[]): HeaderOf => (unit) => [...path.slice(0, -1), `${path.at(-1) ?? ''}${unit}`];
