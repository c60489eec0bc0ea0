/** The sheets must say what the core found: the same verdicts, sides, gaps and rates, by formulas instead of by exact arithmetic. */
import fc from 'fast-check';
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import type { CheckResult, Relation, Verdict } from '../../../src/core/checks/check-result';
import { isInPoints } from '../../../src/core/checks/points';
import type { Ledger } from '../../../src/core/ledger/ledger';
import { doubleOf, type Decimal } from '../../../src/core/money/decimal';
import { inUnit } from '../../../src/core/money/money-unit';
import { roundedRate } from '../../../src/core/rates/completion-rate';
import type { RateRow, RateTables } from '../../../src/core/rates/rate-table';
import { explanationCode } from '../../../src/core/sheet-plan/explanations';
import type { CellRange } from '../../../src/core/workbook/cell-address';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { outputOf, shownRows } from '../../support/live-sheets';
import { modelBook } from '../../support/model-book';
import { classTable, GENERAL_TITLE, twoClasses } from '../../support/scoped-tables';
import { bookOf, sheetOf } from '../../support/sheets';
import { bookOfList, lists } from './generated-lists';

const words = zhCNLanguage.sheets.checks.verdicts;
const RUNS = { numRuns: 80, seed: 20231231 };

/** The words that a row of the relation may show for the core's verdict. */
const WORDS: Readonly<Record<Relation, Readonly<Partial<Record<Verdict, readonly string[]>>>>> = {
  balance: { exact: [words.balanced], rounding: [words.rounding], notice: [words.possibleRounding, words.incomplete], error: [words.unbalanced] },
  bound: { exact: [words.within], rounding: [words.rounding], notice: [words.exceededOriginal], error: [words.exceeded] },
  part: { exact: [words.within], rounding: [words.rounding], error: [words.exceededWhole] },
  shift: { notice: [words.possibleShift] },
  limit: { exact: [words.within], rounding: [words.rounding], notice: [words.beyondLimit], error: [words.beyondLimit] },
  executionScore: { exact: [words.rateRight], notice: [words.otherScore] },
  rate: { exact: [words.rateRight], rate: [words.rateWrong] },
  presence: { exact: [words.noExplanationNeeded], explain: [words.explanationNeeded] },
  base: { zeroBase: [words.addedDuringYear] },
  dash: { notice: [words.dashExpected] },
};

function rowOf(rows: readonly (readonly CellValue[])[], check: CheckResult): readonly CellValue[] {
  const row = rows.find((cells) => cells[9] === explanationCode(check));
  if (row === undefined) throw new Error(`no row for ${check.rule} ${check.scope}`);
  return row;
}

function shownAmounts(check: CheckResult, ledger: Ledger): number[] {
  const isPoints = check.relation === 'rate' || check.relation === 'dash' || check.relation === 'executionScore' || isInPoints(check);
  const inTables = (value: Decimal): number => doubleOf(isPoints ? value : inUnit(value, ledger.unit, 'wanYuan'));
  return [check.leftValue, check.rightValue, check.difference].map(inTables);
}

/** What a person sees of a number: binary noise is beyond it. */
function digits(value: CellValue | undefined): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(14))) : JSON.stringify(value);
}

function expectSheetsToAgree(book: WorkbookSnapshot): Set<string> {
  const evaluation = evaluateSnapshot(book, zhCNLanguage);
  const { ledger, checks } = evaluation;
  const seen = new Set<string>();
  if (ledger === null || evaluation.status === 'refused') return seen;
  const output = outputOf(book);
  const rows = shownRows(output, 'checks');
  for (const check of checks) {
    const [, left, right, difference, , verdict] = rowOf(rows, check);
    expect(WORDS[check.relation][check.verdict]).toContain(verdict);
    shownAmounts(check, ledger).forEach((amount, index) => {
      expect(digits([left, right, difference][index])).toBe(digits(amount));
    });
    seen.add(`${check.relation} ${check.verdict}`);
  }
  if (evaluation.rates !== null) expectSameRates(evaluation.rates, shownRows(output, 'rates'));
  return seen;
}

function shownRate(rows: readonly (readonly CellValue[])[], { subject }: RateRow): CellValue | undefined {
  const column = rows.find(([first]) => first === zhCNLanguage.sheets.rates.item)?.indexOf(zhCNLanguage.sheets.rates.rate) ?? -1;
  return rows.find(([first]) => first === zhCNLanguage.sheets.subject(subject))?.[column];
}

function expectSameRates(rates: RateTables, rows: readonly (readonly CellValue[])[]): void {
  for (const row of [rates.total, ...rates.fundSources, ...rates.expenditureCategories]) {
    const expected = row.rate.kind === 'ratio' ? doubleOf(roundedRate(row.rate)) : row.rate.kind === 'noBase' ? '—' : '';
    expect(shownRate(rows, row) ?? '').toBe(expected);
  }
}

describe('for books of any figures', () => {
  test('check rows show the verdicts and amounts of the core, rows of 绩效评价表 its rates, and every kind of verdict is met', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(lists, (list) => {
        for (const each of expectSheetsToAgree(bookOfList(list))) seen.add(each);
      }),
      RUNS,
    );
    // A part and its whole, classes with their lines, limits and scores stand in tables that are no lists.
    const possible = Object.entries(WORDS).filter(([relation]) => !['part', 'shift', 'limit', 'executionScore'].includes(relation)).flatMap(([relation, verdicts]) => Object.keys(verdicts).map((verdict) => `${relation} ${verdict}`));
    expect(possible.filter((each) => !seen.has(each))).toEqual([]);
  });
});

/** 公用经费 of 90.00, against which 机关运行经费 stands. */
function bookOfLimit(agency: number): WorkbookSnapshot {
  const unit = ['单位：万元'];
  return bookOf(
    sheetOf('收支', [['某局2023年收支'], unit, ['项目', '全年预算数', '执行数'], ['合计', 900, 890], ['项目支出', 400, 390]]),
    sheetOf('表6', [['某局2023年一般公共预算财政拨款基本支出决算表'], unit, ['科目编码', '科目名称', '合计', '人员经费', '公用经费'], ['301', '工资福利支出', 400, 400, 0], ['合计', null, 490.01, 400, 90.01]]),
    sheetOf('信息', [['机构运行信息表'], unit, ['项目', '统计数'], ['四、机关运行经费', agency]]),
  );
}

/** The one row of table 7 has no label. */
function bookOfTable7(total: number): WorkbookSnapshot {
  const range = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): CellRange => ({ firstRow, firstColumn, lastRow, lastColumn });
  const rows = [['财政拨款“三公”经费支出决算表'], ['单位：万元'], ['决算数', null, null, null], ['合计', '因公出国（境）费', '公务用车费', '公务接待费'], [total, 1, 14, 4]];
  return bookOf(
    sheetOf('收支', [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 900, 890], ['项目支出', 400, 390]]),
    sheetOf('表7', rows, { merges: [range(0, 0, 0, 3), range(2, 0, 2, 3)] }),
  );
}

/** A form in a book of amounts in 元, which are converted while scores are not. */
function bookOfScores(output: number, total: number): WorkbookSnapshot {
  return bookOf(
    sheetOf('收支', [['某局2023年收支'], ['单位：元'], ['项目', '全年预算数', '执行数'], ['合计', 900, 890], ['项目支出', 400, 390]]),
    sheetOf('评分', [['部门整体支出绩效自评评分表'], ['指标', '分值', '得分'], ['产出', 60, output], ['效益', 40, '39.5分'], ['总分', 100, total]]),
  );
}

/** 91.67% of 10 points. */
function bookOfForm(score: number): WorkbookSnapshot {
  return bookOf(
    sheetOf('自评', [['2023年项目支出绩效自评表'], ['项目名称', '道路养护'], ['项目资金（万元）', '全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分'], ['年度资金总额', 120, 110, 10, '91.67%', score]]),
  );
}

describe('for single books', () => {
  test('a row without a label', () => {
    expect(expectSheetsToAgree(bookOfTable7(29))).toContain('balance error');
  });

  test.each([10, 1.5])('points for execution: %d', (score) => {
    expect(expectSheetsToAgree(bookOfForm(score))).toContain('executionScore notice');
  });


  test.each<[number, number, string]>([[58, 90, 'balance error'], [58, 98, 'balance rounding'], [61, 100.5, 'limit error']])('scores %d and 39.5 of %d', (output, total, verdict) => {
    expect(expectSheetsToAgree(bookOfScores(output, total))).toContain(verdict);
  });


  test.each<[number, string]>([[90.02, 'limit rounding'], [90.03, 'limit notice'], [900, 'limit notice']])('more than what is usual: %d', (agency, verdict) => {
    expect(expectSheetsToAgree(bookOfLimit(agency))).toContain(verdict);
  });


  test.each<[string, WorkbookSnapshot]>([
    ['the model workbook', modelBook()],
    ['the model workbook in 元', modelBook({ '1,2': '单位：元' })],
    ['more executed than budgeted', modelBook({ '3,2': 7000 })],
    ['text amounts', modelBook({ '3,2': '6,061.31 ', '5,2': '５，６１２．４７', '8,2': '—' })],
    ['an open source', modelBook({ '8,2': null })],
    ['nothing planned and nothing spent, but money carried over', modelBook({ '3,1': 0, '3,2': 0 })],
  ])('%s', (_name, book) => {
    expect(expectSheetsToAgree(book).size).toBeGreaterThan(0);
  });
});

test('a part of a whole that stands in another table', () => {
  const whole = sheetOf('表3', classTable(twoClasses([50.01, 20], [10, 30])));
  const part = sheetOf('表5', classTable(twoClasses([50.02, 20], [10, 30.5]), { title: GENERAL_TITLE }));
  const seen = expectSheetsToAgree(bookOf(whole, part));
  expect([...seen].filter((each) => each.startsWith('part')).sort()).toEqual(['part error', 'part rounding']);
});

test('a line with the whole amount of its class, until it is another', () => {
  const table = (first: number): WorkbookSnapshot => bookOf(sheetOf('表3', classTable([[null, '合计', 90, 50, 40], ['201', '一般公共服务支出', 90, 50, 40], ['20101', '人大事务', first, 30, 20], ['20103', '政府办公厅', 40, 20, 20]])));
  expect([...expectSheetsToAgree(table(90))]).toContain('shift notice');
  const verdictOf = (first: number): unknown => shownRows(outputOf(table(90), table(first)), 'checks').find(([name]) => String(name).includes('人大事务') && String(name).includes('与'))?.[5];
  expect([90, 50].map(verdictOf)).toEqual([words.possibleShift, words.noShift]);
});
