import { reportParagraphs } from '../core/sheet-plan/report-paragraphs';
import type { WorkbookPort } from '../ports/workbook-port';
import type { Language } from './language';
import { outcomeOf, type Outcome } from './outcome';

/** 复制文字: the report sheet as it stands now, as plain paragraphs for Word; `null` where there is no report sheet. */
export async function copyReport(port: WorkbookPort, language: Language): Promise<Outcome<string | null>> {
  return outcomeOf(async () => {
    // The report is a sheet of ours, which is read whole; of a large sheet of the user's nothing below the top is needed.
    const snapshot = await port.read({ neededColumns: () => [] });
    const sheet = snapshot.sheets.find(({ generatedKind }) => generatedKind === 'report');
    return sheet === undefined ? null : reportParagraphs(sheet, language.report).join('\n');
  });
}
