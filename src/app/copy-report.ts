import { reportParagraphs } from '../core/sheet-plan/report-paragraphs';
import type { WorkbookPort } from '../ports/workbook-port';
import type { Language } from './language';
import { outcomeOf, type Outcome } from './outcome';

/** 复制文字: the report sheet as it stands now, as plain paragraphs for Word; `null` where there is no report sheet. */
export async function copyReport(port: WorkbookPort, language: Language): Promise<Outcome<string | null>> {
  return outcomeOf(async () => {
    const snapshot = await port.read();
    const sheet = snapshot.sheets.find(({ generatedKind }) => generatedKind === 'report');
    return sheet === undefined ? null : reportParagraphs(sheet, language.report).join('\n');
  });
}
