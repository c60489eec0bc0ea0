import type { ReportWording } from '../report/report-wording';
import type { SheetSnapshot } from '../workbook/workbook-snapshot';

interface Line {
  readonly text: string | null;
  /** A formula: a sentence that the program wrote. */
  readonly isOurs: boolean;
}

/**
 * The report's text as paragraphs, in the order of its sheet: sentences of one paragraph are joined, the line with the seal is left out, and
 * what the user typed himself is kept as it is.
 */
export function reportParagraphs(sheet: SheetSnapshot, wording: ReportWording): string[] {
  const lines = sheet.values.map((row, index): Line => {
    const column = row.findIndex((value) => typeof value === 'string' && value.trim() !== '');
    const text = row[column];
    return { text: typeof text === 'string' ? text : null, isOurs: (sheet.formulas?.[index]?.[column] ?? null) !== null };
  });
  const [title, , ...body] = [...Array.from({ length: sheet.firstRow }, (): Line => ({ text: null, isOurs: false })), ...lines];
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const { text: line, isOurs } of body) {
    if (line === null) continue;
    const isHeading = wording.isHeading(line);
    // Only sentences of ours go on in the paragraph above; what people type is a paragraph of its own.
    const isContinued = isOpen && isOurs && !isHeading && !line.startsWith(wording.indent);
    if (isContinued) paragraphs.push((paragraphs.pop() ?? '') + line);
    else paragraphs.push(line);
    isOpen = !isHeading;
  }
  const heading = title?.text ?? null;
  return heading === null ? paragraphs : [heading, ...paragraphs];
}
