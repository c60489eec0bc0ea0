import { BookPlaces } from '../../../src/core/checks/book-places';
import type { CheckFacts } from '../../../src/core/checks/check-result';
import { statedValue, type Figure } from '../../../src/core/ledger/figure';
import { fullA1 } from '../../../src/core/workbook/cell-address';
import { amount, plainText } from './plain-figures';
import { CLASSES, factsOf, projects } from './read-facts';

const values = (figures: readonly Figure[]): (string | null)[] => figures.map((figure) => plainText(statedValue(figure)));
const cells = (figures: readonly Figure[]): string[] => figures.map(({ cell }) => fullA1(cell));
/** What the book sums over the rows of a list. */
const sumOf = ({ ledger }: CheckFacts, source: 'otherFunds' | 'generalPublicBudget', measure = 'executed'): Figure => {
  const found = ledger.figures.find((figure) => figure.measure === measure && figure.subject.kind === 'fundSource' && figure.subject.source === source);
  if (found === undefined) throw new Error('the list was not summed');
  return found;
};
const ofRows = (figure: Figure, rows: readonly number[]): Figure => ({ ...figure, sum: figure.sum === null ? null : { ...figure.sum, rows: Int32Array.from(rows, (row) => row - 1) } });

describe('the place of an amount', () => {
  const facts = factsOf({ 表: CLASSES, 另表: [['某局2023年情况'], ['单位：万元'], ['项目', '执行数'], ['合计', 1291.39], ['其他资金', 1291.39]] });
  const places = new BookPlaces(facts);
  const placeOf = (place: string, sheet = '表'): unknown[] | null => {
    const found = places.of({ ...amount(place, '1'), cell: { ...amount(place, '1').cell, sheet } });
    return found === null ? null : [found.line.label.text, found.column.header.text, found.index, found.panel === places.of(amount('C5', '1'))?.panel];
  };

  test('is its line and column', () => {
    expect([placeOf('D5'), placeOf('E10')]).toEqual([['社会保障和就业支出', '基本支出', 1, true], ['补助', '项目支出', 6, true]]);
    expect(placeOf('B5', '另表')).toEqual(['其他资金', '执行数', 1, false]);
  });

  test('is none where no line or no column is', () => {
    expect([placeOf('D3'), placeOf('F5'), placeOf('D5', '第三张'), placeOf('D5', '另表')]).toEqual([null, null, null, null]);
  });

  test('has what the other lines of its column state', () => {
    const place = places.of(amount('D5', '1'));
    expect(place === null ? null : values(places.columnOf(place))).toEqual(['991.39', '754.75', '700', '54.75', '236.64', '200.6', '36.04']);
    expect(place === null ? null : places.columnOf(place) === places.columnOf(place)).toBe(true);
  });

  test('has none of what a very long table states', () => {
    const long = (count: number): CheckFacts => factsOf({ 表: [['某局2023年情况'], ['单位：万元'], ['项目', '执行数'], ['合计', count], ...Array.from({ length: count - 1 }, (_, index) => [`事项${String(index)}号`, 1])] });
    const counted = [2000, 2001].map((count) => {
      const book = new BookPlaces(long(count));
      const place = book.of(amount('B5', '1'));
      return place === null ? null : book.columnOf(place).length;
    });
    expect(counted).toEqual([2000, 0]);
  });
});

describe('the rows of a sum', () => {
  const facts = factsOf({ 前表: [['某局2023年情况'], ['单位：万元'], ['项目', '执行数'], ['说明', 1]], 表: projects([[10, 9], [20, 18], [30, 27], [40, null], [50, 45]]) });
  const places = new BookPlaces(facts);

  test('are told one by one', () => {
    expect(cells(places.rowsOf(sumOf(facts, 'otherFunds')))).toEqual(['表!E4', '表!E6', '表!E8']);
    expect(values(places.rowsOf(sumOf(facts, 'otherFunds')))).toEqual(['9', '27', '45']);
    expect(values(places.rowsOf(sumOf(facts, 'otherFunds', 'annualBudget')))).toEqual(['10', '30', '50']);
    expect(places.of(amount('E4', '9'))).toBeNull();
  });

  test('are told once', () => {
    const figure = sumOf(facts, 'otherFunds');
    expect(places.rowsOf(figure) === places.rowsOf(figure)).toBe(true);
  });

  test('are none where one of them states nothing or is none of the list', () => {
    const figure = sumOf(facts, 'otherFunds');
    expect([[4, 6], [4, 7], [4, 3], [4, 12]].map((rows) => places.rowsOf(ofRows(figure, rows)).length)).toEqual([2, 0, 0, 0]);
    expect(places.rowsOf({ ...figure, cell: { ...figure.cell, column: 0 } })).toEqual([]);
    expect(places.rowsOf({ ...figure, cell: { ...figure.cell, sheet: '前表' } })).toEqual([]);
    expect(places.rowsOf(amount('E4', '9'))).toEqual([]);
  });

  test('may be lines of a table', () => {
    const classes = factsOf({ 表: CLASSES });
    const sum = { firstRow: 5, lastRow: 6, match: null, rows: Int32Array.of(5, 6), textAmounts: [], otherCount: 0, failures: [] };
    expect(values(new BookPlaces(classes).rowsOf(amount('D6', '754.75', { sum })))).toEqual(['700', '54.75']);
  });

  test('are not told of a list of more than 500 rows, nor of a sum of more', () => {
    const told = [500, 501].map((count) => {
      const list = factsOf({ 表: projects(Array.from({ length: count }, () => [10, 9] as const)) });
      return new BookPlaces(list).rowsOf(sumOf(list, 'otherFunds')).length;
    });
    expect(told).toEqual([250, 0]);
  });
});
