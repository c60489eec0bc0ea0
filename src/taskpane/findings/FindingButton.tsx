import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Verdict } from '../../core/checks/check-result';
import type { CellAddress } from '../../core/workbook/cell-address';
import type { Messages } from '../../locales/messages';
import type { PaneStore } from '../store/pane-store';
import { useFindingsStyles, useWeightBarStyles, useWeightTextStyles } from './findings-styles';
import { VERDICT_WEIGHTS } from './verdict-weight';

export interface FindingButtonProps {
  readonly verdict: Verdict;
  /** Empty where everything that is in question stands in a report file. */
  readonly cells: readonly CellAddress[];
  readonly store: PaneStore;
  readonly messages: Messages;
  readonly isBusy: boolean;
  /** The sentence. */
  readonly children: ReactNode;
}

/** Verdict and sentence; a click selects the cells. `aria-disabled` instead of `disabled`, so that a run keeps the focus here. */
export function FindingButton({ verdict, cells, store, messages, isBusy, children }: FindingButtonProps): ReactElement {
  const styles = useFindingsStyles();
  const bars = useWeightBarStyles();
  const texts = useWeightTextStyles();
  const weight = VERDICT_WEIGHTS[verdict];
  const content = (
    <>
      <span className={mergeClasses(styles.verdict, texts[weight])}>{messages.verdict(verdict)}</span>
      {children}
    </>
  );
  if (cells.length === 0) return <div className={mergeClasses(styles.finding, bars[weight])}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.finding, styles.selecting, bars[weight])}
      aria-disabled={isBusy}
      onClick={() => {
        if (!isBusy) void store.reveal(cells);
      }}
    >
      {content}
    </button>
  );
}
