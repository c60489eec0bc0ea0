import type { RuleId } from '../../core/checks/check-result';
import type { TextRuleId } from '../../core/text/text-finding';

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
  'row-parts': '每行合计＝各分项之和',
  'class-sum': '科目合计＝各类之和',
  'register-sum': '清单合计＝各行之和',
  'code-hierarchy': '类＝各款之和，款＝各项之和',
  'of-which-sum': '资金总额＝其中各项之和',
  'fiscal-appropriation-sum': '财政拨款＝一般公共预算＋政府性基金＋国有资本经营预算',
  'appropriation-balance': '财政拨款年初结转和结余＋本年收入＝本年支出＋年末结转和结余',
  'fund-table-balance': '政府性基金、国有资本经营表：年初结转和结余＋本年收入＝本年支出＋年末结转和结余',
  'line-flow': '各行年初结转和结余＋本年收入＝本年支出＋年末结转和结余',
  'scope-within-whole': '财政拨款口径≤全口径',
  'unit-factor': '同一数据相差一万倍',
  'pasted-shift': '一行的数等于合计而其他各行不为零',
  'statement-income-total': '本年收入＋使用结余＋年初结转和结余＝总计',
  'statement-expenditure-total': '本年支出＋结余分配＋年末结转和结余＝总计',
  'statement-totals-equal': '收入总计＝支出总计',
  'line-within-budget': '各行执行数≤预算数',
  'line-rate': '各行完成率＝执行数÷预算数',
};

export const TEXT_RULE_TITLES: Readonly<Record<TextRuleId, string>> = {
  'text-amount': '文中金额＝表内数',
  'text-sum': '文中各项之和＝文中合计',
  'text-rate': '文中完成率＝执行数÷预算数',
  'text-full-execution': '文中称全部执行而仍有未执行数',
  'text-share': '文中占比＝部分÷总额',
  'text-year-on-year': '文中增减＝本年数与上年数之差',
  'text-comparison': '文中“超过”“低于”等与数据一致',
  'text-zero-base': '预算数为零时不写完成率',
  'text-count': '文中个数＝列出的项数',
  'text-names': '单位名称与年度前后一致',
  'text-placeholder': '没有留下待填写的空白',
};
