import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ActionWording } from '../../locales/pane-wording';
import type { PaneStore } from '../store/pane-store';

const useActionBarStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ActionBarProps {
  readonly store: PaneStore;
  readonly wording: ActionWording;
  readonly isBusy: boolean;
}

/** Buttons at rest keep the focus (`disabledFocusable`): a run must not move it. */
export function ActionBar({ store, wording, isBusy }: ActionBarProps): ReactElement {
  const styles = useActionBarStyles();
  return (
    <div className={styles.root}>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void store.generate()}>
        {wording.generate}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => void store.copyReport()}>
        {wording.copyReport}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => void store.check()}>
        {wording.checkAgain}
      </Button>
    </div>
  );
}
