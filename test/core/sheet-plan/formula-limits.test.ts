/** What Excel refuses, or shows wrongly, must never be planned: unknown functions, long literals, long formulas, long texts. */
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import type { FunctionName } from '../../../src/core/formula/expression';
import { explanationCode } from '../../../src/core/sheet-plan/explanations';
import type { OutputCell } from '../../../src/core/sheet-plan/workbook-output';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { outputOf } from '../../support/live-sheets';
import { modelBook } from '../../support/model-book';
import { bookOf, sheetOf } from '../../support/sheets';
import { sourceNames, withExplanation, withSources } from './long-books';

/** Every FunctionName, told by the compiler when one is added or goes. */
const FUNCTIONS: Readonly<Record<FunctionName, true>> = {
  ABS: true, AND: true, COUNT: true, COUNTA: true, COUNTBLANK: true, EXACT: true, IF: true, ISBLANK: true, ISERROR: true, ISNUMBER: true, LEFT: true, LEN: true,
  NOT: true, OR: true, ROUND: true, ROWS: true, SUM: true, SUMIF: true, TEXT: true, TRIM: true,
};
const LITERAL = /"((?:[^"]|"")*)"/gu;
const LONGEST_LITERAL = 255;
const LONGEST_FORMULA = 8192;
const MOST_ARGUMENTS = 255;
const DEEPEST_NESTING = 64;

const cellsOf = (book: WorkbookSnapshot): OutputCell[] => outputOf(book).sheets.flatMap(({ cells }) => [...cells]);
const formulasOf = (book: WorkbookSnapshot): string[] => cellsOf(book).flatMap(({ formula }) => (formula === null ? [] : [formula]));

/** A formula without its texts and quoted sheet names, so that its brackets and commas are only those of its functions. */
function bare(formula: string): string {
  return formula.replace(LITERAL, '""').replace(/'(?:[^']|'')*'!/gu, '');
}

function nestingOf(formula: string): { depth: number; mostArguments: number } {
  const counts: number[] = [];
  let [depth, mostArguments] = [0, 0];
  for (const character of bare(formula)) {
    if (character === '(') counts.push(1);
    else if (character === ',') counts.push((counts.pop() ?? 0) + 1);
    else if (character === ')') mostArguments = Math.max(mostArguments, counts.pop() ?? 0);
    depth = Math.max(depth, counts.length);
  }
  return { depth, mostArguments };
}

const rows = (...more: (readonly CellValue[])[]): WorkbookSnapshot =>
  bookOf(sheetOf("街道'的 表", [['某局2023年部门整体收支情况'], [null, null, null, '单位：元'], ['项目', '年初预算数', '全年预算数', '执行数', '执行率(%)'], ...more]));

const BOOKS: readonly (readonly [string, WorkbookSnapshot])[] = [
  ['the model workbook', modelBook()],
  ['all budgets stated', modelBook({ '5,1': 5612.47, '6,1': 360.49, '7,1': 0, '8,1': 88.35 })],
  ['a book in 元 with rates, zero budgets and an open part', rows(
    ['合计', 100, 0, 12.5, 100],
    ['一般公共预算财政拨款', 100, '—', 12.5, null],
    ['其他资金', null, 0, 0, 100],
    ['政府性基金预算财政拨款', 5, 7, '1,000.5 ', '99.99'],
    ['基本支出', null, 3, 5, 0],
    ['项目支出', null, null, 3, null],
    ['年初结转和结余', null, null, 8],
    ['本年收入合计', null, null, 9],
    ['结余分配', null, null, null],
    ['年末结转和结余', null, null, 5],
  )],
  ['a title and an entity with quotes', bookOf(sheetOf('表', [['单位名称："某"局'], ['“某”局2023年"收支"'], [null, null, '单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 5, 4]]))],
  ['a title of 300 characters', bookOf(sheetOf('表', [[`${'某'.repeat(280)}局2023年部门整体收支情况`], [null, null, '单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 5, 4]]))],
  ['twenty sources of their own', withSources(sourceNames(20, 12))],
  ['twenty sources with long names', withSources(sourceNames(20, 40))],
  ['twenty sources and a 说明 of 500 characters', withExplanation(withSources(sourceNames(20, 12)), '说'.repeat(500))],
  ['sixty sources', withSources(sourceNames(60, 12))],
];

describe.each(BOOKS)('%s', (_name, book) => {
  const formulas = formulasOf(book);

  test('has formulas', () => {
    expect(formulas.length).toBeGreaterThan(20);
  });

  test('uses no function but those that every host computes alike', () => {
    const used = new Set(formulas.flatMap((formula) => [...bare(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/gu)].map((match) => match[1] ?? '')));
    expect([...used].filter((name) => !(name in FUNCTIONS))).toEqual([]);
  });

  test('has no literal of more than 255 characters', () => {
    const literals = formulas.flatMap((formula) => [...formula.matchAll(LITERAL)].map((match) => (match[1] ?? '').replaceAll('""', '"')));
    expect(literals.filter((literal) => literal.length > LONGEST_LITERAL)).toEqual([]);
  });

  test('has no formula of more than 8192 characters, 255 arguments or 64 levels', () => {
    expect(formulas.filter((formula) => formula.length > LONGEST_FORMULA).map((formula) => formula.slice(0, 80))).toEqual([]);
    const nested = formulas.map(nestingOf);
    expect(Math.max(...nested.map(({ mostArguments }) => mostArguments))).toBeLessThanOrEqual(MOST_ARGUMENTS);
    expect(Math.max(...nested.map(({ depth }) => depth))).toBeLessThan(DEEPEST_NESTING);
  });

  test('brackets close', () => {
    expect(formulas.filter((formula) => bare(formula).split('(').length !== bare(formula).split(')').length)).toEqual([]);
  });

  test('shows no error', () => {
    expect(cellsOf(book).filter(({ value }) => typeof value === 'string' && /^#(?:REF|VALUE|DIV\/0|N\/A|NAME|NUM)/u.test(value))).toEqual([]);
  });
});

describe('shown texts', () => {
  const LONGEST_TEXT = 300;
  const tooLong = (book: WorkbookSnapshot): string[] =>
    cellsOf(book).flatMap(({ value, style }) => (typeof value === 'string' && style !== 'input' && value.length > LONGEST_TEXT ? [`${value.length}: ${value.slice(0, 30)}`] : []));

  test.each(BOOKS.filter(([name]) => !/sources|300/u.test(name)))('%s: none of more than 300 characters', (_name, book) => {
    expect(tooLong(book)).toEqual([]);
  });

  test('a 说明 of 500 characters is kept whole where it was typed, and cut where it is quoted', () => {
    const book = withExplanation(modelBook(), '说'.repeat(500));
    expect(tooLong(book)).toEqual([]);
    expect(cellsOf(book).filter(({ style, value }) => style === 'input' && typeof value === 'string').map(({ value }) => String(value).length)).toEqual([500]);
  });

  test('the code of the 说明 is the one that its check has', () => {
    const check = evaluateSnapshot(modelBook(), zhCNLanguage).checks.find(({ relation }) => relation === 'presence');
    expect(check && cellsOf(modelBook()).some(({ value }) => value === explanationCode(check))).toBe(true);
  });
});
