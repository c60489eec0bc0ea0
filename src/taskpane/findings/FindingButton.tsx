import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/checks/check-result';
import type { Ledger } from '../../core/ledger/ledger';
import type { Messages } from '../../locales/messages';
import type { PaneStore } from '../store/pane-store';
import { useFindingsStyles, useWeightBarStyles, useWeightTextStyles } from './findings-styles';
import { VERDICT_WEIGHTS } from './verdict-weight';

export interface FindingButtonProps {
  readonly finding: Finding;
  readonly ledger: Ledger;
  readonly store: PaneStore;
  readonly messages: Messages;
  readonly isBusy: boolean;
}

/** Verdict and sentence; a click selects the cells. `aria-disabled` instead of `disabled`, so that a run keeps the focus here. */
export function FindingButton({ finding, ledger, store, messages, isBusy }: FindingButtonProps): ReactElement {
  const styles = useFindingsStyles();
  const bars = useWeightBarStyles();
  const texts = useWeightTextStyles();
  const weight = VERDICT_WEIGHTS[finding.verdict];
  return (
    <button
      type="button"
      className={mergeClasses(styles.finding, bars[weight])}
      aria-disabled={isBusy}
      onClick={() => {
        if (!isBusy) void store.reveal(finding.cells);
      }}
    >
      <span className={mergeClasses(styles.verdict, texts[weight])}>{messages.verdict(finding.verdict)}</span>
      {messages.finding(finding, ledger)}
    </button>
  );
}
