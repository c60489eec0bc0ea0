/** 一（二）部门整体收支情况. */
import { allOf, call, number, operation, planned, type Expression } from '../../formula/expression';
import type { Subject } from '../../ledger/dimensions';
import { statedValue, type Figure } from '../../ledger/figure';
import { figureOf, type Ledger } from '../../ledger/ledger';
import { isZero } from '../../money/decimal';
import type { RateRow, RateTables } from '../../rates/rate-table';
import { rateCellId } from '../../sheet-plan/cell-ids';
import { amountText, isBlankText, isNumber, percentText } from '../../sheet-plan/live-figure';
import type { ReportSentence } from '../report-model';
import { packed } from '../sentence-packing';
import type { LabelledAmount, ReportWording } from '../report-wording';

/** Figure and unit that an item has besides its label. */
const ITEM_FRAME = 14;

export function revenueAndExpenditure(ledger: Ledger, tables: RateTables, wording: ReportWording): ReportSentence[][] {
  return [[overall(ledger, tables.total, wording)], [...bySource(tables, wording), ...byCategory(tables, wording), ...carriedOver(ledger, wording)]].filter(
    (sentences) => sentences.length > 0,
  );
}

/** The budget's and the execution's names as the workbook's headers have them. */
export function columnNames(row: RateRow, wording: ReportWording): { budgetName: string; executedName: string } {
  return { budgetName: nameOf(row.budget, wording), executedName: nameOf(row.executed, wording) };
}

function nameOf(figure: Figure | null, wording: ReportWording): string {
  return figure === null || figure.measure === 'statedRate' || figure.measure === 'points' ? '' : wording.columnName(figure.columnHeader.text, figure.measure);
}

function overall(ledger: Ledger, total: RateRow, wording: ReportWording): ReportSentence {
  const names = columnNames(total, wording);
  const [spent, plannedAmount] = [statedValue(total.executed), statedValue(total.budget)];
  const [executed, budget] = [cell(total.subject, 'executed'), cell(total.subject, 'budget')];
  if (spent === null && plannedAmount === null) {
    return { parts: [wording.missing('totalBudget'), wording.missing('totalExecution')], fits: null, missing: ['totalBudget', 'totalExecution'] };
  }
  if (spent === null) {
    const stated = wording.amountOnly({ name: names.budgetName, amount: amountText(budget) });
    return { parts: [...stated, wording.missing('totalExecution')], fits: call('AND', isNumber(budget), call('NOT', isNumber(executed))), missing: ['totalExecution'] };
  }
  if (plannedAmount === null) {
    const stated = wording.amountOnly({ name: names.executedName, amount: amountText(executed) });
    return { parts: [...stated, wording.missing('totalBudget')], fits: call('AND', isNumber(executed), call('NOT', isNumber(budget))), missing: ['totalBudget'] };
  }
  const bothStated = [isNumber(budget), isNumber(executed)];
  if (!isZero(plannedAmount)) {
    return {
      parts: wording.completed({
        ...names,
        budget: amountText(budget),
        executed: amountText(executed),
        rate: percentText(planned(rateCellId(total.subject, 'rate'))),
        isOriginal: ledger.basis === 'originalBudget',
      }),
      fits: call('AND', ...bothStated, operation(budget, '<>', number(0))),
      missing: [],
    };
  }
  const hasNoBase = operation(budget, '=', number(0));
  return isZero(spent)
    ? { parts: wording.nothing(ledger), fits: call('AND', ...bothStated, hasNoBase, operation(executed, '=', number(0))), missing: [] }
    : {
        parts: wording.addedDuringYear({ ...names, executed: amountText(executed) }),
        fits: call('AND', ...bothStated, hasNoBase, operation(executed, '<>', number(0))),
        missing: [],
      };
}

function bySource(tables: RateTables, wording: ReportWording): ReportSentence[] {
  return packedRows(statedRows(tables.fundSources), wording).map((rows, index) => ({
    parts: wording.bySource(rows.map((row) => labelled(row, wording)), index > 0),
    fits: allStated(rows, tables.fundSources),
    missing: [],
  }));
}

function byCategory(tables: RateTables, wording: ReportWording): ReportSentence[] {
  const rows = statedRows(tables.expenditureCategories);
  if (rows.length === 0) return [];
  return [
    { parts: wording.byCategory(rows.map((row) => labelled(row, wording))), fits: allStated(rows, tables.expenditureCategories), missing: [] },
  ];
}

function carriedOver(ledger: Ledger, wording: ReportWording): ReportSentence[] {
  const closing = figureOf(ledger, { kind: 'flow', flow: 'closingCarryOver' }, 'executed');
  if (closing === null || statedValue(closing) === null) return [];
  const amount = cell(closing.subject, 'executed');
  return [{ parts: wording.carriedOver(amountText(amount)), fits: isNumber(amount), missing: [] }];
}

function statedRows(rows: readonly RateRow[]): (RateRow & { readonly executed: Figure })[] {
  return rows.flatMap((row) => (row.executed !== null && statedValue(row.executed) !== null ? [{ ...row, executed: row.executed }] : []));
}

function packedRows(rows: readonly RateRow[], wording: ReportWording): RateRow[][] {
  const items = rows.map((row) => ({ row, length: wording.expenditureOf(row.subject).length + ITEM_FRAME }));
  return packed(items).map((group) => group.map(({ row }) => row));
}

function labelled({ subject }: RateRow, wording: ReportWording): LabelledAmount {
  return { label: wording.expenditureOf(subject), amount: amountText(cell(subject, 'executed')) };
}

/** The sentence's amounts are stated, and of the breakdown's other rows none has been filled since. */
function allStated(rows: readonly RateRow[], breakdown: readonly RateRow[]): Expression {
  const open = breakdown.filter((row) => row.executed !== null && statedValue(row.executed) === null);
  return allOf([...rows.map(({ subject }) => isNumber(cell(subject, 'executed'))), ...open.map(({ subject }) => isBlankText(cell(subject, 'executed')))]);
}

function cell(subject: Subject, column: 'budget' | 'executed'): Expression {
  return planned(rateCellId(subject, column));
}
