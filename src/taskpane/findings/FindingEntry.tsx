import type { ReactElement } from 'react';
import type { Finding } from '../../core/checks/check-result';
import type { Ledger } from '../../core/ledger/ledger';
import { explanationCode, formerExplanation, type Explanation } from '../../core/sheet-plan/explanations';
import { ExplanationBox } from './ExplanationBox';
import { FindingButton, type FindingButtonProps } from './FindingButton';
import { FindingLinks } from './FindingLinks';
import { useFindingsStyles } from './findings-styles';
import { findingKey } from './listed-findings';

export interface FindingEntryProps extends Pick<FindingButtonProps, 'store' | 'messages' | 'isBusy'> {
  readonly finding: Finding;
  readonly consequences: readonly Finding[];
  readonly ledger: Ledger;
  readonly explanations: readonly Explanation[];
}

/** A finding, what its cause may be, what the accountant says to it and, folded, what follows from it. */
export function FindingEntry({ finding, consequences, ledger, explanations, ...shared }: FindingEntryProps): ReactElement {
  const styles = useFindingsStyles();
  const { messages } = shared;
  const words = messages.pane.findings;
  const code = explanationCode(finding);
  const kept = explanations.find((one) => one.code === code)?.text ?? '';
  const former = kept === '' ? formerExplanation(finding, explanations) : null;
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
      <FindingLinks {...shared} rule={finding.rule} cells={finding.cells} />
      <ExplanationBox key={`${code} ${kept}`} code={code} kept={kept} former={former} store={shared.store} wording={words} isBusy={shared.isBusy} />
      {consequences.length > 0 && (
        <details className={styles.consequences}>
          <summary>{words.consequences(consequences.length)}</summary>
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
