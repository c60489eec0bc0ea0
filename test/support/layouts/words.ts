/** What budget and final-accounts workbooks call the same thing, and how they write it. */
import type { BudgetMeasure, ExpenditureCategory, FundSource, MoneyMeasure } from '../../../src/core/ledger/dimensions';
import type { Draw } from './draw';

export const ENTITY = '某某市某某街道办事处';
export const YEAR = 2023;
export const TASKS = ['党建引领基层治理', '环境综合整治', '平安建设与信访维稳', '民生服务'];
export const PROJECTS = [
  '人员经费', '环卫保洁', '垃圾分类推广', '网格化治理', '社区养老', '文化活动', '安全生产巡查', '老旧小区改造', '党群阵地建设', '法律援助',
];

export const SOURCE_WORDS: Readonly<Record<FundSource, readonly string[]>> = {
  generalPublicBudget: ['一般公共预算财政拨款', '一般公共预算', '一般公共预算拨款', '一般公共预算财政拨款支出', '一般公共预算资金'],
  governmentManagedFunds: ['政府性基金预算财政拨款', '政府性基金', '政府性基金预算', '政府性基金预算拨款支出', '政府性基金预算资金'],
  stateCapitalOperations: ['国有资本经营预算财政拨款', '国有资本经营预算', '国有资本经营预算财政拨款支出', '国有资本经营预算资金'],
  fiscalSpecialAccountFunds: ['财政专户管理资金', '财政专户资金', '财政专户管理资金支出', '财政专户核拨资金'],
  otherFunds: ['其他资金', '其它资金', '其他资金支出'],
};
export const CATEGORY_WORDS: Readonly<Record<ExpenditureCategory, readonly string[]>> = {
  basic: ['基本支出', '基本支出合计', '基本支出小计'],
  project: ['项目支出', '项目支出合计', '项目支出小计'],
};
export const MEASURE_WORDS: Readonly<Record<MoneyMeasure, readonly string[]>> = {
  originalBudget: ['年初预算数', '年初预算', '年初批复预算', '年初预算金额'],
  adjustedBudget: ['调整预算数', '调整后预算数', '全年(调整)预算数', '调整后预算'],
  annualBudget: ['全年预算数', '全年预算', '全年预算数（A）', '预算数', '预算安排数', '预算批复数', '指标数', '本年预算数'],
  executed: ['决算数', '支出决算', '支出决算数', '执行数', '全年执行数', '全年执行数（B）', '预算执行数', '实际支出', '支出数', '完成数'],
};
export const BUDGET_SETS: readonly (readonly BudgetMeasure[])[] = [
  ['annualBudget'],
  ['originalBudget'],
  ['adjustedBudget'],
  ['originalBudget', 'annualBudget'],
  ['originalBudget', 'adjustedBudget'],
];
export const TOTAL_WORDS = ['合计', '总计', '支出总计', '部门整体支出', '总额'];
export const ITEM_WORDS = ['项目', '支出项目', '内容', '名称', '预算项目', '类别'];

/** The text as somebody may have typed it: spaces or a line break inside, full-width brackets and digits. */
export function written(text: string, draw: Draw): string {
  switch (draw.int(0, 6)) {
    case 0:
      return Array.from(text).join(' ');
    case 1:
      return Array.from(text).join('　');
    case 2: {
      const at = draw.int(1, Math.max(1, Array.from(text).length - 1));
      return `${Array.from(text).slice(0, at).join('')}\n${Array.from(text).slice(at).join('')}`;
    }
    case 3:
      return `  ${text} `;
    case 4:
      return text.replace(/[(]/gu, '（').replace(/[)]/gu, '）').replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    default:
      return text;
  }
}

export type Numbering = (index: number) => string;
const CHINESE = Array.from('一二三四五六七八九十');

export function drawNumbering(draw: Draw): Numbering {
  return draw.one<Numbering>([
    () => '',
    () => '',
    (index) => `${CHINESE[index] ?? ''}、`,
    (index) => `${String(index + 1)}.`,
    (index) => `${String(index + 1)}、`,
    (index) => `（${CHINESE[index] ?? ''}）`,
    (index) => `（${String(index + 1)}）`,
  ]);
}
