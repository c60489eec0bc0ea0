/** A consistent book of one form, with what the form itself knows of its cells: which of them are tied by which relation. */
import type { RuleId } from '../../../src/core/checks/check-result';
import type { AnyRuleId } from '../../../src/core/text/text-finding';
import type { ReportText } from '../../../src/core/text/text-place';
import type { CellAddress } from '../../../src/core/workbook/cell-address';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import type { Draw } from '../layouts/draw';

/** What a slip of the hand makes of a cell; the cell's own value where it cannot be made of this one. */
export type CellFault = (value: CellValue) => CellValue;

/** Cells that one relation ties, every one of them with a number. */
export interface Tie {
  readonly rule: RuleId;
  readonly cells: readonly CellAddress[];
  /** Where a fault breaks it; all of them where it is left out. */
  readonly planted?: readonly CellAddress[];
  /** Those that break it; each kind of fault where it is left out. */
  readonly faults?: Readonly<Record<string, CellFault>>;
  /** A break is worth a look and no error. */
  readonly isHint?: boolean;
}

/** Words of a sentence, and what stands there by mistake. */
export interface WordTie {
  readonly rule: AnyRuleId;
  readonly words: string;
  readonly faults: Readonly<Record<string, string>>;
}

export interface DrawnForm {
  readonly book: WorkbookSnapshot;
  readonly ties: readonly Tie[];
  /** Each of the words stands once in the texts of the book or in the report. */
  readonly words?: readonly WordTie[];
  readonly report?: ReportText;
}

export type DrawForm = (draw: Draw) => DrawnForm;
