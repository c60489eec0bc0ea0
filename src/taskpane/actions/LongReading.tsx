import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useState, type ReactElement } from 'react';
import type { PaneWording } from '../../locales/pane-wording';
import type { ReadingProgress } from '../store/pane-state';
import type { PaneStore } from '../store/pane-store';

/** A reading of ordinary length is over before anybody could read its progress. */
const SHOWN_AFTER_MS = 1000;

const useLongReadingStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: '1fr auto', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  text: { ...typographyStyles.caption1, fontVariantNumeric: 'tabular-nums' },
  bar: { gridColumn: '1 / -1', marginTop: tokens.spacingVerticalXS },
});

export interface LongReadingProps {
  /** Something is being read and nothing written yet. */
  readonly isReading: boolean;
  /** `null` until the size of the reading is known. */
  readonly progress: ReadingProgress | null;
  readonly store: PaneStore;
  readonly wording: PaneWording;
}

/** How far a long reading has come, and the way to stop it. No live region: numbers that run would drown everything else that is announced. */
export function LongReading({ isReading, progress, store, wording }: LongReadingProps): ReactElement | null {
  const styles = useLongReadingStyles();
  const textId = useId();
  const isLong = useLasting(isReading, SHOWN_AFTER_MS);
  if (!isLong) return null;
  return (
    <div className={styles.root}>
      <span id={textId} className={styles.text}>
        {progress !== null && wording.progressText(progress.read, progress.all)}
      </span>
      <Button
        size="small"
        onClick={() => {
          store.stop();
        }}
      >
        {wording.actions.stop}
      </Button>
      {progress === null ? (
        <ProgressBar className={styles.bar} aria-label={wording.stages.reading} />
      ) : (
        <ProgressBar className={styles.bar} aria-labelledby={textId} value={progress.read} max={Math.max(1, progress.all)} />
      )}
    </div>
  );
}

/** True once `isOn` has been true for so long without a break. */
function useLasting(isOn: boolean, milliseconds: number): boolean {
  const [hasLasted, setHasLasted] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(() => {
      setHasLasted(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
      setHasLasted(false);
    };
  }, [isOn, milliseconds]);
  return isOn && hasLasted;
}
