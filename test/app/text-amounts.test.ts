/** Lists whose amounts stand as text: sums of any length, that go on following the list. */
import { evaluateSnapshot } from '../../src/app/evaluate-snapshot';
import { planOutput } from '../../src/app/plan-output';
import { fullA1 } from '../../src/core/workbook/cell-address';
import type { CellValue, WorkbookSnapshot } from '../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage, zhCNMessages } from '../../src/locales/zh-CN';
import { outputOf, shownRow, shownRows } from '../support/live-sheets';
import { bookOf, sheetOf } from '../support/sheets';
import { editedList, LIST_TOP, sumOfRows, textList } from '../support/text-list';

const CHANGED = '数据已变更，请重新生成';
const [TASK, SOURCE, EXECUTED] = [0, 2, 5];
const book = (list: readonly (readonly CellValue[])[]): WorkbookSnapshot => bookOf(sheetOf('明细', list));
type Output = ReturnType<typeof outputOf>;
/** Budget and execution of a row of the rates. */
const amounts = (output: Output, label: string): unknown[] => shownRow(output, 'rates', label).slice(1, 3);
const expected = (rows: number, counts: (index: number) => boolean): number[] => [sumOfRows(rows, 'budget', counts), sumOfRows(rows, 'executed', counts)];
/** Of the rows, those of 取数's last block. */
const textRows = (output: Output): unknown[][] => {
  const rows = shownRows(output, 'checks');
  const caption = rows.findIndex(([first]) => typeof first === 'string' && first.startsWith('四、'));
  return caption === -1 ? [] : rows.slice(caption + 2);
};

describe('5,000 rows whose amounts are all text', () => {
  const ROWS = 5_000;
  const output = outputOf(book(textList(ROWS)));

  test('are summed by source, category and task, and in all', () => {
    expect(amounts(output, '合计')).toEqual(expected(ROWS, () => true));
    expect(amounts(output, '一般公共预算财政拨款')).toEqual(expected(ROWS, (index) => index % 3 === 0));
    expect(amounts(output, '项目支出')).toEqual(expected(ROWS, (index) => index % 2 === 1));
    expect(amounts(output, '任务7')).toEqual(expected(ROWS, (index) => Math.floor(index / 10) % 20 === 7));
  });

  test('have one row for each amount, below all else and not printed', () => {
    expect(textRows(output)).toHaveLength(2 * ROWS);
    const checks = output.sheets.find(({ kind }) => kind === 'checks');
    const last = checks?.page.printArea.lastRow ?? -1;
    expect(shownRows(output, 'checks').slice(last + 1).filter((row) => row[0] === '执行数')).toHaveLength(ROWS);
  });

  test('make no formula that Excel refuses', () => {
    const lengths = output.sheets.flatMap(({ cells }) => cells.map(({ formula }) => formula?.length ?? 0));
    expect(lengths.reduce((most, length) => Math.max(most, length), 0)).toBeLessThanOrEqual(8192);
  });
});

describe('after an edit', () => {
  const ROWS = 60;
  const list = textList(ROWS, (index) => index % 4 !== 3);
  const edited = (changes: Readonly<Record<string, CellValue>>): Output => outputOf(book(list), book(editedList(list, changes)));
  const at = (index: number, column: number): string => `${LIST_TOP + index},${column}`;

  test('a text that became a number is counted once', () => {
    const output = edited({ [at(0, EXECUTED)]: 7 });
    const executed = expected(ROWS, (index) => index > 0)[1] ?? 0;
    expect(amounts(output, '合计')[1]).toBe(Number((executed + 7).toFixed(2)));
  });

  test('another text is said of all sums of its column, and of no other column', () => {
    const output = edited({ [at(0, EXECUTED)]: '7.00' });
    for (const label of ['合计', '一般公共预算财政拨款', '其他资金', '任务0', '任务3']) expect(amounts(output, label)[1]).toBe(CHANGED);
    expect(amounts(output, '合计')[0]).toBe(expected(ROWS, () => true)[0]);
    expect(textRows(output).filter((row) => row[5] === CHANGED)).toHaveLength(1);
  });

  test('a row that was given to another source takes its text with it', () => {
    const output = edited({ [at(0, SOURCE)]: '其他资金' });
    expect(amounts(output, '一般公共预算财政拨款')).toEqual(expected(ROWS, (index) => index % 3 === 0 && index !== 0));
    expect(amounts(output, '其他资金')).toEqual(expected(ROWS, (index) => index % 3 === 2 || index === 0));
    expect(amounts(output, '合计')).toEqual(expected(ROWS, () => true));
  });

  test('a name above rows without one stops their sum where it changes', () => {
    const output = edited({ [at(10, TASK)]: '别的任务' });
    expect(amounts(output, '任务1')).toEqual([CHANGED, CHANGED]);
    expect(amounts(output, '任务2')).toEqual(expected(ROWS, (index) => Math.floor(index / 10) === 2));
  });
});

test('two lists one below the other keep their texts apart, though words of one stand in the columns of the other', () => {
  const rows = (category: string): CellValue[][] => [['甲', '一般公共预算', category, '8.00', '8.00'], ['乙', '一般公共预算', category, '8.00', '5.00']];
  const first = [['支出明细', '资金来源', '支出性质', '全年预算数', '执行数'], ...rows('基本支出')];
  const second = [['重点工作任务', '资金来源', '备注', '全年预算数', '执行数'], ...rows('基本支出')];
  const output = outputOf(book([['甲局2023年项目明细', null, null, null, '单位：万元'], ...first, [null, null, null, null, null], ...second]));
  expect(['合计', '一般公共预算财政拨款', '基本支出', '甲', '乙'].map((label) => amounts(output, label))).toEqual([[16, 13], [16, 13], [16, 13], [8, 8], [8, 5]]);
  expect(textRows(output)).toHaveLength(8);
});

describe('more than 20,000 texts', () => {
  const { status, problems } = evaluateSnapshot(book(textList(10_001)), zhCNLanguage);

  test('are refused with the columns that hold them and the way to turn them into numbers', () => {
    expect(status).toBe('refused');
    expect(problems.map(({ code, cells }) => [code, cells.map(fullA1)])).toEqual([['tooManyTextAmounts', ['明细!E3', '明细!F3']]]);
    const sentence = problems[0] === undefined ? '' : zhCNMessages.problem(problems[0]);
    expect(sentence).toContain('超过20000个（明细!E3、明细!F3以下各列）');
    expect(sentence).toContain('“分列”');
  });

  test('20,000 are not', () => {
    const snapshot = book(textList(10_000));
    const evaluation = evaluateSnapshot(snapshot, zhCNLanguage);
    expect(evaluation.problems).toEqual([]);
    const output = planOutput(snapshot, evaluation, zhCNLanguage)?.output;
    expect(output && amounts(output, '合计')).toEqual(expected(10_000, () => true));
  });
});
