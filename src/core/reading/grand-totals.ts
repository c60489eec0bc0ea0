/** 总计 of a list without sides that counts what was carried over to the next year, too: the year's spending is 本年支出合计 then. */
import type { Flow } from '../ledger/dimensions';
import type { RowMeaning } from '../ledger/row-meaning';
import { compare, isZero, ZERO } from '../money/decimal';
import { RowAmounts } from './row-amounts';
import type { Panel } from './table-columns';
import type { TableContext } from './table-context';
import type { TableRow } from './table-rows';

const LEFT_OVER: readonly Flow[] = ['surplusAllocated', 'closingCarryOver'];

/** The same rows, those totals known as what they are; one of the income above them is no total of spending either. */
export function withGrandTotals(rows: readonly TableRow[], panel: Panel, context: TableContext): readonly TableRow[] {
  const spending = spendingOf(rows);
  const leftOver = rows.filter((row) => isFlow(row, LEFT_OVER));
  if (panel.side !== null || spending === null || leftOver.length === 0) return rows;
  const amounts = new RowAmounts(panel, context);
  const income = rows.find((row) => isFlow(row, ['income']));
  const isOfIncome = ({ row }: TableRow): boolean => income !== undefined && income.row < row && row < spending.row;
  const totals = rows.filter(({ label }) => label.meaning.kind === 'total' && !label.isPart);
  const counting = totals.filter((row) => !isOfIncome(row) && countsCarryOver(row, rows[rows.indexOf(row) - 1], spending, leftOver, amounts));
  if (counting.length === 0) return rows;
  return rows.map((row) => {
    if (counting.includes(row)) return { ...row, label: { ...row.label, meaning: { kind: 'grandTotal' }, grandTotal: 'expenditure' } };
    return totals.includes(row) && isOfIncome(row) ? { ...row, label: { ...row.label, meaning: { kind: 'grandTotal' } } } : row;
  });
}

interface Spending {
  /** Of its first line. */
  readonly row: number;
  readonly lines: readonly TableRow[];
  /** 本年支出合计 states it, and not its parts alone. */
  readonly isStated: boolean;
}

/** The line 本年支出合计; where there is none, 基本支出 and 项目支出, or else the sources. */
function spendingOf(rows: readonly TableRow[]): Spending | null {
  const stated = rows.find((row) => isFlow(row, ['expenditure']));
  if (stated !== undefined) return { row: stated.row, lines: [stated], isStated: true };
  const ofKinds = (kinds: readonly RowMeaning['kind'][]): TableRow[] => rows.filter(({ label }) => kinds.includes(label.meaning.kind));
  const lines = [ofKinds(['expenditureCategory', 'extraCategory']), ofKinds(['fundSource', 'extraSource'])].find(({ length }) => length > 1) ?? [];
  const [first] = lines;
  return first === undefined || lines.some(({ label }) => label.isPart) ? null : { row: first.row, lines, isStated: false };
}

/**
 * Its amounts show it in some column, or the words do: 总计 stands right below 年末结转, that below 本年支出合计, and 总计 is another amount than the
 * year's spending. Where the parts alone state that, both must: 合计 above them is theirs, and wrong.
 */
function countsCarryOver(total: TableRow, above: TableRow | undefined, spending: Spending, leftOver: readonly TableRow[], amounts: RowAmounts): boolean {
  const different = amounts.columns.flatMap((column) => {
    const whole = amounts.of(total, column);
    const spent = amounts.sumOf(spending.lines, column);
    if (whole === null || spent === null || compare(whole, spent) === 0) return [];
    const left = amounts.sumOf(leftOver, column) ?? ZERO;
    return [!isZero(left) && amounts.addsUp(total, [...spending.lines, ...leftOver], column) === true];
  });
  const isBelow = above !== undefined && leftOver.includes(above) && spending.row < above.row;
  const isBorneOut = different.includes(true);
  if (!spending.isStated) return isBorneOut && isBelow;
  return isBorneOut || (different.length > 0 && total.label.grandTotal !== null && isBelow);
}

function isFlow({ label: { meaning, isPart } }: TableRow, flows: readonly Flow[]): boolean {
  return meaning.kind === 'flow' && !isPart && flows.includes(meaning.flow);
}
