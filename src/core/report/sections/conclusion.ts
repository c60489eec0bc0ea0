/** 二（一）自评结论综述. */
import type { CheckResult } from '../../checks/check-result';
import { allOf, call, joined, number, operation, planned, text, type Expression } from '../../formula/expression';
import { doubleOf } from '../../money/decimal';
import { roundedRate } from '../../rates/completion-rate';
import type { RateRow, RateTables } from '../../rates/rate-table';
import { checkId, GRADE_ID, OPEN_CHECKS_ID, OPEN_REASONS_ID, rateCellId } from '../../sheet-plan/cell-ids';
import { toExpressions } from '../../sheet-plan/check-block';
import { amountText, isNumber, percentText } from '../../sheet-plan/live-figure';
import type { SheetWording, TextParts } from '../../sheet-plan/sheet-wording';
import type { ReportSentence } from '../report-model';
import type { ReportWording } from '../report-wording';
import { columnNames } from './revenue-and-expenditure';
import { sourceDetails } from './source-details';

/** A cell shows at most 300 characters; what is quoted is cut before that. */
const LONGEST_QUOTE = 200;
/** Below this completion rate a reason is required (relation 34). */
const REASON_BELOW = 0.9;

export function conclusion(
  tables: RateTables,
  checks: readonly CheckResult[],
  wording: ReportWording,
  sheets: SheetWording,
): ReportSentence[][] {
  if (tables.total.rate.kind !== 'ratio') return [[{ parts: [wording.missing('conclusion')], fits: null, missing: ['conclusion'] }]];
  const isOriginal = tables.total.budget?.measure === 'originalBudget';
  return [graded(tables, isOriginal, wording), [reasons(wording)], [compared(tables.total, wording)], explanations(checks, wording, sheets)].filter(
    (sentences) => sentences.length > 0,
  );
}

/** The graded sentence with the first of the sources; where they need more room, sentences that go on with the rest. */
function graded(tables: RateTables, isOriginal: boolean, wording: ReportWording): ReportSentence[] {
  const rate = planned(rateCellId(tables.total.subject, 'rate'));
  const [first, ...more] = sourceDetails(tables.fundSources, wording);
  const heldBack = call('IF', operation(planned(OPEN_CHECKS_ID), '>', number(0)), text(wording.heldBack), text(''));
  const details = first === undefined || first.parts.length === 0 ? null : first.parts;
  return [
    {
      parts: [heldBack, ...wording.conclusion({ rate: percentText(rate), grade: planned(GRADE_ID), details, isOriginal })],
      fits: allOf([isNumber(rate), ...(first?.conditions ?? [])]),
      missing: first?.missing ?? [],
    },
    ...more.map(({ parts, conditions, missing }) => ({ parts: wording.moreSources(parts), fits: allOf(conditions), missing })),
  ];
}

/** Why the conclusion is held back; "" while nothing holds it back. */
function reasons(wording: ReportWording): ReportSentence {
  const all = joined(toExpressions(wording.heldBackBecause(planned(OPEN_REASONS_ID))));
  return { parts: [call('IF', operation(planned(OPEN_CHECKS_ID), '>', number(0)), all, text(''))], fits: null, missing: [] };
}

/** 小于, 持平 or 大于, following the figures; below 90% the reason is asked for. */
function compared(total: RateRow, wording: ReportWording): ReportSentence {
  const names = columnNames(total, wording);
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

/** By the rate as it is printed, as in the sentence. */
function isBelow({ rate }: RateRow): boolean {
  return rate.kind === 'ratio' && doubleOf(roundedRate(rate)) < REASON_BELOW;
}

/** The accountant's words beside the checks that ask for them. */
function explanations(checks: readonly CheckResult[], wording: ReportWording, sheets: SheetWording): ReportSentence[] {
  return checks
    .filter(({ relation }) => relation === 'presence')
    .map((check) => {
      const words = planned(checkId(check, 'explanation'));
      const isLong = operation(call('LEN', words), '>', number(LONGEST_QUOTE));
      const quoted = call('IF', isLong, joined([call('LEFT', words, number(LONGEST_QUOTE)), text(wording.ellipsis)]), joined([words, text('')]));
      const sentence = joined(toExpressions(wording.explained({ relation: sheets.checks.relation(check), words: quoted })));
      const isExplained = operation(planned(checkId(check, 'verdict')), '=', text(sheets.checks.verdicts.explained));
      return { parts: [call('IF', isExplained, sentence, text(''))], fits: null, missing: [] };
    });
}

