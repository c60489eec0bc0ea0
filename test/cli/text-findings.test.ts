import { jsonReport } from '../../src/cli/json-report';
import { summary } from '../../src/cli/summary';
import { zhCNMessages } from '../../src/locales/zh-CN';
import { amountFinding, contradiction, quoteOf } from '../support/text-findings';
import { cellAt, evaluationOf, finding, sampleLedger } from '../taskpane/sample-evaluation';

const [, executed] = sampleLedger().figures;
const amount = amountFinding([quoteOf(cellAt(20, 0), '执行数5972.96万元')], executed === undefined ? [] : [executed], ['5972.96', '6061.3', '-88.34']);
const names = contradiction([quoteOf(4, '中南街道办'), quoteOf(cellAt(21, 0), '中南街办')]);
const evaluation = evaluationOf([finding('error', 'executed')], { textFindings: [amount, names] });

test('the JSON has findings about sentences behind the others, with the cells of the words before those of the figures', () => {
  expect(jsonReport('书.xlsx', { evaluation, sheets: [], writeFailure: null }, zhCNMessages)).toMatchObject({
    findings: [
      { rule: 'fund-source-sum' },
      { rule: 'text-amount', verdict: 'error', difference: '-88.34', cells: ['收支情况!A21', '收支情况!C4'], causedBy: null, clues: [] },
      { rule: 'text-names', verdict: 'notice', difference: null, cells: ['收支情况!A22'] },
    ],
  });
});

test('the summary quotes the words and says where they stand', () => {
  const lines = summary('书.xlsx', evaluation, zhCNMessages).split('\n').slice(-2);
  expect(lines[0]).toMatch(/^ {2}【不平】收支情况!A21“执行数5972\.96万元”：.*5972\.96万元.*6061\.30万元.*-88\.34万元.*（收支情况!C4）$/);
  expect(lines[1]).toContain('报告第5段“中南街道办”（并见收支情况!A22“中南街办”）');
});

test('what stands in sentences only keeps a book from being without fault', () => {
  expect(summary('书.xlsx', evaluationOf([], { textFindings: [names] }), zhCNMessages)).not.toContain('核对无误');
  expect(summary('书.xlsx', evaluationOf([]), zhCNMessages)).toContain('核对无误');
});
