import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Evaluation } from '../../app/evaluation';
import type { Ledger } from '../../core/ledger/ledger';
import type { FindingsWording } from '../../locales/pane-wording';
import type { Messages } from '../../locales/messages';
import type { PaneStore } from '../store/pane-store';
import { FindingEntry } from './FindingEntry';
import { useFindingsStyles, useWeightTextStyles } from './findings-styles';
import { findingKey, groupedFindings } from './grouped-findings';
import { VerdictIcon } from './VerdictIcon';
import { VERDICT_WEIGHTS } from './verdict-weight';

export interface FindingListProps {
  readonly evaluation: Evaluation;
  readonly ledger: Ledger;
  readonly store: PaneStore;
  readonly messages: Messages;
  readonly isBusy: boolean;
}

export function FindingList({ evaluation, ledger, store, messages, isBusy }: FindingListProps): ReactElement {
  const styles = useFindingsStyles();
  const texts = useWeightTextStyles();
  const words = messages.pane.findings;
  return (
    <section className={styles.root} aria-labelledby="findings-heading">
      <h2 id="findings-heading" className={styles.heading}>
        {words.heading}
      </h2>
      <p className={styles.summary}>{summary(evaluation, words)}</p>
      {groupedFindings(evaluation.findings).map(({ verdict, leading }) => (
        <section key={verdict}>
          <h3 className={mergeClasses(styles.groupHeading, texts[VERDICT_WEIGHTS[verdict]])}>
            <VerdictIcon verdict={verdict} />
            {words.group(messages.verdict(verdict), leading.length)}
          </h3>
          <ul className={styles.list}>
            {leading.map(({ finding, consequences }) => (
              <li key={findingKey(finding)}>
                <FindingEntry finding={finding} consequences={consequences} ledger={ledger} store={store} messages={messages} isBusy={isBusy} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function summary({ checks, findings }: Evaluation, words: FindingsWording): string {
  if (checks.length === 0) return words.nothingChecked;
  if (findings.length > 0) return words.summary(findings.filter(({ causedBy }) => causedBy === null).length, checks.length);
  return checks.every(({ verdict }) => verdict === 'exact') ? words.allExact(checks.length) : words.allExplained(checks.length);
}
