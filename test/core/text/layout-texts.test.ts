/** Our own report about books of every layout, read back beside them: its sentences are those of the figures, whatever the tables look like. */
import fc from 'fast-check';
import { copyReport } from '../../../src/app/copy-report';
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { generateSheets } from '../../../src/app/generate-sheets';
import type { TextRuleId } from '../../../src/core/text/text-finding';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { drawLayout, SHAPES } from '../../support/layouts/layouts';
import { MemoryWorkbook } from '../../support/memory-workbook';

/** What the report leaves open is marked in it, and what needs words is asked for. */
const EXPECTED: readonly TextRuleId[] = ['text-placeholder', 'text-full-execution'];

test.each(Object.entries(SHAPES))('%s', async (_shape, drawBook) => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (generate) => {
      const { book } = drawLayout(drawBook, generate);
      const workbook = new MemoryWorkbook(book);
      await generateSheets(workbook, zhCNLanguage);
      const copied = await copyReport(workbook, zhCNLanguage);
      const paragraphs = copied.ok && copied.value !== null ? copied.value.split('\n').filter((line) => line.trim() !== '') : [];
      const { textFindings } = evaluateSnapshot(book, zhCNLanguage, { name: '报告', paragraphs });
      expect(textFindings.filter(({ rule }) => !EXPECTED.includes(rule)).map(({ rule, quotes }) => [rule, ...quotes.map(({ words }) => words)])).toEqual([]);
    }),
    { numRuns: 25, seed: 20231231, endOnFailure: true },
  );
});
