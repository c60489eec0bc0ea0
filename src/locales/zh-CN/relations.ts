import type { CheckResult } from '../../core/checks/check-result';
import type { MoneyMeasure } from '../../core/ledger/dimensions';
import type { Figure } from '../../core/ledger/figure';
import { MEASURE_TERMS, subjectTerm } from './terms';

/** Names of both sides of a check, for its row, its reason and its finding. */
export interface SideNames {
  readonly left: string;
  readonly right: string;
}

export function sideNames(check: CheckResult): SideNames {
  const measure = MEASURE_TERMS[check.scope as MoneyMeasure] as string | undefined;
  const word = measure ?? '';
  const [first] = check.left;
  const subject = first === undefined ? '' : subjectTerm(first.figure.subject);
  const budget = check.right.find(({ figure }) => figure.measure !== 'executed');
  const budgetWord = budget === undefined ? '' : budgetTerm(budget.figure.measure);
  switch (check.rule) {
    case 'fund-source-sum':
      return { left: `资金来源${word}合计`, right: `${word}合计` };
    case 'expenditure-category-sum':
      return { left: `支出性质${word}合计`, right: `${word}合计` };
    case 'source-category-agreement':
      return { left: `资金来源${word}合计`, right: `支出性质${word}合计` };
    case 'carry-over-roll-forward':
      return { left: '年初结转和结余加本年收支', right: '年末结转和结余' };
    case 'full-execution-carry-over':
      return { left: '年末结转和结余', right: '未执行的预算' };
    case 'execution-within-budget':
      return { left: `${subject}执行数`, right: `${subject}${budgetWord}` };
    case 'zero-base-execution':
      return { left: `${subject}执行数`, right: `${subject}${budgetWord}` };
    case 'appropriation-balance':
    case 'fund-table-balance':
    case 'line-flow': {
      const [spent] = check.right;
      return { left: '年初结转和结余与本年收入之和', right: `${spent === undefined ? '' : placeOf(spent.figure)}与年末结转和结余之和` };
    }
    case 'institution-sum': {
      const [whole] = check.right;
      const name = whole === undefined ? '' : `${subjectTerm(whole.figure.subject)}${MEASURE_TERMS[whole.figure.measure as MoneyMeasure]}`;
      return { left: `各单位${name}之和`, right: `汇总${name}` };
    }
    case 'pasted-shift':
    case 'scope-within-whole':
    case 'unit-factor':
      return { left: sided(check.left), right: sided(check.right) };
    case 'statement-totals-equal':
      return { left: '收入总计', right: '支出总计' };
    case 'three-public-within-total':
    case 'operating-within-public':
    case 'same-figure': {
      const [left, right] = [check.left[0], check.right[0]].map((term) => (term === undefined ? '' : placeOf(term.figure)));
      return { left: left ?? '', right: right ?? '' };
    }
    case 'annual-budget-changes': {
      const [whole] = check.right;
      return { left: '年初预算数加减各项调整', right: whole === undefined ? '' : placeOf(whole.figure) };
    }
    case 'line-remainder': {
      const [whole] = check.right;
      const headers = ([1, -1] as const).map((sign) => check.left.filter((term) => term.sign === sign).map(({ figure }) => figure.columnHeader.text.replace(/\s+/gu, '')));
      return { left: headers.filter((texts) => texts.length > 0).map((texts) => texts.join('加')).join('减'), right: whole === undefined ? '' : placeOf(whole.figure) };
    }
    case 'of-which-lines': {
      const [left, right] = [check.left[0], check.right[0]].map((term) => (term === undefined ? '' : placeOf(term.figure)));
      return { left: check.relation === 'part' ? (left ?? '') : `${right ?? ''}其中各行之和`, right: right ?? '' };
    }
    case 'score-total': {
      const [left, right] = [check.left[0], check.right[0]].map((term) => (term === undefined ? '' : placeOf(term.figure)));
      return { left: check.relation === 'limit' ? (left ?? '') : `${right ?? ''}各项之和`, right: right ?? '' };
    }
    case 'execution-score': {
      const [score] = check.left;
      return { left: score === undefined ? '' : placeOf(score.figure), right: '执行率（最高100%）×分值' };
    }
    case 'three-public-sum':
    case 'personnel-public-split':
    case 'procurement-sum':
    case 'row-parts':
    case 'class-sum':
    case 'register-sum':
    case 'total-line-sum':
    case 'numbered-lines':
    case 'crossed-lines':
    case 'income-lines':
    case 'subtotal-sum':
    case 'period-sum':
    case 'code-hierarchy':
    case 'of-which-sum':
    case 'fiscal-appropriation-sum': {
      const [whole] = check.right;
      const name = whole === undefined ? '' : placeOf(whole.figure);
      return { left: `${name}各分项之和`, right: name };
    }
    case 'statement-income-total':
      return { left: '本年收入、使用结余与年初结转和结余之和', right: '收入总计' };
    case 'statement-expenditure-total':
      return { left: '本年支出、结余分配与年末结转和结余之和', right: '支出总计' };
    case 'line-within-budget':
      return { left: `${subject}执行数`, right: `${subject}${budgetWord}` };
    case 'line-rate':
    case 'zero-over-zero':
    case 'stated-rate':
      return { left: `${subject}表列完成率`, right: `${subject}按表内数计算的完成率` };
  }
}

/** The first figure of a side, with the sheet that it stands on: both sides may have the same words. */
function sided([first]: CheckResult['left']): string {
  return first === undefined ? '' : `${first.figure.cell.sheet}${placeOf(first.figure)}`;
}

/** A figure by the words of its own table: “教育支出”基本支出. */
export function placeOf({ rowLabel, columnHeader }: Figure): string {
  const [label, header] = [rowLabel.text, columnHeader.text].map((text) => text.replace(/\s+/gu, ''));
  return label === '' || label === header ? `“${header}”` : `“${label}”${header}`;
}

function budgetTerm(measure: string): string {
  return measure in MEASURE_TERMS ? MEASURE_TERMS[measure as MoneyMeasure] : '';
}
