import type { Vocabulary } from '../core/reading/vocabulary';
import type { ReportWording } from '../core/report/report-wording';
import type { SheetWording } from '../core/sheet-plan/sheet-wording';
import type { TextWords } from '../core/text/text-words';

/** The words of one language that the pipeline needs: to understand a workbook, and to write its sheets and report. */
export interface Language {
  readonly vocabulary: Vocabulary;
  readonly sheets: SheetWording;
  readonly report: ReportWording;
  readonly texts: TextWords;
}
