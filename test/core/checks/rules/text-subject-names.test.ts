import { textSubjectNames } from '../../../../src/core/checks/rules/text-subject-names';
import { readLedger } from '../../../../src/core/reading/read-ledger';
import { readTexts } from '../../../../src/core/text/text-facts';
import { textWords } from '../../../../src/locales/zh-CN/text-words';
import { vocabulary } from '../../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../../support/sheets';
import { testTextRule } from '../text-rule-tester';

type Named = readonly (readonly [string, string])[];

const table = (title: string, names: Named, header = '科目名称'): (string | number | null)[][] => [
  [`示例区教育局2023年${title}`], ['单位：万元'], ['功能分类科目编码', header, '本年支出合计', '基本支出', '项目支出'], [null, '合计', 100 * names.length, 100 * names.length, 0], ...names.map(([code, name]) => [code, name, 100, 100, 0]),
];
const NAMES: Named = [['205', '教育支出'], ['20502', '普通教育'], ['2050202', '小学教育'], ['221', '住房保障支出'], ['22102', '住房改革支出'], ['2210201', '住房公积金'], ['2210203', '购房补贴']];
const replaced = (code: string, name: string): Named => NAMES.map((one) => (one[0] === code ? [code, name] : one));
const SPENT = { 表3: table('支出决算表', NAMES) };
const with5 = (names: Named, header?: string): typeof SPENT => ({ ...SPENT, ...{ 表5: table('一般公共预算财政拨款支出决算表', names, header) } });

testTextRule(textSubjectNames, {
  valid: [
    { name: 'the same names', text: [], sheets: with5(NAMES), compared: 7 },
    { name: 'spaces, 其中, numbers, brackets and short forms', text: [], sheets: with5([['205', '一、教 育 支 出'], ['20502', '其中：普通教育（款）'], ['2050202', '小学'], ['221', '住房保障']]), compared: 4 },
    { name: 'in a text', text: ['（一）住房公积金（2210201）支出100.00万元；教育支出（类）（205）100.00万元；用于购房补贴（2210203）100.00万元。'], sheets: SPENT, compared: 3 },
  ],
  silent: [
    { name: 'one table alone', text: [], sheets: SPENT },
    { name: 'projects beside the codes of their subjects', text: [], sheets: with5([['2050202', '校园安全'], ['2210201', '职工住房'], ['205', '教育支出'], ['20502', '校舍维修']]) },
    { name: 'too few names to tell', text: [], sheets: with5([['205', '教育支出'], ['2210201', '购房补贴']]) },
    { name: 'a code that stands twice', text: [], sheets: with5([...NAMES, ['2210201', '提租补贴']]) },
    { name: 'other numbers in brackets, words that are no name', text: ['某某事项（2023）。一般经费（2210201）100.00万元。缴纳公积金（2210201）。'], sheets: SPENT },
  ],
  invalid: [
    { name: 'another name', text: [], sheets: with5(replaced('2210201', '提租补贴')), findings: [{ verdict: 'notice', words: '提租补贴', difference: null }] },
    { name: 'a mistyped name', text: [], sheets: with5(replaced('22102', '住房改格支出')), findings: [{ verdict: 'notice', words: '住房改格支出', difference: null }] },
    { name: 'the name of another code in a text', text: ['用于购房补贴（2210201）100.00万元。'], sheets: SPENT, findings: [{ verdict: 'notice', words: '用于购房补贴（2210201）', difference: null }] },
  ],
});

test('both cells are quoted', () => {
  const snapshot = bookOf(...Object.entries(with5(replaced('2210201', '提租补贴'))).map(([name, rows]) => sheetOf(name, rows)));
  const { ledger, books } = readLedger(snapshot, vocabulary);
  if (ledger === null) throw new Error('the book was not read');
  const { findings } = textSubjectNames.runTexts(readTexts({ ledger, tables: books, scores: [], sheets: snapshot.sheets, report: null }, textWords));
  expect(findings.map(({ quotes }) => quotes)).toEqual([
    [
      { place: { kind: 'cell', cell: { sheet: '表5', row: 9, column: 1 } }, words: '提租补贴' },
      { place: { kind: 'cell', cell: { sheet: '表3', row: 9, column: 1 } }, words: '住房公积金' },
    ],
  ]);
});
