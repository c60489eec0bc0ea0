/** What findings are called: each by the words of its own table. */
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import type { RuleId } from '../../../src/core/checks/check-result';
import type { SheetSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { enMessages } from '../../../src/locales/en';
import { zhCNLanguage, zhCNMessages } from '../../../src/locales/zh-CN';
import { bookOf, sheetOf } from '../../support/sheets';

const UNIT = ['单位：万元'];
const LIST = sheetOf('收支', [['某局2023年收支'], UNIT, ['项目', '全年预算数', '执行数'], ['合计', 900, 890], ['项目支出', 400, 390]]);
const EXPENSES = sheetOf('三公', [['某局2023年“三公”经费支出情况表'], UNIT, ['项目', '决算数'], ['合计', 20], ['因公出国（境）费', 1], ['公务用车费', 14], ['公务接待费', 4]]);
const CHANGES = sheetOf('调整', [['某局2023年预算执行情况表'], UNIT, ['项目', '年初预算数', '追加', '全年预算数'], ['办公', 10, 2, 12], ['差旅', 10, 2, 13], ['会议', 10, 0, 10]]);
const SCORES = sheetOf('评分', [['自评评分表'], ['指标', '分值', '得分'], ['产出', 60, 61], ['效益', 40, 39], ['总分', 100, 90]]);

function sentences(rule: RuleId, ...sheets: readonly SheetSnapshot[]): { zh: string[]; en: string[] } {
  const { ledger, findings } = evaluateSnapshot(bookOf(LIST, ...sheets), zhCNLanguage);
  if (ledger === null) throw new Error('nothing was read');
  const found = findings.filter((finding) => finding.rule === rule);
  return { zh: found.map((finding) => zhCNMessages.finding(finding, ledger)), en: found.map((finding) => enMessages.finding(finding, ledger)) };
}

test('a sum is called by its whole', () => {
  expect(sentences('three-public-sum', EXPENSES)).toEqual({
    zh: ['“合计”决算数各分项之和19.00万元，“合计”决算数20.00万元，相差-1.00万元。请核对各项与合计数。'],
    en: ['The parts of “合计 决算数” add up to 19.00 万元, the cell says 20.00 万元, a gap of -1.00 万元. Check the parts and the total.'],
  });
});

test('changes of a budget are no parts of it', () => {
  expect(sentences('annual-budget-changes', CHANGES).zh).toEqual(['年初预算数加减各项调整12.00万元，“差旅”全年预算数13.00万元，相差-1.00万元。请核对各项与合计数。']);
});

test('scores are points and no money', () => {
  expect(sentences('score-total', SCORES).zh).toEqual([
    '“总分”得分各项之和100.00分，“总分”得分90.00分，相差10.00分。请核对各项与合计数。',
    '“产出”得分61.00分，超过“产出”分值60.00分。得分不能超过分值，请核对。',
  ]);
});

test('a hint names both figures', () => {
  const basic = sheetOf('表6', [['一般公共预算财政拨款基本支出决算表'], UNIT, ['经济分类科目编码', '科目名称', '决算数'], ['302', '商品和服务支出', 10], ['30217', '公务接待费', 10]]);
  const { zh } = sentences('three-public-within-total', EXPENSES, basic);
  expect(zh).toHaveLength(1);
  expect(zh[0]).toMatch(/^“公务接待费”决算数10\.00万元.*“公务接待费”决算数4\.00万元/u);
});
