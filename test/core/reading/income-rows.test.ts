import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { subjectKey } from '../../../src/core/ledger/dimensions';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { bookOf, sheetOf } from '../../support/sheets';

type Rows = readonly (readonly CellValue[])[];

const bookWith = (rows: Rows): WorkbookSnapshot => bookOf(sheetOf('收支', [['某水利站2023年收支预算执行表'], ['单位：万元'], ['项目', '预算数', '决算数'], ...rows.map((row) => [...row])]));
const SPENT: Rows = [['基本支出', 100, 95], ['项目支出', 100, 90], ['支出合计', 200, 185]];

/** Sources of the spending, and findings that are no hints. */
function readIn(rows: Rows): [string[], string[]] {
  const { ledger, findings } = evaluateSnapshot(bookWith(rows), zhCNLanguage);
  const sources = (ledger?.figures ?? []).filter(({ subject: { kind }, measure }) => (kind === 'fundSource' || kind === 'extraSource') && measure === 'executed');
  return [sources.map(({ subject }) => subjectKey(subject)), findings.filter(({ verdict }) => verdict === 'error').map(({ rule }) => rule)];
}

describe('kinds of income are no sources of the spending, and may be more than was expected', () => {
  test.each<[string, Rows]>([
    ['above their sum', [['财政拨款收入', 150, 155], ['事业收入', 60, 65], ['其他收入', 5, 6], ['收入合计', 215, 226], ...SPENT]],
    ['with a part', [['财政拨款收入', 150, 155], ['其中：政府性基金', 50, 55], ['其他收入', 5, 6], ['收入合计', 155, 161], ...SPENT]],
    ['below a heading', [['一、收入', null, null], ['一般公共预算财政拨款收入', 150, 150], ['其他收入', 20, 28], ['收入合计', 170, 178], ['二、支出', null, null], ...SPENT]],
    ['below 收入总计', [['收入总计', 215, 226], ['财政拨款收入', 150, 155], ['事业收入', 65, 71], ['支出总计', 200, 185], ['基本支出', 100, 95], ['项目支出', 100, 90]]],
    ['kinds without a word of the trade', [['收入合计', 200, 220], ['财政基本拨款收入', 150, 135], ['财政项目拨款收入', 50, 85], ...SPENT]],
  ])('%s', (_name, rows) => {
    expect(readIn(rows)).toEqual([[], []]);
  });

  test('near miss: sources without 收入 above 本年收入 are of the spending', () => {
    const rows: Rows = [['合计', 200, 185], ['一般公共预算财政拨款', 150, 140], ['其他资金', 50, 45], ['本年收入合计', null, 190], ['年末结转和结余', null, 5], ['基本支出', 100, 95], ['项目支出', 100, 90]];
    expect(readIn(rows)[0]).toEqual(['fundSource:generalPublicBudget', 'fundSource:otherFunds']);
  });

  test('near miss: another numbered line beside 本年收入 is none of it', () => {
    const rows: Rows = [['一、本年收入', 150, 150], ['二、调入资金', 50, 60], ['三、本年支出', 200, 185], ['基本支出', 100, 95], ['项目支出', 100, 90]];
    expect(readIn(rows)[1]).toEqual(['line-within-budget']);
  });
});

test('支出总计 counts what is carried over, and may be more than the budget', () => {
  expect(readIn([['本年收入', 150, 152], ['上年结转', 10, 10], ['收入总计', 160, 162], ['本年支出', 160, 145], ['基本支出', 100, 95], ['项目支出', 60, 50], ['年末结转', 0, 17], ['支出总计', 160, 162]])[1]).toEqual([]);
  expect(readIn([['合计', 160, 170], ['基本支出', 100, 110], ['项目支出', 60, 60]])[1]).toContain('execution-within-budget');
});
