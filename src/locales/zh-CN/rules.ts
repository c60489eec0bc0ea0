import type { RuleId } from '../../core/checks/check-result';

/** The rules' names; the page of each bears its own as its title. */
export const RULE_TITLES: Readonly<Record<RuleId, string>> = {
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
  'three-public-sum': '“三公”经费合计＝各项之和',
  'personnel-public-split': '基本支出＝人员经费＋公用经费',
  'three-public-within-total': '基本支出中的“三公”经费≤“三公”经费决算',
  'operating-within-public': '机关运行经费≤公用经费',
  'procurement-sum': '政府采购＝货物＋工程＋服务',
  'annual-budget-changes': '全年预算＝年初预算＋追加－调减',
  'score-total': '总分＝各项得分之和',
  'execution-score': '预算执行得分＝执行率×分值',
  'row-parts': '每行合计＝各分项之和',
  'class-sum': '科目合计＝各类之和',
  'code-hierarchy': '类＝各款之和，款＝各项之和',
  'of-which-sum': '资金总额＝其中各项之和',
  'line-within-budget': '各行执行数≤预算数',
  'line-rate': '各行完成率＝执行数÷预算数',
};
