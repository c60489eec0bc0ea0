import type { Scope } from '../../core/ledger/dimensions';
import type { ExpenseItem } from '../../core/ledger/expense-item';
import type { LabelWord, StatedBudget, TextWords } from '../../core/text/text-words';
import { headingWords } from './heading-words';
import { subjectWords } from './subject-words';
import { vocabulary } from './vocabulary';

type Entry = readonly [string, LabelWord];

function entries(list: readonly string[], meaning: LabelWord): Entry[] {
  return list.map((word) => [word, meaning]);
}

const { headers, fundSources, flows, expenditureCategories, expenseItems } = vocabulary;

/** Of the year as a whole, by its own words; the others only say that it is a budget. */
const isOfYear = (word: string): boolean => /^(?:全年|本年|年度)/u.test(word);
/** 累计 may be of any part of the year, 执行 may be anything. */
const isVagueExecution = (word: string): boolean => word.includes('累计') || word === '执行';
/** 当年预算97.00万元 is without what was carried over, and 预算调整数10.00万元 is what was added. */
const UNCLEAR = ['当年预算', '当年预算数', '预算调整数', '采购预算', '采购预算数'];
/** 其他 alone may be other things than funds. */
const SHORTEST_SOURCE = 4;
const NO_TOTAL_OF_THE_YEAR = ['合计', '总计', '总额', '支出总计'];

const SCOPES: readonly (readonly [Scope, readonly string[]])[] = [
  ['generalPublicBudget', fundSources.generalPublicBudget],
  ['governmentManagedFunds', fundSources.governmentManagedFunds],
  ['stateCapitalOperations', fundSources.stateCapitalOperations],
  ['fiscalSpecialAccountFunds', fundSources.fiscalSpecialAccountFunds],
  ['otherFunds', fundSources.otherFunds.filter(({ length }) => length >= SHORTEST_SOURCE)],
  ['fiscalAppropriation', vocabulary.fiscalAppropriation],
];

/** Beside other funds 年末财政拨款结转和结余 is a part of what is left. */
const isOfFiscalFunds = (word: string): boolean => /(?<!非)财政拨款/u.test(word);
/** In a sentence 全年支出 may be of anything, as 支出 may. */
const OPEN_FLOWS = ['全年支出', '本年支出'];
/** In a sentence 购置费 may be of anything. */
const OPEN_ITEMS = ['购置费', '运行维护费', '运行费', '接待费'];
const THREE_PUBLIC = '三公';
const QUOTED_THREE_PUBLIC = [THREE_PUBLIC, `“${THREE_PUBLIC}”`, `"${THREE_PUBLIC}"`, `‘${THREE_PUBLIC}’`, `「${THREE_PUBLIC}」`];

function itemEntries([item, list]: readonly [ExpenseItem, readonly string[]]): Entry[] {
  const named = list.filter((word) => !OPEN_ITEMS.includes(word));
  const forms = new Set(named.flatMap((word) => QUOTED_THREE_PUBLIC.map((quoted) => word.replace(THREE_PUBLIC, quoted))));
  return entries([...forms], { kind: 'item', item });
}

const DEPARTMENT = [
  '本部门', '本单位', '我部门', '我单位', '本街道', '我街道', '我街', '本街', '我局', '本局', '我委', '本委', '我办', '本办', '我镇', '本镇', '我乡', '本乡', '我校', '本校', '我院', '本院', '我中心', '本中心', '全街', '全街道', '全局', '全镇', '全乡', '全校', '全院',
];
const SAYING_NOTHING = [
  '部门', '单位', '年度', '本年度', '全年', '当年', '本年', '总', '共', '共计', '合计', '总额', '总金额', '金额', '数', '为', '是', '达', '达到', '的', '计', '从', '实际', '实现', '整体', '情况', '来看', '看', '另有',
  '说明', '注', '备注',
];

function rateBase(word: string): StatedBudget {
  if (word.includes('年初')) return 'originalBudget';
  if (word.includes('调整')) return 'adjustedBudget';
  return word.includes('全年') ? 'annualBudget' : 'budget';
}

const LABELS: readonly Entry[] = [
  ...entries(DEPARTMENT, { kind: 'department' }),
  ...entries(SAYING_NOTHING, { kind: 'nothing' }),
  ...entries([...vocabulary.totalLabels.filter((word) => !NO_TOTAL_OF_THE_YEAR.includes(word)), '支出总额'], { kind: 'whole' }),
  ...entries(['总计', '总决算'], { kind: 'grandTotal' }),
  ...SCOPES.flatMap(([scope, list]) => entries(list, { kind: 'scope', scope })),
  ...entries(expenditureCategories.basic, { kind: 'category', category: 'basic' }),
  ...entries(expenditureCategories.project, { kind: 'category', category: 'project' }),
  ...[...vocabulary.extraSources, ...vocabulary.extraCategories, ...vocabulary.entityOwnFunds].map((name): Entry => [name, { kind: 'other', name }]),
  ...(Object.entries(expenseItems) as [ExpenseItem, readonly string[]][]).flatMap(itemEntries),
  ...(['openingCarryOver', 'income', 'surplusUsed', 'expenditure', 'surplusAllocated', 'closingCarryOver'] as const).flatMap((flow) =>
    flows[flow].filter((word) => !OPEN_FLOWS.includes(word)).map((word): Entry => [word, { kind: 'flow', flow, scope: isOfFiscalFunds(word) ? 'fiscalAppropriation' : null }]),
  ),
  ...entries(['收入'], { kind: 'side', side: 'income' }),
  ...entries(['支出'], { kind: 'side', side: 'expenditure' }),
  ...entries(headers.originalBudget, { kind: 'measure', measure: 'originalBudget' }),
  ...entries(headers.adjustedBudget.filter((word) => !UNCLEAR.includes(word)), { kind: 'measure', measure: 'adjustedBudget' }),
  ...entries(headers.annualBudget.filter(isOfYear), { kind: 'measure', measure: 'annualBudget' }),
  ...entries(headers.annualBudget.filter((word) => !isOfYear(word) && !UNCLEAR.includes(word)), { kind: 'measure', measure: 'budget' }),
  ...entries([...headers.executed.filter((word) => !isVagueExecution(word)), '决算'], { kind: 'measure', measure: 'executed' }),
  ...headers.statedRate.flatMap((word) => entries([word], { kind: 'rate', base: rateBase(word) })),
  ...entries(['完成调整后预算', '完成调整预算'], { kind: 'rate', base: 'adjustedBudget' }),
  ...entries(['按资金来源分', '按资金来源看', '按资金来源', '从资金来源看', '按资金性质分'], { kind: 'listing', of: 'sources' }),
  ...entries(['按支出性质看', '按支出性质分', '按支出性质', '从支出性质看', '按支出类型分'], { kind: 'listing', of: 'categories' }),
  ...entries(UNCLEAR, { kind: 'unclear' }),
  ...entries(['其中', '包括', '包含'], { kind: 'part' }),
];

const YEAR_END = '(?:12|十二)月份?(?:31日|[底末])';
/** 截至12月31日, 1-12月 are all of it. */
const TO_YEAR_END = `[^，;。]{0,12}${YEAR_END}|[1一]月?份?(?:1日)?[-—–~～至到]+(?:12|十二)月|(?<=截[至止]到?(?:20\\d{2}年)?)(?:12|十二)月`;
const PART_OF_YEAR =
  '(?:第?前?[一二三四1-4]个?季度|前[一二三四五六七八九十\\d]+个?月|[上下]半年|半年|年中(?!追|调|核|增|减|新增)|年初(?:以来|至)|年初(?=，)|期中|中期|(?:1[0-2]|[1-9]|十?[一二]|[三四五六七八九十])(?:[-—–~～至到]+(?:1[0-2]|[1-9]))?月|[当本][月季]|目前|评价(?:基准)?日|(?:绩效)?(?:运行)?监控(?:期间?|时[点期]?|阶段|日|中|结果))';

/** The words in which reports and 说明 state figures (DOMAIN.md §6). Terms that tables use as well are the vocabulary's. */
export const textWords: TextWords = {
  comma: '，',
  sentenceMark: /[，。；,;]/u,
  sentenceEnd: /[。!?]/u,
  clauseEnd: /[，;:。!?]/u,
  quantity:
    /(?<![\d.,A-Za-z])(?<number>-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?<vague>[余多几]?)(?:(?:(?<yi>亿)|(?<wan>万))?(?<more>[余多]?)(?<yuan>元)(?![/每])|(?<percent>%)|(?<count>[个项](?!百分点)))(?<around>左右|上下|以上|以下|以内)?/gu,
  vague: /(?:约|大约|将?近|逾|超过?|突破|不足|不到|不少于|最高|最低|上限)(?:为|达)?$/u,
  ofWhich: vocabulary.ofWhich,
  labels: LABELS,
  joiner: /^[、和及]/u,
  year: /(20\d{2})年度?/uy,
  otherTime: /(?<![与比较同和跟])(?:(20\d{2})年|上年|去年|上一年|往年)(?!度?(?:相比|比|同期|结[转余]|末结))/gu,
  partOfYear: new RegExp(`(?<=^|[，;:。、])(?:在|截[至止]到?|[自至到])?(?:20\\d{2}年度?|本年度?|当年|今年)?(?!${TO_YEAR_END})${PART_OF_YEAR}`, 'gu'),
  wholeYear: new RegExp(`全年(?:实际|累计|合计|共计?|总)?(?:支出|执行|决算|收入)(?!预算)|年[末底]|${YEAR_END}`, 'gu'),
  budgetMention: /(?<budget>(?<!(?:完成|占)(?:年初|全年|调整后?|年度)?)预算(?!执行|完成)|安排|批复|下达|指标)|(?<executed>执行|决算|实际|完成)/gu,
  heading: /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d+[.、](?!\d)|[①-⑳])/u,
  headings: headingWords,
  subjects: subjectWords,
  partMarker: /其中|^中，/u,
  categoryAtEnd: /(?:基本|项目)支出(?:为|是|共计?|合计)?$/u,
  spent: /(?:实际|累计|已|共计?|合计|总)*(?:支出|执行|完成(?:支出)?|(?<paid>支付|使用|开支|列支))(?:数|总?额|资金)?(?:共计?|合计)?(?:为|达到?)?$/u,
  ofBudget: /(?:为|是|达到?|占到?).*预算数?的$/u,
  usedFor: /^，?(?:主要|均|全部|专项)?用于|^的|^、/u,
  including: /^\(含/u,
  toYearEnd: new RegExp(`^(?:截[至止]到?|到|至)?(?:(?:20\\d{2}年度?)?${YEAR_END}|(?:20\\d{2})?年[底末])(?:为?止)?，`, 'u'),
  added: /^(?:年中|年内|当年|本年|中途)?(?:追加|追减|调增|调减|核增|核减|调整增加|调整减少)(?:了|预算|资金|指标|数|额)*(?:为)?$/u,
  spending: /支出|使用|支付|执行/u,
  breakdownOf: /([^，;:。]+)(?:构成|组成)(?:如下|情况)?[:为]/u,
  previousYear: new RegExp(vocabulary.previousYear.join('|'), 'u'),
  share: /占(?<base>[^占]*?)(?:的?比[重例]|比|的)?(?:为|达到?)?$/u,
  shareHeader: /^(?:占(?:总支出|总额|总计|合计|支出合计|本年支出合计|本年支出|全部支出|支出总额)?的?(?:比[重例]?|百分比)|比重|构成比)(?:\(%\)|%)?$/u,
  change: /(?:(?<more>增加|增长|上升|提高)|(?<less>减少|下降|降低))(?:了|额|幅度)?(?:为|达)?$/u,
  comparedWith:
    /^(?:相比|[与比较同](?:上年|去年|上一年|20\d{2}年)(?:度)?(?:决算数?|支出决算|同期)?(?:相比|比较)?)?(?<rest>.*?)(?:[与比较同](?:上年|去年|上一年|20\d{2}年)度?(?:决算数?|支出决算|同期)?(?:相比|比较)?)?$/u,
  comparedBase:
    /^(?<of>.*?)(?:(?:相|对|同)?[比较]|[与和同跟])(?:(?:上年|去年|上一年|前一年|20\d{2}年)度?(?:同期)?|(?=年初|全年|本年|当年|年度|调整|预算))(?<rest>.*)$/u,
  comparing: /^(?!.*[与和同跟].+(?:相比|比较)).*(?:[比较]|[与和同跟](?:[上去前往]|20\d{2}年|年初))/u,
  bothTotals: /^(?:财政拨款)?(?:收、支|收支|收入、支出|收入支出)(?:总计|总决算|决算总计)?(?:均|各|分别|各自)?$/u,
  comparison:
    /(?:支出决算数?|决算数|决算|执行数|实际支出数?)(?:(?:(?<less>小于|低于|少于)|(?<more>大于|高于|多于|超过)|(?<equal>等于))|(?<even>与|同|和))(?<base>年初|全年|调整后?)?预算数?(?<tail>基本持平|持平)?(?!\()/gu,
  comparisonBases: { 年初: 'originalBudget', 全年: 'annualBudget', 调整: 'adjustedBudget', 调整后: 'adjustedBudget' },
  gapHeader: /^(?:支出)?(?:决算数?|执行数)(?:(?<more>大于|高于|超过?)|(?<less>小于|低于))(?:年初|全年|调整后?)?预算数?(?:\([^()]*\))?$/u,
  left: /^(?:尚有?|还有?|年末|当年|全年)?(?:剩余|结余|未执行|未使用|未支出|差额)(?:资金|预算|数|额|金额)*(?:为|共)?$/u,
  explanation: /原因|主要是|主要为|主要系|由于|因|用于|系|说明|所致|按规定|结转使用/u,
  continuation: /^另有/u,
  grade: /(?:(?<excellent>优秀?)|(?<good>良好?)|(?<fair>中等?|一般|(?<!不)合格)|(?<poor>较?差|不合格))(?:等[级次]?)?(?:的?项目)?(?:的?[有为共])?$/u,
  grading: {
    grades: [
      ['excellent', ['优', '优秀']],
      ['good', ['良', '良好']],
      ['fair', ['中', '中等']],
      ['passed', ['合格']],
      ['poor', ['差', '较差', '不合格']],
    ],
    gradeLabel: /^(?:(?:绩效)?(?:自评|评价|自我评价|绩效|评定|考核)(?:结果)?)?等[级次]:?$/u,
    scoreLabel: new RegExp(`^(?:${[...vocabulary.scores.scoreHeaders, '总分', '总得分', '自评总分', '综合得分', '评价得分', '绩效评价得分', '绩效得分', '最终得分'].join('|')}):?$`, 'u'),
    weightLabel: new RegExp(`^(?:${vocabulary.scores.weightHeaders.join('|')})$`, 'u'),
    points: vocabulary.scores.points,
    bands:
      /(?:100|[6-9]\d)(?:\.\d+)?分?(?:[)\]]|\(?(?:不?含)\)?|以[上下]){0,3}(?:[的为是:(“"]){0,3}(?:优|良|中|差|合格|不合格)|(?:优|良|(?<!其)中|差|合格)(?:秀|好|等)?[”"]?[(:为≥>≤<[]{1,3}(?:100|[6-9]\d)(?!\d*[个项])/u,
    sentenceScore: /(?:得分|总分|评分|自评分数?)(?:为|是|达到?|:)?(\d+(?:\.\d+)?)分(?!值)/gu,
    sentenceGrade: /(?:等[级次]|评级)(?:评定|确定|评价)?(?:结果)?(?:为|是|属于|:)?[“"「]?(优秀|良好|中等|不合格|合格|较差|优|良|中|差)(?=[”"」，。;)]|$|[级等])/gu,
    otherScale: /满分(?!(?:为|是)?100分?)/u,
  },
  projectsBefore: /项目(?:总数|数量?)?(?:共计|共有|总计|共|为|有)?$/u,
  projectsBehind: /^(?:支出)?项目/u,
  remainder: /其余|其他|剩余|另有|未/u,
  reportTitle: /(?:报告|情况说明|决算说明|自评|总结)(?:\([^()]*\))?$/u,
  residue:
    /(?<![A-Za-z\d])(?:X{2,}|x{2,}|×{2,})(?![A-Za-z\d])|_{2,}|【待[^【】]{0,60}】|(?:增加|减少|增长|下降|上升|大于|小于|高于|低于)[(/](?:或)?(?:增加|减少|增长|下降|上升|大于|小于|高于|低于|等于|持平)|大小于|小大于/gu,
  barePercentage: /(?:增长|下降|完成(?:年初|全年|调整后?)?预算的|占[^，。;:占]{0,30}的|(?:完成|执行)率(?:为|达到?)?)\d+\.\d+(?=[，。;]|$)/gu,
};
