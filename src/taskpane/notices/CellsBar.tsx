import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { CellAddress } from '../../core/workbook/cell-address';
import type { PaneStore } from '../store/pane-store';

export interface CellsBarProps {
  readonly intent: 'info' | 'warning';
  readonly cells: readonly CellAddress[];
  readonly showLabel: string;
  readonly isBusy: boolean;
  readonly store: PaneStore;
  readonly children: ReactNode;
}

/** Something said of cells of the workbook, with a button that shows them where there are any. */
export function CellsBar({ intent, cells, showLabel, isBusy, store, children }: CellsBarProps): ReactElement {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
      {cells.length > 0 && (
        <MessageBarActions>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void store.reveal(cells)}>
            {showLabel}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
