/**
 * Cells that are as long as Excel allows, and sheets with hundreds of thousands of texts, come to an end whatever stands in them: a reading that does not grow
 * with the length alone would take hours.
 */
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { readLedger } from '../../../src/core/reading/read-ledger';
import { checkTexts } from '../../../src/core/text/check-texts';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { textWords } from '../../../src/locales/zh-CN/text-words';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';
import { MODEL_ROWS } from '../../support/model-book';

const LONGEST_CELL = 32_767;
const filled = (piece: string): string => piece.repeat(Math.ceil(LONGEST_CELL / piece.length)).slice(0, LONGEST_CELL);

const LONG: Readonly<Record<string, string>> = {
  digits: filled('1') + '，',
  spaces: '全年，' + ' '.repeat(LONGEST_CELL - 3),
  'digits and commas': filled('1,111'),
  'digits and points': filled('1.1'),
  'a word again and again': filled('占') + '，5%',
  'budgets without an end': filled('全年预算数1.00万元，'),
  'rates without an end': filled('预算数1万元，执行数1万元，完成预算的100%，'),
  'one source after the other': filled('一般公共预算财政拨款支出1万元，'),
  'short sentences': filled('执行数1万元。'),
  'rates that nothing bears out': filled('政府性基金完成率1%。'),
  'shares and what they are of': filled('基本支出1万元，占1%。'),
  changes: filled('支出1万元，比上年增加1万元，增长1%。'),
  brackets: filled('（增加（减少），'),
  underlines: '，' + filled('_'),
  'open brackets': filled('【待'),
  comparisons: filled('决算数小于预算数，'),
  years: filled('2022年，上年'),
};

test.each(Object.entries(LONG))('a cell of %s', (_name, text) => {
  expect(evaluateSnapshot(bookOf(sheetOf('收支情况', MODEL_ROWS), sheetOf('说明', [[text], [text]])), zhCNLanguage).status).toBe('evaluated');
});

test('200,000 rows of remarks', () => {
  const snapshot = bookOf(sheetOf('收支情况', MODEL_ROWS));
  const { ledger, books } = readLedger(snapshot, vocabulary);
  if (ledger === null) throw new Error('not read');
  const rows = Array.from({ length: 200_000 }, (_row, index) => [`项目${index}`, index, '一般公共预算', '用于购置设备，已验收', '2022年度预算执行数据已核对，支付1.00万元。']);
  const sheets = [{ ...sheetOf('明细', [['']]), values: rows }];
  expect(checkTexts({ ledger, tables: books, scores: [], sheets, report: null }, textWords).findings).toEqual([]);
});
