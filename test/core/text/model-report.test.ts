/** The published report beside the workbook of its own figures: what contradicts itself is found, and its hundreds of other numbers say nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { decimalText, trimmed } from '../../../src/core/money/decimal';
import type { ReportText } from '../../../src/core/text/text-place';
import { enMessages } from '../../../src/locales/en';
import { zhCNLanguage, zhCNMessages } from '../../../src/locales/zh-CN';
import { bookOf, sheetOf } from '../../support/sheets';
import { MODEL_ROWS, modelBook } from '../../support/model-book';

const TEXT = readFileSync(join(__dirname, '..', '..', 'texts', 'zhongnan-2022-self-evaluation-report.txt'), 'utf8');
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
const report: ReportText = { name: '自评报告', paragraphs: linesOf(TEXT) };

const found = (text: ReportText | null, book = modelBook()): object[] =>
  evaluateSnapshot(book, zhCNLanguage, text).textFindings.map(({ rule, verdict, quotes, stated, expected, difference }) => ({
    rule,
    verdict,
    words: quotes.map(({ words }) => words),
    values: [stated, expected, difference].map((value) => (value === null ? null : decimalText(trimmed(value)))),
  }));

const SUM = {
  rule: 'text-sum',
  verdict: 'error',
  words: ['一般公共预算财政拨款支出 5612.47 万元，政府性基金预算财政拨款支出 360.49 万元，国有资本经营预算财政拨款', '执行数 6061.31 万元'],
  values: ['5972.96', '6061.31', '-88.35'],
};
const LEFT = { rule: 'text-full-execution', verdict: 'explain', words: ['年末结转和结余 121.20 万元', '完成预算的 100%'], values: ['121.2', '0', '121.2'] };
const OF_SOURCES = [
  { rule: 'text-rate', verdict: 'notice', words: ['一般公共预算整体支出预算完成率100%'], values: ['100', null, null] },
  { rule: 'text-rate', verdict: 'notice', words: ['政府性基金 100%'], values: ['100', null, null] },
];

test('it is the whole report', () => {
  expect(TEXT.match(/\d+(?:\.\d+)?/gu)?.length).toBeGreaterThan(150);
  for (const words of ['301275.73 元', '87.9%', '199.63 亩', '20080万元', '116.16 万余元']) expect(TEXT).toContain(words);
});

test('what contradicts itself, and nothing else', () => {
  expect(found(report)).toEqual([SUM, LEFT, ...OF_SOURCES]);
});

test('without the report nothing is said of texts', () => {
  expect(found(null)).toEqual([]);
});

test('the same text pasted into a sheet, one paragraph a row', () => {
  const pasted = bookOf(sheetOf('收支情况', MODEL_ROWS), sheetOf('自评报告', report.paragraphs.map((line) => [line])));
  // A rate that is broken off at the end of a cell is none; the other sentences stand in one cell each.
  expect(found(null, pasted)).toEqual([SUM, LEFT]);
});

test('one number changed: it is found against the book as well', () => {
  const changed = { ...report, paragraphs: linesOf(TEXT.replace('基本支出 2482.58 万元', '基本支出 2428.58 万元')) };
  expect(found(changed)).toEqual([
    { rule: 'text-amount', verdict: 'error', words: ['基本支出 2428.58 万元'], values: ['2428.58', '2482.58', '-54'] },
    SUM,
    { rule: 'text-sum', verdict: 'error', words: ['基本支出 2428.58 万元，项目支出 3578.73 万元', '执行数 6061.31 万元'], values: ['6007.31', '6061.31', '-54'] },
    LEFT,
    ...OF_SOURCES,
  ]);
});

test('the sentences quote, name the place, and say what next', () => {
  const { textFindings, ledger } = evaluateSnapshot(modelBook(), zhCNLanguage, report);
  const [first] = textFindings;
  if (first === undefined || ledger === null) throw new Error('nothing was found');
  const place = report.paragraphs.findIndex((line) => line.includes('按资金来源分')) + 1;
  expect(zhCNMessages.textFinding(first, ledger)).toBe(
    `报告第${place}段“一般公共预算财政拨款支出 5612.47 万元，政府性基金预算财政拨款支出 360.49 万元，国有资本经营预算财政拨款”（并见报告第${place - 1}段“执行数 6061.31 万元”）：` +
      '文中各项之和5972.96万元，文中总额6061.31万元，相差-88.35万元。请核对各项与总额。',
  );
  expect(enMessages.textFinding(first, ledger)).toContain('the parts in the text add up to 5972.96 万元, its total says 6061.31 万元, a gap of -88.35 万元. Check the parts and the total.');
});
