import type { Finding, Verdict } from '../../core/checks/check-result';
import { isInPoints } from '../../core/checks/points';
import type { Ledger } from '../../core/ledger/ledger';
import { amountText } from '../../core/money/amount-text';
import { decimalText, type Decimal } from '../../core/money/decimal';
import { sideNames } from './relations';

export const VERDICT_TERMS: Readonly<Record<Verdict, string>> = {
  exact: '平',
  rounding: '尾差',
  notice: '提示',
  error: '不平',
  rate: '比率不符',
  explain: '需说明',
  zeroBase: '年中追加',
};

/** One sentence: both sides with their amounts, and the gap. Amounts in the book's own unit. */
export function findingSentence(finding: Finding, ledger: Ledger): string {
  const { left, right } = sideNames(finding);
  const unit = isInPoints(finding) ? '分' : ledger.unit === 'yuan' ? '元' : '万元';
  const money = (value: Decimal): string => `${amountText(value)}${unit}`;
  const both = `${left}${money(finding.leftValue)}，${right}${money(finding.rightValue)}，相差${money(finding.difference)}`;
  switch (finding.rule) {
    case 'line-rate':
    case 'stated-rate':
      return `${left}${rateText(finding.leftValue)}，按表内数计算应为${rateText(finding.rightValue)}。请核对完成率或执行数、预算数。`;
    case 'zero-over-zero':
      return `${left}填为${rateText(finding.leftValue)}，而预算数与执行数均为零，通常填“—”。`;
    case 'zero-base-execution':
      return `${right}为零，${left}${money(finding.leftValue)}：不计算完成率，报告中按年中追加表述。`;
    case 'full-execution-carry-over':
      return `预算完成率为100%，而${left}${money(finding.leftValue)}。请在“勾稽核对”表的“说明”栏说明原因。`;
    case 'unit-factor':
      return `${left}${money(finding.leftValue)}，${right}${money(finding.rightValue)}，相差约一万倍：可能元与万元混用。请核对两张表的单位和这两个数。`;
    case 'pasted-shift':
      return `${left}与${right}同为${money(finding.leftValue)}，而同级其他各行不为零：可能粘贴时错了一行。请核对这一栏。`;
    case 'scope-within-whole':
      return `${left}${money(finding.leftValue)}大于${right}${money(finding.rightValue)}，多${money(finding.difference)}：部分资金不能大于全部资金。请核对两张表。`;
    case 'line-within-budget':
    case 'execution-within-budget':
      return `${left}${money(finding.leftValue)}超过${right}${money(finding.rightValue)}，超出${money(finding.difference)}。${ADVICE[finding.verdict] ?? ''}`;
    case 'three-public-within-total':
    case 'operating-within-public':
      return `${left}${money(finding.leftValue)}，超过${right}${money(finding.rightValue)}，超出${money(finding.difference)}。${finding.verdict === 'rounding' ? (ADVICE.rounding ?? '') : '前者通常包含在后者之内，请看一下两处口径是否一致。'}`;
    case 'execution-score':
      return `${left}${amountText(finding.leftValue)}分，按${right}计算为${amountText(finding.rightValue)}分，相差${amountText(finding.difference)}分。若按分段办法计分，可不理会；否则请核对。`;
    case 'of-which-lines':
      return finding.relation === 'part' ? `${left}${money(finding.leftValue)}，超过${right}${money(finding.rightValue)}，多${money(finding.difference)}：其中的一项不能大于总数。${finding.verdict === 'rounding' ? (ADVICE.rounding ?? '') : '请核对这两个数。'}` : `${both}。${ADVICE[finding.verdict] ?? ''}`;
    case 'score-total':
      return finding.relation === 'limit' ? `${left}${money(finding.leftValue)}，超过${right}${money(finding.rightValue)}。得分不能超过分值，请核对。` : `${both}。${ADVICE[finding.verdict] ?? ''}`;
    default:
      return `${both}。${ADVICE[finding.verdict] ?? ''}`;
  }
}

const ADVICE: Readonly<Partial<Record<Verdict, string>>> = {
  error: '请核对各项与合计数。',
  rounding: '差额在四舍五入允许的范围内，无需更改。',
  notice: '请看一下是否有遗漏或未填的项目。',
};

function rateText(points: Decimal): string {
  return `${decimalText(points)}%`;
}
