/** The block 勾稽核对: one row a relation, live, with links to its cells and a place for the accountant's words. */
import type { CheckResult, Term } from '../checks/check-result';
import { call, joined, number, operation, planned, text, type Expression } from '../formula/expression';
import { figureOf, type Ledger } from '../ledger/ledger';
import type { MoneyMeasure } from '../ledger/dimensions';
import { fullA1, localA1 } from '../workbook/cell-address';
import { checkId, OPEN_CHECKS_ID, OPEN_REASONS_ID } from './cell-ids';
import { explanationCode, type Explanation } from './explanations';
import { amountText } from './live-figure';
import { liveCheck } from './live-check/live-check';
import type { LiveCheck } from './live-check/live-cells';
import { blank, constant, formula, type PlannedCell, type PlannedRow } from './sheet-plan';
import type { SheetWording, TextParts } from './sheet-wording';

const LONGEST_REASONS = 240;
/** Cells that a row names one by one. */
const MOST_NAMED_CELLS = 12;

export function checkBlock(
  checks: readonly CheckResult[],
  ledger: Ledger,
  explanations: readonly Explanation[],
  wording: SheetWording,
): PlannedRow[] {
  const { columns, ...words } = wording.checks;
  const header = [
    columns.relation, columns.left, columns.right, columns.difference, columns.tolerance, columns.verdict,
    columns.leftCells, columns.rightCells, columns.explanation, columns.code, columns.reason,
  ];
  const rows = checks.map((check): LiveRow => liveRow(check, ledger, wording));
  const openers = rows.filter(({ holdsBack }) => holdsBack !== null).map(({ check }) => check);
  const open = openers
    .map((check) => call('IF', operation(call('LEN', planned(checkId(check, 'reason'))), '>', number(0)), number(1), number(0)))
    .reduce<Expression>((sum, each) => operation(sum, '+', each), number(0));
  const codes = new Set(checks.map(explanationCode));
  const former = explanations.filter(({ code }) => !codes.has(code));
  return [
    { cells: [constant(words.caption, 'caption')], height: 24 },
    { cells: [constant(words.explanationHint, 'note', { span: header.length - 2 })], height: 'fit' },
    { cells: header.map((column) => constant(column, 'header')), height: 32 },
    ...rows.map((row) => checkRow(row, explanations, wording)),
    {
      cells: [
        constant(words.openCount, 'label'),
        formula(open, 'code', { id: OPEN_CHECKS_ID }),
        ...Array.from({ length: header.length - 3 }, () => null),
        formula(allReasons(openers, wording), 'code', { id: OPEN_REASONS_ID }),
      ],
      height: 20,
    },
    ...formerRows(former, wording),
  ];
}

/** The reasons of all checks that hold back, cut before a cell of prose is full. */
function allReasons(openers: readonly CheckResult[], wording: SheetWording): Expression {
  const all = joined(openers.map((check) => planned(checkId(check, 'reason'))));
  const cut = joined([call('LEFT', all, number(LONGEST_REASONS)), text(wording.checks.moreReasons)]);
  return call('IF', operation(call('LEN', all), '<=', number(LONGEST_REASONS)), all, cut);
}

interface LiveRow {
  readonly check: CheckResult;
  readonly live: LiveCheck;
  /** True while the check holds the conclusion back; `null` for one that never does. */
  readonly holdsBack: Expression | null;
}

/** Two breakdowns that disagree while their total is stated are told by their own sums already. */
function liveRow(check: CheckResult, ledger: Ledger, wording: SheetWording): LiveRow {
  const live = liveCheck(check, ledger, wording);
  const hasTotal = figureOf(ledger, { kind: 'total' }, check.scope as MoneyMeasure)?.reading.state === 'stated';
  const isTold = check.rule === 'source-category-agreement' && hasTotal;
  return { check, live, holdsBack: isTold ? null : live.isOpen };
}

function checkRow({ check, live, holdsBack }: LiveRow, explanations: readonly Explanation[], wording: SheetWording): PlannedRow {
  const code = explanationCode(check);
  const given = explanations.find((explanation) => explanation.code === code)?.text ?? null;
  const explanationId = { id: checkId(check, 'explanation') };
  return {
    cells: [
      constant(wording.checks.relation(check), 'label'),
      formula(live.left, 'exactAmount', { id: checkId(check, 'left') }),
      formula(live.right, 'exactAmount', { id: checkId(check, 'right') }),
      formula(live.difference, 'exactAmount', { id: checkId(check, 'difference') }),
      toleranceCell(check, live.tolerance),
      formula(live.verdict, 'verdict', { id: checkId(check, 'verdict') }),
      cellsLink(check.left, wording),
      cellsLink(check.right, wording),
      given === null ? blank('input', explanationId) : constant(given, 'input', explanationId),
      constant(code, 'code'),
      formula(reasonOf(check, holdsBack, wording), 'code', { id: checkId(check, 'reason') }),
    ],
    height: 'fit',
  };
}

function toleranceCell(check: CheckResult, tolerance: Expression | null): PlannedCell {
  const named = { id: checkId(check, 'tolerance') };
  if (tolerance === null) return blank('exactAmount', named);
  return tolerance.kind === 'number' ? constant(tolerance.value, 'exactAmount', named) : formula(tolerance, 'exactAmount', named);
}

/** The cells of one side; a click leads to the first. */
function cellsLink(terms: readonly Term[], wording: SheetWording): PlannedCell {
  const cells = terms.map(({ figure }) => figure.cell);
  const [first, ...rest] = cells;
  if (first === undefined) return blank('text');
  const others = rest.slice(0, MOST_NAMED_CELLS - 1).map((cell) => (cell.sheet === first.sheet ? localA1(cell.row, cell.column) : fullA1(cell)));
  const more = cells.length > MOST_NAMED_CELLS ? [wording.checks.moreCells(cells.length)] : [];
  return constant([fullA1(first), ...others, ...more].join(' '), 'link', { link: first });
}

/** The reason why the check holds the conclusion back, "" while it does not. */
function reasonOf(check: CheckResult, holdsBack: Expression | null, wording: SheetWording): Expression {
  if (holdsBack === null) return text('');
  const amount = (part: 'left' | 'right' | 'difference'): Expression => amountText(planned(checkId(check, part)));
  const reason = wording.checks.reason(check, { left: amount('left'), right: amount('right'), difference: amount('difference') });
  return call('IF', holdsBack, joined(toExpressions(reason)), text(''));
}

/** Words that were typed beside figures which are no longer these: kept, and shown for review. */
function formerRows(former: readonly Explanation[], wording: SheetWording): PlannedRow[] {
  if (former.length === 0) return [];
  const empty = Array.from({ length: 7 }, () => blank('text'));
  return [
    { cells: [constant(wording.checks.formerExplanations, 'caption')], height: 24 },
    ...former.map(
      ({ code, relation, text: words }): PlannedRow => ({
        cells: [constant(relation, 'label'), ...empty, constant(words, 'input'), constant(code, 'code')],
        height: 'fit',
      }),
    ),
  ];
}

export function toExpressions(parts: TextParts): Expression[] {
  return parts.map((part) => (typeof part === 'string' ? text(part) : part));
}
