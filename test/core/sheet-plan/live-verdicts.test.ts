/** The sheets must say what the core found: the same verdicts, sides, gaps and rates, by formulas instead of by exact arithmetic. */
import fc from 'fast-check';
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import type { CheckResult, Relation, Verdict } from '../../../src/core/checks/check-result';
import type { Ledger } from '../../../src/core/ledger/ledger';
import { doubleOf, type Decimal } from '../../../src/core/money/decimal';
import { inUnit } from '../../../src/core/money/money-unit';
import { roundedRate } from '../../../src/core/rates/completion-rate';
import type { RateRow, RateTables } from '../../../src/core/rates/rate-table';
import { explanationCode } from '../../../src/core/sheet-plan/explanations';
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
  const isPoints = check.relation === 'rate' || check.relation === 'dash';
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
    // A part and its whole, and classes with their lines, stand in tables of classes, no lists.
    const possible = Object.entries(WORDS).filter(([relation]) => relation !== 'part' && relation !== 'shift').flatMap(([relation, verdicts]) => Object.keys(verdicts).map((verdict) => `${relation} ${verdict}`));
    expect(possible.filter((each) => !seen.has(each))).toEqual([]);
  });
});

describe('for single books', () => {
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
