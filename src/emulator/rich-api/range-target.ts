import { refuse } from '../host-error';
import { parseAddress, printAddress } from '../excel/a1';
import { fitsOnSheet, type Area } from '../excel/area';
import { sheetNamed, type SheetModel, type WorkbookModel } from '../workbook-model';
import type { Argument } from '../batch/rich-type';

/** Cells of one sheet, as the rich API's Range has them. Immutable: a range does not follow cells that are moved. */
export class RangeTarget {
  public constructor(
    public readonly workbook: WorkbookModel,
    public readonly sheet: SheetModel,
    public readonly area: Area,
  ) {
    if (!fitsOnSheet(area)) refuse('InvalidArgument');
  }

  public get address(): string {
    return printAddress(this.sheet.name, this.area);
  }

  /** The same sheet, other cells. */
  public at(area: Area): RangeTarget {
    return new RangeTarget(this.workbook, this.sheet, area);
  }
}

/** The range that an address names, on `sheet` where it names none; a defined name counts too. */
export function rangeAt(workbook: WorkbookModel, sheet: SheetModel, text: string): RangeTarget {
  const address = parseAddress(text);
  if (address !== null) {
    const named = address.sheet === null ? sheet : sheetNamed(workbook, address.sheet);
    return new RangeTarget(workbook, named ?? refuse('InvalidArgument'), address.area);
  }
  const name = workbook.names.find((candidate) => candidate.name.toLowerCase() === text.toLowerCase());
  const meaning = name === undefined ? null : parseAddress(name.formula.slice(1));
  return meaning === null ? refuse('InvalidArgument') : rangeAt(workbook, sheet, name?.formula.slice(1) ?? '');
}

/** An argument that must be a range of this batch. */
export function rangeArgument(argument: Argument | undefined): RangeTarget {
  const target = typeof argument === 'object' && argument !== null && 'target' in argument ? argument.target : null;
  return target instanceof RangeTarget ? target : refuse('InvalidArgument');
}
