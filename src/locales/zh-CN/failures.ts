import type { Failure, ReportRefusal } from '../../ports/failure';

/** What happened, where, and what to do next; said in the pane and on the command line alike. */
export function failureSentence(failure: Failure): string {
  switch (failure.code) {
    case 'workbookStructureProtected':
      return '工作簿结构受保护，不能添加工作表，没有写入任何内容。请在“审阅”选项卡点“保护工作簿”取消保护，再重新生成。';
    case 'sheetProtected':
      return `工作表“${failure.sheet}”受保护，不能写入。请在“审阅”选项卡撤消工作表保护，再重新生成。`;
    case 'cellInEditMode':
      return '有单元格正在编辑，Excel 暂不接受操作。请按回车结束编辑（或按 Esc 取消），再试一次。';
    case 'hostBusy':
      return `Excel 正忙，没有完成操作（代码 ${failure.hostCode}）。请关闭打开的对话框；如同时开着多个工作簿，请先切换到本工作簿，稍等再试。`;
    case 'requestTooLarge':
      return '数据量超过 Excel 一次传输的上限，没有完成操作。请把要评价的表单独复制到一个新工作簿，再试一次。';
    case 'cancelled':
      return '已停止读取，工作簿没有任何改动。需要时请重新生成。';
    case 'compatibilityMode':
      return '工作簿以旧格式（.xls，兼容模式）打开，不能写入新工作表，没有写入任何内容。请另存为 .xlsx 后重试。';
    case 'apiMissing':
      return `这个版本的 Excel 缺少所需功能（${failure.requirement}）。请更新到 Excel 2021 或 Microsoft 365，或改用网页版 Excel。`;
    case 'sheetGone':
      return `工作表“${failure.sheet}”在操作过程中被删除或改名。请点“重新检查”，再重新生成。`;
    case 'explanationPlaceMissing':
      return '“勾稽核对”表中没有这一项（还没有生成，或数据已变更），说明没有存入。请先点“生成评价表”，再填写说明。';
    case 'writeNotConfirmed':
      return `工作表“${failure.sheet}”写入后与应有内容不一致，请勿使用其中的数据。请重新生成；仍出现时，请保存并重新打开工作簿再试。`;
    case 'arrayFormulaCell':
      return `“${failure.sheet}”${failure.cell} 属于数组公式或模拟运算表，不能单独改写，没有写入任何内容。请恢复这个单元格，或在 Excel 中修改整个公式。`;
    case 'tableHeaderCell':
      return `“${failure.sheet}”${failure.cell} 是“表格”（Ctrl+T）的标题，不能改写，没有写入任何内容。请恢复这个单元格，或在 Excel 中修改标题。`;
    case 'hostRefused':
      return `Excel 拒绝了这次操作（代码 ${failure.hostCode}）。请再试一次；仍出现时，请保存并重新打开工作簿，并把代码告诉技术支持。`;
    case 'fileNotFound':
      return `找不到文件“${failure.path}”。请检查文件名和所在文件夹。`;
    case 'fileUnreadable':
      return `无法读取文件“${failure.path}”。请确认有读取权限，并在其他程序中关闭该文件，再试一次。`;
    case 'mappingUnreadable':
      return `--mapping 的文件“${failure.path}”不是所要的 JSON：应为一个对象，项目和取值都取自提问所列候选项的 mapping。请改好后重试。`;
    case 'fileUnwritable':
      return `无法写入文件“${failure.path}”。请确认文件夹可写、文件没有被 Excel 或 WPS 打开，或换一个文件名。`;
    case 'notOoxml':
      return '文件不是 .xlsx 或 .xlsm 格式（可能是 .xls、.et 或 .csv），没有读取。请另存为 .xlsx 后重试：用 Excel 或 WPS 打开该文件，点“文件”—“另存为”，类型选 .xlsx。';
    case 'encrypted':
      return '文件设有打开密码，无法读取。请打开文件，在“文件”—“信息”中取消密码并保存，再试一次。';
    case 'corruptFile':
      return `文件已损坏或不完整${inPart(failure.part)}，没有读取。请用 Excel 或 WPS 打开并另存一份，或重新取得该文件，再试一次。`;
    case 'tooLarge':
      return `文件展开后超过安全上限${inPart(failure.part)}，没有读取。请只保留要评价的工作表，另存后再试一次。`;
    case 'reportUnreadable':
      return `报告文件“${failure.file}”${REPORT_REFUSALS[failure.reason]}`;
  }
}

/** Behind the name of the file. */
const REPORT_REFUSALS: Readonly<Record<ReportRefusal, string>> = {
  kind: '不是 .docx 或 .txt（.doc、.wps、.pdf 等格式不能直接读取），没有核对文字。请用 Word 或 WPS 打开，点“文件”—“另存为”，类型选 .docx，再选择一次。',
  notDocx: '的内容不是 .docx 格式（可能只改了扩展名），没有核对文字。请用 Word 或 WPS 打开，点“文件”—“另存为”，类型选 .docx，再选择一次。',
  encrypted: '设有打开密码，无法读取，没有核对文字。请用 Word 或 WPS 打开，取消密码并保存，再选择一次。',
  corrupt: '已损坏或不完整，没有核对文字。请用 Word 或 WPS 打开并另存一份 .docx，再选择一次。',
  tooLarge: '过大（超过 20 MB，或展开后超过安全上限），没有核对文字。请删去或压缩其中的图片，另存后再选择一次。',
  tooLong: '的文字超过 200 万字，没有核对文字。请只保留自评报告部分，另存后再选择一次。',
  encoding: '的文字编码无法识别（可读取 UTF-8、GB18030/GBK，以及带 BOM 的 UTF-16），没有核对文字。请用记事本打开，另存为 UTF-8 编码的 .txt，或粘贴到 Word 中存为 .docx，再选择一次。',
  empty: '中没有文字（可能全是图片或扫描件），没有核对文字。请换成含有文字的 .docx 或 .txt，再选择一次。',
};

function inPart(part: string | null): string {
  return part === null ? '' : `（位置：${part}）`;
}
