import type { CheckFacts } from '../checks/check-result';
import type { SheetSnapshot } from '../workbook/workbook-snapshot';
import type { TextFinding, TextRun } from './text-finding';
import type { ReportText } from './text-place';

/** What the rules about sentences may look at. */
export interface TextFacts extends CheckFacts {
  readonly sheets: readonly SheetSnapshot[];
  /** A report that was handed over as a file. */
  readonly report: ReportText | null;
}

export interface TextOutcome {
  readonly findings: readonly TextFinding[];
  readonly runs: readonly TextRun[];
}

/** Holds the sentences of a book and of its report against the figures: no rule looks at sentences yet. */
export const checkTexts: (facts: TextFacts) => TextOutcome = () => ({ findings: [], runs: [] });
