import { Button, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { FindingsWording } from '../../locales/pane-wording';
import type { PaneStore } from '../store/pane-store';
import { useFindingsStyles } from './findings-styles';

export interface ExplanationBoxProps {
  /** Of the check and its figures (`explanationCode`). */
  readonly code: string;
  /** What is kept beside the check now. */
  readonly kept: string;
  /** What was said of other figures, to be read again; `null` where nothing was. */
  readonly former: string | null;
  readonly store: PaneStore;
  readonly wording: FindingsWording;
  readonly isBusy: boolean;
}

/** 说明: what the accountant says to a finding. Kept in the check sheet's own column and nowhere else. */
export function ExplanationBox({ code, kept, former, store, wording, isBusy }: ExplanationBoxProps): ReactElement {
  const styles = useFindingsStyles();
  const [typed, setTyped] = useState(former ?? kept);
  return (
    <details className={styles.explanation}>
      <summary>{former !== null ? wording.formerExplanation(former) : kept === '' ? wording.explain : wording.explained(kept)}</summary>
      <Textarea
        className={styles.explanationText}
        aria-label={wording.explain}
        value={typed}
        onChange={(_event, { value }) => {
          setTyped(value);
        }}
      />
      <Button size="small" disabledFocusable={isBusy || typed === kept} onClick={() => void store.explain(code, typed.trim())}>
        {wording.keepExplanation}
      </Button>
    </details>
  );
}
