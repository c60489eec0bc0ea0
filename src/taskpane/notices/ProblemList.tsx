import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Problem } from '../../core/ledger/problem';
import type { Messages } from '../../locales/messages';
import type { PaneStore } from '../store/pane-store';

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
  readonly store: PaneStore;
  readonly messages: Messages;
  readonly isBusy: boolean;
}

/** What could not be read in the workbook. An empty workbook is a beginning, not a mistake. */
export function ProblemList({ problems, store, messages, isBusy }: ProblemListProps): ReactElement {
  const styles = useProblemListStyles();
  return (
    <div role="status" className={styles.root}>
      {problems.map((problem, index) => (
        // One code may come twice with other cells; the list is replaced as a whole.
        <MessageBar key={`${problem.code}/${index}`} intent={problem.code === 'emptyWorkbook' ? 'info' : 'warning'} layout="multiline">
          <MessageBarBody>
            {problem.code === 'emptyWorkbook' && <MessageBarTitle>{messages.pane.findings.emptyWorkbook}</MessageBarTitle>}
            {messages.problem(problem)}
          </MessageBarBody>
          {problem.cells.length > 0 && (
            <MessageBarActions>
              <Button size="small" disabledFocusable={isBusy} onClick={() => void store.reveal(problem.cells)}>
                {messages.pane.actions.showCells}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      ))}
    </div>
  );
}
