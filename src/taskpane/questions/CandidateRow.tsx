import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Candidate, CandidateMeaning } from '../../core/ledger/question';
import type { Messages } from '../../locales/messages';
import type { PaneStore } from '../store/pane-store';
import { useQuestionsStyles } from './questions-styles';

export interface CandidateRowProps {
  readonly candidate: Candidate;
  readonly store: PaneStore;
  readonly messages: Messages;
  readonly isBusy: boolean;
}

/** The button that is the answer, and one to look at what it stands for first. */
export function CandidateRow({ candidate, store, messages, isBusy }: CandidateRowProps): ReactElement {
  const styles = useQuestionsStyles();
  const name = messages.candidate(candidate);
  const look = lookAt(candidate.meaning, store);
  return (
    <>
      <Button className={styles.choice} disabledFocusable={isBusy} onClick={() => void store.answer(candidate)}>
        {name}
      </Button>
      {look !== null && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.showCells}
          disabledFocusable={isBusy}
          aria-label={messages.pane.questions.showCellsOf(name)}
          onClick={() => void look()}
        >
          {messages.pane.actions.showCells}
        </Button>
      )}
    </>
  );
}

/** Selects what the candidate stands for; `null` where that is no place of the workbook. */
function lookAt(meaning: CandidateMeaning, store: PaneStore): (() => Promise<void>) | null {
  switch (meaning.kind) {
    case 'table':
      return () => store.revealRange(meaning.table.sheet, meaning.table.range);
    case 'column':
      return () => store.reveal([meaning.header.cell]);
    case 'noColumn':
    case 'unit':
      return null;
  }
}
