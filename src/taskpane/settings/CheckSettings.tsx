import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { severitySetting, toleranceSetting, type CheckSettings as Settings, type Severity } from '../../core/checks/check-settings';
import type { RuleRun } from '../../core/checks/run-checks';
import { decimalText, parseDecimal } from '../../core/money/decimal';
import type { Messages } from '../../locales/messages';
import { RulePageLink } from '../rules/RulePageLink';
import type { PaneStore } from '../store/pane-store';
import { useSettingsStyles } from './settings-styles';

export interface CheckSettingsProps {
  readonly settings: Settings;
  readonly runs: readonly RuleRun[];
  readonly store: PaneStore;
  readonly messages: Messages;
  readonly isBusy: boolean;
}

/** 万元; whoever wants another one gives it on the command line, and finds it here. */
const TOLERANCES: readonly string[] = ['0', '0.01', '0.05', '0.1', '0.5', '1'];
const SEVERITIES: readonly Severity[] = ['computed', 'notice', 'off'];
const COMPUTED = '';

/** How strictly the book is checked. Folded: the computed tolerance is right for nearly everybody. */
export function CheckSettings({ settings, runs, store, messages, isBusy }: CheckSettingsProps): ReactElement {
  const styles = useSettingsStyles();
  const words = messages.pane.settings;
  const given = settings.tolerance === null ? COMPUTED : decimalText(settings.tolerance);
  const others = given === COMPUTED || TOLERANCES.includes(given) ? [] : [given];
  return (
    <details>
      <summary className={styles.summary}>{words.heading}</summary>
      <p className={styles.hint}>{words.hint}</p>
      <label className={styles.setting}>
        {words.tolerance}
        <Select size="small" value={given} disabled={isBusy} onChange={(_event, { value }) => void store.set(toleranceSetting(parseDecimal(value)))}>
          <option value={COMPUTED}>{words.computedTolerance}</option>
          {[...TOLERANCES, ...others].map((tolerance) => (
            <option key={tolerance} value={tolerance}>
              {words.toleranceText(tolerance)}
            </option>
          ))}
        </Select>
      </label>
      <ul className={styles.list}>
        {runs.map(({ rule }) => (
          <li key={rule} className={styles.setting}>
            <RulePageLink rule={rule}>{messages.rule(rule)}</RulePageLink>
            <Select
              size="small"
              aria-label={messages.rule(rule)}
              className={styles.severity}
              value={settings.severities.get(rule) ?? 'computed'}
              disabled={isBusy}
              onChange={(_event, { value }) => {
                const severity = SEVERITIES.find((one) => one === value);
                if (severity !== undefined) void store.set(severitySetting(rule, severity));
              }}
            >
              {SEVERITIES.map((severity) => (
                <option key={severity} value={severity}>
                  {words.severities[severity]}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </details>
  );
}
