import { BookPlaces } from '../../../../src/core/checks/book-places';
import type { CheckFacts } from '../../../../src/core/checks/check-result';
import { ScopesOfBook } from '../../../../src/core/checks/clues/other-scope';
import { fullA1 } from '../../../../src/core/workbook/cell-address';
import { plainText, sumRelation } from '../plain-figures';
import { factsOf, figureAt, type Rows } from '../read-facts';
import { gapIn } from './gap-tester';

/** Everything of the department: 合计 in B4, 一般公共预算 in B5. Amounts in hundredths of 万元, so that they can be made small. */
const summary = (total: number, general: number): Rows => [
  ['某局2023年收支情况'], ['单位：万元'], ['项目', '执行数'], ['合计', total / 100], ['一般公共预算财政拨款', general / 100], ['其他资金', (total - general) / 100], ['基本支出', 2482.58], ['项目支出', 3578.73],
];
/** The table of 一般公共预算: its classes in C4 and C5, its 合计 in C6. */
const ofGeneral = (total: number, first: number, second: number): Rows => [
  ['某局2023年一般公共预算财政拨款支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['201', '一般公共服务支出', first / 100, 2000.2, 2612.21], ['208', '社会保障和就业支出', second / 100, 400.03, 600.03], [null, '合计', total / 100, 2400.23, 3212.24],
];
/** "表5!C6 → 5612.47 收支!B4": what is said of the 合计 of 表5 that its classes do not add up to. */
const told = (sheets: Readonly<Record<string, Rows>>, changed: (facts: CheckFacts) => CheckFacts = (facts) => facts): string | null => {
  const facts = changed(factsOf(sheets));
  const at = (place: string): ReturnType<typeof figureAt> => figureAt(facts, place, '表5');
  const clue = new ScopesOfBook(facts.tables, 'wanYuan').clue(gapIn(sumRelation([at('C4'), at('C5')], at('C6')), [], new BookPlaces(facts)));
  return clue === null ? null : clue.figures.map(({ figure, balancing }) => `${fullA1(figure.cell)}${balancing === null ? '' : ` → ${plainText(balancing) ?? ''}`}`).join(' ');
};
const TABLE_5 = ofGeneral(606_131, 461_241, 100_006);

describe('an amount of other funds', () => {
  test('is found where another table states what belongs there', () => {
    expect(told({ 收支: summary(606_131, 561_247), 表5: TABLE_5 })).toBe('表5!C6 → 5612.47 收支!B4');
  });

  test('is none where the other table states something else of these funds', () => {
    expect(told({ 收支: summary(606_131, 550_047), 表5: TABLE_5 })).toBeNull();
  });

  test('is none where it is no amount of other funds, or one of another kind of spending', () => {
    expect(told({ 收支: summary(606_141, 561_247), 表5: TABLE_5 })).toBeNull();
    // 3578.73 is 项目支出 of all funds.
    expect(told({ 收支: summary(606_131, 561_247), 表5: ofGeneral(357_873, 461_241, 100_006) })).toBeNull();
  });

  test('is none where the funds themselves state it elsewhere', () => {
    const other: Rows = [['某局2023年一般公共预算情况'], ['单位：万元'], ['项目', '执行数'], ['一般公共预算财政拨款', 6061.31], ['其他资金', 0.01]];
    expect(told({ 收支: summary(606_131, 561_247), 表5: TABLE_5, 另表: other })).toBeNull();
  });

  test('is none of an institution’s table', () => {
    const ofInstitution = (facts: CheckFacts): CheckFacts => ({ ...facts, tables: facts.tables.map((table) => (table.source.sheet === '收支' ? { ...table, partOf: '某院' } : table)) });
    expect(told({ 收支: summary(606_131, 561_247), 表5: TABLE_5 }, ofInstitution)).toBeNull();
  });

  test('is none where so small an amount comes by chance', () => {
    expect(told({ 收支: summary(606, 561), 表5: ofGeneral(606, 461, 100) })).toBeNull();
    expect(told({ 收支: summary(6061, 5612), 表5: ofGeneral(6061, 4612, 1000) })).toBe('表5!C6 → 56.12 收支!B4');
  });
});
