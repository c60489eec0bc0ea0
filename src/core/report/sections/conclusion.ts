/** 二（一）自评结论综述. */
import type { CheckResult } from '../../checks/check-result';
import { allOf, call, joined, number, operation, planned, text, type Expression } from '../../formula/expression';
import { statedValue } from '../../ledger/figure';
import { isZero } from '../../money/decimal';
import type { RateRow, RateTables } from '../../rates/rate-table';
import { checkId, GRADE_ID, OPEN_CHECKS_ID, rateCellId } from '../../sheet-plan/cell-ids';
import { toExpressions } from '../../sheet-plan/check-block';
import { amountText, isNumber, percentText } from '../../sheet-plan/live-figure';
import type { SheetWording, TextParts } from '../../sheet-plan/sheet-wording';
import type { ReportSentence } from '../report-model';
import type { MissingKey, ReportWording } from '../report-wording';
import { columnNames } from './revenue-and-expenditure';

/** A cell shows at most 300 characters; what is quoted or listed is cut before that. */
const LONGEST_QUOTE = 200;
const LONGEST_REASONS = 240;
/** Below this completion rate a reason is required (relation 34). */
const REASON_BELOW = 0.9;

export function conclusion(
  tables: RateTables,
  checks: readonly CheckResult[],
  wording: ReportWording,
  sheets: SheetWording,
): ReportSentence[][] {
  if (tables.total.rate.kind !== 'ratio') return [[{ parts: [wording.missing('conclusion')], fits: null, missing: ['conclusion'] }]];
  return [[graded(tables, wording)], [reasons(checks, wording)], [compared(tables.total, wording)], explanations(checks, wording, sheets)].filter(
    (sentences) => sentences.length > 0,
  );
}

function graded(tables: RateTables, wording: ReportWording): ReportSentence {
  const rate = planned(rateCellId(tables.total.subject, 'rate'));
  const details = sourceDetails(tables.fundSources, wording);
  const heldBack = call('IF', operation(planned(OPEN_CHECKS_ID), '>', number(0)), text(wording.heldBack), text(''));
  return {
    parts: [heldBack, ...wording.conclusion({ rate: percentText(rate), grade: planned(GRADE_ID), details: details.parts })],
    fits: allOf([isNumber(rate), ...details.conditions]),
    missing: details.missing,
  };
}

interface Details {
  readonly parts: TextParts | null;
  readonly conditions: readonly Expression[];
  readonly missing: readonly MissingKey[];
}

/** One clause a fund source; what has no budget stated is asked for, what neither planned nor spent anything is left out. */
function sourceDetails(rows: readonly RateRow[], wording: ReportWording): Details {
  const spending = rows.filter(({ executed }) => executed !== null && statedValue(executed) !== null);
  if (spending.length === 0) return { parts: null, conditions: [], missing: [] };
  const isBudgeted = ({ budget }: RateRow): boolean => statedValue(budget) !== null;
  if (!spending.some(isBudgeted)) {
    return { parts: [wording.missing('sourceBudgets')], conditions: spending.map(hasNoBudget), missing: ['sourceBudgets'] };
  }
  const clauses: TextParts[] = [];
  const conditions: Expression[] = [];
  const missing: MissingKey[] = [];
  for (const row of spending) {
    const name = wording.sourceInConclusion(row.subject);
    const rate = planned(rateCellId(row.subject, 'rate'));
    const executed = planned(rateCellId(row.subject, 'executed'));
    if (!isBudgeted(row)) {
      conditions.push(hasNoBudget(row));
      clauses.push([wording.missing('sourceBudgets', name)]);
      missing.push('sourceBudgets');
    } else if (row.rate.kind === 'ratio') {
      conditions.push(isNumber(rate));
      clauses.push(wording.sourceRate({ name, rate: percentText(rate), isFirst: clauses.length === 0 }));
    } else {
      const spent = statedValue(row.executed);
      const isIdle = spent === null || isZero(spent);
      const hasNoBase = operation(planned(rateCellId(row.subject, 'budget')), '=', number(0));
      conditions.push(hasNoBase, operation(executed, isIdle ? '=' : '<>', number(0)));
      if (!isIdle) clauses.push(wording.sourceAddedDuringYear({ name, amount: amountText(executed) }));
    }
  }
  const parts = clauses.flatMap((clause, index) => (index === 0 ? clause : [wording.detailSeparator, ...clause]));
  return { parts: parts.length === 0 ? null : parts, conditions, missing };
}

function hasNoBudget({ subject }: RateRow): Expression {
  return call('NOT', isNumber(planned(rateCellId(subject, 'budget'))));
}

/** Why the conclusion is held back, one after the other; "" while nothing holds it back. */
function reasons(checks: readonly CheckResult[], wording: ReportWording): ReportSentence {
  const texts = checks.map((check) => planned(checkId(check, 'reason')));
  const all = joined(toExpressions(wording.heldBackBecause(texts)));
  const cut = call('IF', operation(call('LEN', all), '<=', number(LONGEST_REASONS)), all, joined([call('LEFT', all, number(LONGEST_REASONS)), text(wording.moreReasons)]));
  return { parts: [call('IF', operation(planned(OPEN_CHECKS_ID), '>', number(0)), cut, text(''))], fits: null, missing: [] };
}

/** 小于, 持平 or 大于, following the figures; below 90% the reason is asked for. */
function compared(total: RateRow, wording: ReportWording): ReportSentence {
  const names = columnNames(total);
  const [executed, budget] = [planned(rateCellId(total.subject, 'executed')), planned(rateCellId(total.subject, 'budget'))];
  const rate = planned(rateCellId(total.subject, 'rate'));
  const gap = amountText(call('ABS', operation(executed, '-', budget)));
  const parts = (of: TextParts): Expression => joined(toExpressions(of));
  const reason = call('IF', operation(rate, '<', number(REASON_BELOW)), text(wording.missing('shortfallReason')), text(wording.sentenceEnd));
  const less = joined([parts(wording.comparedLess({ ...names, gap })), reason]);
  const more = parts(wording.comparedMore({ ...names, gap }));
  const form = call(
    'IF',
    operation(executed, '<', budget),
    less,
    call('IF', operation(executed, '>', budget), more, parts(wording.comparedEqual(names))),
  );
  return { parts: [form], fits: isNumber(rate), missing: isBelow(total) ? ['shortfallReason'] : [] };
}

function isBelow({ rate }: RateRow): boolean {
  if (rate.kind !== 'ratio') return false;
  const scale = Math.max(rate.executed.scale, rate.budget.scale);
  const [spent, plannedAmount] = [rate.executed, rate.budget].map(({ unscaled, scale: own }) => unscaled * 10n ** BigInt(scale - own));
  return spent !== undefined && plannedAmount !== undefined && spent * 10n < plannedAmount * 9n;
}

/** The accountant's words beside the checks that ask for them. */
function explanations(checks: readonly CheckResult[], wording: ReportWording, sheets: SheetWording): ReportSentence[] {
  return checks
    .filter(({ relation }) => relation === 'presence')
    .map((check) => {
      const words = planned(checkId(check, 'explanation'));
      const isLong = operation(call('LEN', words), '>', number(LONGEST_QUOTE));
      const quoted = call('IF', isLong, joined([call('LEFT', words, number(LONGEST_QUOTE)), text('……')]), joined([words, text('')]));
      const sentence = joined(toExpressions(wording.explained({ relation: sheets.checks.relation(check), words: quoted })));
      const isExplained = operation(planned(checkId(check, 'verdict')), '=', text(sheets.checks.verdicts.explained));
      return { parts: [call('IF', isExplained, sentence, text(''))], fits: null, missing: [] };
    });
}

