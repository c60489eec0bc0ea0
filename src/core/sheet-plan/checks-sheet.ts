import type { CheckResult } from '../checks/check-result';
import type { Ledger } from '../ledger/ledger';
import { checkBlock } from './check-block';
import type { Explanation } from './explanations';
import { figureBlock } from './figure-block';
import { titleRows } from './title-rows';
import type { SheetPlan } from './sheet-plan';
import type { SheetWording } from './sheet-wording';

const WIDTHS: readonly number[] = [30, 16, 18, 14, 14, 24, 20, 18, 24, 26, 40];

/** 勾稽核对: where every figure comes from, and how the figures fit together. */
export function checksSheet(
  ledger: Ledger,
  checks: readonly CheckResult[],
  explanations: readonly Explanation[],
  wording: SheetWording,
): SheetPlan {
  return {
    kind: 'checks',
    name: wording.sheetNames.checks,
    rows: [
      ...titleRows('checks', ledger, WIDTHS.length, wording),
      ...checkBlock(checks, ledger, explanations, wording),
      { cells: [], height: 12 },
      ...figureBlock(ledger, wording),
    ],
    columnWidths: WIDTHS,
    frozenRows: 2,
    frozenColumns: 1,
    orientation: 'landscape',
    titleRows: 2,
    tabColor: '#C9822B',
  };
}
