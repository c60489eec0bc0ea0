import type { MoneyUnit } from '../../core/money/money-unit';
import type { PaneWording } from '../pane-wording';

const UNITS: Readonly<Record<MoneyUnit, string>> = { yuan: '元', wanYuan: '万元' };

/** "1,600,000". */
const grouped = (count: number): string => count.toLocaleString('zh-CN');
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、');

export const pane: PaneWording = {
  title: '绩效自评',
  stages: {
    checking: '正在读取并核对……',
    copying: '正在取出报告文字……',
    reading: '正在读取工作簿……',
    writing: '正在写入工作表……',
    remembering: '正在把您的选择存入工作簿……',
  },
  progressText: (read, all) => `正在读取 ${grouped(read)} / ${grouped(all)} 单元格`,
  actions: {
    generate: '生成评价表',
    copyReport: '复制文字',
    checkAgain: '重新检查',
    stop: '停止',
    dismiss: '关闭提示',
    showCells: '选中单元格',
    copyDiagnostics: '复制诊断信息',
    reopen: '重新打开窗格',
  },
  reportFile: {
    choose: '核对报告文字…',
    chosen: (name) => `报告：${name}`,
    remove: (name) => `不再核对报告：${name}`,
  },
  questions: {
    heading: (count) => `需要您确认（${count}）`,
    hint: '回答存入工作簿，下次不再询问；请记得存盘。',
    showCellsOf: (candidate) => `选中单元格：${candidate}`,
    kept: '工作簿里保存着您的回答。',
    askAgain: '更改回答',
  },
  overview: {
    heading: '取数情况',
    table: '数据位置',
    entity: '预算单位',
    year: '年度',
    unit: '金额单位',
    figures: '读到的数据',
    notNamed: '表中未写明',
    notStated: '未填',
    noBudgetColumn: '预算数',
    completionRate: '预算完成率',
    yearText: (year) => `${year} 年`,
    unitText: (unit) => UNITS[unit],
    figuresText: (stated, blank) => (blank === 0 ? `${stated} 个` : `${stated} 个，另有 ${blank} 个空白`),
    withUnit: (name, unit) => `${name}（${UNITS[unit]}）`,
  },
  tables: {
    heading: (count) => `读到的表格（${count}）`,
    sure: '已确定',
    notSure: '请核对',
  },
  settings: {
    heading: '核对设置',
    hint: '设置存入工作簿，以后各次核对都按它进行；请记得存盘。',
    tolerance: '允许尾差',
    computedTolerance: '按规则计算（推荐）',
    toleranceText: (amount) => `${amount} 万元`,
    severities: { computed: '按规则', notice: '只作提示', off: '不核对' },
  },
  findings: {
    heading: '核对结果',
    emptyWorkbook: '工作簿中还没有数据',
    nothingChecked: '数据不足，没有可以核对的勾稽关系。',
    allExact: (checks) => `已核对 ${checks} 项勾稽关系，全部一致。`,
    allExplained: (checks) => `已核对 ${checks} 项勾稽关系，没有需要处理的项；不一致处已有说明。`,
    summary: (findings, checks) => `已核对 ${checks} 项勾稽关系，${findings} 项请看一下。点击一项即选中有关单元格。`,
    textsCompared: (statements) => `文字中有 ${statements} 处与表内数核对过。`,
    nothingInReport: (name) => `报告“${name}”中没有找到可以与表内数核对的文字。`,
    group: (verdict, findings) => `${verdict}（${findings}）`,
    consequences: (count) => `由此引起的 ${count} 项`,
  },
  notices: {
    generated: (sheets) => `已生成工作表${quoted(sheets)}。`,
    missing: (count) => `有 ${count} 处【待填写】，请在新工作表中补充。`,
    retired: (sheets) => `您改动过的旧工作表已另名保留：${quoted(sheets)}。`,
    nothingWritten: '没有生成工作表，原因如下。请按提示修改后再点“生成评价表”。',
    answerFirst: '没有生成工作表。请先回答下面的问题，再点“生成评价表”。',
    copied: '报告文字已复制，可直接粘贴到 Word。',
    nothingToCopy: '还没有自评报告。请先点“生成评价表”，再复制文字。',
    copyByHand: '此处不允许自动复制。文字已选中，请按 Ctrl+C（Mac 按 ⌘C）复制。',
    copyBox: '待复制的文字',
    fault: '程序内部出错，这次操作没有完成。请点“复制诊断信息”发给技术支持，再重新打开窗格试一次。',
    diagnosticsCopied: '诊断信息已复制，其中不含工作簿数据。',
  },
};
