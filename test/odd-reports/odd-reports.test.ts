import { readReportFile } from '../../src/adapters/report-file/read-report-file';
import { FailureError } from '../../src/ports/failure';
import { ODD_DOCUMENTS } from './odd-documents';
import { ODD_TEXTS } from './odd-texts';
import type { OddReport } from './odd-report';

const ODD_REPORTS: readonly OddReport[] = [...ODD_DOCUMENTS, ...ODD_TEXTS];

function outcomeOf({ file, make }: OddReport): OddReport['expected'] {
  try {
    return { text: readReportFile(file, make()).paragraphs[0] ?? '' };
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.code !== 'reportUnreadable') throw error;
    expect(error.failure.file).toBe(file);
    return error.failure.reason;
  }
}

describe('an odd report ends in its text or in a refusal that has a name', () => {
  it.each(ODD_REPORTS.map((report) => [`${report.file}: ${report.name}`, report] as const))('%s', (_, report) => {
    expect(outcomeOf(report)).toEqual(report.expected);
  });

  it('is one of many, each with its own name', () => {
    expect(ODD_REPORTS.length).toBeGreaterThanOrEqual(50);
    expect(new Set(ODD_REPORTS.map(({ file, name }) => file + name)).size).toBe(ODD_REPORTS.length);
  });
});
