import type { ReactElement } from 'react';
import type { Finding } from '../../core/checks/check-result';
import type { Ledger } from '../../core/ledger/ledger';
import { FindingButton, type FindingButtonProps } from './FindingButton';
import { findingKey } from './grouped-findings';
import { useFindingsStyles } from './findings-styles';

export interface FindingEntryProps extends Pick<FindingButtonProps, 'store' | 'messages' | 'isBusy'> {
  readonly finding: Finding;
  readonly consequences: readonly Finding[];
  readonly ledger: Ledger;
}

/** A finding, what its cause may be, and, folded, what follows from it. */
export function FindingEntry({ finding, consequences, ledger, ...shared }: FindingEntryProps): ReactElement {
  const styles = useFindingsStyles();
  const { messages } = shared;
  const button = (one: Finding): ReactElement => (
    <FindingButton {...shared} verdict={one.verdict} cells={one.cells}>
      {messages.finding(one, ledger)}
    </FindingButton>
  );
  return (
    <>
      {button(finding)}
      {finding.clues.map((clue) => (
        <p key={clue.kind} className={styles.clue}>
          {messages.clue(clue)}
        </p>
      ))}
      {consequences.length > 0 && (
        <details className={styles.consequences}>
          <summary>{messages.pane.findings.consequences(consequences.length)}</summary>
          <ul className={styles.list}>
            {consequences.map((each) => (
              <li key={findingKey(each)}>{button(each)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
