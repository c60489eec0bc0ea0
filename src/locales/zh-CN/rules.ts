import type { RuleId } from '../../core/checks/check-result';
import type { TextRuleId } from '../../core/text/text-finding';

/** The rules' names; the page of each bears its own as its title. */
export const RULE_TITLES: Readonly<Record<RuleId | TextRuleId, string>> = {
  'fund-source-sum': '资金来源合计＝总额',
  'expenditure-category-sum': '支出性质合计＝总额',
  'source-category-agreement': '资金来源合计＝支出性质合计',
  'carry-over-roll-forward': '年初结转和结余＋本年收支＝年末结转和结余',
  'full-execution-carry-over': '预算全部执行完毕而年末仍有结转和结余',
  'execution-within-budget': '执行数≤预算数',
  'zero-base-execution': '预算数为零而有执行数',
  'zero-over-zero': '预算数与执行数都是零',
  'stated-rate': '表上的完成率＝执行数÷预算数',
  'same-figure': '同一数据各表一致',
  'row-parts': '每行合计＝各分项之和',
  'class-sum': '科目合计＝各类之和',
  'code-hierarchy': '类＝各款之和，款＝各项之和',
  'of-which-sum': '资金总额＝其中各项之和',
  'line-within-budget': '各行执行数≤预算数',
  'line-rate': '各行完成率＝执行数÷预算数',
  'text-amount': '文字中的金额＝表中的金额',
  'text-sum': '文字中的各项之和＝文字中的总额',
  'text-rate': '文字中的完成率＝执行数÷预算数',
  'text-full-execution': '文字写完成100%而年末仍有结转和结余',
  'text-share': '文字中的占比＝部分÷总额',
  'text-year-on-year': '文字中的增减额与增减幅度一致',
  'text-comparison': '文字中的小于、持平、大于与数字一致',
  'text-zero-base': '文字中预算数为零而写了完成率',
  'text-count': '文字中优、良、中、差个数之和＝项目总数',
  'text-names': '文字中的单位名称、年度与表一致',
  'text-placeholder': '文字中的占位符和模板残留',
};
