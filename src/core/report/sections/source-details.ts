/** 其中：the completion rate of every fund source, in as many sentences as they need. */
import { call, number, operation, planned, type Expression } from '../../formula/expression';
import { statedValue } from '../../ledger/figure';
import { isZero } from '../../money/decimal';
import type { RateRow } from '../../rates/rate-table';
import { rateCellId } from '../../sheet-plan/cell-ids';
import { amountText, isNumber, percentText } from '../../sheet-plan/live-figure';
import type { TextParts } from '../../sheet-plan/sheet-wording';
import type { MissingKey, ReportWording } from '../report-wording';
import { packed } from '../sentence-packing';

export interface SourceDetails {
  /** The clauses of one sentence, separated, with what must hold for them. */
  readonly parts: TextParts;
  readonly conditions: readonly Expression[];
  readonly missing: readonly MissingKey[];
}

interface Clause {
  readonly parts: TextParts;
  readonly missing: readonly MissingKey[];
  readonly conditions: readonly Expression[];
  readonly length: number;
}

/** Figures and words that a clause has besides its name. */
const CLAUSE_FRAME = 24;

/**
 * One clause a source. What has no budget stated is asked for; what neither planned nor spent anything is left out, and so is what has no
 * execution stated, as long as that stays so.
 */
export function sourceDetails(rows: readonly RateRow[], wording: ReportWording): SourceDetails[] {
  const spending = rows.filter(({ executed }) => executed !== null && statedValue(executed) !== null);
  const open = rows.filter(({ executed }) => executed !== null && statedValue(executed) === null).map(({ subject }) => staysOpen(subject, 'executed'));
  if (spending.length === 0) return open.length === 0 ? [] : [{ parts: [], conditions: open, missing: [] }];
  if (!spending.some(isBudgeted)) {
    const conditions = [...open, ...spending.map(({ subject }) => staysOpen(subject, 'budget'))];
    return [{ parts: [wording.missing('sourceBudgets')], conditions, missing: ['sourceBudgets'] }];
  }
  const silent: Expression[] = [...open];
  const clauses: Clause[] = [];
  let hasNamedRate = false;
  for (const row of spending) {
    const clause = clauseOf(row, hasNamedRate, wording);
    if (clause.parts.length === 0) silent.push(...clause.conditions);
    else clauses.push(clause);
    hasNamedRate ||= isBudgeted(row) && row.rate.kind === 'ratio';
  }
  const sentences = packed(clauses).map((group) => ({
    parts: group.flatMap(({ parts }, index) => (index === 0 ? parts : [wording.detailSeparator, ...parts])),
    conditions: group.flatMap(({ conditions }) => conditions),
    missing: group.flatMap(({ missing }) => missing),
  }));
  const [first = { parts: [], conditions: [], missing: [] }, ...more] = sentences;
  return [{ ...first, conditions: [...silent, ...first.conditions] }, ...more];
}

function clauseOf(row: RateRow, hasNamedRate: boolean, wording: ReportWording): Clause {
  const name = wording.sourceInConclusion(row.subject);
  const rate = planned(rateCellId(row.subject, 'rate'));
  const executed = planned(rateCellId(row.subject, 'executed'));
  const clause = (parts: TextParts, conditions: readonly Expression[], missing: readonly MissingKey[] = []): Clause => ({
    parts,
    conditions,
    missing,
    length: name.length + CLAUSE_FRAME,
  });
  if (!isBudgeted(row)) return clause([wording.missing('sourceBudgets', name)], [staysOpen(row.subject, 'budget')], ['sourceBudgets']);
  if (row.rate.kind === 'ratio') {
    return clause(wording.sourceRate({ name, rate: percentText(rate), isFirst: !hasNamedRate }), [isNumber(rate)]);
  }
  const spent = statedValue(row.executed);
  const isIdle = spent === null || isZero(spent);
  const hasNoBase = operation(planned(rateCellId(row.subject, 'budget')), '=', number(0));
  const conditions = [hasNoBase, operation(executed, isIdle ? '=' : '<>', number(0))];
  return clause(isIdle ? [] : wording.sourceAddedDuringYear({ name, amount: amountText(executed) }), conditions);
}

function isBudgeted({ budget }: RateRow): boolean {
  return statedValue(budget) !== null;
}

function staysOpen(subject: RateRow['subject'], column: 'budget' | 'executed'): Expression {
  return call('NOT', isNumber(planned(rateCellId(subject, column))));
}
