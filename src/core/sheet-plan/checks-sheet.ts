import type { CheckResult } from '../checks/check-result';
import type { Ledger } from '../ledger/ledger';
import { checkBlock } from './check-block';
import type { Explanation } from './explanations';
import { figureBlock } from './figure-block';
import { titleRows } from './title-rows';
import type { SheetPlan } from './sheet-plan';
import type { SheetWording } from './sheet-wording';

const WIDTHS: readonly number[] = [32, 14, 17, 13, 17, 22, 18, 17, 26, 22, 40];
/** Codes and reasons at the right serve the program; they are not printed. */
const PRINTED_COLUMNS = 9;

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
      ...titleRows('checks', ledger, PRINTED_COLUMNS, wording),
      ...figureBlock(ledger, wording),
      { cells: [], height: 12 },
      ...checkBlock(checks, ledger, explanations, wording),
    ],
    columnWidths: WIDTHS,
    printedColumns: PRINTED_COLUMNS,
    frozenRows: 2,
    frozenColumns: 1,
    orientation: 'landscape',
    titleRows: 2,
    tabColor: '#C9822B',
  };
}
