import type { ReportWording } from '../report/report-wording';
import type { SheetSnapshot } from '../workbook/workbook-snapshot';

/**
 * The report's text as paragraphs, in the order of its sheet: sentences of one paragraph are joined, the line with the seal is left out, and
 * what the user typed himself is kept as it is.
 */
export function reportParagraphs(sheet: SheetSnapshot, wording: ReportWording): string[] {
  const lines = sheet.values.map((row) => row.find((value) => typeof value === 'string' && value.trim() !== ''));
  const [title, , ...body] = [...Array.from({ length: sheet.firstRow }, () => undefined), ...lines];
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of body) {
    if (typeof line !== 'string') continue;
    const isHeading = wording.isHeading(line);
    const isContinued = isOpen && !isHeading && !line.startsWith(wording.indent);
    if (isContinued) paragraphs.push((paragraphs.pop() ?? '') + line);
    else paragraphs.push(line);
    isOpen = !isHeading;
  }
  return typeof title === 'string' ? [title, ...paragraphs] : paragraphs;
}
