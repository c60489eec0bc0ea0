import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { QuestionWording } from '../../locales/pane-wording';
import type { PaneStore } from '../store/pane-store';
import { useQuestionsStyles } from './questions-styles';

export interface KeptAnswersProps {
  readonly store: PaneStore;
  readonly wording: QuestionWording;
  readonly isBusy: boolean;
}

/** The way to change one's mind. Nothing is lost by it, so that it needs no confirmation: what was asked is asked again. */
export function KeptAnswers({ store, wording, isBusy }: KeptAnswersProps): ReactElement {
  const styles = useQuestionsStyles();
  return (
    <p className={styles.kept}>
      {wording.kept}{' '}
      <Link as="button" inline disabledFocusable={isBusy} onClick={() => void store.forgetAnswers()}>
        {wording.askAgain}
      </Link>
    </p>
  );
}
