import type { CheckResult } from '../checks/check-result';
import type { Ledger } from '../ledger/ledger';
import type { RateTables } from '../rates/rate-table';
import type { SheetWording } from '../sheet-plan/sheet-wording';
import type { ReportBlock, ReportModel, ReportSentence } from './report-model';
import type { HeadingKey, MissingKey, ReportWording } from './report-wording';
import { conclusion } from './sections/conclusion';
import { revenueAndExpenditure } from './sections/revenue-and-expenditure';

/** The outline of the Guangzhou reports (DOMAIN.md §2); a section is a heading and what stands under it. */
export function composeReport(
  ledger: Ledger,
  tables: RateTables,
  checks: readonly CheckResult[],
  wording: ReportWording,
  sheets: SheetWording,
): ReportModel {
  const heading = (level: 1 | 2, key: HeadingKey): ReportBlock => ({ kind: 'heading', level, key });
  const open = (key: HeadingKey & MissingKey, level: 1 | 2 = 2): ReportBlock[] => [heading(level, key), { kind: 'missing', key }];
  const paragraphs = (all: readonly (readonly ReportSentence[])[]): ReportBlock[] =>
    all.map((sentences) => ({ kind: 'paragraph', sentences }));
  return {
    blocks: [
      heading(1, 'basics'),
      ...open('duties'),
      heading(2, 'revenueAndExpenditure'),
      ...paragraphs(revenueAndExpenditure(ledger, tables, wording)),
      ...open('targets'),
      ...open('keyTasks'),
      heading(1, 'evaluation'),
      heading(2, 'conclusion'),
      ...paragraphs(conclusion(tables, checks, wording, sheets)),
      ...open('taskResults'),
      ...open('problems', 1),
      ...open('measures', 1),
    ],
  };
}
