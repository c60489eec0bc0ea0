import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Evaluation } from '../../app/evaluation';
import type { Ledger } from '../../core/ledger/ledger';
import { cellsOfText } from '../../core/text/text-cells';
import type { ReportText } from '../../core/text/text-place';
import type { FindingsWording } from '../../locales/pane-wording';
import type { Messages } from '../../locales/messages';
import type { PaneStore } from '../store/pane-store';
import { FindingButton } from './FindingButton';
import { FindingEntry } from './FindingEntry';
import { useFindingsStyles, useWeightTextStyles } from './findings-styles';
import { findingKey, groupedFindings } from './grouped-findings';
import { VerdictIcon } from './VerdictIcon';
import { VERDICT_WEIGHTS } from './verdict-weight';

export interface FindingListProps {
  readonly evaluation: Evaluation;
  readonly ledger: Ledger;
  /** The report that was looked at with the book. */
  readonly report: ReportText | null;
  readonly store: PaneStore;
  readonly messages: Messages;
  readonly isBusy: boolean;
}

export function FindingList({ evaluation, ledger, report, store, messages, isBusy }: FindingListProps): ReactElement {
  const styles = useFindingsStyles();
  const texts = useWeightTextStyles();
  const words = messages.pane.findings;
  return (
    <section className={styles.root} aria-labelledby="findings-heading">
      <h2 id="findings-heading" className={styles.heading}>
        {words.heading}
      </h2>
      <p className={styles.summary}>{summary(evaluation, words)}</p>
      {textSummary(evaluation, report, words).map((sentence) => (
        <p key={sentence} className={styles.summary}>
          {sentence}
        </p>
      ))}
      {groupedFindings(evaluation.findings, evaluation.textFindings).map(({ verdict, leading, textFindings }) => (
        <section key={verdict}>
          <h3 className={mergeClasses(styles.groupHeading, texts[VERDICT_WEIGHTS[verdict]])}>
            <VerdictIcon verdict={verdict} />
            {words.group(messages.verdict(verdict), leading.length + textFindings.length)}
          </h3>
          <ul className={styles.list}>
            {leading.map(({ finding, consequences }) => (
              <li key={findingKey(finding)}>
                <FindingEntry finding={finding} consequences={consequences} ledger={ledger} store={store} messages={messages} isBusy={isBusy} />
              </li>
            ))}
            {textFindings.map((finding, index) => (
              <li key={`${finding.rule}/${index}`}>
                <FindingButton verdict={verdict} cells={cellsOfText(finding)} store={store} messages={messages} isBusy={isBusy}>
                  {messages.textFinding(finding, ledger)}
                </FindingButton>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function summary({ checks, findings, textFindings }: Evaluation, words: FindingsWording): string {
  const listed = findings.filter(({ causedBy }) => causedBy === null).length + textFindings.length;
  if (checks.length === 0 && listed === 0) return words.nothingChecked;
  if (listed > 0) return words.summary(listed, checks.length);
  return checks.every(({ verdict }) => verdict === 'exact') ? words.allExact(checks.length) : words.allExplained(checks.length);
}

/** How much of the sentences was looked at; of a report that was chosen, also that nothing was. */
function textSummary({ textRuns, textFindings }: Evaluation, report: ReportText | null, words: FindingsWording): string[] {
  const compared = textRuns.reduce((sum, run) => sum + run.compared, 0);
  if (compared > 0) return [words.textsCompared(compared)];
  return report !== null && textFindings.length === 0 ? [words.nothingInReport(report.name)] : [];
}
