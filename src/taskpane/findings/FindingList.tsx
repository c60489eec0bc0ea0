import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Evaluation } from '../../app/evaluation';
import type { Ledger } from '../../core/ledger/ledger';
import type { FindingsWording } from '../../locales/pane-wording';
import type { Messages } from '../../locales/messages';
import type { PaneStore } from '../store/pane-store';
import { FindingButton } from './FindingButton';
import { useFindingsStyles, useWeightTextStyles } from './findings-styles';
import { groupedFindings } from './grouped-findings';
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
      {groupedFindings(evaluation.findings).map(({ verdict, findings }) => (
        <section key={verdict}>
          <h3 className={mergeClasses(styles.groupHeading, texts[VERDICT_WEIGHTS[verdict]])}>
            <VerdictIcon verdict={verdict} />
            {words.group(messages.verdict(verdict), findings.length)}
          </h3>
          <ul className={styles.list}>
            {findings.map((finding) => (
              <li key={`${finding.rule}/${finding.scope}`}>
                <FindingButton finding={finding} ledger={ledger} store={store} messages={messages} isBusy={isBusy} />
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
  if (findings.length > 0) return words.summary(findings.length, checks.length);
  return checks.every(({ verdict }) => verdict === 'exact') ? words.allExact(checks.length) : words.allExplained(checks.length);
}
