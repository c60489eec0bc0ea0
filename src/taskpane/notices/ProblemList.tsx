import { makeStyles, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Note } from '../../core/ledger/note';
import type { Problem } from '../../core/ledger/problem';
import type { Messages } from '../../locales/messages';
import type { PaneStore } from '../store/pane-store';
import { CellsBar } from './CellsBar';

const useProblemListStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ':empty': { display: 'none' },
  },
});

export interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  readonly store: PaneStore;
  readonly messages: Messages;
  readonly isBusy: boolean;
}

/** What could not be read in the workbook, then what should be known of what was. An empty workbook is a beginning, not a mistake. */
export function ProblemList({ problems, notes, store, messages, isBusy }: ProblemListProps): ReactElement {
  const styles = useProblemListStyles();
  const common = { showLabel: messages.pane.actions.showCells, isBusy, store };
  return (
    <div role="status" className={styles.root}>
      {problems.map((problem, index) => (
        // One code may come twice with other cells; the list is replaced as a whole.
        <CellsBar key={`${problem.code}/${index}`} intent={problem.code === 'emptyWorkbook' ? 'info' : 'warning'} cells={problem.cells} {...common}>
          {problem.code === 'emptyWorkbook' && <MessageBarTitle>{messages.pane.findings.emptyWorkbook}</MessageBarTitle>}
          {messages.problem(problem)}
        </CellsBar>
      ))}
      {notes.map((note) => (
        <CellsBar key={note.code} intent="info" cells={note.cells} {...common}>
          {messages.note(note)}
        </CellsBar>
      ))}
    </div>
  );
}
