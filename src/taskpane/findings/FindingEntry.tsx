import type { ReactElement } from 'react';
import type { Finding } from '../../core/checks/check-result';
import { FindingButton, type FindingButtonProps } from './FindingButton';
import { findingKey } from './grouped-findings';
import { useFindingsStyles } from './findings-styles';

export interface FindingEntryProps extends FindingButtonProps {
  readonly consequences: readonly Finding[];
}

/** A finding, what its cause may be, and, folded, what follows from it. */
export function FindingEntry({ consequences, ...shared }: FindingEntryProps): ReactElement {
  const styles = useFindingsStyles();
  const { finding, messages } = shared;
  return (
    <>
      <FindingButton {...shared} />
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
              <li key={findingKey(each)}>
                <FindingButton {...shared} finding={each} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
