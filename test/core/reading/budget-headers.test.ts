import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { statedValue } from '../../../src/core/ledger/figure';
import { figureOf } from '../../../src/core/ledger/ledger';
import type { Measure } from '../../../src/core/ledger/dimensions';
import { decimalText } from '../../../src/core/money/decimal';
import { readLedger } from '../../../src/core/reading/read-ledger';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

type Header = readonly string[];

/** 合计 of 基本支出 and 项目支出, whose execution is 80 and 190. */
const ROWS: readonly (readonly [string, number, number, number, number])[] = [['基本支出', 100, 5, 105, 80], ['项目支出', 200, 0, 200, 190], ['合计', 300, 5, 305, 270]];
const MEASURES: readonly Measure[] = ['originalBudget', 'adjustedBudget', 'annualBudget', 'executed', 'statedRate'];
const percent = (executed: number, budget: number): string => `${((executed / budget) * 100).toFixed(2)}%`;

function bookWith(header: Header, rows: readonly (readonly CellValue[])[]): ReturnType<typeof bookOf> {
  return bookOf(sheetOf('收支', [['某街道2023年经费使用情况'], ['单位：万元'], [...header], ...rows.map((row) => [...row])]));
}

function totalOf(header: Header, rows: readonly (readonly CellValue[])[]): Partial<Record<Measure, string>> {
  const { ledger } = readLedger(bookWith(header, rows), vocabulary);
  return Object.fromEntries(MEASURES.flatMap((measure) => {
    const total = ledger === null ? null : figureOf(ledger, { kind: 'total' }, measure);
    const value = total === null ? null : statedValue(total);
    return value === null ? [] : [[measure, decimalText(value)]];
  }));
}

describe('all that may be spent, behind a budget and what was added to it', () => {
  const rated = ROWS.map(([label, budget, added, all, executed]) => [label, budget, added, all, executed, percent(executed, all)]);

  test.each(['合计', '可用资金合计', '可用指标', '资金总额（万元）'])('%s is the budget of the year', (word) => {
    const header = ['项目', '年初预算', '追加', word, '执行数', '执行率'];
    expect(totalOf(header, rated)).toMatchObject({ originalBudget: '300', annualBudget: '305', executed: '270' });
    expect(evaluateSnapshot(bookWith(header, rated), zhCNLanguage).findings).toEqual([]);
  });

  test.each<[string, Header]>([
    ['可执行指标', ['项目名称', '指标金额', '调剂金额', '可执行指标', '已支付金额', '支付进度%']],
    ['预算总额', ['项目名称', '预算批复数', '追加追减数', '预算总额', '实际支付', '预算执行率']],
    ['当前指标', ['项目名称', '年初指标', '调整指标', '当前指标', '已用指标', '执行进度']],
  ])('%s of an export', (_name, header) => {
    expect(totalOf(header, rated)).toEqual({ originalBudget: '300', annualBudget: '305', executed: '270', statedRate: '88.52' });
    expect(evaluateSnapshot(bookWith(header, rated), zhCNLanguage).findings).toEqual([]);
  });

  test('what was carried over is added, too', () => {
    const header = ['项目', '上年结转', '本年预算', '可用资金合计', '本年支出', '执行率'];
    const rows = [['河道', 10, 100, 110, 99, '90%'], ['合计', 10, 100, 110, 99, '90%']];
    expect(totalOf(header, rows)).toMatchObject({ annualBudget: '110', executed: '99' });
    expect(evaluateSnapshot(bookWith(header, rows), zhCNLanguage).findings).toEqual([]);
  });

  test.each([[304, '1'], [306, '-1']])('it is the opening budget with what was added: %d is found', (wrong, difference) => {
    const rows = ROWS.map(([label, budget, added, all, executed]) => [label, budget, added, label === '合计' ? wrong : all, executed]);
    const { findings } = evaluateSnapshot(bookWith(['项目', '年初预算', '追加', '合计', '执行数'], rows), zhCNLanguage);
    expect(findings.filter(({ causedBy, verdict }) => causedBy === null && verdict === 'error').map(({ difference: gap }) => decimalText(gap))).toEqual([difference]);
  });

  test.each<[string, Header]>([
    ['nothing was added', ['项目', '年初预算', '备注数', '合计', '执行数']],
    ['no budget before it', ['项目', '人数', '追加', '合计', '执行数']],
    ['not right before the execution', ['项目', '合计', '年初预算', '追加', '执行数']],
  ])('near miss: %s', (_name, header) => {
    expect(totalOf(header, ROWS)).not.toHaveProperty('annualBudget');
  });
});

describe('a budget that does not say which', () => {
  test('before what was added and the budget of the year it is the opening one', () => {
    expect(totalOf(['项目', '预算', '追加', '全年预算数', '执行数'], ROWS)).toEqual({ originalBudget: '300', annualBudget: '305', executed: '270' });
  });

  test('beside the budget of the year alone it is asked about', () => {
    expect(readLedger(bookWith(['项目', '预算', '人数', '全年预算数', '执行数'], ROWS), vocabulary).problems.map(({ code }) => code)).toEqual(['ambiguousColumn']);
  });
});

test.each<[string, Header]>([
  ['circled', ['项目', '年初预算①', '追加②', '全年预算③=①+②', '全年执行④', '执行率⑤=④/③']],
  ['in brackets', ['项目', '年初预算(1)', '追加(2)', '全年预算(3)=(1)+(2)', '全年执行(4)', '执行率(5)=(4)/(3)']],
  ['letters', ['项目', '年初预算A', '追加B', '全年预算C=A+B', '全年执行D', '执行率E=D/C×100%']],
])('numbers of columns behind the headers: %s', (_name, header) => {
  const rows = ROWS.map(([label, budget, added, all, executed]) => [label, budget, added, all, executed, percent(executed, all)]);
  expect(totalOf(header, rows)).toEqual({ originalBudget: '300', annualBudget: '305', executed: '270', statedRate: '88.52' });
});

test.each(['支付进度%', '支出进度', '进度', '完成比例', '资金使用率', '完成%', '占预算%', '完成全年预算%'])('%s is a rate', (word) => {
  expect(totalOf(['项目', '全年预算数', '执行数', word], [['基本支出', 105, 80, '76.19%'], ['合计', 305, 270, '88.52%']])).toMatchObject({ statedRate: '88.52' });
});

test('the title of a table of plain amounts tells the adjusted budget', () => {
  const sheet = (name: string, amounts: readonly [number, number]): ReturnType<typeof sheetOf> => sheetOf(name, [[`2023年支出${name}表`], ['单位：万元'], ['项目', '合计', '基本支出', '项目支出'], ['合计', amounts[0] + amounts[1], ...amounts]]);
  const book = bookOf(sheet('年初预算', [60, 40]), sheet('调整预算', [66, 44]), sheet('决算', [65, 43]));
  const { ledger } = readLedger(book, vocabulary);
  expect((['originalBudget', 'adjustedBudget', 'executed'] as const).map((measure) => (ledger === null ? null : figureOf(ledger, { kind: 'total' }, measure)?.cell.sheet))).toEqual(['年初预算', '调整预算', '决算']);
  expect(evaluateSnapshot(book, zhCNLanguage).findings).toEqual([]);
});
