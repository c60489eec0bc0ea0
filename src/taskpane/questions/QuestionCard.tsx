import { mergeClasses } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Question } from '../../core/ledger/question';
import type { Messages } from '../../locales/messages';
import type { PaneStore } from '../store/pane-store';
import { CandidateRow } from './CandidateRow';
import { useQuestionsStyles } from './questions-styles';

/** As many candidates are seen at one glance. */
const MOST_AT_ONCE = 6;

export interface QuestionCardProps {
  readonly question: Question;
  readonly store: PaneStore;
  readonly messages: Messages;
  readonly isBusy: boolean;
}

export function QuestionCard({ question, store, messages, isBusy }: QuestionCardProps): ReactElement {
  const styles = useQuestionsStyles();
  const sentenceId = useId();
  const { candidates } = question;
  return (
    <div role="group" aria-labelledby={sentenceId} className={styles.card}>
      <p id={sentenceId} className={styles.sentence}>
        {messages.question(question)}
      </p>
      <ul className={mergeClasses(styles.candidates, candidates.length > MOST_AT_ONCE && styles.manyCandidates)}>
        {candidates.map((candidate, index) => (
          // Two tables may bear the same names; their order is the question's.
          <li key={index} className={styles.candidate}>
            <CandidateRow candidate={candidate} store={store} messages={messages} isBusy={isBusy} />
          </li>
        ))}
      </ul>
    </div>
  );
}
