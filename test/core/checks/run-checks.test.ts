import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import type { Evaluation } from '../../../src/app/evaluation';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { outputOf, shownRow, shownRows } from '../../support/live-sheets';
import { bookOf, sheetOf } from '../../support/sheets';

const HEAD: CellValue[][] = [['某局2023年项目执行情况'], ['单位：万元'], ['项目名称', '资金来源', '支出性质', '全年预算数', '执行数']];
/** Projects of 10 万元, each executed by so much. */
const list = (executed: readonly number[]): CellValue[][] => [...HEAD, ...executed.map((amount, index): CellValue[] => [`项目${String(index)}`, '其他资金', '项目支出', 10, amount])];
const evaluate = (executed: readonly number[]): Evaluation => evaluateSnapshot(bookOf(sheetOf('明细', list(executed))), zhCNLanguage);
const runOf = ({ runs }: Evaluation, rule: string): object | undefined => runs.find((run) => run.rule === rule);

test('lines that agree are counted and not listed', () => {
  const evaluation = evaluate([10, 9, 11]);
  expect(runOf(evaluation, 'line-within-budget')).toEqual({ rule: 'line-within-budget', isOff: false, compared: 3, passedLines: 2, unlisted: 0 });
  expect(evaluation.checks.filter(({ rule }) => rule === 'line-within-budget').map(({ cells }) => cells[0]?.row)).toEqual([5]);
});

test('a rule without its inputs was not applied', () => {
  expect(runOf(evaluate([10]), 'code-hierarchy')).toEqual({ rule: 'code-hierarchy', isOff: false, compared: 0, passedLines: 0, unlisted: 0 });
});

test('of very many the gravest 500 are listed', () => {
  const rounding = 10.01;
  const evaluation = evaluate([...Array.from({ length: 450 }, () => rounding), ...Array.from({ length: 100 }, () => 20)]);
  const listed = evaluation.checks.filter(({ rule }) => rule === 'line-within-budget');
  expect([listed.length, listed.filter(({ verdict }) => verdict === 'error').length]).toEqual([500, 100]);
  expect(runOf(evaluation, 'line-within-budget')).toEqual({ rule: 'line-within-budget', isOff: false, compared: 550, passedLines: 0, unlisted: 50 });
});

test('the sheet tells the range of the checks, and follows the cells of a line', () => {
  const book = bookOf(sheetOf('明细', list([10, 9, 11])));
  const output = outputOf(book);
  expect(shownRow(output, 'checks', '各行执行数≤预算数').slice(0, 3)).toEqual(['各行执行数≤预算数', '3', '其中逐行核对相符2项，不逐一列出。']);
  expect(shownRow(output, 'checks', '类＝各款之和，款＝各项之和').slice(0, 3)).toEqual(['类＝各款之和，款＝各项之和', null, '不适用：工作簿中没有这项核对所需的数据']);
  const verdictOf = (now = book): unknown => shownRows(outputOf(book, now), 'checks').find(([name]) => name === '项目2执行数≤项目2全年预算数')?.[5];
  expect(verdictOf()).toBe('超预算');
  expect(verdictOf(bookOf(sheetOf('明细', list([10, 9, 10]))))).toBe('未超');
});

test('the sheet calls a sum that may lack a term incomplete and not wrong, while the gap lasts', () => {
  const statement = (total: number): CellValue[][] => [['某局2023年收支'], ['单位：万元'], ['项目', '执行数'], ['合计', 90], ['本年收入合计', 100], ['收入总计', total]];
  const verdictOf = (total: number): unknown => {
    const output = outputOf(bookOf(sheetOf('收支', statement(120))), bookOf(sheetOf('收支', statement(total))));
    return shownRows(output, 'checks').find(([name]) => name === '本年收入、使用结余与年初结转和结余之和＝收入总计')?.[5];
  };
  expect([120, 80, 100].map(verdictOf)).toEqual(['有未填项', '有未填项', '平']);
});
