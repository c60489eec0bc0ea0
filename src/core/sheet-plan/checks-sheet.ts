import type { CheckResult } from '../checks/check-result';
import type { RuleRun } from '../checks/run-checks';
import type { Ledger } from '../ledger/ledger';
import { checkBlock } from './check-block';
import type { TextFinding } from '../text/text-finding';
import type { Explanation } from './explanations';
import { figureBlock } from './figure-block';
import { ruleBlock } from './rule-block';
import { textAmountBlock } from './text-amount-block';
import { hasTextBlock, textBlock } from './text-block';
import { TextSums } from './text-sums';
import { titleRows } from './title-rows';
import type { SheetPlan } from './sheet-plan';
import type { SheetWording } from './sheet-wording';

const WIDTHS: readonly number[] = [32, 14, 17, 13, 17, 22, 18, 17, 26, 22, 40];
/** Codes and reasons at the right serve the program; they are not printed. */
const PRINTED_COLUMNS = 9;

interface CheckedRules {
  readonly checks: readonly CheckResult[];
  readonly runs: readonly RuleRun[];
  readonly textFindings: readonly TextFinding[];
  readonly textRuns: readonly RuleRun[];
}

/** 勾稽核对: where every figure comes from, how the figures fit together, and the amounts that are followed one by one. */
export function checksSheet(
  ledger: Ledger,
  { checks, runs, textFindings, textRuns }: CheckedRules,
  explanations: readonly Explanation[],
  wording: SheetWording,
): SheetPlan {
  const texts = new TextSums(ledger.figures);
  const compared = checks.flatMap(({ left, right, blanks }) => [...[...left, ...right].map(({ figure }) => figure), ...blanks]);
  const stated = textFindings.flatMap(({ figures }) => figures);
  const printed = [
    ...titleRows('checks', ledger, PRINTED_COLUMNS, wording),
    ...figureBlock(ledger, [...ledger.figures, ...compared, ...stated], texts, wording),
    { cells: [], height: 12 },
    ...checkBlock(checks, ledger, explanations, wording),
    ...ruleBlock([...runs, ...textRuns], wording),
    ...textBlock(textFindings, textRuns, wording),
  ];
  return {
    kind: 'checks',
    name: wording.sheetNames.checks,
    rows: [...printed, ...textAmountBlock(texts.columns, hasTextBlock(textFindings, textRuns), wording)],
    printedRows: printed.length,
    columnWidths: WIDTHS,
    printedColumns: PRINTED_COLUMNS,
    frozenRows: 2,
    frozenColumns: 1,
    orientation: 'landscape',
    titleRows: 2,
    tabColor: '#C9822B',
  };
}
