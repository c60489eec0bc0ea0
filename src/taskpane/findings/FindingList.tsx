import { mergeClasses } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Evaluation } from '../../app/evaluation';
import type { Ledger } from '../../core/ledger/ledger';
import type { ReportText } from '../../core/text/text-place';
import type { FindingsWording } from '../../locales/pane-wording';
import type { Messages } from '../../locales/messages';
import type { PaneStore } from '../store/pane-store';
import { FindingButton } from './FindingButton';
import { FindingEntry } from './FindingEntry';
import { FindingLinks } from './FindingLinks';
import { useFindingsStyles, useWeightTextStyles } from './findings-styles';
import { ListControls } from './ListControls';
import { cellsOfListed, findingKey, groupedFindings, listedFindings, type ListFilter, type ListGroup, type ListOrder } from './listed-findings';
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
  const [order, setOrder] = useState<ListOrder>('gravity');
  const [wanted, setFilter] = useState<ListFilter>('all');
  const words = messages.pane.findings;
  const items = listedFindings(evaluation.findings, evaluation.textFindings);
  // What was filtered for may be gone by the next look.
  const filter = items.some(({ finding }) => finding.verdict === wanted) ? wanted : 'all';
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
      {items.length >= FEWEST_TO_SORT && <ListControls items={items} order={order} filter={filter} onOrder={setOrder} onFilter={setFilter} messages={messages} />}
      {groupedFindings(items, order, filter).map((group) => (
        <section key={group.name.kind === 'verdict' ? group.name.verdict : `sheet ${group.name.sheet ?? ''}`}>
          <GroupHeading group={group} messages={messages} />
          <ul className={styles.list}>
            {group.items.map((item, index) => (
              <li key={item.kind === 'figures' ? findingKey(item.finding) : `${item.finding.rule} ${index}`}>
                {item.kind === 'figures' ? (
                  <FindingEntry
                    finding={item.finding}
                    consequences={item.consequences}
                    ledger={ledger}
                    explanations={evaluation.explanations}
                    store={store}
                    messages={messages}
                    isBusy={isBusy}
                  />
                ) : (
                  <>
                    <FindingButton verdict={item.finding.verdict} cells={cellsOfListed(item)} store={store} messages={messages} isBusy={isBusy}>
                      {messages.textFinding(item.finding, ledger)}
                    </FindingButton>
                    <FindingLinks rule={item.finding.rule} cells={cellsOfListed(item)} store={store} messages={messages} isBusy={isBusy} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** Fewer are seen at one glance. */
const FEWEST_TO_SORT = 4;

function GroupHeading({ group: { name, items }, messages }: { readonly group: ListGroup; readonly messages: Messages }): ReactElement {
  const styles = useFindingsStyles();
  const texts = useWeightTextStyles();
  const words = messages.pane.findings;
  if (name.kind === 'sheet') return <h3 className={styles.groupHeading}>{words.group(name.sheet ?? words.inReport, items.length)}</h3>;
  return (
    <h3 className={mergeClasses(styles.groupHeading, texts[VERDICT_WEIGHTS[name.verdict]])}>
      <VerdictIcon verdict={name.verdict} />
      {words.group(messages.verdict(name.verdict), items.length)}
    </h3>
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
