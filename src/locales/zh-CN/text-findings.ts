import type { Figure } from '../../core/ledger/figure';
import { cellsOf } from '../../core/ledger/figure';
import type { Ledger } from '../../core/ledger/ledger';
import { amountText } from '../../core/money/amount-text';
import { decimalText, trimmed, type Decimal } from '../../core/money/decimal';
import type { TextFinding, TextUnit } from '../../core/text/text-finding';
import type { Quote } from '../../core/text/text-place';
import { fullA1 } from '../../core/workbook/cell-address';
import { textPlaceWords } from './text-places';

const UNIT_TERMS: Readonly<Record<TextUnit, string>> = { yuan: '元', wanYuan: '万元', points: '%', count: '个' };

/** One sentence or two: the words and their place, what they contradict, what next. */
export function textFindingSentence(finding: TextFinding, ledger: Ledger): string {
  const [first, ...others] = finding.quotes;
  const words = `${first === undefined ? '' : quoted(first)}${others.length === 0 ? '' : `（并见${others.map(quoted).join('、')}）`}`;
  return `${words}：${statement(finding, ledger)}`;
}

function statement({ rule, verdict, figures, unit, stated, expected, difference }: TextFinding, ledger: Ledger): string {
  const said = inWords(stated, unit);
  const right = inWords(expected, unit);
  const gap = inWords(difference, unit);
  const [figure] = figures;
  switch (rule) {
    case 'text-amount':
      return `文中${said}，${figure === undefined ? '表' : cellOf(figure)}为${right}，相差${gap}。请核对口径和数字。`;
    case 'text-sum':
      return `文中各项之和${said}，文中总额${right}，相差${gap}。请核对各项与总额。`;
    case 'text-rate':
      if (expected === null) return `表和文字中都没有对应的预算数，无法核对${said}。请补充预算数，或自行核对。`;
      return `文中${said}，按执行数÷预算数计算应为${right}${cellsIn(figures)}。请核对完成率或金额。`;
    case 'text-full-execution':
      return `预算完成率写为100%，年末结转和结余${said}，文中没有说明原因。请补充说明。`;
    case 'text-share':
      return `文中${said}，计算应为${right}${cellsIn(figures)}。请核对占比或金额。`;
    case 'text-year-on-year':
      if (verdict === 'notice') return '按增减额推算上年数为零，不应有增减幅度。请核对。';
      if (expected === null) return '增减额与增减幅度方向相反。请核对“增加（增长）”“减少（下降）”。';
      return unit === 'points' ? `文中${said}，按增减额和上年数计算应为${right}。请核对。` : `增减额（或各项增减之和）${said}，按文中其他金额应为${right}，相差${gap}。请核对。`;
    case 'text-comparison':
      if (unit === 'points') return `完成率写为${said}，按同一行执行数和差额计算应为${right}。请核对完成率或差额。`;
      if (difference !== null) return `文中差额${said}，计算应为${right}${cellsIn(figures)}。请核对。`;
      return `执行数减预算数为${right}${cellsIn(figures)}，与“小于”“持平”“大于”的表述不符。请核对。`;
    case 'text-zero-base':
      return `预算数为零，执行数${said}：不计算完成率，应表述为年中追加。`;
    case 'text-count':
      return `各等级之和${said}，项目总数${right}，相差${gap}。请核对。`;
    case 'text-grade':
      return '等级与得分不在同一档（通常 90 分及以上为优，80 分及以上为良，60 分及以上为中，60 分以下为差）。当地另有分档的可不理会，否则请核对。';
    case 'text-names':
      return verdict === 'notice'
        ? `与工作簿的单位名称“${ledger.entity ?? ''}”不同。请核对是否误用了其他单位的文稿。`
        : `文中的年度与工作簿（${ledger.year === null ? '' : String(ledger.year)}年）不同，而数字相同${cellsIn(figures)}。请核对年度。`;
    case 'text-subject-names':
      return '同一科目编码的名称不同。请核对编码和名称。';
    case 'text-placeholder':
      return '可能是模板残留、待填内容或缺少“%”。请补充或删除。';
  }
}

function inWords(value: Decimal | null, unit: TextUnit | null): string {
  if (value === null || unit === null) return '';
  return unit === 'points' || unit === 'count' ? `${decimalText(unit === 'count' ? trimmed(value) : value)}${UNIT_TERMS[unit]}` : `${amountText(value)}${UNIT_TERMS[unit]}`;
}

function quoted({ place, words }: Quote): string {
  return `${textPlaceWords(place)}“${words}”`;
}

function cellOf(figure: Figure): string {
  const [cell] = cellsOf(figure);
  return cell === undefined ? '' : fullA1(cell);
}

function cellsIn(figures: readonly Figure[]): string {
  return figures.length === 0 ? '' : `（${figures.map(cellOf).join('、')}）`;
}
