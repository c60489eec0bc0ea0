import { makeStyles, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneWording } from '../../locales/pane-wording';
import type { RunStage } from '../store/pane-state';

const useProgressStyles = makeStyles({
  // The region is always there, so that its changes are announced.
  root: { display: 'flex', ':empty': { display: 'none' } },
});

export interface ProgressProps {
  readonly stage: RunStage | null;
  readonly wording: PaneWording;
}

export function Progress({ stage, wording }: ProgressProps): ReactElement {
  const styles = useProgressStyles();
  return (
    <div className={styles.root} role="status">
      {stage !== null && <Spinner size="tiny" label={wording.stages[stage]} />}
    </div>
  );
}
