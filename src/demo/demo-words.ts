/** What the page itself says. Failures of files are worded by the locale, as in the pane and on the command line. */
import { failureSentence } from '../locales/zh-CN/failures';
import type { Failure } from '../ports/failure';
import type { RefusalReason } from './saving/refusal';

const NOTHING_LOST = '没有生成副本，页面上的内容都还在。';

export const demoWords = {
  notOpened: (error: unknown): string => `演示页面没有打开：${String(error)}`,
  broken: (error: unknown): string => `演示页面出错，操作没有完成：${String(error)}`,
  sampleMissing: (file: string, status: number): string => `示例工作簿 ${file}：HTTP ${status}`,
  opening: (name: string): string => `正在打开“${name}”……`,
  opened: (name: string): string => `已打开“${name}”。文件只在本机的浏览器里读取，不会上传；改动在您点“保存”后写入一份副本。`,
  restingFormulas: (count: number): string => `其中 ${count} 个公式本页面不能计算，按文件中的数值显示，保存时原样保留。`,
  otherSheets: (names: readonly string[]): string => `图表工作表${names.map((name) => `“${name}”`).join('')}不在页面上显示，保存时原样保留。`,
  failure: (failure: Failure): string => failureSentence(failure),
  openAnyway: '页面上有未保存的改动。打开另一个文件会丢失这些改动，确定要打开吗？',
  saving: '正在生成副本……',
  saved: (name: string): string => `已生成副本“${name}”，在浏览器的下载文件夹中。打开的文件没有改动。`,
  onlyCells: '演示页面只写回单元格的内容：不能插入、删除或移动行和列，也不能添加、复制、移动、删除工作表。请在 Excel 中进行。',
  copyName: (stem: string, extension: string): string => `${stem}（已评价）${extension}`,
  refusal,
};

function refusal(reason: RefusalReason): string {
  switch (reason.code) {
    case 'linesMoved':
      return `“${reason.sheet}”在页面上插入或删除过${reason.lines === 'rows' ? '行' : '列'}，不能写回文件。请按 Ctrl+Z 撤销这些操作再保存，或改在 Excel 中进行。${NOTHING_LOST}`;
    case 'sheetAdded':
      return `工作表“${reason.sheet}”不在打开的文件里，不能写入副本。改过名的请改回原名；新加的请按 Ctrl+Z 撤销，再保存。${NOTHING_LOST}`;
    case 'sheetMissing':
      return `工作表“${reason.sheet}”在页面上被删除或改名，不能写回文件。请改回原名，或按 Ctrl+Z 撤销，再保存。${NOTHING_LOST}`;
    case 'sheetsReordered':
      return `工作表的顺序在页面上改过，不能写回文件。请按 Ctrl+Z 撤销，再保存。${NOTHING_LOST}`;
    case 'formulaUnreadable':
      return `“${reason.sheet}”${reason.cell} 的公式“${reason.formula}”Excel 不能识别。请改正这个公式，再保存。${NOTHING_LOST}`;
    case 'generatedDiffers':
      return `在打开的文件里重新生成的三张表与页面上的对不上，不能写入副本。请点“生成评价表”更新三张表，再保存。${NOTHING_LOST}`;
    case 'failure':
      return `${failureSentence(reason.failure)}${NOTHING_LOST}`;
  }
}
