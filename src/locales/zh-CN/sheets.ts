import type { CheckResult } from '../../core/checks/check-result';
import { isInPoints } from '../../core/checks/points';
import type { SheetWording, TextParts } from '../../core/sheet-plan/sheet-wording';
import { columnName } from './column-names';
import { VERDICT_TERMS } from './findings';
import { RULE_TITLES } from './rules';
import { sideNames } from './relations';
import { MEASURE_TERMS, subjectTerm } from './terms';
import { paragraphWords } from './text-places';

const TITLES = { rates: '部门整体支出绩效评价表', checks: '部门整体支出勾稽核对表', report: '部门整体支出绩效自评报告' } as const;

export const sheets: SheetWording = {
  sheetNames: { rates: '绩效评价表', checks: '勾稽核对', report: '自评报告' },
  generatedLine: '由"绩效自评"生成',
  sealLabel: '　校验码 ',
  changed: '数据已变更，请重新生成',
  title: (kind, { entity, year }) => `${entity ?? ''}${year === null ? '' : `${year}年`}${TITLES[kind]}`,
  subject: subjectTerm,
  measure: (measure) => MEASURE_TERMS[measure],
  columnName,
  unit: (unit) => (unit === 'yuan' ? '元' : '万元'),

  figures: {
    caption: '一、取数（每个数字的来源；点单元格可跳到原表）',
    columns: ['项目（生成时）', '栏目（生成时）', '来源单元格', '单位', '生成时内容', '现在的项目与栏目', '现在的内容', '金额（万元）或完成率（%）', '状态'],
    labelSeparator: '｜',
    sourceText: { title: '表头', unitLine: '金额单位' },
    errorContent: '（错误值）',
    pieceOfSum: (piece, pieces) => `其中第${piece}部分（共${pieces}部分）`,
    institutionsSummed: (institutions) => `（${institutions}个单位相加）`,
    cellsFrom: (first, count) => (count > 1 ? `${first}等${count}格` : first),
    namesSummed: (names) => `：${names.map((name) => name.trim()).join('、')}`,
    percentUnit: '%',
    pointsUnit: '分',
    states: { stated: '正常', blank: '未填写' },
  },
  textAmounts: {
    caption: (isBehindTexts) => `${isBehindTexts ? '五' : '四'}、明细中的文本金额（以文本形式存放，求和公式不计入，故逐个列出；原单元格改为数字后，这里自动归零）`,
    columns: ['栏目（生成时）', '单位', '来源单元格', '生成时内容', '现在的内容', '计入合计的金额'],
    nameNow: '现在的名称',
  },
  checks: {
    caption: '二、勾稽核对（金额单位：万元；完成率：%）',
    columns: {
      relation: '核对内容',
      left: '左方',
      right: '右方',
      difference: '差额（左－右）',
      tolerance: '允许尾差',
      verdict: '核对结果',
      leftCells: '左方单元格',
      rightCells: '右方单元格',
      explanation: '说明',
      code: '编号',
      reason: '待核实事由',
    },
    verdicts: {
      balanced: '平',
      rounding: '尾差',
      possibleRounding: '可能为尾差',
      incomplete: '有未填项',
      unbalanced: '不平',
      within: '未超',
      exceeded: '超预算',
      exceededOriginal: '超年初预算',
      exceededWhole: '大于总数',
      possibleShift: '可能错行',
      noShift: '未见错行',
      beyondLimit: '超出，请看一下',
      otherScore: '与算法不同，请看一下',
      rateRight: '相符',
      rateWrong: '不符',
      explanationNeeded: '需说明',
      explained: '已说明',
      noExplanationNeeded: '无需说明',
      addedDuringYear: '年中追加',
      dashExpected: '应为“—”',
    },
    openCount: '待核实事项数',
    moreReasons: '……其余见“勾稽核对”表。',
    moreCells: (count) => `等${count}格`,
    formerExplanations: '原有说明（所述数据已变更，请复核后移到上面对应的行）',
    explanationHint: '“说明”一栏由您填写：填写后，“需说明”的事项即告说明，并写入自评结论；重新生成时，只要所述数据不变，说明就保留。“不平”须改正数据，不能以说明代替。',
    relation,
    reason,
  },
  rules: {
    caption: '三、核对范围',
    rule: '核对关系',
    compared: '核对次数',
    state: '说明',
    notApplicable: '不适用：工作簿中没有这项核对所需的数据',
    switchedOff: '未核对：已按设置停用',
    title: (rule) => RULE_TITLES[rule],
    passedLines: (lines) => `其中逐行核对相符${lines}项，不逐一列出。`,
    unlisted: (results) => `另有${results}项不符未列出，请先处理已列出的各项，再重新生成。`,
  },
  texts: {
    caption: '四、文字核对（金额单位：万元；比率：%）',
    columns: ['规则', '原文', '位置', '文中数', '表内数', '差额（文中数－表内数）', '结论'],
    changed: '数据已变更，请重新检查',
    verdict: (verdict) => VERDICT_TERMS[verdict],
    passages: (passages) => passages.map((words) => `“${words}”`).join('；'),
    paragraph: paragraphWords,
    nothingFound: (compared) => `文字中有${compared}处与表内数或上下文核对过，没有发现问题。`,
    unlisted: (findings) => `另有${findings}项未列出，请先处理已列出的各项，再重新生成。`,
  },
  rates: {
    item: '项目',
    institution: '预算单位',
    amountHeader: (header) => `${header}（万元）`,
    rate: '预算完成率',
    difference: '执行数－预算数（万元）',
    groups: { sources: '按资金来源分', categories: '按支出性质分', keyTasks: '按重点工作任务分', projects: '按项目分', institutions: '按预算单位分', flows: '收支与结转结余' },
    unitNote: '单位：万元',
    grade: '自评等级',
    gradeBasis: '按预算完成率评定',
    roundingNote: '注：部分合计数因四舍五入存在尾差。',
    notes: [
      '注：1. 各数均以公式取自“勾稽核对”表的取数栏，随原表变动；空白表示原表未填写，不等于零；“—”表示预算数为零，不计算完成率。',
      '2. 预算完成率＝执行数÷预算数，四舍五入保留两位小数；等级：90%（含）以上优秀，80%（含）至90%良好，60%（含）至80%中等，60%以下较差。',
    ],
  },
};

const COMPARES: Readonly<Record<CheckResult['relation'], string>> = {
  balance: '＝',
  bound: '≤',
  part: '≤',
  shift: '与',
  limit: '≤',
  rate: '＝',
  executionScore: '＝',
  presence: '与',
  base: '与',
  dash: '与',
};

function relation(check: CheckResult): string {
  const { left, right } = sideNames(check);
  switch (check.rule) {
    case 'full-execution-carry-over':
      return '预算全部执行完毕而年末仍有结转和结余';
    case 'zero-base-execution':
      return `${right}为零而有执行数`;
    case 'zero-over-zero':
      return `${left}：预算与执行均为零，不计算完成率`;
    default:
      return `${left}${COMPARES[check.relation]}${right}`;
  }
}

function reason(check: CheckResult, { left, right, difference }: Parameters<SheetWording['checks']['reason']>[1]): TextParts {
  const names = sideNames(check);
  const unit = isInPoints(check) ? '分' : '万元';
  switch (check.relation) {
    case 'presence':
      return ['预算完成率为100%，而', names.left, left, '万元，未作说明。'];
    case 'bound':
    case 'part':
      return [names.left, left, '万元超过', names.right, right, '万元，超出', difference, '万元。'];
    default:
      return [names.left, left, `${unit}与`, names.right, right, `${unit}不平，差额`, difference, `${unit}。`];
  }
}
