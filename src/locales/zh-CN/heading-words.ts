import type { HeadingWords } from '../../core/text/text-words';

const DIGITS = '一二三四五六七八九十';
/** 人员经费 and their like are kinds of spending, and 部门经费 is all of it; 环卫保洁经费 is one project's. */
export const OWN_FUNDS = '人员|公用|三公|运行|运转|基本|行政|机关|部门|单位|年度|全年|本年|和|与|及|会议|培训|差旅|接待|工会|党建';
export const INSTITUTION =
  '(?:中心(?!工作|任务|大局|思想|环节|城|组)|学校|中学|小学|幼儿园|学院|党校|医院|卫生院|福利院|敬老院|研究院|检察院|(?:图书|文化|博物|档案|美术|体育|纪念)馆|(?:管理|服务|执法|事务|司法|财政|派出|监督|研究|检验|看守)所|(?:服务|管理|工作|监测|推广|文化|兽医|水利|农技|广播|执勤)站|[大支中]队|执法队|办公室|居委会|村委会|(?:街道|机关|局|委|镇|乡)本级|[局委]机关|本级(?=[收支预决基项执全年]|20))';

/** Headings as reports have them; the text is folded (half-width signs, no spaces). */
export const headingWords: HeadingWords = {
  numberings: [
    new RegExp(`^第[${DIGITS}]+(?:部分|章)`, 'u'), new RegExp(`^[${DIGITS}]+、`, 'u'), new RegExp(`^\\([${DIGITS}]+\\)`, 'u'), /^\d+[.、](?!\d)/u, /^\(\d+\)/u, /^[①-⑳]/u, new RegExp(`^[${DIGITS}]+是`, 'u'),
  ],
  markBehind: /[:。;]$/u,
  leadEnd: /[。:]/u,
  highest: 2,
  firstNumber: /^(?:第一(?:部分|章)|一、|\(一\)|1[.、]|\(1\)|①|一是)/u,
  general: /情况|概况|概述|职[责能]|机构|基本|绩效|评价|自评|部门|单位|整体|全[街局镇校院]|预算|决算|收[支入]|支出|财务|资金|分析|结论|总体|产出|效益|效果|执行|管理|说明|内容|附件|依据|背景|问题|建议|措施|工作|指标|组织|过程|原因|加强|完善|落实|推进|做好/u,
  whole: /整体|收支|收入支出|决算|部门预算|预算执行|执行情况|预算完成|支出情况|总体情况|基本情况|概况|财务|资金(?:投入|使用|收支)|结论|预算(?:编制|安排)/u,
  plainlyWhole: /整体/u,
  /** What is left without them is the name of something: 民生 of 民生支出情况. */
  commonWords:
    /20\d{2}年度?|我[街局镇校院委办]|[本全][街局镇校院委办年]|部门|单位|街道|整体|总体|预算|决算|收支|收入|支出|执行|完成|编制|安排|投入|使用|资金|财务|财政|拨款|管理|情况|概况|基本|年度|全年|自评|评价|绩效|结论|综述|说明|分析|报告|实际|结果|总|年初|调整|结转|结余|年末|对比|增减|变[动化]|主要/gu,
  part: /基本支出|人员|公用|(?:结转|直达|上级|专户|自有)资金/u,
  besidesProjects: /整体|决算|[和及与、]项目/u,
  titleOfWhole: /绩效自评|绩效评价|自评报告|自评情况|工作总结/u,
  other: /项目|目标|下属|所属|计划|(?<!预算)安排/u,
  items: /三公|采购|机关运行/u,
  matter: new RegExp(`项目|下属|所属|二级(?:预算)?单位|事业单位|专项|(?<=[\\p{Script=Han}]{2})(?<!${OWN_FUNDS})经费`, 'u'),
  institution: new RegExp(`(?![本我全])\\p{Script=Han}{1,14}?${INSTITUTION}`, 'gu'),
  otherTime: /监控|半年|季度|中期|期中|年中(?!追加|调整)|(?<!\d)(?:1[0-2]|[1-9])月|计划|下一?年|明年|下一步/u,
  wholeYear: /全年|年[末底]|(?:12|十二)月/u,
  projectLabel: new RegExp(`^项目(?:名称|[${DIGITS}\\d]+):`, 'u'),
  noHeading: /^(?:20\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\(?单位|注|附[件表:]|说明|填[报表]|项目(?:名称)?)$/u,
  backToWhole: /整体|部门|单位|收支|决算|本年|今年|全年|总体|全[街局镇校院]/u,
};
