import type { Problem } from '../../core/ledger/problem';
import { MOST_TEXT_AMOUNTS } from '../../core/ledger/text-column';
import { firstPlaces } from '../../core/workbook/cell-address';

const MOST_CELLS = 5;

/** One sentence: what, where, what next. */
export function problemSentence(problem: Problem): string {
  const where = placesOf(problem);
  switch (problem.code) {
    case 'emptyWorkbook':
      return '工作簿里没有数据。请打开含有预算数和执行数的工作簿后重试。';
    case 'noTable':
      return '没有找到含有预算数、执行数的表格。请确认表头有“年初预算数”“全年预算数”“执行数”“决算数”之类的栏目，行内有“合计”“一般公共预算财政拨款”“基本支出”之类的项目。';
    case 'noBudget':
      return `表格（${where}）没有预算数，无法计算完成率；其余核对照常进行。请补充“全年预算数”一栏后重新生成。`;
    case 'noExecution':
      return `表格（${where}）没有执行数，无法计算完成率；其余核对照常进行。请补充“执行数”一栏后重新生成。`;
    case 'errorValues':
      return `单元格 ${where} 是错误值，或是尚未计算的公式，不能据以计算完成率，也没有写入任何内容。请改正这些公式（或用 Excel、WPS 打开并保存一次）后重试。`;
    case 'unreadableAmount':
      return `单元格 ${where} 的内容不是金额，程序不作猜测。请改为数字（没有金额的请留空或填“—”）后重试。`;
    case 'tooManyTextAmounts':
      return `明细表中以文本形式存放的金额超过${MOST_TEXT_AMOUNTS}个（${where}以下各列），逐个核对会使工作簿过大，没有写入任何内容。请选中这些列，用“数据”→“分列”→“完成”转换为数字后重试。`;
    case 'ambiguous':
      return `有几张表格（${where}）都可能是要评价的表，而数据不一致。请选定一张（或隐藏不用的），再重试。`;
    case 'ambiguousColumn':
      return `有几栏（${where}）写着同一项数据，而数据不一致。请选定一栏，再重试。`;
  }
}

function placesOf({ cells }: Problem): string {
  const { named, left } = firstPlaces(cells, MOST_CELLS, '、');
  return left > 0 ? `${named}等${cells.length}处` : named;
}
