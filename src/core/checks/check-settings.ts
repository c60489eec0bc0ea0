/**
 * What the user wants otherwise than the rules have it: another tolerance than the computed one, and rules that only give notice or are not applied.
 * Kept in the workbook beside the answers (`reading/answers.ts`), one topic each, so that they hold for next year's book too.
 */
import type { Answer } from '../ledger/question';
import { absolute, compare, decimalText, parseDecimal, type Decimal } from '../money/decimal';
import { inUnit, type MoneyUnit } from '../money/money-unit';
import type { AnyRuleId } from '../text/text-finding';
import { isIncomplete, type CheckResult, type Verdict } from './check-result';

/** `notice`: its errors are notices. `off`: it is not applied. */
export type Severity = 'computed' | 'notice' | 'off';

export interface CheckSettings {
  /** The largest gap in 万元 that counts as rounding, of every sum; `null` where it is computed. */
  readonly tolerance: Decimal | null;
  /** Rules that are not in it are as they come. */
  readonly severities: ReadonlyMap<AnyRuleId, Severity>;
}

export const COMPUTED: CheckSettings = { tolerance: null, severities: new Map() };

const TOLERANCE_TOPIC = 'setting/tolerance';
const SEVERITY_TOPIC = 'setting/severity/';
const NO_CHOICE = 'computed';

/** `answers`: choices by topic. Whatever is no setting of a known form is passed over. */
export function readSettings(answers: ReadonlyMap<string, string>, rules: readonly AnyRuleId[]): CheckSettings {
  const tolerance = parseDecimal(answers.get(TOLERANCE_TOPIC) ?? '');
  const severities = rules.flatMap((rule) => {
    const severity = answers.get(SEVERITY_TOPIC + rule);
    return severity === 'notice' || severity === 'off' ? [[rule, severity] as const] : [];
  });
  return { tolerance: tolerance !== null && tolerance.unscaled >= 0n ? tolerance : null, severities: new Map(severities) };
}

/** As it is kept; `null` for the computed one. */
export function toleranceSetting(tolerance: Decimal | null): Answer {
  return { topic: TOLERANCE_TOPIC, choice: tolerance === null ? NO_CHOICE : decimalText(tolerance) };
}

export function severitySetting(rule: AnyRuleId, severity: Severity): Answer {
  return { topic: SEVERITY_TOPIC + rule, choice: severity };
}

/** Whether the kept text is a setting and no answer to a question. */
export function isSetting(topic: string): boolean {
  return topic === TOLERANCE_TOPIC || topic.startsWith(SEVERITY_TOPIC);
}

/** The result as the settings have it, in the unit that its values are in. */
export function withSettings(result: CheckResult, { tolerance, severities }: CheckSettings, unit: MoneyUnit): CheckResult {
  // Points of a form are no money.
  const isOfMoney = result.relation === 'balance' && result.right.every(({ figure }) => figure.measure !== 'points');
  const tolerated = tolerance === null || !isOfMoney ? result : withTolerance(result, inUnit(tolerance, 'wanYuan', unit));
  return severities.get(result.rule) === 'notice' ? { ...tolerated, verdict: noticed(tolerated.verdict), isNoticeOnly: true } : tolerated;
}

/** What is left of a verdict of a rule that only gives notice. */
export function noticed(verdict: Verdict): Verdict {
  return NOTICED[verdict] ?? verdict;
}

const NOTICED: Readonly<Partial<Record<Verdict, Verdict>>> = { error: 'notice', rate: 'notice', explain: 'notice', zeroBase: 'notice' };

function withTolerance(result: CheckResult, tolerance: Decimal): CheckResult {
  const gap = absolute(result.difference);
  const isOff = gap.unscaled !== 0n;
  const beyond = isIncomplete(result) ? 'notice' : 'error';
  return { ...result, tolerance, noticeBound: tolerance, verdict: !isOff ? result.verdict : compare(gap, tolerance) <= 0 ? 'rounding' : beyond };
}
